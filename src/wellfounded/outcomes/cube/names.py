"""What are courts, judges and nationalities called on the pages?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from wellfounded.outcomes.decisions.named import LOOKUPS, named


def names(release: Path) -> dict[str, dict[str, str]]:
    """Each code with its name, by court, judge and nationality; without one it is not there."""
    found = {kind: named(release, kind) for kind in LOOKUPS}
    return found | {"court": _apart(found["court"], found.pop("place"))}


def _apart(cities: Mapping[str, str], places: Mapping[str, str]) -> dict[str, str]:
    """Courts of one city by the name of their hearing location, which has the same code."""
    often = Counter(cities.values())
    return {
        code: city if often[city] == 1 else places.get(code, city) for code, city in cities.items()
    }
