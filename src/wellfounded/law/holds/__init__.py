"""Holds on decisions, reviews of grants, and the lists of countries."""

from wellfounded.law.holds.countries import entry_ban, listed_country
from wellfounded.law.holds.decisions import (
    asylum_decision,
    other_decision,
    red_eagle_class,
    review_of_approval,
)

__all__ = [
    "asylum_decision",
    "entry_ban",
    "listed_country",
    "other_decision",
    "red_eagle_class",
    "review_of_approval",
]
