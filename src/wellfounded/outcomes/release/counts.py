"""How many rows does the release itself say each table has?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wellfounded.outcomes.release.refusal import ReleaseRefused

OFF: Final = 5
"""From so many rows more or less on a load is not believed."""


def counts(text: str, tolerant: bool = False) -> Mapping[str, int]:
    """The rows of each table, its name in small letters, as ``Count.txt`` tells them.

    Raises:
        ReleaseRefused: a line is no name and number; the first line may be a heading.
    """
    found: dict[str, int] = {}
    for number, line in enumerate(text.replace("\0", "").splitlines(), start=1):
        name, _, count = line.strip().replace(",", "").rpartition("\t")
        if name and count.strip().isdigit():
            found[name.strip().lower().removesuffix(".csv")] = int(count)
        elif line.strip() and number > 1 and not tolerant:
            shown = line.strip()[:60]
            raise ReleaseRefused("the release", "unreadable_counts", line=number, text=shown)
    return found
