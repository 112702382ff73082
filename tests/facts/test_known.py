"""Do the rules see what is settled, and nothing else?"""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given, settings

from wellfounded.facts import Case, Unknown, parse_case
from wellfounded.facts.case_file.known import HAPPENED, IN_COURT
from wellfounded.logic.known import Known, Roster
from wellfounded.logic.span import FOREVER, Span

from .strategies import cases

DAY = datetime.date(2026, 7, 1)
AS_OF = {"as_of": Span.on(DAY)}


def known(data: dict[str, Any]) -> Known:
    return parse_case(data, "x").known(DAY)


def test_values_by_path() -> None:
    seen = known(
        {
            "applicant": {"sex": "female", "name": {"family": "Li"}, "located_in": "US"},
            "application": {"filed": True, "filed_on": "2024-03"},
            "fear": {"what": "They will find me.", "any": {"unknown": "declined"}},
            "assessments": {
                "nexus": {"verdict": "yes"},
                "discretion": {"verdict": "no"},
                "credibility": {"verdict": "not_settled"},
            },
        }
    )
    march = Span(datetime.date(2024, 3, 1), datetime.date(2024, 3, 31))
    assert seen == Known(
        values={
            "applicant.sex": "female",
            "applicant.located_in": "US",
            "application.filed": True,
            "application.filed_on": march,
            "assessments.nexus": True,
            "assessments.discretion": False,
            **AS_OF,
        }
    )


NO_ARRESTS = {"accused": {"abroad": False}, "crimes_us": {"any": False}}


@pytest.mark.parametrize(
    ("data", "none"),
    [
        (NO_ARRESTS, True),
        ({**NO_ARRESTS, "arrests": {"unknown": "declined"}}, True),
        ({"accused": {"abroad": False}}, False),
        ({"accused": {"abroad": False}, "crimes_us": {"any": {"unknown": "declined"}}}, False),
        ({**NO_ARRESTS, "crimes_us": {"any": True}}, False),
    ],
)
def test_who_said_no_to_each_part_of_a_list_has_nothing_to_name(
    data: dict[str, Any], none: bool
) -> None:
    assert (known(data).rosters.get("arrests") == Roster((), complete=True)) is none


def test_what_is_said_of_a_list_itself_counts() -> None:
    named = known({**NO_ARRESTS, "arrests": [{}]}).rosters["arrests"]
    more = known({**NO_ARRESTS, "arrests_complete": False}).rosters["arrests"]
    assert named == Roster((Known(),))
    assert more == Roster((), complete=False)


@pytest.mark.parametrize(
    ("said", "in_court"),
    [
        ({"history": "now"}, True),
        ({"history": "past"}, False),
        ({"history": "never"}, False),
        ({"history": "never", "nta_filed_on": "2025-03-04"}, None),
        ({"history": "never", "in_removal": True}, True),
        ({"history": {"unknown": "does_not_know"}}, None),
    ],
)
def test_whether_there_is_a_court_case_follows_from_its_history(
    said: dict[str, Any], in_court: bool | None
) -> None:
    case = parse_case({"proceedings": said}, "x", keep_contradictions=True)
    assert case.known(DAY).values.get("proceedings.in_removal") is in_court


def test_what_has_not_ended() -> None:
    seen = known(
        {
            "entries": [{"authorized_until": "duration_of_status"}],
            "statuses": [{"kind": "tps", "to": "present"}],
        }
    )
    still = Span(DAY, FOREVER)
    assert seen.rosters == {
        "entries": Roster((Known(values={"authorized_until": still}),)),
        "statuses": Roster((Known(values={"kind": "tps", "to": still}),)),
    }


def test_a_date_in_words_alone_is_unknown_to_the_rules() -> None:
    assert known({"application": {"filed_on": {"said": "last winter"}}}) == Known(values=AS_OF)


def test_rosters_within_records_and_their_being_whole() -> None:
    seen = known(
        {
            "harms": [{"why": ["race"], "why_complete": False}, {}],
            "harms_complete": True,
            "applicant": {"nationality": ["VE"], "other_names_complete": True},
        }
    )
    harm = Known(values={"why_complete": False}, rosters={"why": Roster(("race",), complete=False)})
    assert seen.rosters == {
        "harms": Roster((harm, Known()), complete=True),
        "applicant.nationality": Roster(("VE",)),
    }


def test_an_empty_list_said_to_be_whole_is_none_at_all() -> None:
    whole = Roster((), complete=True)
    assert known({"entries_complete": True}).rosters == {"entries": whole}
    assert known({"entries": [], "entries_complete": True}).rosters == {"entries": whole}
    assert known({"entries": []}).rosters == {"entries": Roster()}


def test_a_list_that_is_unknown_is_never_an_empty_one() -> None:
    unknown = {"unknown": "declined"}
    assert known({"entries": unknown, "entries_complete": True}).rosters == {}
    assert known({"fear": {"why": unknown, "why_complete": True}}).rosters == {}


@settings(max_examples=100, deadline=None)
@given(cases())
def test_no_word_of_a_person_and_no_unknown_reaches_the_rules(case: Case) -> None:
    words = {
        path
        for path, answer in case.answers.items()
        if isinstance(answer, Unknown) or case.story(path)
    }
    seen = {f"{at}{name}" for at, record in _records(case.known(DAY)) for name in record.values}
    implied = {*HAPPENED.values(), IN_COURT}
    findings = {f"assessments.{name}" for name in case.assessments}
    marks = {f"factors.{name}" for name in case.factors}
    assert not words & (seen - implied)
    assert seen <= {*case.answers, *findings, *marks, *implied, "as_of"}


def _records(top: Known, at: str = "") -> list[tuple[str, Known]]:
    found = [(at, top)]
    for name, roster in top.rosters.items():
        for place, item in enumerate(roster.items):
            if isinstance(item, Known):
                found += _records(item, f"{at}{name}[{place}].")
    return found


def test_a_date_of_filing_says_that_it_was_filed_unless_it_is_still_to_come() -> None:
    assert known({"application": {"filed_on": "2026-06"}}).values["application.filed"] is True
    assert "application.filed" not in known({"application": {"filed_on": "2026-07"}}).values


RECEIVED, BACK, AGAIN = (
    {"kind": "i589_received", "date": datetime.date(2026, 2, 2)},
    {"kind": "i589_sent_back", "date": datetime.date(2026, 2, 20)},
    {"kind": "i589_received", "date": datetime.date(2026, 3, 10)},
)


@pytest.mark.parametrize(
    ("answers", "steps", "filed", "filed_on"),
    [
        ({}, (RECEIVED,), True, RECEIVED["date"]),
        ({}, (RECEIVED, BACK), False, None),
        ({}, (RECEIVED, BACK, AGAIN), True, AGAIN["date"]),
        ({"filed_on": RECEIVED["date"]}, (BACK,), False, None),
        ({"filed_on": RECEIVED["date"], "filed": True}, (BACK, AGAIN), True, AGAIN["date"]),
        ({"filed_on": AGAIN["date"]}, (BACK,), True, AGAIN["date"]),
        ({"filed": True}, (BACK,), None, None),
        ({"filed": False}, (), False, None),
    ],
)
def test_a_form_that_was_sent_back_was_not_filed(
    answers: dict[str, Any],
    steps: tuple[dict[str, Any], ...],
    filed: bool | None,
    filed_on: datetime.date | None,
) -> None:
    values = known({"application": answers, "events": list(steps)}).values
    assert values.get("application.filed") is filed
    assert values.get("application.filed_on") == (filed_on and Span.on(filed_on))
