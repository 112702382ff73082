"""What did USCIS answer when, and what has changed since?

Looks are only ever added. When a look brings no status, the last good one stays with its time. The
whole reads and writes itself as JSON, so that it can lie in a file or sealed in a case.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from wellfounded.case_status.client import Client
from wellfounded.case_status.receipt import read_receipt
from wellfounded.case_status.refusals import NoStatus, NotAReceipt
from wellfounded.case_status.status import Status, Step

VERSION: Final = 1


class DamagedHistory(ValueError):
    """What was kept cannot be read; its text says why. Nothing is written over it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One question: when, and the status, or the kind of reason why there was none."""

    at: datetime
    status: Status | None = None
    no: str = ""


class What(StrEnum):
    """What of a status can be another one than before."""

    STATUS = "status"
    DETAIL = "detail"
    FORM = "form"
    STEPS = "steps"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All looks at one receipt number, the oldest first."""

    receipt: str
    looks: tuple[Look, ...] = ()

    @property
    def last(self) -> Look | None:
        """The newest look, whatever it brought."""
        return self.looks[-1] if self.looks else None

    @property
    def last_good(self) -> Look | None:
        """The newest look that brought a status."""
        return next(reversed(self._good()), None)

    @property
    def before(self) -> Look | None:
        """The newest look whose status was another one than that of ``last_good``."""
        newest = self.last_good
        other = (look for look in reversed(self._good()) if newest and _differ(look, newest))
        return next(other, None)

    @property
    def since(self) -> datetime | None:
        """From when on the status was seen as it is now."""
        found = None
        for look in reversed(self._good()):
            if self.last_good and _differ(look, self.last_good):
                break
            found = look.at
        return found

    @property
    def changed_now(self) -> frozenset[What]:
        """What the newest look found changed; empty if it brought none or is the first."""
        good = self._good()
        if self.last is None or self.last.status is None or len(good) < 2:
            return frozenset()
        return _differ(good[-2], good[-1])

    def with_status(self, status: Status, at: datetime) -> History:
        """The history with one good look more.

        Raises:
            ValueError: if the status is about another receipt number.
        """
        if status.receipt != self.receipt:
            raise ValueError("a history holds one receipt number")
        return replace(self, looks=(*self.looks, Look(at=at, status=status)))

    def with_refusal(self, no: NoStatus, at: datetime) -> History:
        """The history with one look more that brought none."""
        return replace(self, looks=(*self.looks, Look(at=at, no=no.kind)))

    def to_json(self) -> str:
        """The whole as text; a status seen again is not written again."""
        looks = []
        newest: Status | None = None
        for look in self.looks:
            one: dict[str, object] = {"at": look.at.isoformat()}
            if look.status is None:
                one["no"] = look.no
            elif look.status == newest:
                one["same"] = True
            else:
                newest = look.status
                one["status"] = document(look.status)
            looks.append(one)
        whole = {"version": VERSION, "receipt": self.receipt, "looks": looks}
        return json.dumps(whole, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> History:
        """The history that ``to_json`` wrote.

        Raises:
            DamagedHistory: if it is none, or of a newer version.
        """
        try:
            given = json.loads(text)
            if given["version"] != VERSION:
                raise DamagedHistory(f"it has version {given['version']}, not {VERSION}")
            receipt = read_receipt(given["receipt"])
            return cls(receipt=receipt, looks=tuple(_looks(given["looks"], receipt)))
        except DamagedHistory:
            raise
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
            raise DamagedHistory(f"it is damaged ({type(fault).__name__})") from None
        except NotAReceipt:
            raise DamagedHistory("it names no receipt number") from None

    def _good(self) -> list[Look]:
        return [look for look in self.looks if look.status is not None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What came of a question: the history with it, and the reason if there is no status."""

    history: History
    no: NoStatus | None = None


def ask_and_keep(client: Client, history: History, at: datetime) -> Asked:
    """Ask USCIS about the number of a history, and add what comes of it.

    A reason to have no status is added and handed back, never raised: the last good look stays.
    """
    try:
        status = client.ask(history.receipt)
    except NoStatus as no:
        return Asked(history=history.with_refusal(no, at), no=no)
    return Asked(history=history.with_status(status, at))


def document(status: Status) -> dict[str, Any]:
    """A status as plain values for JSON, days as text."""
    return {
        "form": status.form,
        "text": dict(status.text),
        "detail": dict(status.detail),
        "submitted": _day(status.submitted),
        "changed": _day(status.changed),
        "steps": [{"day": _day(step.day), "text": dict(step.text)} for step in status.steps],
        "practice": status.practice,
    }


def _differ(before: Look, after: Look) -> frozenset[What]:
    a, b = before.status, after.status
    assert a is not None
    assert b is not None
    found = {
        What.STATUS: a.text["en"] != b.text["en"],
        What.DETAIL: a.detail.get("en") != b.detail.get("en"),
        What.FORM: a.form != b.form,
        What.STEPS: a.steps != b.steps,
        What.DAYS: (a.submitted, a.changed) != (b.submitted, b.changed),
    }
    return frozenset(what for what, changed in found.items() if changed)


def _looks(given: list[Any], receipt: str) -> Iterator[Look]:
    newest: Status | None = None
    for one in given:
        at = datetime.fromisoformat(one["at"]).astimezone(UTC)
        if "no" in one:
            yield Look(at=at, no=str(one["no"]))
            continue
        if not one.get("same"):
            newest = _status(one["status"], receipt)
        if newest is None:
            raise DamagedHistory("a look says 'same' and none stands before it")
        yield Look(at=at, status=newest)


def _status(given: Mapping[str, Any], receipt: str) -> Status:
    return Status(
        receipt=receipt,
        form=str(given["form"]),
        text=_texts(given["text"], "en"),
        detail=_texts(given["detail"]),
        submitted=_read(given["submitted"]),
        changed=_read(given["changed"]),
        steps=tuple(Step(day=_read(s["day"]), text=_texts(s["text"])) for s in given["steps"]),
        practice=bool(given["practice"]),
    )


def _texts(given: Mapping[str, Any], *needed: str) -> Mapping[str, str]:
    found = {str(language): str(said) for language, said in given.items()}
    if not set(needed) <= found.keys():
        raise DamagedHistory("a status has no text")
    return MappingProxyType(found)


def _read(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
