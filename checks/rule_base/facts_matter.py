"""Can every fact that the law reads change some verdict?

For each there are two cases of which everything is known, equal but for this fact, and a rule
that answers them differently. A person is asked nothing for nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from checks.rule_base.any_case import AnyCase
from checks.rule_base.reads import facts_through, nodes
from checks.rule_base.search import case_of, find
from checks.rule_base.translation import Translation
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.logic import SAID, Known, Reading, Rule

QUESTION = "Every fact the law reads can change some verdict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """Two cases that differ in one fact, and the rule that tells them apart."""

    fact: str
    rule: str
    one: Known
    other: Known
    verdicts: tuple[bool | None, bool | None]

    def __str__(self) -> str:
        said = " or ".join(SAID[verdict] for verdict in self.verdicts)
        return f"{self.fact} makes {self.rule} {said}"


def answer(law: RuleBase) -> Answer:
    """Search for two such cases, of each fact."""
    read = facts_through(tuple(law.rules.values()))
    days = facts_through(tuple(law.days.values())) - read
    witnesses, failures = [], []
    for fact in sorted(read):
        found = witness(law, fact)
        if found is None:
            failures.append(f"{fact} is read, and changes no verdict")
        else:
            witnesses.append(str(found))
    return Answer(
        question=QUESTION,
        proved=f"{len(witnesses)} facts, each with two cases that differ in it alone and "
        f"in a verdict; {len(days)} serve only to name a day",
        shown=tuple(f"{fact} serves only to name a day" for fact in sorted(days)),
        witnesses=tuple(witnesses),
        failures=tuple(failures),
    )


def witness(law: RuleBase, fact: str) -> Witness | None:
    """Two cases equal but for a fact, of which a rule says different things."""
    for rule in sorted(_readers(law, fact), key=lambda one: sum(1 for _ in nodes((one,)))):
        one = Translation(AnyCase(values=law.values))
        other = Translation(AnyCase(values=law.values, apart=fact.__eq__), one.counted)
        model = find((one, other), one.says(rule).differs(other.says(rule)))
        if model is not None:
            return _verified(fact, rule, *(case_of(model, side.case) for side in (one, other)))
    return None


def _readers(law: RuleBase, fact: str) -> list[Rule]:
    """The rules that read it themselves, or through a day that they name; else all that do."""
    rules = tuple(law.rules.values())
    near = [rule for rule in rules if fact in facts_through(rule.parts, rules)]
    return near + [rule for rule in rules if rule not in near and fact in facts_through((rule,))]


def _verified(fact: str, rule: Rule, one: Known, other: Known) -> Witness:
    """The two cases, decided by the rules themselves."""
    verdicts = rule.decide(Reading(one)), rule.decide(Reading(other))
    if verdicts[0] is verdicts[1]:
        raise AssertionError(f"{rule.id}: the solver reads another law than the rules on {fact}")
    return Witness(fact=fact, rule=rule.id, one=one, other=other, verdicts=verdicts)
