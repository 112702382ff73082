"""How is a case changed, so that it is changed whole or not at all?

Every change is one transaction: the sealed rows, the event that tells of it, what lists may
know, and the manifest over all of them. When it returns inside no other transaction, it is on
disk.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from django.db import transaction

from wellfounded.vault.keys import Section
from wellfounded.vault.manifest import Listed, ManifestError, manifest
from wellfounded.web.accounts.roles import Role
from wellfounded.web.agenda.renewing import renew_days
from wellfounded.web.cases.answers import Answer
from wellfounded.web.cases.models import Case, Revision
from wellfounded.web.cases.opening import Opened, beside, check, context
from wellfounded.web.cases.projecting import renew
from wellfounded.web.cases.stored import Stored, is_finding, section_of
from wellfounded.web.clock import now, today
from wellfounded.web.database.prepared import Addition, Change, Lookup
from wellfounded.web.keeping.space import require_room
from wellfounded.web.timeline.recording import Deed, Last, head, record

_locked = Lookup(Case, ["id"], locks=True)
_listed = Lookup(Revision, ["case"], ["row", "revision", "digest"], order=["row", "revision"])
_add = Addition(Revision, "case", "row", "revision", "section", "blob", "digest")
_renew = Change(Case, "serial", "manifest", "seen", "epoch", "organisation", "id")


@dataclass
class Pen:
    """The right to write, while a case is locked and known to be whole."""

    opened: Opened
    rows: list[Listed]
    """Every revision of the case, sorted."""
    written: list[str] = field(default_factory=list)

    def latest(self, path: str) -> int:
        """The number of the latest revision of an answer; 0 if there is none."""
        row = self.opened.keys.row(section_of(path), path)
        after = bisect_right(self.rows, row, key=lambda one: one.row)
        last = self.rows[after - 1] if after else None
        return last.revision if last and last.row == row else 0

    def standing(self, path: str) -> Answer | None:
        """What stands at a path; read again only if somebody has written there since."""
        latest, known = self.latest(path), self.opened.read.get(path)
        if known is not None and known.seen == latest:
            return known
        return self.opened.answer(path) if latest else None

    def write(
        self,
        path: str,
        raw: Any,
        *,
        beside: bool = False,
        sheet: str = "",
        said: str = "",
        calendar: str = "",
        language: str = "",
        translator: str = "",
    ) -> int:
        """Seal one more revision of an answer, and give back its number.

        Raises:
            DiskFull: there is no room for answers any more.
        """
        require_room()
        section, keys, case = section_of(path), self.opened.keys, self.opened.id
        row, number = keys.row(section, path), self.latest(path) + 1
        stored = Stored(
            path=path,
            raw=raw,
            by=self.opened.holder,
            at=now(),
            beside=beside,
            sheet=sheet,
            said=said,
            calendar=calendar,
            language=language,
            translator=translator,
        )
        blob = keys.seal(section, context(case, row, number), stored.write())
        digest = sha256(blob).digest()
        _add(case, row, number, section.value, blob, digest)
        insort(self.rows, Listed(row=row, revision=number, digest=digest))
        self.written.append(path)
        return number


@contextmanager
def writing(
    opened: Opened, action: str, detail: Mapping[str, object] | None = None
) -> Iterator[Pen]:
    """Lock the case, check it, let it be written, tell of it, and seal the whole.

    If nothing is written and there is no ``detail`` to tell, the case stays as it was.

    Raises:
        ManifestError: the rows are not the ones that were written last; nothing is written.
    """
    seen, ahead = opened.row, _checked_ahead(opened)
    with transaction.atomic():
        opened.row = _locked.get(opened.id)
        rows, last = ahead if ahead and _is_as_seen(opened.row, seen) else _checked(opened)
        pen = Pen(opened, rows)
        yield pen
        if pen.written or detail is not None:
            sections = sorted({section_of(path).value for path in pen.written})
            told = {"sections": sections} if detail is None else detail
            answers = [path for path in pen.written if not is_finding(path)]
            if answers and opened.role is Role.APPLICANT:
                renew(opened, written=answers)
                renew_days(opened)
            seal_whole(opened, action, told, pen.rows, last)
    opened.forget()


def _checked(opened: Opened) -> tuple[list[Listed], Last]:
    """Every revision and the last event of a case, after a comparison with its manifest."""
    listed = _listed.rows(opened.id)
    rows = [Listed(row=row, revision=number, digest=bytes(of)) for row, number, of in listed]
    last = head(opened.id)
    check(opened, rows, last)
    return rows, last


def _checked_ahead(opened: Opened) -> tuple[list[Listed], Last] | None:
    """The same before the case is locked, since in SQLite nobody else can write meanwhile.

    It holds good if the case is found in its lock as it was seen here. Beside a case that an
    organisation holds there lies more, so that one is checked in its lock.
    """
    if opened.row.organisation_id is not None:
        return None
    try:
        return _checked(opened)
    except ManifestError:
        # Somebody may have written in between, which the lock will show.
        return None


def _is_as_seen(row: Case, seen: Case) -> bool:
    """Whether nobody has written: each change renews the manifest, and counts it."""
    return all(
        getattr(row, name) == getattr(seen, name)
        for name in ("serial", "manifest", "epoch", "organisation_id")
    )


def seal_whole(
    opened: Opened,
    action: str,
    detail: Mapping[str, object],
    rows: Sequence[Listed],
    last: Last,
) -> None:
    """Tell after the ``last`` event what was done, and renew the manifest; in a transaction."""
    key, row = opened.keys.section(Section.MANIFEST), opened.row
    row.serial += 1
    deed = Deed(
        actor=opened.holder,
        role=opened.role.value,
        action=action,
        about=opened.id,
        detail=dict(detail),
    )
    held_by = row.organisation_id
    last = record(opened.id, deed, key, last=last, organisation=held_by, serial=row.serial)
    row.manifest = manifest(key, opened.id, row.serial, [*rows, *beside(row, last)])
    row.seen = today()
    _renew(row.serial, row.manifest, row.seen, row.epoch, held_by, row.id)


def note_reading(opened: Opened, action: str, detail: Mapping[str, object]) -> None:
    """Tell that somebody looked, before they are shown anything."""
    with writing(opened, action, detail):
        pass
