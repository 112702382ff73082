"""Does one address and one day give all that a move asks for?"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from wellfounded.facts import Case, When, read_case_text
from wellfounded.facts.dates import on
from wellfounded.law.authorities import register
from wellfounded.law.moving import (
    NOTES,
    Address,
    Entry,
    Form,
    Means,
    Moving,
    Proof,
    answers_of,
    messages,
    moving,
)
from wellfounded.logic import Span

TODAY = date(2026, 11, 21)
DENVER = {
    "street": "12 Elm Street",
    "unit": "3",
    "city": "Denver",
    "region": "CO",
    "postal_code": "80202",
}
CHICAGO = {"street": "5 Oak Ave", "city": "Chicago", "region": "IL", "country": "US"}
MOVED = {"kind": "moved_house", "date": "2026-11-13"}


def case(**given: Any) -> Case:
    return read_case_text(json.dumps(given), "case.json")


def found(**given: Any) -> Moving:
    return moving(case(**given), TODAY)


def values(one: Moving, form: Form, person: str = "applicant") -> dict[str, str]:
    (sheet,) = (s for s in one.sheets if s.form is form and s.person.at == person)
    return {item.id: item.value for item in sheet.items}


def notes(one: Moving) -> set[str]:
    return {note.id for note in one.notes}


# Where to, from where, and since when.


def test_the_event_and_the_home_address_say_it() -> None:
    one = found(
        contact={"address": DENVER},
        residences=[CHICAGO | {"from": "2024-01", "to": "2026-11-13"}],
        events=[{"kind": "moved_house", "date": "2025-01-01"}, MOVED],
    )
    assert one.move.new == Address(**DENVER)
    assert one.move.old == Address(street="5 Oak Ave", city="Chicago", region="IL")
    assert one.move.on == Span.on(date(2026, 11, 13))
    assert (one.move.unclear, one.lacks) == (False, ())


def test_without_them_the_newest_home_says_it() -> None:
    homes = [
        CHICAGO | {"from": "2024-01", "to": "2026-11-01"},
        {"street": "9 Ash Rd", "city": "Reno", "country": "US", "from": "2026-11", "to": "present"},
        {"street": "Calle 1", "city": "Lima", "country": "PE", "from": "2026-12"},
    ]
    one = found(residences=homes)
    assert one.move.new == Address(street="9 Ash Rd", city="Reno")
    assert one.move.old == Address(street="5 Oak Ave", city="Chicago", region="IL")
    assert one.move.on == Span(date(2026, 11, 1), date(2026, 11, 30))
    assert one.lacks == ("contact.address.region", "contact.address.postal_code")


def test_a_day_that_nobody_said_is_not_invented() -> None:
    one = found(contact={"address": DENVER}, residences=[CHICAGO | {"from": "2024-01"}])
    assert (one.move.on, one.uscis.due) == (None, None)
    assert one.move.unclear
    assert one.lacks == ("events",)
    assert found(events=[{"kind": "moved_house"}]).move.on is None


def test_an_empty_case_lacks_everything_and_says_so() -> None:
    one = found()
    assert one.move.new is None
    assert one.lacks[-1] == "events"
    assert len(one.lacks) == 5
    assert [sheet.form for sheet in one.sheets] == [Form.USCIS, Form.COURT]


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Address(street="12 elm st.", city="Denver"), False),
        (Address(street="12 Elm Street, Apt 3", city="DENVER", region="CO"), True),
        (Address(**DENVER), True),
        (Address(**DENVER | {"unit": "4"}), False),
        (Address(**DENVER | {"postal_code": "80203"}), False),
        (Address(), False),
    ],
)
def test_two_writings_of_one_place(other: Address, same: bool) -> None:
    assert Address(**DENVER).same_as(other) is same


# Who tells whom.

FAMILY: dict[str, Any] = {
    "spouse": {"name": {"given": "Ana", "family": "Perez"}, "a_number": "00000106"},
    "children": [
        {"name": {"given": "Bo"}, "nationality": ["US"]},
        {"name": {"given": "Cid"}, "in_united_states": False},
        {"name": {"given": "Dee"}, "in_court": True, "date_of_birth": "2016-05-05"},
        {"name": {"given": "Eli"}, "in_court": False, "a_number": "none"},
    ],
}


def test_each_person_tells_uscis_and_each_in_court_the_court() -> None:
    one = found(proceedings={"in_removal": True}, family=FAMILY)
    told = [(sheet.form, sheet.person.at, sheet.sure) for sheet in one.sheets]
    assert told == [
        (Form.USCIS, "applicant", True),
        (Form.USCIS, "family.spouse", True),
        (Form.USCIS, "family.children[2]", True),
        (Form.USCIS, "family.children[3]", True),
        (Form.COURT, "applicant", True),
        (Form.COURT, "family.spouse", False),
        (Form.COURT, "family.children[2]", True),
    ]
    assert values(one, Form.USCIS, "family.spouse")["a_number"] == "A000-000-106"
    assert values(one, Form.USCIS, "family.children[3]")["a_number"] == ""
    assert values(one, Form.USCIS, "family.children[2]")["date_of_birth"] == "05/05/2016"
    assert {"each_person", "each_number", "court_stays", "look_first"} <= notes(one)
    assert [proof.name for proof in one.proofs] == ["", "Ana Perez", "Dee"]


@pytest.mark.parametrize(
    ("proceedings", "court"),
    [
        ({"in_removal": False}, False),
        ({"history": "never"}, False),
        ({"in_removal": True}, True),
        ({"history": "now"}, True),
        ({"nta_filed_on": "2026-01-01"}, True),
        ({"court_line_found": "hearing"}, True),
        ({"history": "past"}, None),
        ({"court_line_found": "order"}, None),
        ({}, None),
    ],
)
def test_who_is_surely_not_in_court_tells_uscis_alone(
    proceedings: dict[str, Any], court: bool | None
) -> None:
    one = found(proceedings=proceedings)
    assert one.people[0].in_court is court
    assert (one.court is None) is (court is False)
    assert (one.proofs == ()) is (court is False)
    assert (2 in one.keep) is (court is not False)
    assert ("look_first" in notes(one)) is (court is None)


def test_while_an_appeal_waits_the_board_has_its_own_form() -> None:
    appealed = [{"kind": "appeal_received", "date": "2026-06-01"}, MOVED]
    one = found(proceedings={"in_removal": True}, events=appealed)
    assert [sheet.form for sheet in one.sheets] == [Form.USCIS, Form.BOARD]
    assert "court" not in values(one, Form.BOARD)
    assert "the_board" in notes(one)
    back = found(proceedings={"in_removal": True}, events=[*appealed, {"kind": "board_remanded"}])
    assert back.sheets[-1].form is Form.COURT


def test_a_case_that_began_after_the_answer_is_told_the_court_too() -> None:
    begun = [{"kind": "nta_filed", "date": "2026-09-01"}, MOVED]
    for said in ({"in_removal": False}, {"history": "never"}):
        one = found(proceedings=said, events=begun)
        assert one.court is not None
        assert Form.COURT in [sheet.form for sheet in one.sheets]


@pytest.mark.parametrize("decided", ["government_lost_appeal", "government_won_appeal"])
def test_an_appeal_of_the_government_that_is_over_is_not_before_the_board(decided: str) -> None:
    steps = [
        {"kind": decided, "date": "2026-09-01"},
        {"kind": "nta_filed", "date": "2026-01-05"},
        {"kind": "judge_granted_asylum", "date": "2026-03-02"},
        {"kind": "government_appealed", "date": "2026-03-20"},
    ]
    one = found(proceedings={"in_removal": True}, events=steps)
    assert Form.BOARD not in [sheet.form for sheet in one.sheets]


def test_who_is_abroad_tells_nobody() -> None:
    assert found(applicant={"located_in": "MX"}).sheets == ()
    assert found(applicant={"located_in": "PR"}).sheets != ()


# What is written.


def test_the_items_are_ready_to_copy() -> None:
    one = found(
        applicant={
            "name": {"family": "Rivas", "given": "Yorman", "middle": "José"},
            "a_number": "000000105",
            "date_of_birth": "1994-11",
        },
        contact={"address": DENVER, "phone": "773-555-0105", "mailing": {"street": "PO Box 1"}},
        proceedings={"in_removal": True, "court": "Chicago"},
        residences=[CHICAGO | {"from": "2024-01"}],
        events=[MOVED],
    )
    uscis = values(one, Form.USCIS)
    assert (uscis["family"], uscis["a_number"]) == ("Rivas", "A000-000-105")
    assert uscis["date_of_birth"] == ""
    assert (uscis["new.unit"], uscis["old.city"], uscis["mail.street"]) == (
        "3",
        "Chicago",
        "PO Box 1",
    )
    court = values(one, Form.COURT)
    assert court["name"] == "Yorman José Rivas"
    assert court["new.street"] == "12 Elm Street Apt 3"
    assert court["new.town"] == "Denver, CO 80202, United States"
    assert court["old.town"] == "Chicago, IL, United States"
    assert court["court"] == "Chicago"
    assert not any("care" in item for item in court)
    assert {uscis["signature"], court["signature"]} == {""}


def test_what_nobody_said_stays_empty() -> None:
    one = found(proceedings={"in_removal": True})
    for sheet in one.sheets:
        assert {item.value for item in sheet.items} == {""}
        assert sheet.lacking


def test_the_proof_says_whom_where_how_and_leaves_a_line_for_the_rest() -> None:
    proof = Proof(form=Form.COURT, name="Yorman Rivas")
    open_ = proof.on_paper()
    assert open_.startswith("PROOF OF SERVICE. On ____________, I, Yorman Rivas, gave a copy of")
    assert "Office of the Principal Legal Advisor, at ____________" in open_
    whole = proof.on_paper("November 16, 2026", "1 Main St, Denver", Means.MAIL)
    assert "On November 16, 2026, I," in whole
    assert "at 1 Main St, Denver, by first-class mail." in whole
    assert "through the electronic system" in proof.by_system()


# What else.


def test_a_late_move_is_told_now_all_the_same() -> None:
    assert "late" in notes(found(events=[{"kind": "moved_house", "date": "2026-01-01"}]))
    assert "late" not in notes(found(events=[{"kind": "moved_house", "date": "2026-11-20"}]))
    assert "late" not in notes(found())


@pytest.mark.parametrize(
    ("given", "note", "there"),
    [
        ({"events": [{"kind": "released"}]}, "report_to_ice", True),
        ({}, "report_to_ice", False),
        ({"proceedings": {"nta_served_on": "2026-01-01"}}, "notice_not_filed", True),
        (
            {"proceedings": {"nta_served_on": "2026-01-01", "nta_filed_on": "2026-02-01"}},
            "notice_not_filed",
            False,
        ),
        ({"proceedings": {"in_removal": False}}, "own_mailbox", False),
        ({}, "kept_private", True),
    ],
)
def test_a_note_is_said_where_it_matters(given: dict[str, Any], note: str, there: bool) -> None:
    assert (note in notes(found(**given))) is there


def test_every_note_rests_on_a_registered_text_and_every_id_is_one() -> None:
    assert {note.authority for note in NOTES} <= set(register())
    ids = [id for id, _ in messages()]
    assert len(ids) == len(set(ids))


# One entry.

ENTRY = Entry(address=Address(**DENVER), moved=on(date(2026, 11, 13)))


def test_what_was_just_entered_goes_before_what_the_case_says() -> None:
    old = {"street": "5 Oak Ave", "city": "Chicago", "region": "IL", "postal_code": "60601"}
    one = moving(case(contact={"address": old}), TODAY, ENTRY)
    assert (one.move.new, one.move.old) == (ENTRY.address, Address(**old))
    assert one.uscis.due == Span.on(date(2026, 11, 23))


def test_one_entry_changes_every_place_of_the_case() -> None:
    before = case(
        contact={"address": {"street": "5 Oak Ave", "unit": "9", "city": "Chicago"}},
        residences=[
            CHICAGO | {"from": "2024-01", "to": "present"},
            {"street": "Calle 1", "country": "PE", "from": "2001", "to": "2023"},
        ],
        events=[{"kind": "nta_served"}],
    )
    answers = answers_of(before, ENTRY)
    assert answers["contact.address.unit"] == "3"
    assert answers["residences[0].to"] == ENTRY.moved
    assert "residences[1].to" not in answers
    assert answers["residences[2].street"] == "12 Elm Street Apt 3"
    assert isinstance(answers["residences[2].to"], When)
    assert answers["events[1].kind"] == "moved_house"
    assert answers["events[1].date"] == ENTRY.moved


def test_an_entry_without_a_unit_takes_the_old_one_away() -> None:
    plain = Entry(address=Address(street="1 Fir St", city="Reno"), moved=ENTRY.moved)
    answers = answers_of(case(), plain)
    assert answers["contact.address.unit"] is None
    assert answers["contact.address.postal_code"] is None


def test_a_home_that_is_listed_already_is_not_listed_twice() -> None:
    home = {"street": "12 Elm Street Apt 3", "city": "Denver", "country": "US", "from": "2026-11"}
    listed = case(residences=[home])
    assert not any(path.startswith("residences") for path in answers_of(listed, ENTRY))
