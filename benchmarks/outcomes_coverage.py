"""How often does the truth lie within the margins that are shown?"""

from __future__ import annotations

import numpy as np

from benchmarks.report import Report
from wellfounded.outcomes.statistics.beta import Counts
from wellfounded.outcomes.statistics.clustered import design_effect, sums
from wellfounded.outcomes.statistics.shrinkage import shrink
from wellfounded.outcomes.statistics.wilson import interval

SEED = 2026
DRAWS = 4_000
TRUTHS = (0.02, 0.1, 0.3, 0.5, 0.85)
DECIDED = (5, 25, 100, 1_000)
FAMILIES = (12, 40, 400)
NATIONS = 6
COURTS = 65
"""As many as have public judge reports."""
NATION = 0.36, 4.0, 8.0
"""The mean, and what the priors of a court's and of a judge's share are worth in decisions."""
NOMINAL = 95.0
AT_LEAST = 93.0


def measure(report: Report) -> None:
    """Draw courts whose truth is known, and count."""
    report.heading(f"outcomes_coverage: margins that say {NOMINAL:g} in 100, seed {SEED}")
    chance = np.random.default_rng(SEED)
    for decided in DECIDED:
        _line(report, f"Wilson, {decided} decisions", _wilson(chance, decided))
    for families in FAMILIES:
        plain, widened = _clustered(chance, families)
        report.note(f"{families} families, each row as its own decision: {plain:.1f} in 100")
        _line(report, f"families together, {families} families", widened)
    raw, shrunk = _shrunk(chance)
    for name, found in raw.items():
        report.note(f"judges with {name} decisions, Wilson without the court: {found:.1f} in 100")
    for name, found in shrunk.items():
        _line(report, f"judges shrunk to their court, {name} decisions", found)


def _line(report: Report, name: str, found: float) -> None:
    report.at_least(f"{name}: {NOMINAL:g} nominal, {found:.1f} found", found, "in 100", AT_LEAST)


def _wilson(chance: np.random.Generator, decided: int) -> float:
    """The truth is drawn anew each time: at one fixed share a count moves in steps."""
    held = 0
    for truth in chance.uniform(0, 1, DRAWS):
        share = interval(int(chance.binomial(decided, truth)), decided)
        held += share is not None and share.low <= truth <= share.high
    return 100 * held / DRAWS


def _clustered(chance: np.random.Generator, families: int) -> tuple[float, float]:
    """Families of one to five; nine in ten are decided alike."""
    held = [0, 0]
    for truth in chance.choice(TRUTHS, DRAWS):
        sizes = chance.choice([1, 2, 3, 4, 5], p=[0.55, 0.2, 0.13, 0.08, 0.04], size=families)
        alike = chance.random(families) < 0.9
        together = sizes * (chance.random(families) < truth)
        granted = np.where(alike, together, chance.binomial(sizes, truth))
        of = sums(zip(granted.tolist(), sizes.tolist(), strict=True))
        for at, spread in enumerate((1.0, design_effect(of))):
            share = interval(of.granted, of.decided, spread)
            held[at] += share is not None and share.low <= truth <= share.high
    return 100 * held[0] / DRAWS, 100 * held[1] / DRAWS


def _shrunk(chance: np.random.Generator) -> tuple[dict[str, float], dict[str, float]]:
    """Judges about their court, courts about the nation, as the public reports lie."""
    held: dict[str, list[tuple[bool, bool]]] = {}
    mean, courts, judges = NATION
    for _ in range(NATIONS):
        seen: dict[str, dict[str, Counts]] = {}
        truth = {}
        for court in range(COURTS):
            middle = float(np.clip(chance.beta(mean * courts, (1 - mean) * courts), 0.005, 0.995))
            for judge in range(int(chance.integers(1, 22))):
                share = float(chance.beta(middle * judges, (1 - middle) * judges))
                decided = int(chance.choice([30, 120, 600]))
                granted = int(chance.binomial(decided, share))
                seen.setdefault(f"C{court}", {})[f"J{judge}"] = Counts(granted, decided)
                truth[f"C{court}", f"J{judge}"] = share
        known = shrink(seen).judges
        for key, share in truth.items():
            one = seen[key[0]][key[1]]
            both = interval(int(one.granted), int(one.decided)), known[key].interval(1)
            inside = [each is not None and each.low <= share <= each.high for each in both]
            held.setdefault(f"{one.decided:g}", []).append((inside[0], inside[1]))
    names = sorted(held, key=float)
    raw, shrunk = (
        {name: 100 * float(np.mean([one[at] for one in held[name]])) for name in names}
        for at in (0, 1)
    )
    return raw, shrunk
