"""Where did the person live before the move?

The address before is found where the page of a move finds it, so that paper and page never differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Derive
from wellfounded.law.moving import the_move

PARTS = ("street", "unit", "city", "region", "postal_code")


def before(part: str, case: Case, _as_of: date) -> Any:
    """One part of the address before; None if nobody said it."""
    old = the_move(case).old
    return (getattr(old, part) or None) if old else None


DERIVED: Mapping[str, Derive] = MappingProxyType(
    {f"old_{part}": partial(before, part) for part in PARTS}
)
BEHIND: Mapping[str, str] = MappingProxyType(
    {f"old_{part}": f"residences[0].{part}" for part in PARTS}
)
"""The address before is read back as a home of the list."""
