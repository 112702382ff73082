"""What may lists and reminders know of a case that an office holds?

Its stage, the day to keep in sight, and by which rules it was counted. No name, and nothing a
person said. It lies under the office's own key, which the server can open, and is written with
every answer of the person in one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from wellfounded.facts.catalogue import COMPLETE
from wellfounded.law.asylum.one_year_deadline.due import safe_day
from wellfounded.law.asylum.one_year_deadline.in_sight import in_sight
from wellfounded.law.reading_list import facts_read
from wellfounded.law.screening import rules_version
from wellfounded.logic import Span
from wellfounded.vault.blind_index import blind_index
from wellfounded.vault.envelope import Context, open_sealed, seal
from wellfounded.vault.keys import Key, Section
from wellfounded.web.accounts.names import tenant_key
from wellfounded.web.cases.models import Case, Projection
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import hour, today

READ: Final = (Section.IDENTITY, Section.LOCATION)
"""Where the facts lie that the day is counted from; no other section is opened for it."""
CELL_LABEL, CELL_BITS = "index/cell", 32
DAYS_A_WEEK = 7


class Stage(StrEnum):
    """How far a case has come at an office."""

    WAITING = "waiting"
    OPEN = "open"
    SIGNED_OFF = "signed_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Projected:
    """A projection, opened. ``due`` is the safe day of the one-year deadline.

    ``rules`` is the version of the rules it was counted by, ``rests`` the rules and named days
    that what is stored rests on; None in one that was written before that was kept.
    """

    stage: Stage
    due: Span | None
    rules: str
    hour: str
    rests: tuple[str, ...] | None = None

    def write(self) -> bytes:
        """The document to seal."""
        days = [self.due.earliest.isoformat(), self.due.latest.isoformat()] if self.due else None
        said: dict[str, object] = {
            "stage": self.stage,
            "due": days,
            "rules": self.rules,
            "hour": self.hour,
        }
        if self.rests is not None:
            said["rests"] = list(self.rests)
        return json.dumps(said).encode()

    @classmethod
    def read(cls, document: bytes) -> Projected:
        """What an opened envelope holds."""
        said = json.loads(document)
        due = Span(*map(date.fromisoformat, said["due"])) if said["due"] else None
        rests = tuple(said["rests"]) if "rests" in said else None
        return cls(
            stage=Stage(said["stage"]),
            due=due,
            rules=said["rules"],
            hour=said["hour"],
            rests=rests,
        )


def renew(opened: Opened, stage: Stage | None = None, *, written: Collection[str] = ()) -> None:
    """Write the projection of a held case anew; within the transaction of the change.

    Without a ``stage`` it is one after which the person wrote: what was approved no longer is.
    The day is counted anew only if one of the answers ``written`` is one that it is counted from.
    """
    organisation = opened.row.organisation
    if organisation is None:
        return
    key = tenant_key(organisation)
    last = Projection.objects.select_related("case").filter(case_id=opened.id).first()
    known = opened_projection(key, last) if last else None
    if known is None or any(map(_counts, written)):
        known = _counted(opened)
    if stage is None:
        stage = Stage.WAITING if known.stage is Stage.WAITING else Stage.OPEN
    new = replace(known, stage=stage, hour=hour().isoformat(timespec="hours"))
    revision = last.revision + 1 if last else 1
    Projection.objects.update_or_create(
        case_id=opened.id,
        defaults={
            "organisation": organisation,
            "revision": revision,
            "cell": cell(key, new),
            "blob": seal(key, _place(opened.row, revision), new.write()),
        },
    )


def opened_projection(key: Key, row: Projection) -> Projected:
    """What a row says, opened with the office's key.

    Raises:
        EnvelopeError: it was changed or moved, or is another office's.
    """
    return Projected.read(open_sealed(key, _place(row.case, row.revision), bytes(row.blob)))


def cell(key: Key, projected: Projected) -> int:
    """The tag that all cases of one stage and week share, and that tells neither."""
    week = projected.due.earliest.toordinal() // DAYS_A_WEEK if projected.due else ""
    return blind_index(key.derive(CELL_LABEL), f"{projected.stage}|{week}".encode(), CELL_BITS)


def _counted(opened: Opened) -> Projected:
    """The day as it is counted from the answers that lie here now."""
    sight = in_sight(opened.as_written(*READ).case.known(today()))
    due = sight.safe_day if sight else None
    rests = (safe_day.id,) if due else ()
    return Projected(stage=Stage.OPEN, due=due, rules=rules_version(), hour="", rests=rests)


def _counts(path: str) -> bool:
    """Whether the day is counted from this answer, or from a record of its list."""
    return path.partition("[")[0].removesuffix(COMPLETE) in counted_from()


@cache
def counted_from() -> frozenset[str]:
    """The facts that the day is counted from; of a list, the list."""
    read = (*facts_read(safe_day, through_rules=True), "application.filed")
    return frozenset(path.partition("[")[0] for path in read)


def _place(case: Case, revision: int) -> Context:
    return Context(case=case.id, table="projection", column="blob", row=case.id, revision=revision)
