"""Which sums does Form I-912 ask for? Part 3, Part 5, item 8, and Part 6, item 2.

A sum is written only when each of its parts is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms import who_prepared
from wellfounded.forms.mapping.answers import Derive


def total_forms(case: Case, _as_of: date) -> Any:
    """How many forms the person and the family file; nothing while one's forms are not named."""
    people = (case, *case.items("fee_waiver.family"))
    paths = ("fee_waiver.forms", *["forms"] * (len(people) - 1))
    counts = [len(one.listed(path)) for one, path in zip(people, paths, strict=True)]
    return sum(counts) if all(counts) else None


def total_income(case: Case, _as_of: date) -> Any:
    """The person's income and that of the others, in dollars a year."""
    return _sum(case.number(f"fee_waiver.{name}") for name in ("income", "family_income"))


def total_assets(case: Case, _as_of: date) -> Any:
    """What all assets are worth, in dollars; 0 once it is said that there are none."""
    assets = case.items("fee_waiver.assets")
    if not assets:
        return 0 if case.complete("fee_waiver.assets") else None
    return _sum(asset.number("value") for asset in assets)


def _sum(parts: Iterable[int | None]) -> int | None:
    known = list(parts)
    return None if None in known else sum(part for part in known if part is not None)


DERIVED: Mapping[str, Derive] = {
    "total_assets": total_assets,
    "total_forms": total_forms,
    "total_income": total_income,
    **who_prepared.DERIVED,
}
