"""Can every rule say yes and say no, and does every part of it ever matter?

A rule that can only ever say one thing says why. A part of a rule matters if there is a case whose
verdict is another without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from checks.rule_base.reads import below, facts_at
from checks.rule_base.search import case_of, find
from checks.rule_base.translation import Translation
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.law.reading_list import AS_OF
from wellfounded.logic import BEGINNING, FOREVER, SAID, Condition, NamedDay, Reading, Rule, When
from wellfounded.logic.condition import And, Constant, Or
from wellfounded.logic.days import Fixed
from wellfounded.logic.leaves import DayFact

QUESTION = "Every rule is reachable"
FOR_EVERYBODY = "it says the same to everybody whom its scope reaches"
NONE_DESIGNATED = "no health emergency is designated yet"
TWICE_ON_THE_LIST = "Venezuela is designated twice, and on some days one of the two is enough"
STRUCK_DOWN = "a court struck the text down: on this reading it reaches nobody"
STAYED = "a court stayed the text: on this reading it reaches nobody"
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
    "asylum.health_emergency": (False, NONE_DESIGNATED),
    "expedited_removal.paroled.stayed": (False, STAYED),
}
"""Rules that can only ever say yes, or no, and why."""
HOME = "applicant.habitual_residence, applicant.nationality"
IDLE = {
    ("asylum.firm_resettlement_bar", "third_countries[].offered_permanent_status"): "what an offer "
    "settles is said before; it keeps apart the two ways of being weighed",
    ("asylum.firm_resettlement_bar", "third_countries[].restricted"): "what is not restricted is "
    "settled before; it names what is left to be weighed",
    ("asylum.security_bar", "asylum.health_emergency"): NONE_DESIGNATED,
    ("asylum.internal_relocation", "asylum.past_persecution"): "who must prove it changes the "
    "words and not the verdict, which is a finding either way",
    ("asylum.internal_relocation", "fear.by_kind"): "who must prove it changes the words and not "
    "the verdict, which is a finding either way",
    ("asylum.border_limits.securing_the_border", "entries[].date"): "an entry since 20 January "
    "2025 is also one since 5 June 2024",
    (
        "asylum.safe_third_country.cooperative_agreement",
        "judgement",
    ): "it is weighed whether or not the agreement is on the list, which is shown",
    ("tps.country_designated", "applicant.nationality"): TWICE_ON_THE_LIST,
    ("tps.country_designated", HOME): TWICE_ON_THE_LIST,
    ("tps.listed_or_awaiting", "applicant.nationality"): TWICE_ON_THE_LIST,
    ("tps.listed_or_awaiting", HOME): TWICE_ON_THE_LIST,
    ("family.included", "family.children[].date_of_birth, family.grant"): "before a grant every "
    "child there is was born before it",
}
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
    one_way = len(shown)
    parts = list(_parts(law))
    idle = {part.key for part in _idle(law, parts)}
    failures += (f"{id}: nothing turns on {read}" for id, read in idle - IDLE.keys())
    failures += (f"{id}: something turns on {read}" for id, read in IDLE.keys() - idle)
    shown += (
        f"{id}: nothing turns on {read}, for {IDLE[id, read]}"
        for id, read in sorted(idle & IDLE.keys())
    )
    return Answer(
        question=QUESTION,
        proved=f"{len(law.rules)} rules, all but {one_way} with a case of yes and a case of no; "
        f"{len(parts)} parts of rules, all but {len(idle)} with a case that turns on it",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A condition within the text of a rule, and the whole with and without it."""

    rule: Rule
    part: Condition
    whole: Condition
    without: Condition
    at: str

    @property
    def key(self) -> tuple[str, str]:
        """The rule, and the facts, rules and days that the part reads."""
        return self.rule.id, ", ".join(_read(self.part, self.at))


def _parts(law: RuleBase) -> Iterator[Part]:
    """Each part of a rule's own text, but of what is a list of dated values."""
    for rule in law.rules.values():
        for whole, at in _own_text(rule.body):
            for part, without in _without(whole):
                yield Part(rule=rule, part=part, whole=whole, without=without, at=at)


def _own_text(node: Condition) -> Iterator[tuple[Any, str]]:
    """What a rule is made of, down to the next rule or day."""
    seen = {(node, "")}
    waiting: list[tuple[Any, str]] = [(node, "")]
    while waiting:
        found, at = waiting.pop(0)
        yield found, at
        if not isinstance(found, Rule | NamedDay):
            new = [one for one in below(found, at) if one not in seen]
            seen.update(new)
            waiting += new


def _without(whole: Any) -> Iterator[tuple[Condition, Condition]]:
    """The parts of a condition, and what is left without each.

    What compares the day asked for, or an end of time, stems from a dated table or is tried by
    golden cases at that day.
    """
    if isinstance(whole, When):
        yield whole.then, whole.otherwise
        yield whole.otherwise, whole.then
    elif isinstance(whole, And | Or) and not any(map(_dated, whole.parts)):
        for part in whole.parts:
            yield part, type(whole)(tuple(one for one in whole.parts if one is not part))


def _dated(part: Condition) -> bool:
    return isinstance(part, Constant) or any(map(_of_a_table, (one for one, _ in _own_text(part))))


def _of_a_table(node: Any) -> bool:
    """The day asked for, or an end of time, where a first or a last row is open."""
    match node:
        case DayFact(path=path):
            return path.name == AS_OF
        case Fixed(day=day):
            return day in (BEGINNING, FOREVER)
        case _:
            return False


def _read(part: Condition, at: str) -> Iterator[str]:
    found: dict[str, None] = {}
    waiting: list[tuple[Any, str]] = [(part, at)]
    while waiting:
        node, here = waiting.pop(0)
        if isinstance(node, Rule | NamedDay):
            found[node.id] = None
            continue
        found.update(dict.fromkeys(facts_at(node, here)))
        waiting += below(node, here)
    yield from found or ("judgement",)


def _idle(law: RuleBase, parts: Iterable[Part]) -> Iterator[Part]:
    """The parts on which nothing turns. What their rule says whole is put together once."""
    for rule, own in groupby(parts, lambda part: part.rule):
        case = law.any_case()
        case.says(rule)
        yield from (part for part in own if not _matters(case, part))


def _matters(case: Translation, part: Part) -> bool:
    other = Translation(case.case, case.counted, {part.whole: part.without})
    other.known_of(case, lambda one: one is not part.rule)
    return find((case, other), case.says(part.rule).differs(other.says(part.rule))) is not None
