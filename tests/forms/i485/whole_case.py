"""A case of an invented person that has an answer for every box of the form."""

from __future__ import annotations

from typing import Any

from wellfounded.facts.catalogue.adjustment_category import SUPPORT
from wellfounded.facts.catalogue.public_charge import DEGREES

from .in_the_case import (
    ABROAD,
    ADDRESS,
    ENDED,
    NAME,
    accounts,
    admissibility,
    child,
    organization,
    parent,
)


def whole() -> dict[str, Any]:
    """An asylee who answers everything; Yes wherever the form asks for more."""
    return {
        "applicant": {
            "name": dict(NAME),
            "names_used": [
                {"family": "Soto", "given": "Ana", "middle": "L"},
                {"family": "Rojas", "given": "Ana", "middle": "Luz"},
            ],
            "a_number": "201 222 333",
            "uscis_account": "123456789012",
            "ssn": "123-45-6789",
            "sex": "female",
            "date_of_birth": "1987-06-05",
            "birth": {"place": "Maracaibo", "country": "VE"},
            "nationality": ["VE"],
            "passport": {"number": "C012345", "country": "VE", "expires": "2026-01-02"},
            "marital_status": "married",
            "times_married": 2,
            "current_status": "Asylee",
            "hispanic": True,
            "race": ["white", "native_american", "asian", "black", "pacific_islander"],
            "height": {"feet": 5, "inches": 4},
            "weight_pounds": 128,
            "eyes": "brown",
            "hair": "black",
        },
        "adjustment": {
            "category": "asylee",
            "applying_as": "principal",
            "with_court": False,
            "petition_receipt": "ZNK2190000001",
            "priority_date": "2021-01-02",
            "child_status_protection": False,
            "other_birth_dates": [{"date": "1988-06-05"}, {"date": "1989-06-05"}],
            "other_a_numbers": [{"number": "099888777"}, {"number": "099888776"}],
            "last_entry": {
                "state": "FL",
                "paper": "other",
                "paper_number": "D998877",
                "paper_expires": "2022-03-04",
                "paper_country": "VE",
                "visa_number": "20171234560001",
                "visa_issued_on": "2017-03-04",
                "manner": "admitted",
            },
            "i94": {
                "which": "later",
                "family": "Soto Marin",
                "given": "Ana",
                "number": "12345678901",
                "expires": "2030-04-05",
                "status": "Asylee",
            },
            "status_expires": "2031-05-06",
            "crew_visa": False,
            "came_as_crew": False,
            "wants_social_security_card": True,
            "social_security_consent": True,
            "immigrant_visa": {
                "applied": True,
                "city": "Caracas",
                "country": "VE",
                "decision": "Refused",
                "decided_on": "2016-01-02",
            },
            "applied_before": False,
            "residence_rescinded": False,
            "spouse_in_forces": False,
            "spouse_applies": True,
            "organizations": [organization("Teachers of Zulia"), organization("Readers' Club")],
        },
        "decision": {"outcome": "asylum", "on": "2023-04-05"},
        "entries": [{"date": "2018-02-03", "place": "Miami", "status": "B-2 visitor"}],
        "entries_complete": True,
        "contact": {
            "address": {
                "in_care_of": "Rosa Paz",
                "street": "12 Elm Street",
                "unit": "Ste 9",
                "city": "Hartford",
                "region": "CT",
                "postal_code": "06103",
                "from": "2024-05-06",
            },
            "mailing_same": False,
            "mailing": {
                "in_care_of": "Eva Paz",
                "street": "7 Oak Street",
                "unit": "Apt 3",
                "city": "Hartford",
                "region": "CT",
                "postal_code": "06104",
            },
            "phone": "860-555-0101",
            "mobile": "860-555-0102",
            "email": "ana@example.org",
        },
        "residences": [
            {**ADDRESS, "from": "2018-03-04", "to": "2024-05-05"},
            {**ABROAD, "from": "2009-01-02", "to": "2018-02-02"},
        ],
        "employment": [
            {
                **ADDRESS,
                "employer": "Elm Bakery",
                "occupation": "Baker",
                "support": "My wages",
                "from": "2019-02-03",
                "to": "2025-06-07",
            },
            {
                **ABROAD,
                "employer": "Escuela Sur",
                "occupation": "Teacher",
                "support": "My sister",
                "from": "2010-02-03",
                "to": "2017-06-07",
            },
        ],
        "family": {
            "mother": parent("Carmen"),
            "father": parent("Pedro"),
            "spouse": {
                "name": {"family": "Vera", "given": "Juan", "middle": "Pablo"},
                "a_number": "201 444 555",
                "date_of_birth": "1985-03-04",
                "birth": {"country": "CO"},
                "address": {**ABROAD, "region": "CT", "province": "Zulia"},
                "marriage_city": "Hartford",
                "marriage_region": "CT",
                "marriage_country": "US",
                "marriage_date": "2019-08-09",
            },
            "former_spouses": [ENDED],
            "children": [child("Elena"), child("Rafael", relationship="adopted")],
            "children_complete": True,
        },
        "admissibility": {**admissibility(True), "status_before_leaving": "Student, F-1"},
        "admissibility_accounts": accounts("denied_visa", "arrested"),
        "interpreter": {
            "used": True,
            "family": "Paz",
            "given": "Eva",
            "organization": "Hartford Help",
            "phone": "860-555-0110",
            "mobile": "860-555-0111",
            "email": "eva@example.org",
            "language": "Spanish",
        },
        "application": {"prepared_by_other": True},
        "preparer": {
            "family": "Reed",
            "given": "Tom",
            "organization": "Hartford Help",
            "phone": "860-555-0120",
            "mobile": "860-555-0121",
            "email": "tom@example.org",
            "g28_attached": True,
        },
        "representative": {
            "volag": "ABC1234567",
            "bar_number": "CT123456",
            "uscis_account": "111122223333",
        },
    }


def changed(data: dict[str, Any], answers: dict[str, Any]) -> dict[str, Any]:
    """The case with other answers, by path."""
    for path, answer in answers.items():
        *parents, leaf = path.split(".")
        table = data
        for part in parents:
            table = table.setdefault(part, {})
        table[leaf] = answer
    return data


def of_family() -> dict[str, Any]:
    """A husband of a citizen, to whom public charge is put, with five of everything."""
    benefit = {"from": "2020-01-02", "to": "2021-02-03", "exempt": True}
    public_charge = {
        "household_size": 4,
        "income": "b",
        "assets": "a",
        "liabilities": "c",
        "degree": "less",
        "highest_grade": "Grade 9",
        "certificates": [{"name": f"Certificate {number}"} for number in range(8)],
        "cash_help": True,
        "benefits": [{**benefit, "name": f"SSI {n}", "amount": f"{n}00"} for n in range(1, 5)],
        "long_stay": True,
        "stays": [{**benefit, "place": f"Home {n}", "reason": "Age"} for n in range(1, 5)],
    }
    return changed(
        whole(),
        {
            "adjustment.category": "spouse_of_citizen",
            "adjustment.section_245i": False,
            "adjustment.support_exemption": "required",
            "adjustment.last_entry.manner": "other",
            "adjustment.last_entry.manner_other": "By a court order",
            "public_charge": public_charge,
            "decision": {},
            "contact.mailing_same": True,
            "contact.mailing": {},
            "applicant.sex": "male",
            "applicant.hispanic": False,
        },
    )


def of_school() -> dict[str, Any]:
    """A pupil, single, who came as a refugee with nothing to tell."""
    school = {"name": "Bulkeley High School", "from": "2023-09-01", "to": "present"}
    none = {
        "applicant.marital_status": "single",
        "applicant.times_married": 0,
        "applicant.ssn": "none",
        "adjustment.category": "refugee",
        "decision": {},
        "statuses": [{"kind": "refugee", "from": "2022-03-04"}],
        "adjustment.other_birth_dates": [],
        "adjustment.other_birth_dates_complete": True,
        "adjustment.other_a_numbers": [],
        "adjustment.other_a_numbers_complete": True,
        "adjustment.organizations": [],
        "adjustment.organizations_complete": True,
        "adjustment.last_entry.manner": "admitted",
        "education": [{**ADDRESS, **school}],
        "employment": [],
        "family.spouse": {},
        "family.former_spouses": [],
        "family.children": [],
        "admissibility": admissibility(False),
        "admissibility_accounts": accounts("denied_visa"),
    }
    data = changed(whole(), none)
    for word in ("spouse_in_forces", "spouse_applies"):
        del data["adjustment"][word]
    return data


def other_boxes() -> list[dict[str, Any]]:
    """Cases for the boxes that exclude one another."""
    changes: list[dict[str, Any]] = [
        {"applicant.eyes": eyes}
        for eyes in ("black", "blue", "gray", "green", "hazel", "maroon", "pink", "other")
    ]
    changes += [
        {"applicant.hair": hair}
        for hair in ("bald", "blond", "brown", "gray", "red", "sandy", "white", "other")
    ]
    changes += [{"applicant.marital_status": status} for status in ("divorced", "widowed")]
    changes += [{"applicant.marital_detail": detail} for detail in ("annulled", "separated")]
    units = ("Apt 1", "Ste 2", "Flr 3")
    for unit in units:
        changes.append(
            {
                "contact.address.unit": unit,
                "contact.mailing.unit": unit,
                "residences": [
                    {**ADDRESS, "unit": unit, "from": "2018-03-04", "to": "2024-05-05"},
                    {**ABROAD, "unit": unit, "from": "2009-01-02", "to": "2018-02-02"},
                ],
                "employment": [
                    {**ADDRESS, "unit": unit, "employer": "Sur", "to": "2025-01-02"},
                    {**ABROAD, "unit": unit, "employer": "Norte", "to": "2015-01-02"},
                ],
                "family.spouse.address.unit": unit,
            }
        )
    # A region of the United States in the boxes for an address abroad, and the other way round.
    changes.append(
        {
            "residences": [{**ABROAD, "from": "2022-03-04", "to": "2024-05-05"}],
            "employment": [{**ABROAD, "employer": "Sur", "to": "2024-05-05"}],
        }
    )
    changes.append(
        {
            "family.spouse.address.country": "US",
            "family.spouse.address.postal_code": "06103",
            "adjustment.applying_as": "derivative",
            "principal": {
                "name": NAME,
                "a_number": "201222000",
                "date_of_birth": "1980-01-02",
            },
        }
    )
    changes += [{"adjustment.last_entry.manner": manner} for manner in ("paroled", "uninspected")]
    changes.append(
        {
            path: not value
            for path, value in (
                ("adjustment.with_court", False),
                ("adjustment.child_status_protection", False),
                ("adjustment.crew_visa", False),
                ("adjustment.came_as_crew", False),
                ("adjustment.wants_social_security_card", True),
                ("adjustment.social_security_consent", True),
                ("adjustment.immigrant_visa.applied", True),
                ("adjustment.applied_before", False),
                ("adjustment.residence_rescinded", False),
                ("adjustment.spouse_in_forces", False),
                ("adjustment.spouse_applies", True),
            )
        }
    )
    changes.append({"contact.address.from": "2015-01-02", "applicant.a_number": "none"})
    changes.append({"entries": [{"date": "2018-02-03"}, {"date": "2010-02-03"}]})
    changes.append({"admissibility.exchange_years_done": False})
    changes.append(
        {"admissibility.exchange_years_done": False, "admissibility.exchange_waiver": False}
    )
    changes.append(
        {
            f"admissibility.{word}": False
            for word in (
                "drug_trade_family_knew",
                "religious_freedom",
                "trafficking_family_knew",
                "trafficking_reason",
            )
        }
    )
    changes += [
        {"family.former_spouses": [{**ENDED, "how_ended": how}]}
        for how in ("annulled", "divorced", "deceased")
    ]
    changes.append({"family.children": [child("A", green_card_too=False)] * 2})
    cases = [changed(whole(), change) for change in changes]
    cases += [
        changed(of_family(), change)
        for change in (
            *({"public_charge.income": c, "public_charge.assets": c} for c in "abcde"),
            *({"public_charge.liabilities": c} for c in "abde"),
            *({"public_charge.degree": degree} for degree in DEGREES),
            {"adjustment.section_245i": True},
            *({"adjustment.support_exemption": code} for code in SUPPORT),
            {"public_charge.cash_help": False, "public_charge.long_stay": False},
        )
    ]
    no_longer = changed(of_family(), {})
    for record in (*no_longer["public_charge"]["benefits"], *no_longer["public_charge"]["stays"]):
        record["exempt"] = False
    cases.append(no_longer)
    many = [{**record} for record in accounts("denied_admission", "denied_visa", "arrested")]
    cases.append(changed(whole(), {"admissibility_accounts": many + accounts("convicted")}))
    return cases
