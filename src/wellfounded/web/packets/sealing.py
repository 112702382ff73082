"""How does what is known of a packet lie in its envelope?

It is sealed under every section of the case that its holder has, one envelope in the other. So it
opens only for who could make it anew.
"""

from __future__ import annotations

from typing import Final

from wellfounded.vault.envelope import Context
from wellfounded.vault.keys import Section
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.keys import Keys
from wellfounded.web.cases.opening import Opened
from wellfounded.web.packets.models import Making

WHOLE: Final = (Section.IDENTITY, Section.NARRATIVE, Section.LOCATION, Section.EVIDENCE)
"""What a packet is made of. How to reach the person may be missing."""
_SECTIONS: Final = (Section.IDENTITY, Section.CONTACT, *WHOLE[1:])


def whole(opened: Opened) -> bool:
    """Whether nothing would silently be missing from a packet that this holder makes."""
    return reads(opened, *WHOLE)


def sealed(keys: Keys, row: Making, revision: int, document: bytes) -> bytes:
    """The envelope of a packet at a revision."""
    blob = document
    for section in _sections(keys):
        blob = keys.seal(section, _place(row, revision), blob)
    return blob


def unsealed(keys: Keys, row: Making) -> bytes:
    """What the envelope of a row holds.

    Raises:
        WrongKeyError: its holder had other keys when it was made.
        EnvelopeError: the row was changed or moved.
    """
    blob = bytes(row.blob)
    for section in reversed(_sections(keys)):
        blob = keys.open(section, _place(row, row.revision), blob)
    return blob


def _sections(keys: Keys) -> list[Section]:
    return [one for one in _SECTIONS if keys.may_open(one)]


def _place(row: Making, revision: int) -> Context:
    return Context(case=row.case_id, table="making", column="blob", row=row.id, revision=revision)
