"""What shows support for terrorism, or membership? INA 208(b)(2)(A)(v)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "support_given",
        "Money, goods, shelter or work was knowingly given to such a group.",
        supports=("security_terrorism_bar",),
        named_by=("INA 208(b)(2)(A)(v)", "Matter of A-C-M-, 27 I&N Dec. 303 (BIA 2018)"),
    ),
    Factor(
        "group_designated",
        "The group was designated as terrorist at the time.",
        supports=("security_terrorism_bar",),
        named_by=("INA 208(b)(2)(A)(v)",),
    ),
    Factor(
        "was_member",
        "The person was a member of the group.",
        supports=("security_terrorism_bar",),
        named_by=("INA 208(b)(2)(A)(v)",),
    ),
    Factor(
        "support_forced",
        "The support was forced.",
        weakens=("security_terrorism_bar",),
        evidence="the threats, who made them, what befell those who refused",
    ),
    Factor(
        "support_small",
        "The support was very small.",
        weakens=("security_terrorism_bar",),
        named_by=("Matter of A-C-M-, 27 I&N Dec. 303 (BIA 2018)",),
    ),
    Factor(
        "leaders_not_involved",
        "Nothing shows that the group's leaders authorised violence.",
        weakens=("security_terrorism_bar",),
        named_by=("INA 212(a)(3)(B)",),
        evidence="reports on the group, its leaders, and who did the violence",
    ),
)
