"""Which address leads to which page of the desk?"""

from __future__ import annotations

from django.urls import path, register_converter

from wellfounded.web.desk import (
    accepting,
    approving,
    case_list,
    case_log,
    case_page,
    comes_next,
    entrance,
    forms,
    giving_back,
    handing_on,
    letter,
    moved,
    own,
    passkey,
    people,
    proving,
    reasons,
    suggesting,
    weighing,
)

register_converter(people.Change, "change")

urlpatterns = [
    path("", case_list.case_list, name="desk"),
    path("in", entrance.come_in, name="desk_in"),
    path("out", entrance.go_out, name="desk_out"),
    path("p", passkey.call, name="desk_passkey"),
    path("p/a", passkey.answer, name="desk_passkey_answer"),
    path("p/q", passkey.then_passphrase, name="desk_then_passphrase"),
    path("again", proving.prove, name="desk_again"),
    path("i/<str:link>", accepting.invited, name="desk_invited"),
    path("join", accepting.joining, name="desk_join"),
    path("me", own.own, name="desk_me"),
    path("me/passphrase", own.new_passphrase, name="desk_passphrase"),
    path("me/app", own.new_app, name="desk_app"),
    path("me/passkey", passkey.set_up, name="desk_new_passkey"),
    path("me/sheet", own.new_sheet, name="desk_sheet"),
    path("moved", moved.whose, name="desk_moved"),
    path("people", people.people, name="desk_people"),
    path("people/<uuid:other>/intake", people.handed_on, name="desk_hand_on"),
    path("people/<uuid:other>/<change:act>", people.changed, name="desk_change"),
    path("w/<uuid:case>", case_list.taken_in, name="desk_take_in"),
    path("w/<uuid:case>/b", giving_back.declined, name="desk_decline"),
    path("k/<uuid:case>", case_page.case_page, name="desk_case"),
    path("k/<uuid:case>/n", comes_next.comes_next, name="desk_next"),
    path("k/<uuid:case>/r", reasons.reasons, name="desk_reasons"),
    path("k/<uuid:case>/r/<int:number>", weighing.weigh, name="desk_weigh"),
    path("k/<uuid:case>/r/<int:number>/f", weighing.find, name="desk_find"),
    path("k/<uuid:case>/l", letter.read, name="desk_letter"),
    path("k/<uuid:case>/s/<int:number>", suggesting.suggest, name="desk_suggest"),
    path(
        "k/<uuid:case>/s/<int:number>/<record:name>",
        suggesting.suggest,
        name="desk_suggest_in_record",
    ),
    path("k/<uuid:case>/p", forms.forms, name="desk_forms"),
    path("k/<uuid:case>/p/<int:number>", forms.form, name="desk_form"),
    path("k/<uuid:case>/p/<int:number>/o", forms.look, name="desk_form_open"),
    path("k/<uuid:case>/p/<int:number>/1", forms.draft, name="desk_form_draft"),
    path("k/<uuid:case>/e", case_page.export, name="desk_export"),
    path("k/<uuid:case>/a", handing_on.people_of_case, name="desk_assign"),
    path("k/<uuid:case>/a/<uuid:other>", handing_on.taken_off, name="desk_unassign"),
    path("k/<uuid:case>/f", approving.approve, name="desk_approve"),
    path("k/<uuid:case>/b", giving_back.given_back, name="desk_give_back"),
    path("k/<uuid:case>/g", case_log.case_log, name="desk_log"),
]
