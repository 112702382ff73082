"""Which codes of judges name no person? Dockets, test entries and visitors.

The lookup of judges holds them among the others: "<All Judges>", "Visiting Judge 12", "Status
Docket". What stands under such a code was decided by somebody, but nobody knows by whom: it counts
for the court alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

ASIDE: Final = re.compile(r"\([^)]*\)")
"""People are marked as well: "Ayala, David (Visiting Judge)"."""
NO_NAME: Final = re.compile(r"[0-9<>#/]")
NO_PERSON: Final = frozenset(
    {"CALENDAR", "CODE", "DOCKET", "IJ", "JUDGE", "JUDGES", "TEST", "TESTING", "VISITING"}
)


def nobody(judges: Mapping[str, str]) -> frozenset[str]:
    """The codes among ``judges`` (code to name) whose name is no person's."""
    return frozenset(code for code, name in judges.items() if not _is_person(name))


def _is_person(name: str) -> bool:
    known = ASIDE.sub("", name).strip()
    if not known or NO_NAME.search(known):
        return False
    # Last, First: whoever is called Judge has a first name.
    return "," in known or NO_PERSON.isdisjoint(re.findall(r"\w+", known.upper()))
