"""Are the words of the gates whole, sourced, and the same when they come from another process?"""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.offered import every_form
from wellfounded.forms.readiness import Phrase, gate
from wellfounded.forms.readiness.gate import GATES, SaidTwice
from wellfounded.forms.readiness.messages import messages
from wellfounded.forms.readiness.problem import Said
from wellfounded.forms.readiness.signatures import signature_problems
from wellfounded.languages import Language
from wellfounded.law.authorities import register
from wellfounded.law.filing import Place

ITEMS = {"applicant": "D", "preparer": "E"}
PLACES = re.compile(r"\{(\w+)\}")


def signed(day: date, how: str) -> set[str]:
    case = parse_case(
        {
            "applicant": {"date_of_birth": date(2012, 7, 1)},
            "application": {"signature": how},
        },
        "case",
    )
    found = signature_problems(case, day, Place.USCIS, ITEMS)
    return {one.said.gate for one in found if one.said}


def test_every_authority_is_registered() -> None:
    assert every_form()
    cited = {citation for one in GATES.values() for citation in one.authorities}
    assert cited
    assert cited <= set(register())


def test_every_gate_that_stops_a_filing_names_its_authority_or_the_case_does() -> None:
    assert every_form()
    unsourced = {one.id for one in GATES.values() if one.blocks and not one.authorities}
    assert unsourced == {"danger", "danger.open", "forum.form", "no_room", "not_read", "not_stated"}


def test_a_reason_is_a_clause_and_a_fix_is_a_sentence() -> None:
    assert every_form()
    for one in GATES.values():
        assert not one.reason.endswith("."), one.id
        assert one.fix.endswith("."), one.id


def test_no_two_gates_have_one_id() -> None:
    with pytest.raises(SaidTwice, match=r"missing: two gates"):
        gate("missing", "again", "Again.")


def test_words_come_back_from_another_process_as_they_went() -> None:
    kenya = Phrase("country.KE", "Kenya")
    filled = {"a": "x", "day": date(2026, 7, 1), "where": kenya, "both": (kenya, kenya)}
    said = Said(gate="not_here", reason="{a} {day} {where}: {both}", fix="{a}", filled=filled)
    again = Said.read(json.loads(json.dumps(said.write())))
    assert again == said
    assert again.in_words(Language()) == ("x 1 July 2026 Kenya: Kenya, Kenya", "x")


@pytest.mark.parametrize(
    ("day", "how", "stops"),
    [
        (date(2026, 6, 30), "guardian", False),
        (date(2026, 7, 1), "guardian", True),
        (date(2026, 6, 30), "ink", False),
        (date(2026, 7, 1), "mark", False),
    ],
)
def test_a_parent_signs_until_the_day_before_the_14th_birthday(
    day: date, how: str, stops: bool
) -> None:
    found = signed(day, how)
    assert ("unsigned.no_child" in found) is stops
    assert ("signature.child" in found) is (day < date(2026, 7, 1))


def test_a_birthday_that_is_not_known_lets_no_parent_sign() -> None:
    case = parse_case({"application": {"signature": "guardian"}}, "case")
    found = signature_problems(case, date(2026, 7, 1), None, ITEMS)
    assert "unsigned.child_perhaps" in {one.said.gate for one in found if one.said}


def test_what_lacks_of_a_preparer_is_said_in_words_that_are_translated() -> None:
    case = parse_case({"application": {"prepared_by_other": True}}, "case")
    found = signature_problems(case, date(2026, 7, 1), None, ITEMS)
    [lacks] = [one.said for one in found if one.said and one.said.gate == "preparer"]
    lacking = lacks.filled["lacking"]
    assert isinstance(lacking, tuple)
    assert {phrase.context for phrase in lacking} <= {context for context, _ in messages()}
    assert "name, telephone number, street" in lacks.in_words(Language())[0]
