"""Under which key do a person's days lie, and how do they move with the case?

Under one that the server can open and a stolen disk cannot. Of a case at an office it is made of
the office's key, of a case that nobody holds of none but its own; always of the case's shred key
too, so that with the case its days are gone from every old copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from wellfounded.vault.envelope import Context, open_sealed, seal
from wellfounded.vault.keys import KEY_BYTES, Key, expand
from wellfounded.web.accounts.names import tenant_key
from wellfounded.web.agenda.known import Known
from wellfounded.web.agenda.models import Agenda
from wellfounded.web.cases.models import Case
from wellfounded.web.keyring.shredding import shred_key

AT_AN_OFFICE: Final = "agenda/office"
OF_NOBODY: Final = "agenda/nobody"
NAMES: Final = "agenda/names"


def agenda_key(row: Case) -> Key:
    """The key of the days of a case, as it is held now.

    Raises:
        ShreddedError: the case was destroyed.
    """
    shred = shred_key(row.id).secret
    if row.organisation is None:
        return Key(secret=expand(shred, OF_NOBODY, KEY_BYTES))
    return Key(secret=expand(tenant_key(row.organisation).secret + shred, AT_AN_OFFICE, KEY_BYTES))


def naming_key(row: Case) -> Key:
    """A key to name days by, where a name must stay the same when the case moves.

    Raises:
        ShreddedError: the case was destroyed.
    """
    return shred_key(row.id).derive(NAMES)


def known(row: Case, agenda: Agenda) -> Known:
    """What an agenda says.

    Raises:
        EnvelopeError: it was changed or moved.
        ShreddedError: the case was destroyed.
    """
    place = _place(row, agenda.revision)
    return Known.read(open_sealed(agenda_key(row), place, bytes(agenda.blob)))


def put(row: Case, said: Known) -> None:
    """Write the agenda of a case anew; the manifest lists it, so the case is being written."""
    last = Agenda.objects.filter(case_id=row.id).first()
    revision = last.revision + 1 if last else 1
    blob = seal(agenda_key(row), _place(row, revision), said.write())
    stored = {"revision": revision, "blob": blob}
    Agenda.objects.update_or_create(case_id=row.id, defaults=stored)


@contextmanager
def carried_along(row: Case) -> Iterator[None]:
    """Within, a case moves to or from an office; its days are under the right key after it."""
    agenda = Agenda.objects.filter(case_id=row.id).first()
    said = known(row, agenda) if agenda else None
    yield
    if said is not None:
        put(row, said)


def _place(row: Case, revision: int) -> Context:
    return Context(case=row.id, table="agenda", column="blob", row=row.id, revision=revision)
