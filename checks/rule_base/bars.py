"""Does asylum ever get a yes while a mandatory bar is not settled as no? INA 208.

The bars are named here by the statute, beside the rules that join them, so that a bar which is
left out of them is missed.
"""

from __future__ import annotations

import z3

from checks.rule_base.search import find
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.law.reading_list import rules_used

QUESTION = "No case gets yes for asylum while a mandatory bar is yes"
JOINED = ("asylum.bars_to_applying", "asylum.mandatory_bars")
BARS = {
    "asylum.safe_third_country_bar": "INA 208(a)(2)(A)",
    "asylum.one_year_bar": "INA 208(a)(2)(B)",
    "asylum.prior_denial_bar": "INA 208(a)(2)(C)",
    "asylum.reinstatement_bar": "INA 241(a)(5)",
    "asylum.frivolous_bar": "INA 208(d)(6)",
    "asylum.persecutor_bar": "INA 208(b)(2)(A)(i)",
    "asylum.particularly_serious_crime_bar": "INA 208(b)(2)(A)(ii)",
    "asylum.serious_nonpolitical_crime_bar": "INA 208(b)(2)(A)(iii)",
    "asylum.security_bar": "INA 208(b)(2)(A)(iv), (v)",
    "asylum.firm_resettlement_bar": "INA 208(b)(2)(A)(vi)",
}
"""Each bar by its rule, and the paragraph that makes it one."""


def answer(law: RuleBase) -> Answer:
    """Search for a case in which asylum is yes and a bar is anything but no."""
    case = law.any_case()
    asylum = case.says(law.rules["asylum"])
    joined = (id for whole in JOINED for id in rules_used(law.rules[whole]))
    bars = dict.fromkeys((*JOINED, *BARS, *joined))
    failures = [
        f"{bar} is not settled as no, and asylum is yes all the same"
        for bar in bars
        if find((case,), asylum.yes, z3.Not(case.says(law.rules[bar]).no)) is not None
    ]
    if find((case,), asylum.yes) is None:
        failures.append("asylum is never yes: that no bar stands beside it says nothing")
    return Answer(
        question=QUESTION,
        proved=f"asylum is yes only in cases in which {len(bars)} bars are all settled as no",
        shown=tuple(f"{bar}: {BARS.get(bar, 'joined by the rules')}" for bar in bars),
        failures=tuple(failures),
    )
