"""Which new entry of a list did a helper suggest, and what becomes of it?

The record and its answers wait beside nothing, under a name of their own. They are in no list and
on no paper until the person takes the entry in; or leaves it, and then it waits no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from wellfounded.facts.catalogue import COMPLETE
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, Ticket, save
from wellfounded.web.cases.stored import RECORD


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedRecord:
    """An entry that waits: the list, its name in it, who suggested it and when.

    ``seen`` counts up whenever something is suggested in it, so that a page can tell.
    """

    list: str
    name: str
    by: UUID
    at: datetime
    seen: int

    @property
    def path(self) -> str:
        """Where the record lies: ``harms[abcdefgh]``."""
        return f"{self.list}[{self.name}]"


def suggested(answers: Answers) -> tuple[SuggestedRecord, ...]:
    """Every entry that waits for the person, in the order of the rows."""
    return tuple(_suggested(answers))


def suggested_at(answers: Answers, path: str, name: str) -> SuggestedRecord | None:
    """The entry of a list that waits under a name; None if none does, or does any more."""
    found = (one for one in suggested(answers) if (one.list, one.name) == (path, name))
    return next(found, None)


def take_in(opened: Opened, record: SuggestedRecord) -> None:
    """Let a suggested entry stand in its list, with what was suggested in it last.

    Raises:
        NotAllowed: only the person does that.
    """
    opened.require(Act.EDIT_ANSWERS)
    given = [_settled(opened, record.path, opened.row.serial + 1)]
    for path, answer in _within(opened.answers, record):
        given.append(_settled(opened, path, answer.waiting[-1][1].raw))
    whole = opened.answers.latest.get(record.list + COMPLETE)
    if whole and whole.stored.raw is not None and not opened.answers.records(record.list):
        given.append(Given(path=record.list + COMPLETE, raw=None, base=whole.seen))
    save(opened, given)


def leave_out(opened: Opened, record: SuggestedRecord) -> None:
    """Let a suggested entry wait no more. What was suggested stays in the history.

    Raises:
        NotAllowed: only the person does that.
    """
    opened.require(Act.EDIT_ANSWERS)
    paths = [record.path, *(path for path, _ in _within(opened.answers, record))]
    save(opened, [_settled(opened, path, None) for path in paths])


def suggest(opened: Opened, path: str, name: str, given: list[Given], once: str) -> None:
    """Suggest answers in an entry that is not in its list; it waits from its first answer on.

    Raises:
        NotAllowed: the role suggests nothing.
        AnotherBody: the form was sent before, with other answers.
    """
    ticket, said = Ticket.sent(once, given), any(one.raw is not None for one in given)
    if said and suggested_at(opened.answers, path, name) is None:
        given = [Given(path=f"{path}[{name}]", raw=opened.row.serial + 1, base=0), *given]
    save(opened, given, ticket)


def _suggested(answers: Answers) -> Iterator[SuggestedRecord]:
    for path, answer in answers.latest.items():
        found = RECORD.match(path)
        if found is None or answer.stored.raw is not None or not answer.waiting:
            continue
        _, first = answer.waiting[0]
        if first.by == answers.applicant:
            # Two tabs of the person met. What they wrote themselves is no suggestion.
            continue
        one = SuggestedRecord(list=found[1], name=found[2], by=first.by, at=first.at, seen=0)
        inside = sum(answer.seen for _, answer in _within(answers, one))
        yield SuggestedRecord(
            list=one.list, name=one.name, by=one.by, at=one.at, seen=answer.seen + inside
        )


def _within(answers: Answers, record: SuggestedRecord) -> Iterator[tuple[str, Answer]]:
    for path, answer in answers.latest.items():
        if path.startswith(f"{record.path}.") and answer.waiting:
            yield path, answer


def _settled(opened: Opened, path: str, raw: object) -> Given:
    return Given(path=path, raw=raw, base=opened.answers.latest[path].seen, settles=True)
