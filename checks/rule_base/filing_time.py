"""Do withholding or the Convention against Torture turn on the time of filing?

Neither has a deadline (INA 241(b)(3); 8 CFR 1208.16). One thing that the law looks at on the day
of filing reaches them: whether the person is an unaccompanied child, whom an agreement with
another country does not send away (INA 208(a)(2)(E)). All else is proved not to.
"""

from __future__ import annotations

import z3

from checks.rule_base.any_case import AnyCase, nothing
from checks.rule_base.reads import facts_through
from checks.rule_base.search import find
from checks.rule_base.translation import Translation
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.logic import Rule

QUESTION = "Withholding and CAT never depend on filing time"
WITHOUT_DEADLINE = (
    "withholding",
    "withholding.bars",
    "withholding.nexus.a_reason",
    "withholding.nexus.one_central_reason",
    "cat.withholding",
    "cat.deferral",
    "cat.torture_likely",
    "cat.official",
)
FILING_TIME = frozenset(
    {
        "application.filed",
        "application.filed_on",
        "application.filed_with",
        "application.mailed_on",
        "application.mailing_proof",
        "assessments.changed_circumstances_exception",
        "assessments.extraordinary_circumstances_exception",
        "assessments.one_year_deadline",
        "delay.reasons",
        "delay.reasons[].from",
        "delay.reasons[].kind",
        "delay.reasons[].to",
    }
)
"""When and how it was filed, and all that excuses a late filing."""
DEADLINE = "asylum.one_year_bar"
CHILD = "asylum.unaccompanied_child.exempt"
AGREEMENT = "protection.third_country_agreement"


def answer(law: RuleBase) -> Answer:
    """Read what they rest on, and search for two cases that differ in filing time and verdict."""
    child = law.rules[CHILD]
    failures, through_the_child = [], []
    for id in WITHOUT_DEADLINE:
        rule = law.rules[id]
        read = FILING_TIME & facts_through((rule,), beyond=(child,))
        if read:
            failures.append(f"{id} reads {', '.join(sorted(read))}")
        if _turns(law, rule, alike=CHILD):
            failures.append(f"{id} turns on filing time, whoever is an unaccompanied child")
        if _turns(law, rule, no=AGREEMENT):
            failures.append(f"{id} turns on filing time, though no agreement sends anybody away")
        if _turns(law, rule):
            through_the_child.append(id)
    if not _turns(law, law.rules[DEADLINE]):
        failures.append(f"{DEADLINE} does not turn on filing time: the search finds nothing")
    return Answer(
        question=QUESTION,
        proved=f"{len(WITHOUT_DEADLINE)} rules read nothing of the deadline. Two cases equal but "
        "for filing time never differ, with one exception that the statute makes: whether a child "
        "is unaccompanied is looked at on the day of filing, where an agreement with another "
        f"country would send the claim away. If {CHILD} says the same of both cases, or if no "
        "agreement reaches them, they never differ",
        shown=(
            *(
                f"{id} turns on the filing day through {CHILD} alone (INA 208(a)(2)(E))"
                for id in through_the_child
            ),
            f"{DEADLINE} does turn on filing time, as it must",
        ),
        failures=tuple(failures),
    )


def _turns(law: RuleBase, rule: Rule, *, alike: str = "", no: str = "") -> bool:
    """Two cases equal but for filing time differ in the verdict.

    ``alike`` is a rule that says the same of both, ``no`` one that says no of both.
    """
    one = law.any_case()
    other = Translation(
        AnyCase(values=law.values, whole=nothing, apart=FILING_TIME.__contains__), one.counted
    )
    so: list[z3.BoolRef] = [one.says(rule).differs(other.says(rule))]
    if alike:
        so.append(z3.Not(one.says(law.rules[alike]).differs(other.says(law.rules[alike]))))
    if no:
        so += (case.says(law.rules[no]).no for case in (one, other))
    return find((one, other), *so) is not None
