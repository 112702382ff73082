"""The blank Form I-912, and an invented case that fills it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.forms.at_hand import official_blank
from wellfounded.facts import parse_case
from wellfounded.forms.i912 import FORM
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

AS_OF = date(2026, 11, 1)
STORY = "In March the roof fell in, and the clinic asked for 4,200 dollars. I could not work."

WHOLE: dict[str, Any] = {
    "applicant": {
        "name": {"family": "Quispe Mamani", "given": "Rosa", "middle": "Elena"},
        "names_used": [
            {"family": "Quispe", "given": "Rosa", "middle": "Luz"},
            {"family": "Mamani", "given": "Rosita", "middle": "Sol"},
        ],
        "a_number": "012345678",
        "uscis_account": "123456789012",
        "ssn": "900123456",
        "date_of_birth": date(1990, 4, 5),
        "marital_detail": "other",
        "marital_other": "Religious marriage only",
        "current_status": "Asylee",
    },
    "contact": {"phone": "7035550123", "mobile": "7035550124", "email": "rosa@example.org"},
    "signing": {"read": "interpreter"},
    "interpreter": {
        "used": True, "language": "Quechua", "family": "Soto", "given": "Ines",
        "organization": "Puentes", "street": "12 Elm Street", "unit": "Ste 4", "city": "Arlington",
        "region": "VA", "postal_code": "22201", "country": "US", "phone": "7035550125",
        "mobile": "7035550126", "email": "ines@example.org",
    },
    "application": {"prepared_by_other": True},
    "preparer": {
        "family": "Okafor", "given": "Grace", "organization": "Northside Legal Aid",
        "street": "9 Rue Haute", "unit": "Flr 2", "city": "Montreal", "province": "Quebec",
        "postal_code": "H2Y 1Z9", "country": "CA", "phone": "7035550127", "mobile": "7035550128",
        "email": "grace@example.org", "represents": True, "beyond_preparation": False,
    },
    "fee_waiver": {
        "gets_benefit": True,
        "low_income": True,
        "hardship": True,
        "by_guardian": True,
        "forms": ["I-485", "I-765"],
        "family": [
            {"name": f"Child {n} Quispe", "a_number": f"01234567{n}", "forms": ["I-485"],
             "date_of_birth": date(2010 + n, 1, 2), "relationship": "Child"}
            for n in range(1, 4)
        ],
        "benefits": [
            {"name": f"Person {n}", "relationship": "Self", "agency": "County office",
             "kind": "SNAP", "awarded_on": date(2026, 1, n), "ends_on": date(2027, 1, n)}
            for n in range(1, 9)
        ],
        "employment": "unemployed",
        "unemployment_benefits": False,
        "unemployed_since": date(2026, 3, 9),
        "household_size": 4,
        "household_earners": 1,
        "head_of_household": "Luis Quispe",
        "income": 0,
        "family_income": 18500,
        "changed": True,
        "changed_account": "I lost my work in March.",
        "hardship_account": STORY,
        "assets": [{"kind": f"Account {n}", "value": n * 100} for n in range(1, 4)],
        "monthly_expenses": 2100,
        "expenses": ["rent", "food", "utilities", "care", "insurance", "loans", "car",
                     "commuting", "medical", "school", "other"],
        "other_expenses": "Loan for the burial of my father",
    },
}  # fmt: skip


@pytest.fixture(scope="session")
def blank(official_forms: Path) -> bytes:
    """The blank form, edition 07/22/25."""
    return official_blank(official_forms, FORM.id)


@pytest.fixture(scope="session")
def tree(blank: bytes) -> FieldTree:
    """The fields of the blank form."""
    return FieldTree.read(blank)


def filled(tree: FieldTree, answers: dict[str, Any]) -> Filling:
    """The form for a case of a few answers."""
    return FORM.prepare(parse_case(answers, "case"), tree=tree, as_of=AS_OF)


def texts(filling: Filling) -> dict[str, str]:
    """What stands in each box, by the end of its name from the page on."""
    return {mark.field.partition(".")[2]: mark.text for mark in filling.placements}


def ticks(filling: Filling) -> set[str]:
    """The boxes that are ticked, by the ends of their names."""
    return {mark.field.partition(".")[2] for mark in filling.ticks}
