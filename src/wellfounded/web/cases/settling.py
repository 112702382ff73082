"""What did somebody say of two passages that differ, or of a translation?

It stands in the name of who wrote it, and belongs to the texts as they were: when one changes, the
finding has another id. A helper's word counts at the office where they work. What lies with the
story can be written by an interpreter who was handed the story alone. The person's own word is
read by who helps them; what helpers say of two passages lies under a key of its own, and no page
of the person shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from wellfounded.facts import Settled, Settling
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import ANSWERED, LOOKED_AT, SETTLED, Stored
from wellfounded.web.cases.written_beside import FOUND, TAKEN_BACK, members_here, write_at


class On(Enum):
    """On what a word is: where it lies, who may write it, and what the case tells of that."""

    PASSAGES = (SETTLED, Act.WRITE_FINDING, FOUND, TAKEN_BACK)
    TRANSLATION = (
        LOOKED_AT,
        Act.CHECK_TRANSLATION,
        "translation_checked",
        "translation_check_taken_back",
    )
    OWN_PASSAGES = (ANSWERED, Act.EDIT_ANSWERS, "two_answered", "two_answer_taken_back")

    def __init__(self, at: str, act: Act, written: str, taken_back: str) -> None:
        self.at, self.act, self.written, self.taken_back = at, act, written, taken_back


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Somebody's word on one finding, and the number of its last revision."""

    settled: Settled
    by: UUID
    seen: int


def words(opened: Opened, on: On) -> Mapping[str, Word]:
    """What stands, by the id of the finding: of this office, or the person's own."""
    latest = {
        path.removeprefix(on.at): revisions[-1]
        for path, revisions in opened.answers.findings.items()
        if path.startswith(on.at)
    }
    names = _names(opened, on, {stored.by for _, stored in latest.values()})
    return {
        id: Word(settled=_read(stored, names[stored.by]), by=stored.by, seen=number)
        for id, (number, stored) in latest.items()
        if stored.raw is not None and stored.by in names
    }


def _names(opened: Opened, on: On, ids: set[UUID]) -> dict[UUID, str]:
    """Those whose word counts; the person needs no name in their own file."""
    if on is On.OWN_PASSAGES:
        return {opened.row.holder: ""}
    return {id: called(member) for id, member in members_here(opened, ids).items()}


def _read(stored: Stored, by: str) -> Settled:
    """A word on a translation was once kept without how: there was one way."""
    raw: dict[str, Any] = stored.raw
    on: date = stored.at.date()
    how = Settling(raw.get("how", Settling.RIGHT))
    return Settled(how=how, reason=raw["reason"], by=by, on=on)


def settled(opened: Opened) -> Mapping[str, Settled]:
    """Every word of helpers on this case, as a case file has it."""
    return {
        id: word.settled
        for on in (On.PASSAGES, On.TRANSLATION)
        for id, word in words(opened, on).items()
    }


def answered(opened: Opened) -> Mapping[str, Settled]:
    """Every word of the person on two passages, as a case file has it."""
    return {id: word.settled for id, word in words(opened, On.OWN_PASSAGES).items()}


def seen(opened: Opened, on: On, id: str) -> int:
    """The number of the last revision of a finding; 0 before any."""
    revisions = opened.answers.findings.get(on.at + id, ())
    return revisions[-1][0] if revisions else 0


def settle(
    opened: Opened, on: On, id: str, how: Settling, reason: str, *, base: int | None = None
) -> None:
    """Write one's word in one's own name; ``base`` is the revision shown.

    Raises:
        NotAllowed: the role writes no such word.
        NotGranted: the member was not handed where it lies.
        WrittenSince: somebody wrote on it since ``base``.
    """
    raw = {"how": how.value, "reason": reason}
    write_at(opened, on.at + id, raw, base, on.written, on.act)


def open_again(opened: Opened, on: On, id: str, *, base: int | None = None) -> None:
    """Take back what was written, one's own or a colleague's, so that it is open again.

    Raises:
        NotAllowed: the role writes no such word.
        NotGranted: the member was not handed where it lies.
        WrittenSince: somebody wrote on it since ``base``.
    """
    if id in words(opened, on):
        write_at(opened, on.at + id, None, base, on.taken_back, on.act)
