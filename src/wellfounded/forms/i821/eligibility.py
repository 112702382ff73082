"""Which questions of Part 7 follow from what the case tells?

Form I-821, Part 7, items 8 to 41.

A Yes follows where a fact of the case is that very thing. A No is never derived: it is the answer
of the person who signs. A question that two facts share is No only when both are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.contradictions import IN_THE_COUNTRY
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.forms.admissibility_told import tellers
from wellfounded.forms.mapping.answers import Derive, given

ITEMS: Mapping[str, tuple[str, ...]] = {
    "8.a": ("felony_here", "convicted"),
    "8.b": ("misdemeanor_here", "convicted"),
    "8.c": ("particularly_serious_crime",),
    "9.a": ("persecution",),
    "9.c": ("danger_to_security",),
    "10.a": ("crime", "committed_crime"),
    "10.b": ("drug_law",),
    "10.c": ("drug_law_planned",),
    "11": ("crimes_of_five_years",),
    "12.a": ("drug_trade",),
    "12.b": ("drug_trade_helped",),
    "12.c": ("drug_trade_family",),
    "12.d": ("drug_trade_helper_family",),
    "12.e": ("drug_trade_family_gain", "drug_trade_family_knew"),
    "13.a": ("espionage_or_sabotage", "intends_espionage"),
    "13.b": ("unlawful_export", "intends_export"),
    "13.c": ("other_unlawful_activity", "intends_unlawful"),
    "13.d": ("overthrow", "intends_overthrow"),
    "14.a": ("terrorist_activities",),
    "14.b": ("foreign_policy",),
    "14.c": ("totalitarian_party", "communist_party"),
    "14.d": ("nazi_or_genocide", "genocide"),
    "15.a": ("arrested_for_breaking_law", "arrested"),
    "15.b": ("charged_with_breaking_law",),
    "15.c": ("sentenced_for_breaking_law", "convicted"),
    "16": ("pardoned",),
    "17": ("immunity_asserted", "immunity"),
    "18.a": ("prostitution_lately", "prostitution"),
    "18.b": ("procured_lately", "procured"),
    "18.c": ("prostitution_money_lately", "prostitution_money"),
    "19": ("commercial_vice", "vice_intended"),
    "20.a": ("deported", "removed_before"),
    "20.b": ("left_under_order", "removed_before"),
    "20.c": ("came_back_unlawfully", "returned_after_removal"),
    "20.d": ("order_reinstated",),
    "20.e": ("missed_proceedings", "missed_hearing"),
    "21": ("fraud", "misrepresented"),
    "22": ("helped_enter", "smuggling"),
    "23.a": ("communicable_disease",),
    "23.b": ("harmful_disorder",),
    "23.c": ("drug_use",),
    "24": ("stowaway",),
    "25": ("fined_for_papers",),
    "26": ("document_penalty",),
    "27": ("polygamy",),
    "28": ("guardian_of_inadmissible",),
    "29": ("child_withheld", "withheld_child"),
    "30.a": ("torture", "genocide"),
    "30.b": ("killed", "killing"),
    "30.c": ("hurt_badly", "injuring"),
    "30.d": ("forced_sexual_contact",),
    "30.e": ("religion_limited",),
    "31.a": ("military_or_police", "armed_group"),
    "31.b": ("detention_work",),
    "32": ("armed_unit",),
    "33": ("weapons_for_use", "weapons_provided"),
    "34": ("weapons_training",),
    "35": ("voted_unlawfully",),
    "36": ("claimed_citizenship",),
    "37.a": ("child_soldiers_taken", "child_soldiers_recruited"),
    "37.b": ("child_soldiers_in_fighting", "child_soldiers_used"),
    "38.a": ("human_trafficking", "sex_trafficking", "forced_labor"),
    "38.b": ("trafficking_helped",),
    "38.c": ("trafficking_family",),
    "38.d": ("trafficking_helper_family",),
    "38.e": ("trafficking_family_gain", "trafficking_family_knew"),
    "39.a": ("money_laundering",),
    "39.b": ("money_laundering_helped",),
    "40": ("religious_freedom_as_official", "religious_freedom"),
}
"""The item, and the words under which it is told: first that of its own question."""

EITHER = {
    "armed_service": ("military_or_police", "armed_group"),
    "torture_or_genocide": ("torture", "genocide"),
}
"""Questions that are Yes when one of two others is: items 31.a and 30.a."""
BOTH = {
    "drug_trade_family_gain": ("drug_trade_family_gain", "drug_trade_family_knew"),
    "trafficking_family_gain": ("trafficking_family_gain", "trafficking_family_knew"),
}
"""Questions that are Yes when two others are: items 12.e and 38.e."""


def _said(word: str) -> Callable[[Case], object]:
    return lambda case: case.yes_no(AT + word)


def _any(path: str, says: Callable[[Record], object]) -> Callable[[Case], object]:
    return lambda case: any(says(record) for record in case.items(path))


def _convicted_here(grade: str) -> Callable[[Case], object]:
    def says(arrest: Record) -> bool:
        here = arrest.text("country") in IN_THE_COUNTRY
        return here and bool(arrest.yes_no("convicted")) and arrest.text("grade") == grade

    return _any("arrests", says)


SETTLED: Mapping[str, Callable[[Case], object]] = {
    "commercial_vice": _said("vice_intended"),
    "espionage_or_sabotage": _said("intends_espionage"),
    "felony_here": _convicted_here("felony"),
    "misdemeanor_here": _convicted_here("misdemeanor"),
    "missed_proceedings": _any("orders", lambda order: order.yes_no("in_absentia")),
    "nazi_or_genocide": _said("genocide"),
    "other_unlawful_activity": _said("intends_unlawful"),
    "overthrow": _said("intends_overthrow"),
    "sentenced_for_breaking_law": _any("arrests", lambda arrest: arrest.yes_no("convicted")),
    "unlawful_export": _said("intends_export"),
}
"""What in a case is a Yes to the question with this word."""


def _question(word: str) -> Derive:
    def answer(case: Case, _as_of: date) -> Any:
        return True if SETTLED[word](case) else case.get(AT + word)

    return answer


def _either(words: tuple[str, ...]) -> Derive:
    def answer(case: Case, _as_of: date) -> Any:
        said = [case.get(AT + word) for word in words]
        return True if True in said else _unless_open(said, False)

    return answer


def _both(words: tuple[str, ...]) -> Derive:
    def answer(case: Case, _as_of: date) -> Any:
        said = [case.get(AT + word) for word in words]
        return False if False in said else _unless_open(said, True)

    return answer


def _unless_open(said: list[Any], settled: bool) -> Any:
    return next((one for one in said if not given(one)), settled)


def old_order_used_again(case: Case, _as_of: date) -> Any:
    """Item 20.d: as said; an order in the case that was reinstated is a yes."""
    if any(order.yes_no("reinstated") for order in case.items("orders")):
        return "yes"
    return case.get(f"{AT}old_order_used_again")


DERIVED: Mapping[str, Derive] = {
    "old_order_used_again": old_order_used_again,
    **{word: _question(word) for word in SETTLED},
    **{name: _either(words) for name, words in EITHER.items()},
    **{name: _both(words) for name, words in BOTH.items()},
    **tellers(ITEMS),
}
BEHIND: Mapping[str, str] = {word: AT + word for word in ("old_order_used_again", *SETTLED)}
"""What two facts share is read by ``read.py``, as far as it says which of them."""
