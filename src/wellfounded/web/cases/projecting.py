"""What may lists and reminders know of a case that an office holds?

Its stage, the day to keep in sight, and by which rules it was counted. No name, and nothing a
person said. It lies under the office's own key, which the server can open, and is written with
every answer of the person in one transaction.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from wellfounded.law.asylum.one_year_deadline.in_sight import in_sight
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
    """A projection, opened. ``due`` is the safe day of the one-year deadline."""

    stage: Stage
    due: Span | None
    rules: str
    hour: str

    def write(self) -> bytes:
        """The document to seal."""
        days = [self.due.earliest.isoformat(), self.due.latest.isoformat()] if self.due else None
        said = {"stage": self.stage, "due": days, "rules": self.rules, "hour": self.hour}
        return json.dumps(said).encode()

    @classmethod
    def read(cls, document: bytes) -> Projected:
        """What an opened envelope holds."""
        said = json.loads(document)
        due = Span(*map(date.fromisoformat, said["due"])) if said["due"] else None
        return cls(stage=Stage(said["stage"]), due=due, rules=said["rules"], hour=said["hour"])


def renew(opened: Opened, stage: Stage | None = None) -> None:
    """Write the projection of a held case anew; within the transaction of the change.

    Without a ``stage`` it is one after which the person wrote: what was approved no longer is.
    """
    organisation = opened.row.organisation
    if organisation is None:
        return
    key = tenant_key(organisation)
    last = Projection.objects.filter(case_id=opened.id).first()
    if stage is None:
        was = opened_projection(key, last).stage if last else Stage.OPEN
        stage = Stage.WAITING if was is Stage.WAITING else Stage.OPEN
    known = opened.as_written(*READ).case.known(today())
    sight = in_sight(known)
    new = Projected(
        stage=stage,
        due=sight.safe_day if sight else None,
        rules=rules_version(),
        hour=hour().isoformat(timespec="hours"),
    )
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


def _place(case: Case, revision: int) -> Context:
    return Context(case=case.id, table="projection", column="blob", row=case.id, revision=revision)
