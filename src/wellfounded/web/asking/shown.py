"""How does a request, a time or an agreement look on a page, in words?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from wellfounded.languages import Language
from wellfounded.web.asking.form import CHOICES, LONGEST
from wellfounded.web.asking.handing import Found, Step
from wellfounded.web.asking.models import Ask, Offer
from wellfounded.web.asking.sealing import Said
from wellfounded.web.asking.times import place, shown, zones
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

TOLD: Final = (
    *("way", "reach", "message", "say", "name", "language", "interpreter"),
    *("times", "zone", "detained", "where", "about"),
)
"""What the desk reads, in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A time for a talk: on the office's clock, and on the person's if they said theirs."""

    id: UUID
    there: str
    here: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One agreement, with what may be done about it now."""

    id: UUID
    ask: UUID
    to: str
    what: str
    stands: tuple[str, ...]
    asked: bool
    agreed: bool
    handed: bool
    withdrawn: bool
    late: bool
    """Whether somebody has to be told that it was withdrawn."""


def standing(ask: Ask, language: Language) -> str:
    """How far a request has come, for whoever sent it."""
    return say(language, f"ask.state.{ask.state}")


def offered(offer: Offer, zone: str, language: Language) -> Shown:
    """A time in words, on one clock or on two."""
    how = [say(language, f"offer.way.{offer.way}"), offer.languages]
    minutes = say(language, "offer.minutes", number=offer.minutes)
    return Shown(
        id=offer.id,
        there=shown(offer.start, offer.zone, language),
        here=shown(offer.start, zone, language) if zone and zone != offer.zone else "",
        how=", ".join(one for one in (minutes, *how) if one),
    )


def agreement(found: Found, language: Language, *, desk: bool = False) -> Line:
    """An agreement in words, as its person reads it, or as the ``desk`` does."""
    step, said = found.step, found.said
    return Line(
        id=found.row.id,
        ask=found.row.ask_id,
        to=said.to,
        what=", ".join(what_is_given(one, language, desk=desk) for one in said.what),
        stands=tuple(_steps(found, language, desk=desk)),
        asked=step is Step.ASKED,
        agreed=step is Step.AGREED,
        handed=step is Step.HANDED,
        withdrawn=step is Step.WITHDRAWN,
        late=step is Step.WITHDRAWN and found.was_handed,
    )


def what_is_given(part: str, language: Language, *, desk: bool) -> str:
    """What would be given on, in words."""
    return say(language, f"desk.handing.what.{part}" if desk else f"handing.what.{part}")


def _steps(found: Found, language: Language, *, desk: bool) -> Iterator[str]:
    for name, day in found.said.days.items():
        on = language.day(date.fromisoformat(day))
        id = f"desk.handing.step.{name}" if desk else f"handing.step.{name}"
        if name == Step.AGREED and found.said.by_voice:
            id = "desk.handing.step.agreed.voice" if desk else "handing.step.agreed.voice"
        yield say(language, id, day=on)


def page_of_form(
    language: Language,
    offices: Mapping[str, str],
    given: Mapping[str, str],
    wrong: Mapping[str, str],
    office: str,
) -> dict[str, Any]:
    """What the page needs that asks for a call."""
    said: dict[str, Any] = {"typed": {name: given.get(name, "") for name in LONGEST}}
    for name in set(CHOICES) - {"zone"}:
        said[f"{name}s"] = [
            Option(
                code=one, words=say(language, f"ask.{name}.{one}"), chosen=one == given.get(name)
            )
            for one in CHOICES[name]
        ]
    said["zones"] = [
        Option(code="", words=say(language, "ask.zone.none")),
        *zones(language, given.get("zone", "")),
    ]
    said["offices"] = [
        Option(code=id, words=name, chosen=id == office) for id, name in offices.items()
    ]
    said["one_office"] = next(iter(offices.values())) if len(offices) == 1 else ""
    said["wrong"] = {name: say(language, id) for name, id in wrong.items() if name}
    said["wrong_ones"] = [(name, say(language, f"ask.{name}")) for name in said["wrong"]]
    said["slowed"] = say(language, wrong[""]) if "" in wrong else ""
    return said


def told(said: Said, language: Language) -> list[tuple[str, str]]:
    """What somebody said, line by line, as the desk reads it."""
    values = {name: getattr(said, name) for name in TOLD}
    return [
        (say(language, f"asked.{name}"), _value(name, value, language))
        for name, value in values.items()
        if value
    ]


def _value(name: str, value: str, language: Language) -> str:
    if name == "zone":
        return place(value, language)
    return say(language, f"ask.{name}.{value}") if name in CHOICES else value
