"""Which answers on Form I-131 follow from others in the case?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms import home_and_mail
from wellfounded.forms.i131 import kinds
from wellfounded.forms.i589.answers import nationality
from wellfounded.forms.i589.histories import UNITED_STATES, last_entry
from wellfounded.forms.i730.petitioner import REFUGEE, petitioner_status
from wellfounded.forms.mapping.answers import Derive

ORDERED_IN_COURT = ("removal", "exclusion", "deportation")
BEGUN = (
    "proceedings.nta_served_on",
    "proceedings.nta_filed_on",
    "proceedings.kind",
    "screening_interview.kind",
)
WRONG = ("wrong_by_me", "wrong_by_others")


def as_refugee(case: Case, as_of: date) -> Any:
    """Part 1, item 13: as said; who holds that status, or a green card by it, has said so."""
    said = case.get("travel_document.as_refugee")
    if said is None and petitioner_status(case, as_of) in REFUGEE:
        return True
    return said


def receipt_of(form: str) -> Derive:
    """The receipt number as said, or the one that is kept for this form, if it is one alone."""

    def derive(case: Case, _as_of: date) -> Any:
        said = case.get("travel_document.receipt")
        receipts = (one for one in case.items("receipts") if one.text("form") == form)
        kept = {number for one in receipts if (number := one.text("number"))}
        return kept.pop() if said is None and len(kept) == 1 else said

    return derive


def of_last_entry(name: str) -> Derive:
    """An answer on the latest time the person came in."""

    def derive(case: Case, as_of: date) -> Any:
        latest = last_entry(case, as_of)
        return latest.get(name) if latest else None

    return derive


def in_proceedings(case: Case, _as_of: date) -> Any:
    """Part 4, item 1: as said, or as the case tells of a court case.

    An order, a notice to appear or a screening interview leaves No open, and so does who would
    not say: removal begins before a court does.
    """
    said = case.get("travel_document.proceedings")
    history, orders = case.text("proceedings.history"), case.items("orders")
    if said is not None:
        return said
    ordered = any(order.text("kind") in ORDERED_IN_COURT for order in orders)
    if history in ("now", "past") or case.yes_no("proceedings.in_removal") or ordered:
        return True
    begun = any(case.get(path) is not None for path in BEGUN)
    never = history == "never" and not orders and case.complete("orders") and not begun
    return False if never else None


def to_correct(case: Case, _as_of: date) -> Any:
    """Part 4, item 6.a: only of a paper on which something is wrong."""
    why = case.get("travel_document.replace_why")
    if case.yes_no("travel_document.replacing") is False:
        return False
    return why in WRONG if isinstance(why, str) else why


def refugee_from(case: Case, _as_of: date) -> Any:
    """Part 6, item 1: as said, or the one country of which the person is a citizen."""
    said, countries = case.get("travel_document.refugee_from"), case.listed("applicant.nationality")
    alone = len(countries) == 1 and case.complete("applicant.nationality")
    return countries[0] if said is None and alone and _for_refugees(case) else said


def _for_refugees(case: Case) -> bool:
    """Whether Part 6 is known to apply: nothing is derived for a part that may not."""
    return kinds.kind(case) in kinds.REFUGEE_DOCUMENT


def parole_until(case: Case, as_of: date) -> Any:
    """Part 1, item 12: the last day of the parole, of who is known to ask for a new period."""
    asked = kinds.kind(case) in kinds.NEW_PERIOD
    return of_last_entry("authorized_until")(case, as_of) if asked else None


def outside(case: Case, _as_of: date) -> Any:
    """Part 6, item 6.a: as said, or by the country where the person is."""
    said, where = case.get("travel_document.outside"), case.text("applicant.located_in")
    return where not in UNITED_STATES if said is None and where else said


def before_leaving(case: Case, as_of: date) -> Any:
    """Part 6, item 5: who is here asks before leaving."""
    said, gone = case.get("travel_document.before_leaving"), outside(case, as_of)
    derived = said is None and isinstance(gone, bool) and _for_refugees(case)
    return not gone if derived else said


def outside_now(case: Case, as_of: date) -> Any:
    """Part 6, item 6.a, as the form asks it."""
    return outside(case, as_of) if _for_refugees(case) else case.get("travel_document.outside")


def _digit(place: int) -> Callable[[Case, date], Any]:
    """One of the three boxes of the weight, the first of them 0 below a hundred pounds."""

    def digit(case: Case, _as_of: date) -> Any:
        pounds = case.number("applicant.weight_pounds")
        return f"{pounds:03d}"[place] if pounds is not None else None

    return digit


DERIVED: Mapping[str, Derive] = {
    **kinds.DERIVED,
    **home_and_mail.DERIVED,
    "as_refugee": as_refugee,
    "before_leaving": before_leaving,
    "in_proceedings": in_proceedings,
    "last_i94": of_last_entry("i94_number"),
    "last_stay_until": of_last_entry("authorized_until"),
    "nationality": nationality,
    "outside": outside_now,
    "parole_until": parole_until,
    "receipt_of_asylum": receipt_of("I-589"),
    "receipt_of_green_card": receipt_of("I-485"),
    "receipt_of_tps": receipt_of("I-821"),
    "refugee_from": refugee_from,
    "to_correct": to_correct,
    "weight_hundreds": _digit(0),
    "weight_ones": _digit(2),
    "weight_tens": _digit(1),
}

BEHIND: Mapping[str, str] = {
    **home_and_mail.BEHIND,
    "as_refugee": "travel_document.as_refugee",
    "before_leaving": "travel_document.before_leaving",
    "in_proceedings": "travel_document.proceedings",
    "last_i94": "entries[0].i94_number",
    "last_stay_until": "entries[0].authorized_until",
    "nationality": "applicant.nationality",
    "outside": "travel_document.outside",
    "parole_until": "entries[0].authorized_until",
    "receipt_of_asylum": "travel_document.receipt",
    "receipt_of_green_card": "travel_document.receipt",
    "receipt_of_tps": "travel_document.receipt",
    "refugee_from": "travel_document.refugee_from",
}
"""The fact behind each derivation; the three digits of the weight are read together."""
