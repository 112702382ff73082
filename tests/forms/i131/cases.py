"""Invented people, one for each group of papers that Form I-131 gives."""

from __future__ import annotations

from typing import Any

PERSON: dict[str, Any] = {
    "applicant": {
        "name": {"family": "Haile", "given": "Selam", "middle": "Tesfay"},
        "names_used": [
            {"family": "Tesfay", "given": "Selam", "middle": "H"},
            {"family": "Hayle", "given": "Selame", "middle": "T"},
            {"family": "Haile", "given": "Selma", "middle": "Abeba"},
        ],
        "names_used_complete": True,
        "a_number": "023456789",
        "ssn": "123456780",
        "uscis_account": "012345678901",
        "sex": "female",
        "date_of_birth": "1990-03-04",
        "birth": {"country": "ER"},
        "nationality": ["ER"],
        "nationality_complete": True,
        "located_in": "US",
        "hispanic": False,
        "race": ["black"],
        "race_complete": True,
        "height": {"feet": 5, "inches": 4},
        "weight_pounds": 118,
        "eyes": "brown",
        "hair": "black",
    },
    "contact": {
        "phone": "3125550100",
        "mobile": "3125550101",
        "email": "selam@example.org",
        "mailing_same": False,
        "address": {
            "in_care_of": "Ruth Cole",
            "street": "120 North State Street",
            "unit": "Apt 4B",
            "city": "Chicago",
            "region": "IL",
            "postal_code": "60602",
        },
        "mailing": {
            "in_care_of": "Peter Hall",
            "street": "PO Box 77",
            "unit": "Ste 2",
            "city": "Evanston",
            "region": "IL",
            "postal_code": "60201",
        },
    },
    "proceedings": {"history": "never"},
    "orders": [],
    "orders_complete": True,
    "application": {"filed": True, "filed_on": "2022-02-03", "prepared_by_other": True},
    "signing": {"read": "interpreter"},
    "interpreter": {
        "used": True,
        "language": "Tigrinya",
        "family": "Kidane",
        "given": "Mebrat",
        "organization": "Neighbors Together",
        "phone": "3125550110",
        "mobile": "3125550111",
        "email": "mebrat@example.org",
    },
    "preparer": {
        "family": "Brown",
        "given": "Ada",
        "organization": "Open Door Law",
        "phone": "3125550120",
        "mobile": "3125550121",
        "email": "ada@example.org",
        "g28_attached": True,
    },
    "entries": [
        {
            "date": "2021-05-06",
            "place": "El Paso",
            "i94_number": "123456789A2",
            "authorized_until": "2027-05-06",
        }
    ],
    "entries_complete": True,
}

REPLACED = {
    "had_one": True,
    "had_one_on": "2024-05-06",
    "had_one_now": "in my possession",
    "had_parole": True,
    "had_parole_on": "2023-04-05",
    "had_parole_now": "attached",
    "replacing": True,
    "replace_why": "wrong_by_others",
    "correct": ["name", "photo"],
    "correct_complete": True,
    "correct_what": {"english": "My family name is Haile, with an i."},
    "replaced_receipt": "IOE0123456789",
}

NO_TIES = dict.fromkeys(
    (
        "plans_return",
        "returned",
        "passport_taken",
        "benefit_taken",
        "nationality_again",
        "nationality_new",
        "protected_elsewhere",
    ),
    False,
)

REFUGEE_DOCUMENT: dict[str, Any] = PERSON | {
    "statuses": [{"kind": "asylee", "from": "2023-04-05", "to": "present"}],
    "statuses_complete": True,
    "travel_document": REPLACED
    | NO_TIES
    | {
        "kind": "refugee_document",
        "as_refugee": False,
        "refugee_from": "ER",
        "send_to": "abroad",
        "send_city": "Nairobi",
        "send_country": "KE",
        "notify_at": "other",
        "notify": {
            "in_care_of": "Hanna Weldu",
            "street": "14 Ngong Road",
            "unit": "Flr 2",
            "city": "Nairobi",
            "province": "Nairobi County",
            "postal_code": "00100",
            "country": "KE",
            "phone": "254205550000",
            "email": "hanna@example.org",
        },
        "ties": {"english": "I signed nothing and asked for nothing there."},
    },
}
"""An asylee whose document has a mistake, to be sent to Nairobi."""

ADVANCE_PAROLE: dict[str, Any] = PERSON | {
    "decision": {"outcome": "waiting"},
    "statuses": [],
    "statuses_complete": True,
    "travel_document": {
        "kind": "pending_asylum",
        "receipt": "ZCH0123456789",
        "as_refugee": False,
        "class_of_admission": "DA",
        "parolee_id": "USP12345",
        "had_one": False,
        "had_parole": False,
        "replacing": False,
        "leaving_on": "2026-09-10",
        "purpose": {"english": "My mother is ill in Kampala, and I want to be with her."},
        "countries": ["UG", "ET"],
        "countries_complete": True,
        "trips": "one",
        "days": 21,
    },
}
"""An asylum applicant who wants to see her mother in a third country."""

NEW_PERIOD: dict[str, Any] = PERSON | {
    "statuses": [{"kind": "parole", "from": "2021-05-06", "to": "2027-05-06"}],
    "statuses_complete": True,
    "travel_document": {
        "kind": "again_program",
        "program": "Family process of 2021",
        "as_refugee": False,
        "had_one": False,
        "had_parole": False,
        "parole_reason": {"english": "The reasons of my first parole still stand."},
        "stay": "two years",
        "work_permit_too": True,
    },
}
"""A parolee who asks for a new period."""

PEOPLE = {
    "a refugee travel document": REFUGEE_DOCUMENT,
    "advance parole": ADVANCE_PAROLE,
    "a new period of parole": NEW_PERIOD,
}
