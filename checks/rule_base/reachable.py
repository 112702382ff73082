"""Can every rule say yes and say no, and does every part of it ever matter?

A rule that can only ever say one thing says why. A part of a rule matters if there is a case whose
verdict is another without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.rule_base.reads import nodes
from checks.rule_base.search import case_of, find
from checks.rule_base.translation import Translation
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.logic import SAID, Condition, Reading, Rule, When
from wellfounded.logic.condition import And, Or

QUESTION = "Every rule is reachable"
FOR_EVERYBODY = "it says the same to everybody whom its scope reaches"
STRUCK_DOWN = "a court struck the text down: on this reading it reaches nobody"
ONE_WAY = {
    "asylum.each_nationality.second_circuit": (True, FOR_EVERYBODY),
    "asylum.population_control.device.board": (False, FOR_EVERYBODY),
    "asylum.population_control.spouse_since_2008": (False, FOR_EVERYBODY),
    "asylum.safe_third_country.cooperative_agreement": (False, "who is reached must be weighed"),
    "refugees.designated_at_home": (False, "whoever is named must be weighed"),
    "refugees.program_open": (True, "how far it is closed must be weighed"),
    "asylum.border_limits.lawful_pathways_vacated": (False, STRUCK_DOWN),
    "asylum.border_limits.securing_the_border_struck_down": (False, STRUCK_DOWN),
    "asylum.border_limits.proclamation_struck_down": (False, STRUCK_DOWN),
    "asylum.health_emergency": (False, "a danger to health must be weighed"),
    "expedited_removal.paroled.stayed": (False, STRUCK_DOWN),
}
"""Rules that can only ever say yes, or no, and why."""
IDLE: dict[tuple[str, str], str] = {}
"""Parts of a rule that change no verdict, by the rule and what they read, and why they stay."""


def answer(law: RuleBase) -> Answer:
    """Search for a yes and a no of each rule, and for a case that turns on each part."""
    shown, failures = [], []
    for id, rule in law.rules.items():
        can = {verdict for verdict in (True, False) if _can_say(law, rule, verdict)}
        said, why = ONE_WAY.get(id, (None, ""))
        if said is None:
            failures += (f"{id} can never say {SAID[v]}" for v in (True, False) if v not in can)
        elif can == {said}:
            shown.append(f"{id} can only say {SAID[said]}: {why}")
        else:
            failures.append(f"{id} is said to say {SAID[said]} only, and that is not so")
    parts = 0
    for id, rule in law.rules.items():
        for number, (whole, part, without) in enumerate(_parts(law, rule), 1):
            parts += 1
            if _matters(law, rule, whole, without):
                continue
            failures.append(f"{id}: part {number} changes no verdict ({part!r})")
    return Answer(
        question=QUESTION,
        proved=f"{len(law.rules)} rules, {len(law.rules) - len(shown)} with a case of yes and a "
        f"case of no; {parts} parts of rules, each with a case that turns on it",
        shown=tuple(shown),
        failures=tuple(failures),
    )


def _can_say(law: RuleBase, rule: Rule, verdict: bool) -> bool:
    """There is a case that the rule answers so, as it says itself."""
    case = Translation(law.any_case().case)
    says = case.says(rule)
    model = find((case,), says.yes if verdict else says.no)
    if model is None:
        return False
    if rule.decide(Reading(case_of(model, case.case))) is not verdict:
        raise AssertionError(f"{rule.id}: the solver reads another law than the rules")
    return True


def _parts(law: RuleBase, rule: Rule) -> Iterator[tuple[Condition, Condition, Condition]]:
    """Each whole within the rule's own text, a part of it, and the whole without that part."""
    others = tuple(set(law.rules.values()) | set(law.days.values()) - {rule})
    for whole, _ in nodes((rule.body,), beyond=others):
        if isinstance(whole, And | Or):
            for part in whole.parts:
                rest = tuple(one for one in whole.parts if one is not part)
                yield whole, part, type(whole)(rest)
        elif isinstance(whole, When):
            yield whole, whole.then, whole.otherwise
            yield whole, whole.otherwise, whole.then


def _matters(law: RuleBase, rule: Rule, whole: Condition, without: Condition) -> bool:
    case = law.any_case()
    other = Translation(case.case, case.counted, {whole: without})
    return find((case, other), case.says(rule).differs(other.says(rule))) is not None
