"""The blank Form I-765, and cases written in a few lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.forms.at_hand import Seen, official_blank
from wellfounded.facts import parse_case
from wellfounded.forms.i765 import FORM
from wellfounded.forms.official import FieldTree

AS_OF = date(2026, 7, 1)


@pytest.fixture(scope="session")
def blank(official_forms: Path) -> bytes:
    """The blank form, edition 08/21/25."""
    return official_blank(official_forms, FORM.id)


@pytest.fixture(scope="session")
def tree(blank: bytes) -> FieldTree:
    """The fields of the blank form."""
    return FieldTree.read(blank)


def seen(tree: FieldTree, answers: dict[str, Any], **options: Any) -> Seen:
    """The form for a case of a few answers, to be looked at box by box."""
    as_of = options.pop("as_of", AS_OF)
    return Seen(FORM.prepare(parse_case(answers, "case"), tree, as_of, **options))


ADDRESS = {"street": "12 Elm Street", "unit": "Apt 4", "city": "Austin", "region": "Texas",
           "postal_code": "78701"}  # fmt: skip
MAIL = {"in_care_of": "Grace Okafor", "street": "PO Box 9", "unit": "Ste 200", "city": "Dallas",
        "region": "TX", "postal_code": "75001"}  # fmt: skip
FULL: dict[str, Any] = {
    "applicant": {
        "name": {"family": "Nguyen", "given": "Thanh", "middle": "Van"},
        "names_used": [
            {"family": "Tran", "given": "Thanh", "middle": "Thi"},
            {"family": "Nguyen", "given": "Tina", "middle": "Vee"},
            {"family": "Le", "given": "Anh", "middle": "Van"},
        ],
        "names_used_complete": True,
        "a_number": "123456789",
        "uscis_account": "012345678901",
        "ssn": "900112222",
        "sex": "female",
        "marital_status": "widowed",
        "nationality": ["VN", "KH"],
        "nationality_complete": True,
        "birth": {"place": "Hue", "region": "Thua Thien", "country": "VN"},
        "date_of_birth": "1990-03-14",
        "passport": {
            "number": "B1234567", "travel_document": "T7654321", "country": "VN",
            "expires": "2030-01-02",
        },
        "current_status": "asylum applicant",
    },
    "contact": {
        "phone": "(512) 555-0101", "mobile": "512-555-0102", "email": "thanh@example.org",
        "address": ADDRESS, "mailing": MAIL, "mailing_same": False,
    },
    "entries": [
        {"date": "2024-05-06", "place": "Laredo, TX", "status": "F-1", "i94_number": "12345678901"}
    ],
    "entries_complete": True,
    "application": {
        "filed": True, "filed_on": "2025-01-10", "filed_with": "uscis", "prepared_by_other": True,
    },
    "decision": {"outcome": "waiting"},
    "statuses": [{"kind": "nonimmigrant", "from": "2024-05-06", "to": "2024-12-31"}],
    "statuses_complete": True,
    "work_permit": {
        "reason": "initial", "filed_before": False, "asks_for": "C08",
        "sevis_number": "0012345678", "arrested_for_a_crime": False,
    },
    "signing": {"read": "interpreter"},
    "interpreter": {
        "used": True, "language": "Vietnamese", "family": "Pham", "given": "Mai",
        "organization": "Bridge Interpreters", "street": "1 Oak Avenue", "unit": "Floor 3",
        "city": "Hanoi", "province": "Hanoi Province", "postal_code": "100000", "country": "VN",
        "phone": "512-555-0103", "mobile": "512-555-0104", "email": "mai@example.org",
    },
    "preparer": {
        "family": "Okafor", "given": "Grace", "organization": "Harbor Legal Aid",
        "street": "5 Pine Road", "unit": "Suite 12", "city": "Austin", "region": "TX",
        "postal_code": "78702", "country": "US", "phone": "512-555-0105", "mobile": "512-555-0106",
        "email": "grace@example.org", "represents": True, "beyond_preparation": True,
        "g28_attached": True,
    },
    "representative": {
        "kind": "attorney", "name": "Grace Okafor", "bar_number": "TX-24001",
        "uscis_account": "998877665544", "signed_off_on": "2026-06-30",
    },
}  # fmt: skip
"""A case that fills every box of the form that is ours, but the province of one who is here."""
