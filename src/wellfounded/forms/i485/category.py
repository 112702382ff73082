"""What follows from what the application is based on?

Form I-485, Parts 2 and 3, and 9.56.

INA 209(c) and 207(c)(3): refugees and asylees owe no affidavit of support, and public charge is
not asked of them. INA 212(a)(4)(E) and the acts that item 56 names say so of the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue.adjustment_category import OF_ABUSE_BY_FAMILY, OF_FAMILY
from wellfounded.forms.mapping.answers import DOES_NOT_APPLY, Derive

MAY_USE_245I = frozenset({*OF_FAMILY, "special_immigrant_juvenile", "afghan_or_iraqi"})


def _category(case: Case) -> Any:
    return case.get("adjustment.category")


def applying_as(case: Case, _as_of: date) -> Any:
    """Item 2: as said; through another for one who was part of the asylum form of another.

    Who was left out of it, or of whom nobody said, may well ask in their own right.
    """
    said = case.get("adjustment.applying_as")
    if said is None and case.yes_no("principal.includes"):
        return "derivative"
    return said


def asylum_granted_on(case: Case, as_of: date) -> Any:
    """Item 3.d: the day of the own decision, or else the first day of the status."""
    own = case.get("decision.on") if case.text("decision.outcome") == "asylum" else None
    held = _held_from(case, "asylee")
    return (held or own) if applying_as(case, as_of) == "derivative" else (own or held)


def refugee_admitted_on(case: Case, _as_of: date) -> Any:
    """Item 3.d: the first day of the status."""
    return _held_from(case, "refugee")


def _held_from(case: Case, kind: str) -> Any:
    held: list[Record] = [one for one in case.items("statuses") if one.text("kind") == kind]
    return held[0].get("from") if held else None


def section_245i(case: Case, _as_of: date) -> Any:
    """Item 4: asked of family and special immigrants only."""
    category = _category(case)
    if isinstance(category, str) and category not in MAY_USE_245I:
        return DOES_NOT_APPLY
    return case.get("adjustment.section_245i")


def support_exemption(case: Case, _as_of: date) -> Any:
    """Part 3: as the law says of the category; family says which it is."""
    category = _category(case)
    if not isinstance(category, str):
        return category
    if category in OF_ABUSE_BY_FAMILY:
        return "vawa"
    if category == "widow_of_citizen":
        return "widow"
    return case.get("adjustment.support_exemption") if category in OF_FAMILY else "not_required"


def subject_to_public_charge(case: Case, _as_of: date) -> Any:
    """Whether items 57 to 66 are asked."""
    category = _category(case)
    return category in OF_FAMILY if isinstance(category, str) else category


def public_charge_exemption(case: Case, _as_of: date) -> Any:
    """Part 9, item 56: the box of the category, or the last one."""
    category = _category(case)
    if not isinstance(category, str):
        return category
    if category in OF_ABUSE_BY_FAMILY:
        return "vawa"
    return "not_exempt" if category in OF_FAMILY else category


DERIVED: Mapping[str, Derive] = {
    "applying_as": applying_as,
    "asylum_granted_on": asylum_granted_on,
    "public_charge_exemption": public_charge_exemption,
    "refugee_admitted_on": refugee_admitted_on,
    "section_245i": section_245i,
    "subject_to_public_charge": subject_to_public_charge,
    "support_exemption": support_exemption,
}
BEHIND: Mapping[str, str] = {
    "applying_as": "adjustment.applying_as",
    "section_245i": "adjustment.section_245i",
}
