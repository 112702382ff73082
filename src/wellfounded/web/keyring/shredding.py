"""How is a case made unreadable for good, in every old copy too?

Each wrap of a case's key lies inside a second seal, whose key is here and nowhere else. The
file of these keys has backups of its own that are kept for 35 days. Destroy the key, and after
that no backup of the cases can bring the case back.
"""

from __future__ import annotations

from uuid import UUID

from wellfounded.vault.keys import Key
from wellfounded.web.database.prepared import Lookup
from wellfounded.web.home import home
from wellfounded.web.keyring.models import ShredKey

_sealed = Lookup(ShredKey, ["case_id"], ["sealed"])


class ShreddedError(Exception):
    """The case was destroyed."""

    def __init__(self) -> None:
        super().__init__("this case was deleted; nothing can open it again")


def make_shred_key(case: UUID) -> Key:
    """Draw and keep the shred key of a new case."""
    key = Key.random()
    ShredKey.objects.create(case_id=case, sealed=home().kek.seal_shred_key(case, key))
    return key


def shred_key(case: UUID) -> Key:
    """The shred key of a case.

    Raises:
        ShreddedError: it was destroyed.
    """
    found = _sealed.first(case)
    if found is None:
        raise ShreddedError
    return home().kek.open_shred_key(case, bytes(found[0]))


def shred(case: UUID) -> None:
    """Destroy the shred key. From here on the case cannot be opened by anyone."""
    ShredKey.objects.filter(case_id=case).delete()
