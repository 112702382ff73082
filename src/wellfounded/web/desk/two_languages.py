"""Where may the English of an account say something else than the original?

Each account side by side, with the places that are asked about marked and numbered in both texts.
It is for whoever was handed the story: the interpreter who reads both, and who works on the case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.drift import (
    Account,
    Alarm,
    accounts,
    key_of,
    kind_words,
    not_checked_words,
    question_words,
)
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import On, Word, words
from wellfounded.web.cases.stored import NUMBERED, section_of
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.open_questions import asked
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.request import Request
from wellfounded.web.words import say

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a text: whether it is marked, and the numbers of the places that end with it."""

    text: str
    marked: bool
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question about two texts: its place, its number in addresses, who said it is right."""

    place: int
    number: int
    kind: str
    question: str
    right: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An account with both texts in pieces, and what is asked."""

    title: str
    tag: str
    original: tuple[Piece, ...]
    english: tuple[Piece, ...]
    asked: tuple[Asked, ...]
    not_checked: str


@require_GET
@case_only
def two_languages(request: Request, opened: Opened) -> HttpResponse:
    """Every account that is told in two languages."""
    handed = reads(opened, Section.NARRATIVE)
    told = accounts(opened.answers.case) if handed else ()
    note_read(opened, told)
    notes = words(opened, On.TRANSLATION) if handed else {}
    shown = [shown_account(request, one, notes) for one in told]
    said = {
        "handed": handed,
        "accounts": shown,
        "open": sum(not asked.right for one in shown for asked in one.asked),
        "may_write": opened.member is not None and can(opened.member, Act.CHECK_TRANSLATION),
        "case": opened.id,
        "menu": case_menu(request, opened, "t"),
    }
    return render(request, "desk/two_languages.html", said)


def note_read(opened: Opened, told: Iterable[Account]) -> None:
    """Tell which sections the accounts are of that are shown now."""
    note_opened(
        opened, Section.NARRATIVE, *{section_of(NUMBERED.sub("[]", one.path)) for one in told}
    )


def number_of(key: str) -> int:
    """The number of a place in addresses: it tells nothing in the history of a browser."""
    return crc32(key.encode()) % 1_000_000_000


def shown_account(request: Request, account: Account, notes: Mapping[str, Word]) -> Shown:
    """An account as the page shows it."""
    language, told, alarms = request.language, account.story, account.alarms
    return Shown(
        title=asked(account.path, language),
        tag=told.language if LANGUAGE_TAG.fullmatch(told.language) else "",
        original=tuple(pieces(told.original, [one.original_span for one in alarms])),
        english=tuple(pieces(told.english, [one.english_span for one in alarms])),
        asked=tuple(
            shown_alarm(request, account, one, place, notes)
            for place, one in enumerate(alarms, start=1)
        ),
        not_checked=not_checked_words(account.not_checked, language),
    )


def shown_alarm(
    request: Request, account: Account, alarm: Alarm, place: int, notes: Mapping[str, Word]
) -> Asked:
    """A question with who said that it is right, if somebody did."""
    language, key = request.language, key_of(account, alarm)
    note = notes[key].settled if key in notes else None
    right = ""
    if note and note.on:
        day = language.day(note.on)
        right = say(language, "two_languages.right", who=note.by, day=day)
    return Asked(
        place=place,
        number=number_of(key),
        kind=kind_words(alarm.kind, language),
        question=question_words(alarm, language),
        right=right,
        reason=note.reason if note else "",
    )


def pieces(text: str, places: list[Place | None]) -> Iterator[Piece]:
    """The text cut where a place begins or ends; places may lie over one another."""
    cuts = {0, len(text), *(at for place in places if place for at in place)}
    for start, end in pairwise(sorted(cuts)):
        over = [one for one in places if one and one[0] <= start and end <= one[1]]
        ends = (n for n, one in enumerate(places, start=1) if one and one[1] == end)
        yield Piece(text=text[start:end], marked=bool(over), ends=tuple(ends))
