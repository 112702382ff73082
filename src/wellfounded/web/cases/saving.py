"""How is an answer saved, so that nothing is ever overwritten unseen?

A form carries the number of each answer it was shown with, and a key of its own. If the answer
has changed since, in another tab or by another person, the new one is kept beside it and the
person chooses. A form that arrives twice is carried out once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from hmac import digest
from typing import Any
from uuid import UUID

from wellfounded.facts.catalogue import COMPLETE
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act, Role
from wellfounded.web.cases.answers import Answer
from wellfounded.web.cases.keys import FIRST_EPOCH
from wellfounded.web.cases.models import Once
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import section_of
from wellfounded.web.cases.writing import Pen, writing
from wellfounded.web.clock import today
from wellfounded.web.database.jobs import forget_sent
from wellfounded.web.database.prepared import AdditionUnlessThere

REMEMBERED = timedelta(days=7)
_punch = AdditionUnlessThere(Once, "key", "case", "digest", "answer", "day")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer as it was sent: ``base`` is the revision the person saw when giving it.

    ``raw`` is what a case file would say, or None to take the answer back. One that ``settles``
    was chosen over the versions that wait beside it. ``sheet`` names the page it was written on,
    as long as that page is open. A date told in another ``calendar`` says how it was ``said``, and
    so does a short answer put into English, with its ``language`` and ``translator``.
    """

    path: str
    raw: Any
    base: int
    settles: bool = False
    sheet: str = ""
    said: str = ""
    calendar: str = ""
    language: str = ""
    translator: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of the answers: the revision of each, and those that now wait for a choice."""

    revisions: dict[str, int]
    beside: tuple[str, ...] = ()
    again: bool = False


class AnotherBody(ValueError):
    """A key that was used for one set of answers came with another."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """The key of one sending, and the fingerprint of what was sent with it."""

    key: UUID
    digest: bytes

    @classmethod
    def sent(cls, once: str, given: Sequence[Given]) -> Ticket | None:
        """The ticket of these answers under the key that a form carried; None if it has none."""
        try:
            return cls.of(UUID(once), given)
        except ValueError:
            return None

    @classmethod
    def of(cls, key: UUID, given: Sequence[Given]) -> Ticket:
        """The ticket of these answers."""
        body = repr([(one.path, one.raw, one.base, one.said) for one in given]).encode(
            "utf-8", "replace"
        )
        return cls(key, sha256(body).digest())


def save(opened: Opened, given: Sequence[Given], ticket: Ticket | None = None) -> Saved:
    """Save answers; they are on disk when this returns.

    What a helper writes is a suggestion: it waits beside the answer until the applicant chooses.

    Raises:
        NotAllowed: the person may neither write nor suggest.
        AnotherBody: the ticket was used for other answers.
        ManifestError: the case was tampered with; nothing is written.
    """
    suggests = opened.role is not Role.APPLICANT
    opened.require(Act.SUGGEST_ANSWERS if suggests else Act.EDIT_ANSWERS)
    with writing(opened, "suggested" if suggests else "saved") as pen:
        if ticket and not _punch(ticket.key, opened.id, _keyed(opened, ticket), "", today()):
            return _before(opened, given, ticket)
        revisions, beside = _write(pen, given, suggests=suggests)
        if ticket and beside:
            places = " ".join(str(at) for at, one in enumerate(given) if one.path in beside)
            Once.objects.filter(key=ticket.key).update(answer=places)
    return Saved(revisions, beside)


def remove_record(opened: Opened, path: str, name: str) -> None:
    """Take a record out of a list. Its answers stay in the history.

    With the last one goes what was said of the list as a whole: that these are all does not say
    that there are none.
    """
    opened.require(Act.EDIT_ANSWERS)
    whole = path + COMPLETE
    with writing(opened, "removed") as pen:
        pen.write(f"{path}[{name}]", None)
        said = pen.standing(whole)
        left = opened.as_written(section_of(path)).records(path)
        if not left and said is not None and said.stored.raw is not None:
            pen.write(whole, None)


def forget_tickets(day: date) -> int:
    """Forget the tickets of a week ago; a job of the worker."""
    return forget_sent(day - REMEMBERED)


def _before(opened: Opened, given: Sequence[Given], ticket: Ticket) -> Saved:
    """What became of a sending that came before; one of another case is none of ours.

    The page keeps the numbers it has: it may not have heard of others.
    """
    once = Once.objects.filter(key=ticket.key, case_id=opened.id).first()
    if once is None or bytes(once.digest) != _keyed(opened, ticket):
        raise AnotherBody("this form was sent before, with other answers")
    return Saved({}, tuple(given[int(at)].path for at in once.answer.split()), again=True)


def _keyed(opened: Opened, ticket: Ticket) -> bytes:
    """What is kept of the fingerprint: by itself it would tell a "yes" to whoever tries one."""
    key = opened.keys.section(Section.MANIFEST, FIRST_EPOCH)
    return digest(key.secret, b"O1" + ticket.digest, "sha256")


def _write(
    pen: Pen, given: Sequence[Given], *, suggests: bool
) -> tuple[dict[str, int], tuple[str, ...]]:
    revisions, beside = {}, []
    for one in given:
        latest, standing = pen.latest(one.path), pen.standing(one.path)
        if _says_the_same(standing, one):
            # Of a version that waits and was not shown, the page must not say that it was.
            unseen = standing is not None and any(at > one.base for at, _ in standing.waiting)
            revisions[one.path] = one.base if unseen else latest
            continue
        moved = latest != one.base and not _from_here(standing, latest, one)
        if moved and not one.settles and one.raw == pen.opened.shown(one.path, one.base):
            # The person left it as the page showed it: what was written meanwhile stays.
            continue
        if moved:
            beside.append(one.path)
        stands_beside = moved or suggests
        if stands_beside and _waits_already(standing, one, pen.opened.holder):
            continue
        revisions[one.path] = pen.write(
            one.path,
            one.raw,
            beside=stands_beside,
            sheet=one.sheet,
            said=one.said,
            calendar=one.calendar,
            language=one.language,
            translator=one.translator,
        )
    return revisions, tuple(beside)


def _from_here(standing: Answer | None, latest: int, one: Given) -> bool:
    """Whether the page only meets itself: it never heard that what it sent before arrived."""
    if standing is None or standing.revision != latest:
        return False
    return bool(one.sheet) and standing.stored.sheet == one.sheet


def _waits_already(standing: Answer | None, one: Given, by: UUID) -> bool:
    """Whether the same words of the same person wait: their page did not hear that they arrived."""
    waiting = standing.waiting if standing else ()
    return any((stored.raw, stored.by) == (one.raw, by) for _, stored in waiting)


def _says_the_same(standing: Answer | None, one: Given) -> bool:
    if standing is None:
        return one.raw is None
    if one.calendar and one.calendar != standing.stored.calendar:
        return False
    if one.language and one.language != standing.stored.language:
        return False
    return bool(standing.stored.raw == one.raw) and not one.settles
