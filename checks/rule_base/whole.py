"""What is it that is proved: which rules, days and values?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from checks.rule_base.any_case import AnyCase, nothing
from checks.rule_base.translation import Translation
from checks.rule_base.values import Values, values_of
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.logic import NamedDay, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBase:
    """Every rule and named day by its id, and the bounds within which they are tried."""

    rules: Mapping[str, Rule]
    days: Mapping[str, NamedDay]
    values: Values

    @classmethod
    def ours(cls) -> RuleBase:
        """The rules as they stand here."""
        rules = {id: entry.rule for id, entry in RULEBOOK.items()}
        days = {id: day for id, (day, _) in DAYS.items()}
        return cls(rules=rules, days=days, values=values_of((*rules.values(), *days.values())))

    def planted(self, *rules: Rule) -> RuleBase:
        """The same with these in the place of those that are called so."""
        found = {**self.rules, **{rule.id: rule for rule in rules}}
        values = values_of((*found.values(), *self.days.values()))
        return replace(self, rules=found, values=values)

    def any_case(self) -> Translation:
        """What the rules say of a case of which anything may be unknown."""
        return Translation(AnyCase(values=self.values, whole=nothing))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found of one question.

    ``proved`` sums it up, ``shown`` are the single findings, ``failures`` what stands open.
    ``witnesses`` are cases that the solver chose: another release of it may choose others.
    """

    question: str
    proved: str
    shown: tuple[str, ...] = ()
    witnesses: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
