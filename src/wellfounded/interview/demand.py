"""Which facts do the rules, the form and the people who help still need?

A rule needs what can still change its verdict. Where a verdict waits for a helper's
finding, it needs what the helper weighs. Form I-589 needs each of its items, and whoever
reads of a record needs the whole record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from wellfounded.facts import CATALOGUE
from wellfounded.law import BESIDE, GOALS
from wellfounded.law.danger import DANGER_FACTS
from wellfounded.logic import Reading, Rule

FINDING = "assessments."
FORM = "I-589"

RULES: tuple[Rule, ...] = (*GOALS, *BESIDE, *(danger.rule for danger in DANGER_FACTS))

WEIGHED_FROM: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "serious_nonpolitical_crime": ("conduct.account",),
        "security_terrorism_bar": ("conduct.account",),
        "safe_third_country": ("safe_third_country.partner",),
    }
)
"""What no rule reads but a helper weighs, by the element."""

TOLD_ON_THE_FORM = frozenset({"fear.where", "fear.relocation", "population_control.account"})
"""What fills an account box of the form, though none of its items asks for it."""

FOR_HELPERS = frozenset(
    {
        "proceedings.court",
        "population_control.registered_in",
        "proceedings.nta_served_on",
        "representative.kind",
        "representative.name",
        "note",
    }
)
"""What neither a rule nor the form reads, and every helper asks."""

COUNTED_FROM = frozenset(
    {
        "screening_interview.referred_on",
        "screening_interview.found_on",
        "screening_interview.sent_to_judge_on",
    }
)
"""What no rule reads, but a day is counted from it."""

ALWAYS_NEEDED: frozenset[str] = (
    FOR_HELPERS
    | COUNTED_FROM
    | TOLD_ON_THE_FORM
    | {
        path
        for path, fact in CATALOGUE.items()
        if "[]" in path or any(item.startswith(FORM) for item in fact.forms)
    }
)
"""Facts needed whatever the rules make of the case, while their page is open."""


def needed_by_rules(reading: Reading, rules: Iterable[Rule] = RULES) -> frozenset[str]:
    """Paths that can still change a verdict, and what is weighed for the findings it awaits."""
    found = {path for rule in rules for path in rule.needs(reading)}
    elements = (path.removeprefix(FINDING) for path in found if path.startswith(FINDING))
    weighed = {path for element in elements for path in WEIGHED_FROM.get(element, ())}
    return frozenset(found | weighed)
