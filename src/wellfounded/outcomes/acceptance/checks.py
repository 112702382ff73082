"""Is what we count near enough to what others counted?

Others restate their series with each release, so counts may differ by 3 in 100 and shares by one
point. Judges, each at one court, must stand in nearly the same order: that shows that judge, court
and decision were joined rightly. The order is used here and shown nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scipy.stats import spearmanr

from wellfounded.outcomes.acceptance.counted import Counted, Release
from wellfounded.outcomes.acceptance.courts import same_courts
from wellfounded.outcomes.acceptance.reference import Reference

YEARS = range(2018, 2023)
COUNTS_WITHIN = 0.03
POINTS_WITHIN = 1.0
ORDER_ABOVE = 0.98
FOUND_AT_LEAST = 0.9
"""The part of the reported courts and judges that the release must know."""
HALF = 0.5
"""A judge is known at a court if at least this part of the reported decisions is there."""
ROWS_WITHIN = 5


@dataclass(frozen=True, slots=True)
class Check:
    """One comparison; ``met`` is None where one side says nothing."""

    name: str
    reference: str
    found: str
    allowed: str
    met: bool | None


def checks(release: Release, reference: Reference) -> Iterator[Check]:
    """Every comparison that can be made, and those that cannot."""
    for year in YEARS:
        yield from _year(year, release, reference)
    yield from _judges(release, reference)
    yield from _rows(release)


def _year(year: int, release: Release, reference: Reference) -> Iterator[Check]:
    known, found = reference.years.get(year), release.years.get(year, Counted(0, 0))
    decisions, share = (known.decisions, known.granted) if known else (None, None)
    yield Check(
        f"D1 decisions, FY{year}",
        "not given" if decisions is None else f"{decisions:,.0f}",
        f"{found.decisions:,}",
        f"{COUNTS_WITHIN:.0%}",
        None
        if decisions is None
        else abs(found.decisions - decisions) <= COUNTS_WITHIN * decisions,
    )
    yield Check(
        f"D1 granted of 100, FY{year}",
        "not given" if share is None else f"{share:.1f}",
        f"{found.share:.1f}" if found.decisions else "no decisions",
        f"{POINTS_WITHIN:g} point",
        None
        if share is None
        else bool(found.decisions) and abs(found.share - share) <= POINTS_WITHIN,
    )


def _judges(release: Release, reference: Reference) -> Iterator[Check]:
    if not reference.judged:
        yield Check("judges", "not given", "", "", None)
        return
    first, last = reference.judged
    counted = {at: _summed(years, first, last) for at, years in release.judges.items()}
    courts = same_courts(
        {at: report.decisions for at, report in reference.judges.items()},
        {at: ours.decisions for at, ours in counted.items()},
    )
    pairs = []
    for (court, judge), report in reference.judges.items():
        ours = counted.get((courts.get(court, ""), judge), Counted(0, 0))
        if ours.decisions >= HALF * report.decisions:
            pairs.append((report.granted, ours.share))
    years = f"FY{first} to FY{last}"
    yield _known(
        "courts known by their judges", len({at for at, _ in reference.judges}), len(courts)
    )
    yield _known(f"judges known at their court, {years}", len(reference.judges), len(pairs))
    differ = all(len({pair[at] for pair in pairs}) > 1 for at in (0, 1))
    order = float(spearmanr(pairs).statistic) if len(pairs) > 2 and differ else float("nan")
    yield Check(
        "judges at a court in the same order (Spearman)",
        "1",
        f"{order:.4f}",
        f"above {ORDER_ABOVE}",
        order > ORDER_ABOVE,
    )


def _summed(years: Mapping[int, Counted], first: int, last: int) -> Counted:
    some = [one for year, one in years.items() if year and first <= year <= last]
    return Counted(sum(one.granted for one in some), sum(one.denied for one in some))


def _known(name: str, many: int, known: int) -> Check:
    enough = known >= FOUND_AT_LEAST * many
    return Check(name, f"{many}", f"{known}", f"at least {FOUND_AT_LEAST:.0%}", enough)


def _rows(release: Release) -> Iterator[Check]:
    for name, (rows, counted) in sorted(release.rows.items()):
        yield Check(
            f"rows of {name}, by Count.txt",
            "not given" if counted is None else f"{counted:,}",
            f"{rows:,}",
            f"{ROWS_WITHIN} rows",
            None if counted is None else abs(rows - counted) <= ROWS_WITHIN,
        )
