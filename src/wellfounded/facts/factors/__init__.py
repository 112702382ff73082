"""Which factors are there? One file for each element they are named after.

A factor is something courts or statutes name. Helpers mark in a case file which of them are
there; what the law makes of them is said in ``law/precedent``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from wellfounded.facts.factors import (
    cat_acquiescence,
    cat_likelihood,
    cat_torture,
    changed_circumstances_exception,
    changed_conditions_rebuttal,
    corroboration,
    credibility,
    derivative,
    discretion,
    extraordinary_circumstances_exception,
    firm_resettlement,
    frivolous,
    humanitarian_asylum,
    internal_relocation,
    jurisdiction_deadline,
    nexus,
    one_year_deadline,
    particularly_serious_crime,
    past_persecution,
    persecution_severity,
    persecutor_bar,
    political_opinion_cpc,
    previous_denial,
    protected_ground,
    psg_cognizable,
    safe_third_country,
    security_terrorism_bar,
    serious_nonpolitical_crime,
    state_or_unable_unwilling,
    well_founded_fear,
    withholding,
)
from wellfounded.facts.factors.factor import Factor, Side

PARTS = (
    persecution_severity,
    past_persecution,
    well_founded_fear,
    nexus,
    protected_ground,
    psg_cognizable,
    state_or_unable_unwilling,
    internal_relocation,
    changed_conditions_rebuttal,
    humanitarian_asylum,
    one_year_deadline,
    changed_circumstances_exception,
    extraordinary_circumstances_exception,
    previous_denial,
    safe_third_country,
    persecutor_bar,
    particularly_serious_crime,
    serious_nonpolitical_crime,
    security_terrorism_bar,
    firm_resettlement,
    withholding,
    cat_torture,
    cat_acquiescence,
    cat_likelihood,
    credibility,
    corroboration,
    frivolous,
    discretion,
    derivative,
    jurisdiction_deadline,
    political_opinion_cpc,
)


def by_id(factors: Iterable[Factor]) -> Mapping[str, Factor]:
    """The factors by their ids.

    Raises:
        ValueError: if two have one id.
    """
    found: dict[str, Factor] = {}
    for factor in factors:
        if factor.id in found:
            raise ValueError(f"two factors have the id {factor.id}")
        found[factor.id] = factor
    return MappingProxyType(found)


FACTORS: Mapping[str, Factor] = by_id(factor for part in PARTS for factor in part.FACTORS)


@cache
def factors_of(element: str) -> tuple[Factor, ...]:
    """The factors that speak to an element, those that support it first."""
    speaking = [factor for factor in FACTORS.values() if element in factor.elements]
    return tuple(sorted(speaking, key=lambda factor: factor.side(element) is Side.AGAINST))


@cache
def ids_of(element: str, side: Side) -> frozenset[str]:
    """The ids of the factors on one side of an element."""
    return frozenset(f.id for f in factors_of(element) if f.side(element) is side)
