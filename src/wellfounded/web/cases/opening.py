"""What may this person see of the case, and is all of it still there?

The manifest is checked before anything is shown: a row that was changed, swapped, deleted or
set back in the database is noticed here, and nothing is read or written after that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import QuerySet

from wellfounded.vault.envelope import Context, WrongKeyError
from wellfounded.vault.keys import Section
from wellfounded.vault.manifest import Listed, ManifestError, verify
from wellfounded.vault.wraps import Holder, WrapError
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, Role, State, may, require
from wellfounded.web.agenda.models import Agenda
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.erasing import was_ended
from wellfounded.web.cases.keys import Keys
from wellfounded.web.cases.models import Case, Projection, Revision, Wrap
from wellfounded.web.cases.stored import Stored, section_of
from wellfounded.web.clock import now
from wellfounded.web.database.prepared import Lookup
from wellfounded.web.drafts.models import Draft
from wellfounded.web.files.models import File
from wellfounded.web.keyring.shredding import ShreddedError, shred_key
from wellfounded.web.timeline.recording import Last, head

Outcome = TypeVar("Outcome")
TABLE, COLUMN = "revision", "blob"
_case = Lookup(Case, ["id"])
_wraps = Lookup(Wrap, ["case", "holder"])
_PARTS = ("row", "revision", "section", "blob", "digest")
_newest = Lookup(Revision, ["case", "row"], _PARTS, order=["-revision"], most=1)
_agenda = Lookup(Agenda, ["case"], ["revision", "blob"])
_drafts = Lookup(Draft, ["case"], ["id", "digest"])
_files = Lookup(File, ["case"], ["id", "revision", "digest"])
_history = Lookup(Revision, ["case", "row"], _PARTS, order=["revision"])
Sealed = tuple[UUID, int, str, bytes | memoryview, bytes | memoryview]
"""A row, its revision, its section, its envelope, and the digest that the manifest lists."""


class OutOfStep(Exception):
    """The case got a new key since it was opened here. Open it again; nothing was written."""


@dataclass
class Opened:
    """A case in the hands of somebody who holds keys to it."""

    row: Case
    keys: Keys
    holder: UUID
    role: Role
    member: Member | None = None
    read: dict[str, Answer] = field(default_factory=dict, repr=False)
    """Answers that were read one by one, as they stood then."""

    @property
    def id(self) -> UUID:
        """The case's id."""
        return self.row.id

    def require(self, act: Act) -> None:
        """Refuse what this person's role may not do.

        Raises:
            NotAllowed: the role or the state of the membership does not allow it.
        """
        state = State(self.member.state) if self.member else State.CONFIRMED
        require(self.role, state, act)

    @cached_property
    def answers(self) -> Answers:
        """Every answer this person may open.

        Raises:
            ManifestError: the rows are not the ones that were written last.
            EnvelopeError: a row was changed or moved.
        """
        rows = consistent(self)
        return Answers.of(self._opened(rows), self.row.holder)

    def answer(self, path: str) -> Answer | None:
        """What stands at one path. It opens that row alone and does not check the whole."""
        row = self.keys.row(section_of(path), path)
        history = list(self._opened(_newest.rows(self.id, row)))
        if any(stored.beside for _, stored in history):
            history = list(self._opened(_history.rows(self.id, row)))
        latest = Answers.of(history, self.row.holder).latest
        self.read |= latest
        return latest.get(path)

    def shown(self, path: str, revision: int) -> Any:
        """What a page showed of an answer when this was its last revision; None for nothing."""
        known = self.read.get(path)
        if revision == 0 or (known and known.seen == revision):
            return known.stored.raw if known and revision else None
        row = self.keys.row(section_of(path), path)
        history = self._opened(_history.rows(self.id, row))
        before = [(number, stored) for number, stored in history if number <= revision]
        found = Answers.of(before, self.row.holder).latest.get(path)
        return found.stored.raw if found else None

    def as_written(self, *sections: Section) -> Answers:
        """The answers of these sections as they lie here now, also in the midst of writing."""
        rows = sealed_rows(self.id).filter(section__in=[one.value for one in sections])
        return Answers.of(self._opened(rows), self.row.holder)

    def forget(self) -> None:
        """Read anew next time: something was written."""
        self.__dict__.pop("answers", None)
        self.read.clear()

    def _opened(self, rows: Iterable[Sequence[Any]]) -> Iterator[tuple[int, Stored]]:
        for row, number, section, blob, _ in rows:
            part, sealed = Section(section), bytes(blob)
            if self.keys.may_open(part):
                place = context(self.id, row, number)
                yield number, Stored.read(self.keys.open(part, place, sealed))
            elif self.keys.fit(sealed):
                # The column was changed, and would hide the answer from who may read it.
                raise WrongKeyError(f"Row {row} is not of the section {part} that it names.")


def open_case(case: UUID, holder_id: UUID, holder: Holder, member: Member | None = None) -> Opened:
    """Open a case with somebody's private key; a member sees no more of it than the role may.

    Raises:
        Case.DoesNotExist: there is none, or none that was handed to this holder.
        NotAllowed: the role reads no cases, or the member is not confirmed.
        WrapError: what was handed over was changed; or nothing is there for its own person.
    """
    row = _case.get(case)
    if member is None:
        return Opened(row, _own(row, holder_id, holder), holder_id, Role.APPLICANT)
    keys = keys_of(row, holder_id, holder)
    if row.organisation_id != member.organisation_id:
        raise Case.DoesNotExist
    role, state = Role(member.role), State(member.state)
    return Opened(row, as_far_as(keys, role, state), member.id, role, member)


def keys_of(row: Case, holder_id: UUID, holder: Holder) -> Keys:
    """Every key of a case that was handed to a holder and has not run out.

    Raises:
        Case.DoesNotExist: none was.
        WrapError: the private key does not open what was handed over.
    """
    wraps = [
        wrap
        for wrap in _wraps.objects(row.id, holder_id)
        if wrap.until is None or wrap.until > now()
    ]
    if not wraps:
        raise Case.DoesNotExist
    return Keys.unwrapped(row.id, row.epoch, wraps, holder, shred_key(row.id))


def _own(row: Case, holder_id: UUID, holder: Holder) -> Keys:
    """The keys of the person whose case it is: they always have one while it is there."""
    try:
        return keys_of(row, holder_id, holder)
    except Case.DoesNotExist:
        raise WrapError(f"Case {row.id} is there, and no key of its person.") from None
    except ShreddedError:
        if was_ended(row):
            raise
        raise WrapError(f"Case {row.id} is there, and the keyring has no key of it.") from None


def as_far_as(keys: Keys, role: Role, state: State) -> Keys:
    """The keys that a member may use: of the whole case only with the right to read all of it.

    Raises:
        NotAllowed: the role reads no cases, or the member is not confirmed.
    """
    if may(role, state, Act.READ_CONTACT):
        return keys
    if may(role, state, Act.READ_CASE):
        return keys.in_parts(frozenset(Section) - {Section.CONTACT})
    require(role, state, Act.READ_SECTION)
    return keys.in_parts(frozenset())


def sealed_rows(case: UUID) -> QuerySet[Revision, Sealed]:
    """Every sealed row of a case as it lies here, in the order it was written."""
    rows = Revision.objects.filter(case_id=case).order_by("id")
    return rows.values_list("row", "revision", "section", "blob", "digest")


def consistent(opened: Opened) -> list[Sealed]:
    """The rows of a case, checked against its manifest.

    Somebody may write between two of the reads. Then the number of the manifest has moved, and
    everything is read again.

    Raises:
        ManifestError: a row was added, changed, swapped, deleted or set back.
    """
    while True:
        rows = list(sealed_rows(opened.id))
        listed = [Listed.of(row, number, bytes(blob)) for row, number, _, blob, _ in rows]
        try:
            check(opened, listed, head(opened.id))
        except ManifestError:
            fresh = Case.objects.get(id=opened.id)
            if fresh.serial == opened.row.serial:
                raise
            opened.row = fresh
        else:
            return rows


def check(opened: Opened, rows: Sequence[Listed], last: Last) -> None:
    """Compare the rows of a case, and what is listed beside them, with its manifest.

    Raises:
        ManifestError: a row was added, changed, swapped, deleted or set back.
        OutOfStep: the case has another key now than when it was opened.
    """
    if opened.row.epoch != opened.keys.epoch:
        raise OutOfStep
    key, row = opened.keys.section(Section.MANIFEST), opened.row
    verify(key, row.id, row.serial, [*rows, *beside(row, last)], bytes(row.manifest))


def beside(case: Case, last: Last) -> Iterator[Listed]:
    """What the manifest lists beside the answers: whom the next key is for, the last event, what
    lists may know, the days that the person lets the server know, each draft that is kept, and
    every paper."""
    yield Listed.of(case.holder, 0, bytes(case.public))
    if last.seq:
        yield Listed(row=case.id, revision=last.seq, digest=last.hash)
    if case.organisation_id is not None:
        known = Projection.objects.filter(case_id=case.id).values_list("revision", "blob")
        for revision, blob in known:
            yield Listed.of(UUID(int=case.id.int ^ 1), revision, bytes(blob))
    for revision, blob in _agenda.rows(case.id):
        yield Listed.of(UUID(int=case.id.int ^ 2), revision, bytes(blob))
    for draft, digest in _drafts.rows(case.id):
        yield Listed(row=draft, revision=0, digest=bytes(digest))
    for file, revision, digest in _files.rows(case.id):
        yield Listed(row=file, revision=revision, digest=bytes(digest))


def context(case: UUID, row: UUID, revision: int) -> Context:
    """The one place a revision's envelope opens in."""
    return Context(case=case, table=TABLE, column=COLUMN, row=row, revision=revision)


def in_step(work: Callable[[], Outcome]) -> Outcome:
    """Do something that opens a case; if the case got a new key meanwhile, once more.

    Raises:
        OutOfStep: it happened twice.
    """
    try:
        return work()
    except OutOfStep:
        return work()
