"""Do our rules, tables and cards say it right where pages of law offices say it wrong?

Eleven claims that such pages make, each with what holds instead.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from wellfounded.facts import parse_case
from wellfounded.law import RULEBOOK
from wellfounded.law.after_protection.rights import PROTECTIONS, TABLES, cell
from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day
from wellfounded.law.asylum.population_control.fear import BIRTHS
from wellfounded.law.authorities import authority, status_on
from wellfounded.law.authorities.authority import State
from wellfounded.law.fees import fee
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.plain import CARDS
from wellfounded.law.temporary_protected_status.country import COUNTRIES
from wellfounded.logic import Known, Reading, Verdict

TODAY = date(2026, 11, 21)
TEXT = {card.id: card.text for card in CARDS}


def known(data: dict[str, Any], day: date = TODAY) -> Known:
    return parse_case(data, "x").known(day)


def says(rule: str, data: dict[str, Any], day: date = TODAY) -> Verdict:
    return RULEBOOK[rule].rule.decide(Reading(known(data, day)))


def test_1_china_allows_three_children_now_and_past_force_still_counts() -> None:
    """Claimed: most families in China may have only one child."""
    allowed = [BIRTHS["china"].on(day).value for day in (date(2015, 12, 31), TODAY)]
    assert allowed == [1, 3]
    assert says("asylum.past_persecution", {"population_control": {"forced_procedure": "abortion"}})
    assert "three since 2021" in TEXT["hard.births_today"]
    assert "Past harm still counts" in TEXT["hard.births_today"]


def test_2_a_spouse_does_not_qualify_by_the_others_procedure_since_2008() -> None:
    """Claimed: that the spouse no longer qualifies is new."""
    data = {
        "applicant": {"marital_status": "married"},
        "proceedings": {"circuit": "9"},
        "population_control": {
            "forced_procedure": "none",
            "spouse_forced_procedure": "abortion",
            "resisted": False,
        },
    }
    assert says("asylum.population_control", data, date(2008, 5, 14)) is True
    assert says("asylum.population_control", data, date(2008, 5, 15)) is False
    data["population_control"] |= {"resisted": True, "persecuted_for_resisting": True}
    assert says("asylum.population_control", data) is None
    assert "Since 2008" in TEXT["hard.births_spouse"]
    assert "can be included" in TEXT["hard.births_spouse"]


def test_3_family_follows_by_208_21_and_208_20_is_about_frivolous_applications() -> None:
    """Claimed: family follows under section 208.20."""
    assert cell("asylum", "family", TODAY).authority == "8 CFR 208.21"
    assert "I-730" in str(cell("asylum", "family", TODAY).value)
    assert "8 CFR 208.20" not in {
        row.authority
        for tables in TABLES.values()
        for table in tables.values()
        for row in table.rows
    }
    assert "INA 208(d)(6)" in RULEBOOK["asylum.frivolous_bar"].rule.authorities


def test_4_the_year_runs_from_the_arrival_and_a_permit_is_an_excuse_not_a_second_clock() -> None:
    """Claimed: one year from arrival or from the end of the permitted stay."""
    data: dict[str, Any] = {
        "entries": [{"date": "2024-03-04", "authorized_until": "2025-09-03"}],
        "entries_complete": True,
        "statuses": [{"kind": "nonimmigrant", "from": "2024-03-04", "to": "2025-09-03"}],
        "statuses_complete": True,
        "proceedings": {"circuit": "9"},
        "application": {"filed": True, "filed_on": "2025-10-01", "filed_with": "court"},
    }
    assert str(last_lawful_day.span(Reading(known(data)))) == "2025-03-04"
    assert says("asylum.one_year.filed_in_time", data) is False
    assert says("asylum.one_year.extraordinary.status_that_ended", data) is True
    notes = " ".join(RULEBOOK["asylum.one_year.extraordinary.maintained_status"].notes)
    assert "Six months after a status ends is ordinarily too long" in notes
    assert "last arrival" in TEXT["hard.one_year"]


def test_5_anyone_physically_present_may_ask_and_nobody_in_mexico() -> None:
    """Claimed: one asks at a port of entry, or else within a year."""
    rule = "protection.in_the_united_states"
    assert says(rule, {"applicant": {"located_in": "US"}, "entries": [{"inspected": False}]})
    assert says(rule, {"applicant": {"located_in": "MX"}}) is False
    assert "Mullin v. Al Otro Lado, No. 25-5 (U.S. June 25, 2026)" in (
        RULEBOOK[rule].rule.authorities
    )


def test_6_asylum_is_not_free_of_charge() -> None:
    """Claimed: asking is free of charge."""
    form, yearly = (fee("I-589", "court", TODAY), fee("annual asylum fee", "uscis_online", TODAY))
    assert (form.amount, form.even_if_waived) == (100, 100)
    assert (yearly.amount, yearly.even_if_waived) == (105, 105)
    assert fee("I-765 c8 first", "uscis_paper", TODAY).amount == 570
    assert fee("I-765 c8 renewal", "uscis_paper", TODAY).amount == 275 + 520
    assert "Nobody can waive these two" in TEXT["gather.fees"]


def test_7_a_green_card_needs_a_year_of_presence_since_the_grant() -> None:
    """Claimed: a person with asylum may ask for residence after one year."""
    data: dict[str, Any] = {
        "statuses": [{"kind": "asylee", "from": "2025-10-01", "to": "present"}],
        "statuses_complete": True,
        "entries": [{"date": "2020-05-01"}, {"date": "2026-03-15"}],
        "entries_complete": True,
        "decision": {"outcome": "asylum", "on": "2025-10-01"},
        "after_protection": {"year_in_the_country": False},
    }
    assert says("after.asylee_green_card", data) is False
    data["after_protection"]["year_in_the_country"] = True
    assert says("after.asylee_green_card", data) is True
    assert "Days abroad are not counted" in TEXT["day.green_card"]
    assert fee("I-485 asylee", "uscis_paper", TODAY).amount == 1440
    assert "discretion" in " ".join(RULEBOOK["after.asylee_green_card"].notes)


def test_8_help_after_a_grant_is_short_and_much_of_it_has_ended() -> None:
    """Claimed: asylum brings help with resettlement, health care and work."""
    value = {
        name: PARAMETERS[f"benefits.{name}"].on(TODAY).value
        for name in ("food_stamps", "medicaid", "health_credit", "refugee_assistance")
    }
    assert value == {
        "food_stamps": "closed",
        "medicaid": "closed",
        "health_credit": "open",
        "refugee_assistance": 4,
    }
    assert PARAMETERS["benefits.health_credit"].on(date(2027, 1, 1)).value == "closed"
    assert PARAMETERS["benefits.refugee_services"].on(TODAY).value == 60
    assert "became narrow" in TEXT["hard.public_help"]


def test_9_the_convention_asks_for_more_likely_than_not_and_bars_one_country() -> None:
    """Claimed: it prevents deportation to a country where a person may face torture."""
    assert "more likely than not" in RULEBOOK["cat.torture_likely"].yes
    assert "official" in RULEBOOK["cat.torture_likely"].yes
    for protection in ("cat_withholding", "cat_deferral"):
        assert "one country only" in str(cell(protection, "stay", TODAY).value)
        assert str(cell(protection, "family", TODAY).value).startswith("No.")
        assert str(cell(protection, "green_card", TODAY).value).startswith("No.")
    card = TEXT["protects.convention_against_torture"]
    assert "torture is likely" in card
    assert "Removal to another country stays possible" in card
    assert set(PROTECTIONS) >= {"cat_withholding", "cat_deferral"}


def test_10_tps_may_excuse_a_delay_and_does_not_stop_the_year() -> None:
    """Claimed: whoever can have both asylum and TPS may simply ask for both."""
    data: dict[str, Any] = {
        "entries": [{"date": "2023-03-01"}],
        "entries_complete": True,
        "proceedings": {"circuit": "9"},
        "application": {"filed": True, "filed_on": "2026-02-02"},
        "statuses": [{"kind": "tps", "from": "2023-10-01", "to": "present"}],
        "statuses_complete": True,
    }
    rule = "asylum.one_year.extraordinary.maintained_status"
    assert str(last_lawful_day.span(Reading(known(data)))) == "2024-03-01"
    assert says(rule, data) is True
    data["statuses"][0]["from"] = "2024-03-02"
    assert says(rule, data) is False
    assert "must also be directly related to the delay" in " ".join(RULEBOOK[rule].notes)


def test_10_few_countries_are_left_for_tps_and_a_bar_to_asylum_bars_it_too() -> None:
    """Claimed, too: both are open to many."""
    read = date(2026, 9, 30)
    states = {name: table.on(read).value for name, table in COUNTRIES.items()}
    held = {name for name, state in states.items() if state in ("designated", "awaiting")}
    assert held == {"LB", "SD", "SV", "UA"}
    assert {name for name, state in states.items() if state == "designated"} == {"LB", "SD", "UA"}
    data: dict[str, Any] = {"persecutor": {"took_part": True}}
    found = {"assessments": {"persecutor_bar": {"verdict": "yes"}}}
    assert says("tps.asylum_bar", data | found) is True
    assert says("asylum.mandatory_bars", data | found) is True
    assert "INA 244(c)(2)(B)(ii)" in RULEBOOK["tps.asylum_bar"].rule.authorities
    alone: dict[str, Any] = {"applicant": {"located_in": "US", "nationality": ["HT"]}}
    alone["applicant"]["nationality_complete"] = True
    assert says("tps.country_designated", alone, date(2026, 7, 26)) is True
    assert says("tps.country_designated", alone, date(2026, 7, 27)) is False


def test_11_a_receipt_number_shows_cases_at_uscis_and_none_in_court() -> None:
    """Claimed: the status of any asylum case can be looked up by receipt number."""
    card = TEXT["gather.status_online"]
    assert "It does not show a case in court" in card
    assert "acis.eoir.justice.gov" in card
    assert "A-Number" in card
    assert "What comes by mail counts" in card


def test_what_the_corrections_rest_on_still_stands() -> None:
    """When one of these is overruled, a correction above must be looked at again."""
    for citation in (
        "Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008)",
        "8 CFR 208.21",
        "INA 209(b)",
        "INA 208(a)(2)(B)",
        "90 FR 34511",
    ):
        assert status_on(citation, TODAY) is State.IN_FORCE, citation
    assert "Chang" in authority("INA 101(a)(42)(B), last sentence").note
