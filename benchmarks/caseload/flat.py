"""Which rules can another engine hold as well? Ten that read no list.

They stand in the rulebook as they are measured here. Between them they read yes-or-no answers,
choices and dates, count years and days, and rest on other rules. All of them are settled by a
complete case, so that an engine without unknowns can be asked for the same verdicts.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.logic.cases_table import kinds_read
from wellfounded.law import RULEBOOK
from wellfounded.logic import Rule

IDS = (
    "work.waited",
    "work.automatic_extension",
    "work.denial.since_2026",
    "work.application_waits",
    "held.cat_deferral",
    "other_ways.special_immigrant_juvenile",
    "other_ways.possible_citizenship",
    "other_ways.victim_of_trafficking",
    "protection.before_a_judge",
    "danger.minor",
)
RULES: tuple[Rule, ...] = tuple(RULEBOOK[id].rule for id in IDS)


def facts() -> Mapping[str, str]:
    """Each fact that the rules read, with its kind: ``yes_no``, ``choice`` or ``date``.

    Raises:
        TypeError: if a rule reads a list.
    """
    kinds = {path: str(kind) for path, kind in kinds_read(RULES).items()}
    listed = [path for path, kind in kinds.items() if kind not in ("yes_no", "choice", "date")]
    if listed:
        raise TypeError(f"{', '.join(listed)}: a flat rule reads no list")
    return kinds
