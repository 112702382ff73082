"""Invented families, written so that every box of the petition has something to hold."""

from __future__ import annotations

from typing import Any

NATIVE = {
    "family": "Ковальчук",
    "given": "Олена",
    "middle": "Іванівна",
    "in_care_of": "Марія Бондар",
    "street": "вул. Шевченка 12",
    "unit": "Apt 7",
    "city": "Львів",
    "province": "Львівська",
    "postal_code": "79000",
    "country": "Україна",
}

PAPERS = {
    "passport": {"number": "AB123456", "expires": "2030-05-06", "country": "UA"},
    "travel_document": {"number": "TD7654321", "expires": "2029-01-02", "country": "PL"},
}

PETITION: dict[str, Any] = {
    "wanted": True,
    "mailing": {
        "in_care_of": "Marta Lis",
        "street": "5 Long Street",
        "unit": "Ste 9",
        "city": "Krakow",
        "province": "Malopolskie",
        "postal_code": "30-001",
        "country": "PL",
    },
    "mobile": "312-555-0144",
    "other_name": {"family": "Hrytsenko", "given": "Olena", "middle": "Ivanivna"},
    "earlier_name": {"family": "Hrycenko", "given": "Elena", "middle": "I"},
    "former_spouse": {
        "family": "Melnyk",
        "given": "Taras",
        "middle": "Petrovych",
        "ended_on": "2009-03-04",
        "ended_place": "Lviv",
        "ended_region": "Lviv Oblast",
        "ended_country": "UA",
    },
    "earlier_spouse": {
        "family": "Savchuk",
        "given": "Roman",
        "middle": "O",
        "ended_on": "2001-02-03",
        "ended_place": "Ternopil",
        "ended_region": "Ternopil Oblast",
        "ended_country": "UA",
    },
    "native_language": "Ukrainian",
    "fluent_in_english": False,
    "other_languages": ["Polish", "Russian"],
    "other_languages_complete": True,
    "court_place": "Chicago, IL",
}

HERE = {
    "arrival_state": "New York",
    **PAPERS,
    "entry_before": {
        "date": "2015-06-07",
        "place": "Newark",
        "state": "NJ",
        "status": "B-2",
        "i94_number": "123456789A2",
        "authorized_until": "2015-12-06",
        **PAPERS,
    },
    "read": "interpreter",
}

WOMAN: dict[str, Any] = {
    "name": {"family": "Kovalchuk", "given": "Olena", "middle": "Ivanivna"},
    "sex": "female",
    "date_of_birth": "1984-07-08",
    "birth": {"country": "UA"},
    "nationality": ["UA"],
    "nationality_complete": True,
    "a_number": "087654321",
    "ssn": "987654320",
    "phone": "312-555-0133",
    "email": "olena@example.org",
    "address": {
        "street": "77 Oak Avenue",
        "unit": "Flr 3",
        "city": "Chicago",
        "region": "IL",
        "postal_code": "60601",
        "country": "US",
    },
}

BASE: dict[str, Any] = {
    "applicant": {
        "name": {"family": "Kovalchuk", "given": "Ivan", "middle": "Petrovych"},
        "sex": "male",
        "date_of_birth": "1980-01-02",
        "birth": {"country": "UA"},
        "nationality": ["UA"],
        "nationality_complete": True,
        "a_number": "012345678",
        "ssn": "123456780",
        "marital_status": "married",
        "names_used": [
            {"family": "Kowalczyk", "given": "Jan", "middle": "P"},
            {"family": "Koval", "given": "Vanya", "middle": "Petro"},
        ],
        "names_used_complete": True,
    },
    "contact": {
        "phone": "312-555-0100",
        "mobile": "312-555-0101",
        "email": "ivan@example.org",
        "mailing_same": False,
        "address": {
            "street": "120 North State Street",
            "unit": "Apt 4B",
            "city": "Chicago",
            "region": "Illinois",
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
    "application": {"filed": True, "filed_on": "2022-02-03", "prepared_by_other": True},
    "statuses": [{"kind": "asylee", "from": "2023-04-05", "to": "present"}],
    "statuses_complete": True,
    "relative_petition": {
        "asylum": {"city": "Chicago", "state": "IL"},
        "approval": {
            "on": "2019-05-06",
            "city": "Warsaw",
            "region": "Mazowieckie",
            "country": "PL",
        },
        "admission": {"city": "Newark", "state": "NJ"},
        "delay": {"english": "My wife was in hospital, and I had no papers of hers."},
    },
    "signing": {"read": "interpreter"},
    "interpreter": {
        "used": True,
        "language": "Ukrainian",
        "family": "Lis",
        "given": "Marta",
        "organization": "Neighbors Together",
        "street": "9 Lake Road",
        "unit": "Ste 12",
        "city": "Oak Park",
        "region": "IL",
        "postal_code": "60301",
        "country": "US",
        "phone": "312-555-0110",
        "mobile": "312-555-0111",
        "email": "marta@example.org",
    },
    "preparer": {
        "family": "Brown",
        "given": "Ada",
        "organization": "Open Door Law",
        "street": "1 Court Place",
        "unit": "Flr 5",
        "city": "Chicago",
        "region": "IL",
        "postal_code": "60603",
        "country": "US",
        "phone": "312-555-0120",
        "mobile": "312-555-0121",
        "email": "ada@example.org",
        "represents": True,
        "beyond_preparation": True,
        "g28_attached": True,
    },
    "representative": {
        "volag": "VOL123",
        "bar_number": "6123456",
        "uscis_account": "123412341234",
    },
}

FORMER = [
    {
        "name": {"family": "Shevchuk", "given": "Iryna", "middle": "V"},
        "ended_on": "2005-06-07",
        "ended_place": "Kyiv",
        "ended_region": "Kyiv Oblast",
        "ended_country": "UA",
    },
    {
        "name": {"family": "Bondar", "given": "Oksana", "middle": "M"},
        "ended_on": "2002-03-04",
        "ended_place": "Odesa",
        "ended_region": "Odesa Oblast",
        "ended_country": "UA",
    },
]

MARRIAGE = {
    "marriage_date": "2010-09-10",
    "marriage_city": "Lviv",
    "marriage_region": "Lviv Oblast",
    "marriage_country": "UA",
}

WIFE_HERE: dict[str, Any] = BASE | {
    "family": {
        "spouse": WOMAN
        | MARRIAGE
        | {
            "in_united_states": True,
            "in_court": True,
            "last_entry": {
                "date": "2021-03-04",
                "place": "New York",
                "status": "B-2",
                "i94_number": "987654321B3",
            },
            "authorized_until": "2021-09-03",
            "petition": PETITION | HERE,
        },
        "children": [],
        "children_complete": True,
        "former_spouses": FORMER,
        "former_spouses_complete": True,
    }
}
"""A wife who is here, asylum two years ago: every box that one petition can fill here."""

CHILD_ABROAD: dict[str, Any] = BASE | {
    "application": {"filed": False, "prepared_by_other": False},
    "prior_applications": [
        {"kind": "refugee", "who": "self", "outcome": "granted", "date": "2018-01-02"}
    ],
    "prior_applications_complete": True,
    "statuses": [{"kind": "refugee", "from": "2025-08-09", "to": "present"}],
    "signing": {"read": "english"},
    "interpreter": {"used": False},
    "preparer": {},
    "family": {
        "spouse": WOMAN | MARRIAGE | {"petition": {"wanted": True}},
        "children": [
            WOMAN
            | {
                "name": {"family": "Kovalchuk", "given": "Sofia", "middle": "Ivanivna"},
                "date_of_birth": "2012-11-12",
                "marital_status": "single",
                "relationship": "stepchild",
                "in_united_states": False,
                "address": {
                    "street": "12 Shevchenka",
                    "unit": "Apt 7",
                    "city": "Lviv",
                    "province": "Lviv Oblast",
                    "postal_code": "79000",
                    "country": "UA",
                },
                "petition": {
                    "wanted": True,
                    "consulate": "Warsaw, Poland",
                    "native": NATIVE,
                    "native_language": "Ukrainian",
                    "fluent_in_english": True,
                    "court_history": "never_here",
                },
            }
        ],
        "children_complete": True,
    },
}
"""A stepdaughter abroad, for a refugee who came within the two years."""
