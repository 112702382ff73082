"""How does a test move the time, and note a step of a case?"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest


class Clock:
    """The time that the site believes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, now: datetime) -> None:
        self._patch, self.now = monkeypatch, now
        self.go_to(now)

    def go_to(self, now: datetime) -> None:
        from wellfounded.web import clock

        class Frozen(datetime):
            """Only the moment is another: a room that is read meanwhile keeps the real clock."""

            @classmethod
            def now(cls, tz: Any = None) -> datetime:
                return now.astimezone(tz)

        self.now = now
        self._patch.setattr(clock, "datetime", Frozen)

    def go_on(self, **by: int) -> None:
        self.go_to(self.now + timedelta(**by))


def notes(person: Any, kind: str, day: str, time: str = "") -> str:
    """The person notes a step; its name comes back."""
    from tests.web.cases.choosing import add_record

    with person.at_home():
        name = add_record(person.opens(), "events")
    said = {"kind": kind, "date": day} | ({"time": time} if time else {})
    person.says(**{f"events[{name}]__{field}": raw for field, raw in said.items()})
    return name
