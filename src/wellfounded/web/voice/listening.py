"""What was recorded in which language, and what was not?

Which language somebody asks for goes in the body of the form: not in an address, so not in the
history of a browser, and not in a log. It is not kept, so the form needs no cookie.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from wellfounded.languages import Language
from wellfounded.spoken import Clip, Group, clips, groups, is_current
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Heard
from wellfounded.web.voice.beside import folder, shown

LONGEST: Final = 100
"""Letters of the name of a language that are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A language that something was recorded in, and how many texts."""

    name: str
    lang: str
    texts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A part with its recordings in a language, by the text; and how many of its texts have none.

    ``href`` is the page of an explanation; a part of the interview has none for everybody.
    """

    title: str
    href: str
    rows: tuple[tuple[str, tuple[Heard, ...]], ...]
    silent: int


@csrf_exempt
@require_http_methods(["GET", "POST"])
def listen(request: Request) -> HttpResponse:
    """The languages; for one of them, what can be heard and what cannot."""
    there = [one for one in clips(folder()) if is_current(one, today())]
    name = request.POST.get("t", "")[:LONGEST]
    chosen = [one for one in there if one.tongue.name == name]
    parts = list(_parts(request.language, chosen)) if chosen else []
    said = {
        "voices": list(_voices(there)),
        "name": name if chosen else "",
        "code": chosen[0].tongue.lang if chosen else "",
        "spoken": [one for one in parts if one.rows],
        "silent": [one for one in parts if not one.rows and one.href],
        "questions": sum(one.silent for one in parts if not one.href),
    }
    return render(request, "voice/listen.html", said)


def _voices(there: list[Clip]) -> Iterator[Voice]:
    for tongue in sorted({one.tongue for one in there}):
        texts = {one.text for one in there if one.tongue == tongue}
        yield Voice(name=tongue.name, lang=tongue.lang, texts=len(texts))


def _parts(language: Language, chosen: list[Clip]) -> Iterator[Spoken]:
    by_text = {one.text: one for one in chosen}
    for group in groups(language, today()):
        rows = tuple(
            (text.title, (shown(language, by_text[text.id]),))
            for text in group.texts
            if text.id in by_text
        )
        yield Spoken(
            title=group.title,
            href=_href(language, group),
            rows=rows,
            silent=len(group.texts) - len(rows),
        )


def _href(language: Language, group: Group) -> str:
    return f"/{language.code}/q/{group.address}" if group.explains else ""
