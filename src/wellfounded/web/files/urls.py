"""Which address leads to which page about papers?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.files import adding, at_the_desk, own

OF_IT = {"fact": adding.TRANSLATION}
CASE = "k/<uuid:case>/u"
PAPER = f"{CASE}/<record:name>"

urlpatterns = [
    path("u", own.papers, name="papers"),
    path("u/a", own.add, name="paper_add"),
    path("u/<record:name>", own.one, name="paper"),
    path("u/<record:name>/c", own.copy, name="paper_copy"),
    path("u/<record:name>/c/f", own.copy_file, name="paper_copy_file"),
    path("u/<record:name>/c/<int:number>", own.copy_page, name="paper_copy_page"),
    path("u/<record:name>/l", own.place, name="paper_place"),
    path("u/<record:name>/o", own.original, name="paper_original"),
    path("u/<record:name>/p", own.add_page, name="paper_page"),
    path("u/<record:name>/t", own.add_translation, name="paper_translation"),
    path("u/<record:name>/t/c", own.copy, OF_IT, name="translation_copy"),
    path("u/<record:name>/t/c/f", own.copy_file, OF_IT, name="translation_file"),
    path("u/<record:name>/t/c/<int:number>", own.copy_page, OF_IT, name="translation_page"),
    path("u/<record:name>/x", own.take_out, name="paper_out"),
]

at_the_desk_urls = [
    path(CASE, at_the_desk.papers, name="desk_papers"),
    path(f"{CASE}/a", at_the_desk.add, name="desk_paper_add"),
    path(f"{PAPER}", at_the_desk.one, name="desk_paper"),
    path(f"{PAPER}/c", at_the_desk.copy, name="desk_paper_copy"),
    path(f"{PAPER}/c/f", at_the_desk.copy_file, name="desk_paper_copy_file"),
    path(f"{PAPER}/c/<int:number>", at_the_desk.copy_page, name="desk_paper_copy_page"),
    path(f"{PAPER}/d", at_the_desk.describe, name="desk_paper_describe"),
    path(f"{PAPER}/o", at_the_desk.original, name="desk_paper_original"),
    path(f"{PAPER}/p", at_the_desk.add_page, name="desk_paper_page"),
    path(f"{PAPER}/t", at_the_desk.add_translation, name="desk_paper_translation"),
    path(f"{PAPER}/t/c", at_the_desk.copy, OF_IT, name="desk_translation_copy"),
    path(f"{PAPER}/t/c/f", at_the_desk.copy_file, OF_IT, name="desk_translation_file"),
    path(f"{PAPER}/t/c/<int:number>", at_the_desk.copy_page, OF_IT, name="desk_translation_page"),
    path(f"{PAPER}/x", at_the_desk.take_out, name="desk_paper_out"),
]
