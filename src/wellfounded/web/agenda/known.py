"""What does the server know of somebody's days, and how is it written?

Days of three kinds, the language, and the contact that was typed for reminders. Not what kind of
case it is, not what a paper is, not a name.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from wellfounded.calendar import Day, Kind


class Way(StrEnum):
    """How a message goes."""

    EMAIL = "email"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """Where messages go, how many days before, and whether they hold the site's address.

    ``line`` asks for one message a week to look at the dates by phone.
    """

    way: Way
    to: str
    before: tuple[int, ...]
    link: bool = False
    line: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that lies in an agenda. ``found`` is the hour the days were counted, in UTC."""

    days: tuple[Day, ...]
    language: str
    found: datetime
    reminders: Reminders | None = None
    stop: str = ""
    """The token of the link that ends the messages: it stands in each of them."""

    def write(self) -> bytes:
        """The document to seal."""
        said: dict[str, object] = {
            "days": [_day(one) for one in self.days],
            "language": self.language,
            "found": self.found.isoformat(timespec="hours"),
        }
        if self.reminders is not None:
            wanted = self.reminders
            said["reminders"] = {
                "way": wanted.way,
                "to": wanted.to,
                "before": list(wanted.before),
                "link": wanted.link,
                "line": wanted.line,
            }
            said["stop"] = self.stop
        return json.dumps(said, separators=(",", ":")).encode()

    @classmethod
    def read(cls, document: bytes) -> Known:
        """What an opened envelope holds."""
        said = json.loads(document)
        wanted = said.get("reminders")
        return cls(
            days=tuple(_read_day(one) for one in said["days"]),
            language=said["language"],
            found=datetime.fromisoformat(said["found"]),
            reminders=_read_reminders(wanted) if wanted else None,
            stop=said.get("stop", ""),
        )


def _day(one: Day) -> list[Any]:
    at = one.at.isoformat("minutes") if one.at else ""
    return [one.kind, one.first.isoformat(), one.last.isoformat(), one.exact, at]


def _read_day(said: list[Any]) -> Day:
    kind, first, last, exact, at = said
    return Day(
        kind=Kind(kind),
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        exact=exact,
        at=time.fromisoformat(at) if at else None,
    )


def _read_reminders(said: dict[str, Any]) -> Reminders:
    return Reminders(
        way=Way(said["way"]),
        to=said["to"],
        before=tuple(said["before"]),
        link=said["link"],
        line=said["line"],
    )
