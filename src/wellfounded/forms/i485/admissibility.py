"""Which questions of Part 9 are settled by what the case tells?

Form I-485, Part 9.

A Yes follows where a fact of the case is that very thing. A No is never derived: it is the answer
of the person who signs. A question that two facts share is No only when both are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.facts.unknown import Unknown
from wellfounded.forms.mapping.answers import Derive

ITEMS: Mapping[str, tuple[str, ...]] = {
    "10": ("denied_admission",),
    "11": ("denied_visa",),
    "12": ("worked_without_permit",),
    "13": ("broke_status_terms",),
    "14": ("in_proceedings",),
    "15": ("final_order",),
    "16": ("order_reinstated",),
    "17": ("overstayed_voluntary_departure",),
    "18": ("asked_for_relief",),
    "19": ("exchange_visitor",),
    "20": ("exchange_years_done",),
    "21": ("exchange_waiver",),
    "22": ("arrested",),
    "23": ("committed_crime",),
    "24": ("convicted",),
    "25": ("punished",),
    "26": ("drug_law", "drug_law_planned"),
    "27": ("drug_trade", "drug_trade_helped", "drug_trade_gain"),
    "28": ("drug_trade_family_gain",),
    "29": ("drug_trade_family_knew",),
    "30": ("prostitution",),
    "31": ("procured",),
    "32": ("prostitution_money",),
    "33": ("vice_intended",),
    "34": ("immunity",),
    "35.a": ("foreign_official",),
    "35.b": ("religious_freedom",),
    "36": ("sex_trafficking",),
    "37": ("forced_labor",),
    "38": ("trafficking_helped",),
    "39": ("trafficking_family_gain",),
    "40": ("trafficking_family_knew",),
    "41": ("money_laundering", "money_laundering_helped"),
    "42.a": ("intends_espionage",),
    "42.b": ("intends_export",),
    "42.c": ("intends_overthrow",),
    "42.d": ("intends_unlawful",),
    "43.a": ("weapons_training",),
    "43.b": ("kidnapping_or_hijacking",),
    "43.c": ("used_weapon",),
    "43.d": ("planned_violence",),
    "43.e": ("incited_violence",),
    "43.f": ("violent_group_member",),
    "43.g": ("violent_group_recruited",),
    "43.h": ("violence_supported",),
    "43.i": ("violent_group_supported",),
    "44": ("intends_violence",),
    "45": ("intends_danger",),
    "46": ("violence_family",),
    "47": ("weapons_provided",),
    "48": ("detention_work",),
    "49": ("armed_unit",),
    "50": ("military_or_police",),
    "51": ("armed_group",),
    "52": ("communist_party",),
    "53.a": ("torture",),
    "53.b": ("genocide",),
    "53.c": ("killing",),
    "53.d": ("injuring",),
    "54": ("child_soldiers_recruited",),
    "55": ("child_soldiers_used",),
    "67": ("missed_hearing",),
    "68": ("false_papers",),
    "69": ("misrepresented",),
    "70": ("claimed_citizenship",),
    "71": ("stowaway",),
    "72": ("smuggling",),
    "73": ("document_penalty",),
    "74": ("removed_before",),
    "75": ("entered_without_inspection",),
    "76": ("unlawfully_present",),
    "77": ("trafficking_reason",),
    "78.a": ("returned_after_unlawful_presence",),
    "78.b": ("returned_after_removal",),
    "79": ("polygamy_planned",),
    "80": ("guardian_of_inadmissible",),
    "81": ("withheld_child",),
    "82": ("voted_unlawfully",),
    "83": ("renounced_citizenship",),
    "84.a": ("draft_exemption_asked",),
    "84.b": ("draft_relieved",),
    "84.c": ("deserted",),
    "85": ("evaded_draft",),
}
"""The item, and the last words of the facts that together are its question."""

BY_AN_OFFICER = ("expedited_removal", "administrative_removal")
OWN_PART = ("member", "fought", "trained")


def _orders(says: Callable[[Record], object]) -> Callable[[Case], bool]:
    def settled(case: Case) -> bool:
        ordered = (o for o in case.items("orders") if o.text("kind") != "voluntary_departure")
        return any(says(order) for order in ordered)

    return settled


def _final(order: Record) -> bool:
    """An order by an officer is final at once; one that was carried out was final."""
    by_officer = order.text("kind") in BY_AN_OFFICER
    return by_officer or bool(order.yes_no("left_under_it") or order.yes_no("reinstated"))


def _missed(order: Record) -> bool:
    return order.text("kind") == "removal" and bool(order.yes_no("in_absentia"))


def _in_proceedings(case: Case) -> bool:
    screened = case.text("screening_interview.kind") in ("credible", "reasonable")
    notice = case.date("proceedings.nta_served_on") or case.date("proceedings.nta_filed_on")
    court = case.text("proceedings.history") in ("now", "past") or case.text("proceedings.kind")
    return bool(
        court
        or notice
        or screened
        or case.yes_no("proceedings.in_removal")
        or _orders(lambda _: True)(case)
    )


def _asked_the_court(case: Case) -> bool:
    with_court = case.text("application.filed_with") == "court"
    return with_court and bool(case.yes_no("application.filed"))


def _arrested(case: Case) -> bool:
    held = any(met.text("outcome") == "held" for met in case.items("encounters"))
    return bool(case.items("arrests")) or held or bool(case.yes_no("proceedings.detained"))


def _arrests(says: Callable[[Record], object]) -> Callable[[Case], bool]:
    return lambda case: any(says(arrest) for arrest in case.items("arrests"))


def _trained(case: Case) -> bool:
    return any(group.text("kind") == "trained" for group in case.items("armed_groups"))


def _unchecked(case: Case) -> bool:
    return any(
        entry.yes_no("inspected") is False and entry.yes_no("at_port_of_entry") is False
        for entry in case.items("entries")
    )


SETTLED: Mapping[str, Callable[[Case], object]] = {
    "in_proceedings": _in_proceedings,
    "final_order": _orders(_final),
    "order_reinstated": _orders(lambda order: order.yes_no("reinstated")),
    "asked_for_relief": _asked_the_court,
    "arrested": _arrested,
    "committed_crime": lambda case: case.yes_no("conduct.crime_abroad"),
    "convicted": _arrests(lambda arrest: arrest.yes_no("convicted")),
    "punished": _arrests(lambda arrest: arrest.number("sentence_months")),
    "weapons_training": _trained,
    "missed_hearing": _orders(_missed),
    "removed_before": _orders(lambda order: order.yes_no("left_under_it")),
    "entered_without_inspection": _unchecked,
}
"""What in a case is a Yes to the question with this word."""


def _question(words: tuple[str, ...]) -> Derive:
    def answer(case: Case, _as_of: date) -> Any:
        said = [case.get(AT + word) for word in words]
        settled = SETTLED.get(words[0])
        if True in said or (settled is not None and settled(case)):
            return True
        return next((one for one in said if one is None or isinstance(one, Unknown)), False)

    return answer


def organizations_joined(case: Case, _as_of: date) -> bool | None:
    """Item 1: yes when one is named, an armed one too; no only when the person says none."""
    in_a_group = any(group.text("kind") in OWN_PART for group in case.items("armed_groups"))
    if case.items("adjustment.organizations") or in_a_group:
        return True
    return False if case.complete("adjustment.organizations") else None


DERIVED: Mapping[str, Derive] = {
    "organizations_joined": organizations_joined,
    **{words[0]: _question(words) for words in ITEMS.values()},
}
BEHIND: Mapping[str, str] = {words[0]: AT + words[0] for words in ITEMS.values() if len(words) == 1}
"""A Yes to a question that two facts share says not which of them: it is not read back."""
