"""What does an office record, and what is due to be recorded again?

What is recorded is for everybody who reads the site, and belongs to no case. An office takes out
what it put itself; whoever runs the site takes out anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.languages import OFFERED, Language
from wellfounded.spoken import (
    LARGEST,
    SUGGESTED,
    Clip,
    ClipRefused,
    Group,
    Text,
    clip_called,
    clips,
    group_at,
    groups,
    is_current,
    take_out,
)
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import Act, Role, State, require
from wellfounded.web.addresses import to
from wellfounded.web.at_once import LARGEST as LARGEST_FORM
from wellfounded.web.clock import today
from wellfounded.web.csrf import is_ours
from wellfounded.web.desk.door import member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.files.uploading import drain
from wellfounded.web.long_bodies import takes_papers
from wellfounded.web.refusals import not_from_here
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Heard
from wellfounded.web.voice.beside import folder, shown
from wellfounded.web.voice.form import Form

REMOVED: Final = "clip_removed"
"""The event of a recording that was taken out."""
MENU: Final = "v"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A recording as the desk shows it."""

    id: str
    name: str
    heard: tuple[Heard, ...]
    title: str
    href: str
    written: str
    on: str
    current: bool
    ours: bool


@require_http_methods(["GET", "POST"])
@member_only
def overview(request: Request, member: Member) -> HttpResponse:
    """What is due to be recorded again, and every part with how much of it is recorded."""
    _require(member)
    if request.method == "POST":
        return redirect(_taken_out(request, member))
    kept = clips(folder())
    parts = groups(request.language, today())
    places = _places(request, parts)
    due = [_row(request, member, one, places) for one in kept if not is_current(one, today())]
    now = [one for one in kept if is_current(one, today())]
    said = {
        "due": due,
        "heaps": [
            ("questions.title", [_counted(request, one, now) for one in parts if one.explains]),
            ("clips.interview", [_counted(request, one, now) for one in parts if not one.explains]),
        ],
        "menu": menu(request, member, MENU),
    }
    return render(request, "voice/desk_parts.html", said)


@require_GET
@member_only
def part(request: Request, member: Member, letters: str) -> HttpResponse:
    """The texts of one part, and in which languages each is recorded."""
    _require(member)
    group = _group(request, letters)
    kept = [one for one in clips(folder()) if is_current(one, today())]
    said = {
        "title": group.title,
        "rows": [
            (
                to(request, "desk", MENU, letters, number),
                text.title,
                ", ".join(sorted({one.tongue.name for one in kept if one.text == text.id})),
            )
            for number, text in enumerate(group.texts, start=1)
        ],
        "menu": menu(request, member, MENU),
    }
    return render(request, "voice/desk_part.html", said)


@takes_papers
@require_http_methods(["GET", "POST"])
@member_only
def one(request: Request, member: Member, letters: str, number: int) -> HttpResponse:
    """One text to read out, its recordings, and a form for one more."""
    _require(member)
    text = _text(request, letters, number)
    if request.method == "GET":
        return _shown(request, member, text, letters, Form.empty(today()))
    length = request.META.get("CONTENT_LENGTH") or "0"
    if int(length) > LARGEST_FORM:
        drain(request)
        wrong = ClipRefused("too_large", mb=LARGEST // 1_000_000)
        form = Form.empty(today()).with_problem("f", wrong.say(request.language))
        return _shown(request, member, text, letters, form, 413)
    if not is_ours(request, request.POST.get("csrfmiddlewaretoken", "")):
        return not_from_here(request)
    form = Form.sent(request.POST, request.FILES.get("f"), request.language)
    if form.put(folder(), member, text, today()):
        return redirect(request.path)
    return _shown(request, member, text, letters, form, 422)


def _require(member: Member) -> None:
    require(Role(member.role), State(member.state), Act.KEEP_CLIPS)


def _group(request: Request, letters: str) -> Group:
    found = group_at(letters, request.language, today())
    if found is None:
        raise Http404
    return found


def _text(request: Request, letters: str, number: int) -> Text:
    texts = _group(request, letters).texts
    if not 1 <= number <= len(texts):
        raise Http404
    return texts[number - 1]


def _shown(
    request: Request, member: Member, text: Text, letters: str, form: Form, status: int = 200
) -> HttpResponse:
    kept = [one for one in clips(folder()) if one.text == text.id]
    said = {
        "text": text,
        "written": OFFERED[text.written],
        "rows": [_row(request, member, one, {text.id: request.path}) for one in kept],
        "form": form,
        "suggested": SUGGESTED.values(),
        "largest": LARGEST // 1_000_000,
        "back": to(request, "desk", MENU, letters),
        "menu": menu(request, member, MENU),
    }
    return render(request, "voice/desk_text.html", said, status=status)


def _row(request: Request, member: Member, clip: Clip, places: dict[str, str]) -> Row:
    language: Language = request.language
    return Row(
        id=clip.id,
        name=clip.tongue.name,
        heard=(shown(language, clip),),
        title=clip.read.partition("\n")[0],
        href=places.get(clip.text, ""),
        written=OFFERED.get(clip.written, clip.written),
        on=language.day(clip.on),
        current=is_current(clip, today()),
        ours=clip.office == member.organisation_id.hex,
    )


def _places(request: Request, parts: tuple[Group, ...]) -> dict[str, str]:
    """The page of each text at the desk."""
    return {
        text.id: to(request, "desk", MENU, part.address, number)
        for part in parts
        for number, text in enumerate(part.texts, start=1)
    }


def _counted(request: Request, part: Group, now: list[Clip]) -> tuple[str, str, int, list[str]]:
    """A part: its page, its title, how many texts it has, and how many of them in each language."""
    ids = {text.id for text in part.texts}
    told: dict[str, set[str]] = {}
    for one in now:
        if one.text in ids:
            told.setdefault(one.tongue.name, set()).add(one.text)
    counted = [f"{name} {len(texts)}" for name, texts in sorted(told.items())]
    return to(request, "desk", MENU, part.address), part.title, len(ids), counted


def _taken_out(request: Request, member: Member) -> str:
    """Take out a recording of this office; where to go then."""
    try:
        clip = clip_called(folder(), request.POST.get("out", ""))
    except ClipRefused:
        return to(request, "desk", MENU)
    if clip.office == member.organisation_id.hex:
        take_out(folder(), clip.id)
        told: dict[str, object] = {"text": clip.text, "language": clip.tongue.name}
        note(member.organisation_id, REMOVED, member.id, by=member, detail=told)
    parts = groups(request.language, today())
    return _places(request, parts).get(clip.text, to(request, "desk", MENU))
