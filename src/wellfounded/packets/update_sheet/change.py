"""What is one change to a form?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.facts import Value

Held = Value | dict[str, object] | None
"""An answer, the answers of a whole record by path within it, or nothing."""


class How(StrEnum):
    """What was done."""

    CHANGED = "changed"
    ADDED = "added"
    TAKEN_OUT = "taken_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One answer that is not as it was, or a whole record that is new or gone.

    ``path`` is where it stands in the new version; of a record that is gone, in the old one.
    ``item`` is where the form prints it, ``A.I.12``. ``old`` and ``new`` are words for the sheet.
    """

    how: How
    path: str
    item: str
    label: str
    before: Held
    after: Held
    old: tuple[tuple[str, str], ...]
    new: tuple[tuple[str, str], ...]
    reason: str = ""
    source: str = ""
