"""The blank Form I-821, and an invented case that fills it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.forms.at_hand import official_blank
from wellfounded.facts import parse_case
from wellfounded.forms.i821 import FORM
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

AS_OF = date(2026, 11, 1)


def person(number: int) -> dict[str, Any]:
    """A former husband or wife, invented."""
    return {
        "name": {"family": f"Khoury {number}", "given": "Samir", "middle": "Adel"},
        "nationality": "LB", "a_number": f"01111111{number}",
        "date_of_birth": date(1980, 1, number), "died_on": date(2020, 2, number),
        "marriage_date": date(2001, 3, number), "ended_on": date(2019, 4, number),
        "how_ended": "deceased" if number % 2 else "other",
        "tps": {"ever": "yes", "from": date(2018, 5, number), "to": date(2019, 6, number),
                "until": "present" if number % 2 else "not_known", "applying": "not_known"},
    } | ({} if number % 2 else {"ended_otherwise": "Declared dead by a court"})  # fmt: skip


def child(number: int) -> dict[str, Any]:
    """A child, invented."""
    here = number % 2 == 1
    return {
        "name": {"family": "Haddad", "given": f"Child {number}", "middle": "Nour"},
        "uscis_account": f"10000000000{number}", "a_number": f"02222222{number}",
        "date_of_birth": date(2008, 1, number),
        "address": {
            "street": f"{number} Oak Street", "unit": "Apt 4" if here else "Flr 2", "city": "Troy",
            "country": "US" if here else "LB", "postal_code": "48083" if here else "2028",
        } | ({"region": "MI"} if here else {"province": "Beirut"}),
        "tps": {"from": date(2025, 1, number), "to": date(2026, 1, number), "applying": here},
    }  # fmt: skip


WHOLE: dict[str, Any] = {
    "representative": {"bar_number": "P12345", "uscis_account": "999988887777"},
    "tps": {
        "application": "again", "granted_by": "uscis", "work_permit": True, "country": "LB",
        "late": True, "earlier_applications": "I asked in 2025. It is still open.",
        "lived_in": ["LB", "SY", "JO", "TR"], "proceedings": ["court", "board", "federal"],
        "federal_court": "Detroit", "proceedings_from": date(2024, 5, 6),
        "proceedings_to": date(2025, 6, 7), "resided_since": date(2024, 9, 1), "travelled": True,
        "status_declined": True, "declined_which": "Turkey, a permit for a year, in 2023.",
        "declined_why": "It was for one year only.",
    },
    "applicant": {
        "name": {"family": "Haddad", "given": "Layla", "middle": "Rim"},
        "names_used": [{"family": "Nassar", "given": "Layla", "middle": "Rim"},
                       {"family": "Nasser", "given": "Leila", "middle": "Reem"}],
        "a_number": "012345678", "uscis_account": "123456789012", "ssn": "900123456",
        "date_of_birth": date(1985, 4, 5), "sex": "female",
        "birth": {"place": "Tyre", "country": "LB"}, "nationality": ["LB", "SY", "JO", "TR"],
        "marital_status": "married", "marital_detail": "none",
        "passport": {"country": "LB", "number": "LR1234567", "travel_document": "T7654321",
                     "expires": date(2029, 1, 2)},
        "other_passports": ["LR0000001", "LR0000002"], "current_status": "TPS",
        "hispanic": False, "race": ["white", "asian", "black", "native_american",
                                    "pacific_islander"],
        "height": {"feet": 5, "inches": 0}, "weight_pounds": 97, "eyes": "brown", "hair": "blond",
    },
    "adjustment": {"other_birth_dates": [{"date": date(1985, 4, 6)}, {"date": date(1985, 5, 4)}]},
    "contact": {
        "address": {"street": "7 Elm Street", "unit": "Apt 3", "city": "Dearborn",
                    "region": "MI", "postal_code": "48126"},
        "mailing": {"in_care_of": "Mona Saad", "street": "PO Box 9", "unit": "Ste 5",
                    "city": "Detroit", "region": "MI", "postal_code": "48201"},
        "mailing_same": False, "phone": "3135550101", "mobile": "3135550102",
        "email": "layla@example.org",
    },
    "entries": [{"date": date(2024, 9, 1), "place": "Detroit, Michigan", "status": "B-2",
                 "authorized_until": date(2025, 2, 28), "i94_number": "123456789A1",
                 "at_port_of_entry": True}],
    "proceedings": {"court": "Detroit Immigration Court"},
    "family": {
        "spouse": {
            "name": {"family": "Haddad", "given": "Karim", "middle": "Ali"},
            "uscis_account": "210987654321", "a_number": "087654321",
            "date_of_birth": date(1983, 1, 2), "marriage_date": date(2021, 6, 1),
            "marriage_place": "City hall, Dearborn", "marriage_city": "Dearborn",
            "marriage_region": "MI", "marriage_country": "US",
            "address": {"street": "7 Elm Street", "unit": "Flr 1", "city": "Beirut",
                        "province": "Beirut", "postal_code": "1100", "country": "LB"},
            "tps": {"ever": True, "from": date(2024, 11, 27), "to": date(2026, 5, 27),
                    "until": "present", "valid": "not_known"},
        },
        "former_spouses": [person(1), person(2)],
        "children": [child(1), child(2)],
    },
    "travel": [{"country": "TR", "from": date(2023, 1, 2), "to": date(2023, 12, 3),
                "status": "visitor"}],
    "admissibility": {"in_proceedings": True, "fraud": True},
    "admissibility_accounts": [
        {"about": "fraud", "when": "May 2024", "where": "Beirut", "account": "I gave a wrong date."}
    ],
    "signing": {"read": "interpreter"},
    "interpreter": {
        "language": "Arabic", "family": "Soto", "given": "Ines", "organization": "Puentes",
        "street": "12 Elm Street", "unit": "Ste 4", "city": "Arlington", "region": "VA",
        "postal_code": "22201", "country": "US", "phone": "7035550125", "mobile": "7035550126",
        "email": "ines@example.org",
    },
    "application": {"prepared_by_other": True},
    "preparer": {
        "g28_attached": True, "family": "Okafor", "given": "Grace",
        "organization": "Northside Legal Aid", "street": "9 Rue Haute", "unit": "Flr 2",
        "city": "Montreal", "province": "Quebec", "postal_code": "H2Y1Z9", "country": "CA",
        "phone": "7035550127", "mobile": "7035550128", "email": "grace@example.org",
        "represents": True, "beyond_preparation": False,
    },
}  # fmt: skip


@pytest.fixture(scope="session")
def blank(official_forms: Path) -> bytes:
    """The blank form, edition 01/20/25."""
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
