"""What is known of one case, as the rules read it?

A value that is absent is unknown. A roster is open until it is said to be complete.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wellfounded.logic.span import Span

Value = bool | str | int | Span


@dataclass(frozen=True, slots=True)
class Roster:
    """A list of records, or of codes, and whether it is said to be the whole list.

    ``complete`` is None until someone says so; False means there are more to come.
    """

    items: tuple[Known, ...] | tuple[str, ...] = ()
    complete: bool | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """The settled facts of a case, or of one record in it.

    ``values`` maps a path (``application.filed_on``) to its value; ``rosters`` maps a list's
    path (``entries``) to its records, whose own paths are relative (``date``).
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    rosters: Mapping[str, Roster] = field(default_factory=dict)
