"""What may this person see of the case, and is all of it still there?

The manifest is checked before anything is shown: a row that was changed, swapped, deleted or
set back in the database is noticed here, and nothing is read or written after that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from wellfounded.vault.envelope import Context
from wellfounded.vault.keys import Section
from wellfounded.vault.manifest import Listed, verify
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, Role, State, require
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.keys import Keys
from wellfounded.web.cases.models import Case, Projection, Revision, Wrap
from wellfounded.web.cases.stored import Stored
from wellfounded.web.clock import now
from wellfounded.web.keyring.shredding import shred_key
from wellfounded.web.timeline.recording import head

TABLE, COLUMN = "revision", "blob"


@dataclass
class Opened:
    """A case in the hands of somebody who holds keys to it."""

    row: Case
    keys: Keys
    holder: UUID
    role: Role
    member: Member | None = None

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
        check(self)
        return Answers.of(self._history(), self.row.holder)

    def forget(self) -> None:
        """Read anew next time: something was written."""
        self.__dict__.pop("answers", None)

    def _history(self) -> Iterator[tuple[int, Stored]]:
        rows = Revision.objects.filter(case_id=self.id).order_by("id")
        for id, number, section, blob in rows.values_list("row", "revision", "section", "blob"):
            part = Section(section)
            if self.keys.may_open(part):
                place = context(self.id, id, number)
                yield number, Stored.read(self.keys.open(part, place, bytes(blob)))


def open_case(case: UUID, holder_id: UUID, holder: Holder, member: Member | None = None) -> Opened:
    """Open a case with somebody's private key.

    Raises:
        Case.DoesNotExist: there is none, or none that was handed to this holder.
        WrapError: the key does not open what was handed over.
    """
    row = Case.objects.get(id=case)
    wraps = [
        wrap
        for wrap in Wrap.objects.filter(case_id=case, holder=holder_id)
        if wrap.until is None or wrap.until > now()
    ]
    if not wraps:
        raise Case.DoesNotExist
    keys = Keys.unwrapped(case, row.epoch, wraps, holder, shred_key(case))
    role = Role(member.role) if member else Role.APPLICANT
    return Opened(row, keys, holder_id, role, member)


def listed(case: UUID) -> list[Listed]:
    """Every sealed row of a case, the head of its events and its projection, as they lie here."""
    rows = Revision.objects.filter(case_id=case).values_list("row", "revision", "digest")
    found = [Listed(row=row, revision=n, digest=bytes(digest)) for row, n, digest in rows]
    if last := head(case):
        found.append(Listed(row=case, revision=last.seq, digest=bytes(last.hash)))
    for revision, blob in Projection.objects.filter(case_id=case).values_list("revision", "blob"):
        found.append(Listed.of(UUID(int=case.int ^ 1), revision, bytes(blob)))
    return found


def check(opened: Opened) -> list[Listed]:
    """Compare the rows of a case with its manifest, and give back their list.

    Raises:
        ManifestError: a row was added, changed, swapped, deleted or set back.
    """
    rows = listed(opened.id)
    mac = bytes(opened.row.manifest)
    verify(opened.keys.section(Section.MANIFEST), opened.id, opened.row.serial, rows, mac)
    return rows


def context(case: UUID, row: UUID, revision: int) -> Context:
    """The one place a revision's envelope opens in."""
    return Context(case=case, table=TABLE, column=COLUMN, row=row, revision=revision)
