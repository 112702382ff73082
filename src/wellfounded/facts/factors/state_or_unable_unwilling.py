"""What shows that the state does the harm, or does not control those who do?"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "officials_did_it",
        "Officials did it.",
        supports=("state_or_unable_unwilling",),
        named_by=("INA 101(a)(42)(A)",),
        evidence="uniforms, cars, badges, the place, what they said of themselves",
    ),
    Factor(
        "report_brought_nothing",
        "It was reported, and nothing effective was done.",
        supports=("state_or_unable_unwilling",),
        evidence="the police report, its number, or who was there; what followed",
    ),
    Factor(
        "authorities_complicit",
        "Officials side with those who do it, or are in their pay.",
        supports=("state_or_unable_unwilling",),
        evidence="reports on bribes and links; kin or friends of those feared in office",
    ),
    Factor(
        "not_enforced",
        "It is widespread, and no law against it is enforced.",
        supports=("state_or_unable_unwilling",),
        evidence="country reports on how often it is punished",
    ),
    Factor(
        "authorities_powerless",
        "No authority can control those who do it.",
        supports=("state_or_unable_unwilling",),
        evidence="country reports on who rules the area",
    ),
    Factor(
        "reporting_futile",
        "To report would have been useless or dangerous.",
        supports=("state_or_unable_unwilling",),
        evidence="what became of others who reported; age and position at the time",
    ),
    Factor(
        "no_report",
        "It was not reported, or only once.",
        weakens=("state_or_unable_unwilling",),
    ),
    Factor(
        "authorities_acted",
        "The authorities acted against it.",
        weakens=("state_or_unable_unwilling",),
    ),
)
