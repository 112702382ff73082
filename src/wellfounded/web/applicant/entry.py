"""How does what was typed on a page become an answer?

Nothing that was typed is lost: what cannot be an answer comes back in its box with a word on
what to change, and the rest of the page is saved all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from wellfounded.facts import Fact, Reason, Unknown
from wellfounded.facts.kinds import (
    Account,
    Choice,
    Codes,
    Date,
    Digits,
    Kind,
    Number,
    Texts,
    YesNo,
)
from wellfounded.facts.messages import options
from wellfounded.facts.other_calendars import western
from wellfounded.facts.problem import BadValue
from wellfounded.facts.texts import REFUSED
from wellfounded.languages import OFFERED, Language
from wellfounded.web.applicant.dates import NotADate, from_boxes, in_boxes
from wellfounded.web.ui.field import AS_TILES, DateParts

YES_NO = {"yes": True, "no": False}
NUMBER = re.compile(r"[0-9]{1,9}")
ENDS = re.compile(r"\r\n?")
BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85]")
"""Signs for a new line, of which one is kept."""
ELSEWHERE = range(1279, 1501), range(2057, 2101)
"""Years that other calendars count now, and that the Gregorian one does not."""

UNKNOWNS = (Reason.DOES_NOT_KNOW.value, Reason.DECLINED.value)


class Unreadable(ValueError):
    """What was typed cannot be an answer. ``id`` is that of the words that say why."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


@dataclass(frozen=True, slots=True)
class Typed:
    """What a page sent for one question; ``name`` begins the names of its boxes."""

    sent: QueryDict
    name: str

    @property
    def here(self) -> bool:
        """Whether the question was on the page that was sent."""
        return f"{self.name}.base" in self.sent

    @property
    def base(self) -> int:
        """The revision the person saw."""
        return self._number("base") or 0

    @property
    def first(self) -> int:
        """The revision the page was first shown with: ``base`` moves on as a page saves itself."""
        first = self._number("first")
        return self.base if first is None else first

    @property
    def choice(self) -> int | None:
        """The revision that was chosen out of those that wait, if one of them was."""
        return self._number("keep")

    @property
    def hidden(self) -> bool:
        """Whether a stored answer stays hidden: an empty box leaves it as it is."""
        return bool(self.box("masked")) and not (self.box("value").strip() or self.box("out"))

    def box(self, part: str) -> str:
        """The words in one box, as typed, with the line ends that answers have."""
        return _lines(self.sent.get(f"{self.name}.{part}", ""))

    @property
    def date(self) -> DateParts:
        """The boxes of a date."""
        day, month, year = self._day("")
        until = self._day("until.")
        return DateParts(
            day=day,
            month=month,
            year=year,
            said=self.box("said").strip(),
            word=self.box("word").strip(),
            until=DateParts(day=until[0], month=until[1], year=until[2]) if any(until) else None,
        )

    def _number(self, part: str) -> int | None:
        number = self.box(part)
        return int(number) if NUMBER.fullmatch(number) else None

    def _day(self, start: str) -> tuple[str, ...]:
        return tuple(self.box(f"{start}{name}").strip() for name in ("day", "month", "year"))

    @property
    def unkept(self) -> bool:
        """Whether there is a sign in it that cannot be kept."""
        mine = (texts for name, texts in self.sent.lists() if name.startswith(f"{self.name}."))
        return any(REFUSED.search(_lines(text)) for texts in mine for text in texts)

    @property
    def kept(self) -> Typed:
        """The same without those signs: nobody can see them, so nobody could take them out."""
        sent = QueryDict(mutable=True)
        for name, texts in self.sent.lists():
            sent.setlist(name, [REFUSED.sub("", _lines(text, BREAKS)) for text in texts])
        return Typed(sent, self.name)

    def boxes(self, part: str) -> list[str]:
        """The words in each box of that name which holds any."""
        return [text for text in self.sent.getlist(f"{self.name}.{part}") if text.strip()]


def entered(fact: Fact, typed: Typed, first: Callable[[], Any]) -> Any:
    """What a case file would say of the answer; None for no answer.

    ``first`` tells what it said when the page was first shown. Words stay whatever is ticked
    beside them: they go when their box is emptied. A tile cannot be emptied, so a chosen one gives
    way to a tick that came after it, and a tick to a tile that was chosen after it.

    Raises:
        Unreadable: what was typed cannot be an answer to this question.
    """
    raw = first() if _untouched(fact.kind, typed, first) else _raw(fact.kind, typed)
    unknown = typed.box("unknown")
    if unknown in UNKNOWNS and (raw is None or (gives_way(fact.kind) and raw == first())):
        return {"unknown": unknown}
    if raw is None or Unknown.read(raw):
        return None
    try:
        fact.kind.read(raw)
    except BadValue:
        raise Unreadable(_why(fact.kind, typed)) from None
    return raw


def gives_way(kind: Kind) -> bool:
    """Whether the answer is one of some tiles, of which one stays chosen once one was."""
    return isinstance(kind, YesNo) or (isinstance(kind, Choice) and len(options(kind)) <= AS_TILES)


def _lines(text: str, ends: re.Pattern[str] = ENDS) -> str:
    return ends.sub("\n", text)


def _untouched(kind: Kind, typed: Typed, first: Callable[[], Any]) -> bool:
    """Whether the boxes show what they first did, which they may not be able to say in full."""
    if isinstance(kind, Digits) and typed.hidden:
        return not typed.box("none")
    if isinstance(kind, Date) and (shown := first()) is not None and Unknown.read(shown) is None:
        return any(typed.date == in_boxes(kind, shown, Language(code)) for code in OFFERED)
    return False


def _raw(kind: Kind, typed: Typed) -> Any:
    for kinds, read in READERS.items():
        if isinstance(kind, kinds):
            return read(typed)
    return _text(typed)


def _text(typed: Typed) -> str | None:
    return typed.box("value") if typed.box("value").strip() else None


def _yes_no(typed: Typed) -> bool | None:
    return YES_NO.get(typed.box("value"))


def _digits(typed: Typed) -> str | None:
    number = typed.box("value").strip()
    if typed.box("none") and (number or typed.hidden):
        raise Unreadable("entry.two")
    return "none" if typed.box("none") else number or None


def _number(typed: Typed) -> int | None:
    text = typed.box("value").strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) > 9:
        raise Unreadable("entry.number")
    return int(text)


def _list(typed: Typed) -> list[str] | None:
    return list(dict.fromkeys(line.strip() for line in typed.boxes("value"))) or None


def _story(typed: Typed) -> Mapping[str, str] | None:
    parts = {
        "original": typed.box("value"),
        "english": typed.box("english"),
        "language": typed.box("language") if typed.box("value").strip() else "",
        "translator": typed.box("translator"),
    }
    told = {name: text for name, text in parts.items() if text.strip()}
    return told if {"original", "english"} & set(told) else None


def _date(typed: Typed) -> Any:
    end = typed.date.word
    if end and typed.date != DateParts(word=end):
        raise Unreadable("entry.two")
    if any(map(_of_another_calendar, (typed.date, typed.date.until))):
        raise Unreadable("entry.other_calendar")
    try:
        return from_boxes(typed.date)
    except NotADate as wrong:
        raise Unreadable("entry.date_in_parts" if wrong.in_parts else "entry.date") from None


def _of_another_calendar(parts: DateParts | None) -> bool:
    """Whether the year can be no Gregorian one of a life, but one of a calendar used elsewhere."""
    year = western(parts.year) if parts else ""
    return year.isdecimal() and len(year) == 4 and any(int(year) in years for years in ELSEWHERE)


READERS: Mapping[type[Kind] | tuple[type[Kind], ...], Callable[[Typed], Any]] = {
    YesNo: _yes_no,
    Digits: _digits,
    Number: _number,
    (Texts, Codes): _list,
    Account: _story,
    Date: _date,
}


def _why(kind: Kind, typed: Typed) -> str:
    if typed.unkept:
        return "entry.signs"
    if isinstance(kind, Date):
        return "entry.between" if typed.date.until else "entry.date"
    if isinstance(kind, Digits):
        return "entry.digits"
    if isinstance(kind, Number):
        return "entry.number"
    return "entry.text"
