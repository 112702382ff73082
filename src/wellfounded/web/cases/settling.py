"""How did a helper settle that two passages differ?

It lies beside the findings, under their key, in the name of who wrote it. It counts at the office
where they work, and as long as the two passages stay as they were: then the id is another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from wellfounded.facts import Settled, Settling
from wellfounded.web.accounts.names import called
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import SETTLED
from wellfounded.web.cases.written_by_helpers import FOUND, TAKEN_BACK, members_here, write_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A helper's word on one finding, and the number of its last revision."""

    settled: Settled
    by: UUID
    seen: int


def settled(opened: Opened) -> Mapping[str, Word]:
    """What stands of this office, by the id of the finding."""
    latest = {
        path.removeprefix(SETTLED): revisions[-1]
        for path, revisions in opened.answers.findings.items()
        if path.startswith(SETTLED)
    }
    people = members_here(opened, {stored.by for _, stored in latest.values()})
    return {
        id: Word(
            settled=_read(stored.raw, called(people[stored.by]), stored.at.date()),
            by=stored.by,
            seen=number,
        )
        for id, (number, stored) in latest.items()
        if stored.raw is not None and stored.by in people
    }


def _read(raw: dict[str, Any], by: str, on: date) -> Settled:
    return Settled(how=Settling(raw["how"]), reason=raw["reason"], by=by, on=on)


def seen(opened: Opened, id: str) -> int:
    """The number of the last revision of a finding; 0 before any."""
    revisions = opened.answers.findings.get(SETTLED + id, ())
    return revisions[-1][0] if revisions else 0


def settle(opened: Opened, id: str, how: Settling, reason: str, *, base: int) -> None:
    """Write how a finding is settled, in one's own name; ``base`` is the revision shown.

    Raises:
        NotAllowed: the role writes no findings.
        NotGranted: the member was handed a part alone.
        WrittenSince: somebody wrote on it meanwhile.
    """
    write_at(opened, SETTLED + id, {"how": how.value, "reason": reason}, base, FOUND)


def open_again(opened: Opened, id: str, *, base: int) -> None:
    """Take back what was written, one's own or a colleague's, so that it is open again.

    Raises:
        NotAllowed: the role writes no findings.
        NotGranted: the member was handed a part alone.
        WrittenSince: somebody wrote on it meanwhile.
    """
    write_at(opened, SETTLED + id, None, base, TAKEN_BACK)
