"""Are answers that cannot all be true found, and those that can be left alone?"""

from __future__ import annotations

from typing import Any

import pytest

from wellfounded.facts import CaseFileError, Severity, parse_case, validate_case

BORN = {"date_of_birth": "1990-05-04"}

IMPOSSIBLE: dict[str, tuple[dict[str, Any], str]] = {
    "end before start": (
        {"residences": [{}, {"from": "2020-05", "to": "2020-03"}]},
        "residences[1].to: 2020-03-01 to 2020-03-31 is before residences[1].from, "
        "which is 2020-05-01 to 2020-05-31; correct one of the two",
    ),
    "status end before start": (
        {"statuses": [{"from": "2020", "to": "2019"}]},
        "statuses[0].to: 2019-01-01 to 2019-12-31 is before statuses[0].from, "
        "which is 2020-01-01 to 2020-12-31; correct one of the two",
    ),
    "delay end before start": (
        {"delay": {"reasons": [{"from": "2020", "to": "2019"}]}},
        "delay.reasons[0].to: 2019-01-01 to 2019-12-31 is before delay.reasons[0].from, "
        "which is 2020-01-01 to 2020-12-31; correct one of the two",
    ),
    "convicted before arrest": (
        {"arrests": [{"date": "2020-05-04", "convicted_on": "2020-05-03"}]},
        "arrests[0].convicted_on: 2020-05-03 is before arrests[0].date, which is 2020-05-04; "
        "correct one of the two",
    ),
    "filed before birth": (
        {"applicant": BORN, "application": {"filed_on": "1989"}},
        "application.filed_on: 1989-01-01 to 1989-12-31 is before applicant.date_of_birth, "
        "which is 1990-05-04; correct one of the two",
    ),
    "entry before birth": (
        {"applicant": BORN, "entries": [{"date": "2020"}, {"date": "1990-05-03"}]},
        "entries[1].date: 1990-05-03 is before applicant.date_of_birth, "
        "which is 1990-05-04; correct one of the two",
    ),
    "own harm before birth": (
        {"applicant": BORN, "harms": [{"who": "self", "date": "1985"}]},
        "harms[0].date: 1985-01-01 to 1985-12-31 is before applicant.date_of_birth, "
        "which is 1990-05-04; correct one of the two",
    ),
    "filed and not filed": (
        {"application": {"filed": False, "filed_on": "2024"}},
        "application.filed_on: it gives a date, but application.filed is false; "
        "take one of the two out",
    ),
    "single with a spouse": (
        {
            "applicant": {"marital_status": "single"},
            "family": {"spouse": {"name": {"given": "Li"}}},
        },
        "family.spouse: it names a husband or wife, but applicant.marital_status is 'single'; "
        "correct one of the two",
    ),
}


@pytest.mark.parametrize(("data", "line"), IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_impossible_is_refused_and_can_be_kept(data: dict[str, Any], line: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        parse_case(data, "x")
    assert str(caught.value) == f"x: {line}"
    assert [problem.severity for problem in validate_case(data)] == [Severity.CONTRADICTION]
    assert parse_case(data, "x", keep_contradictions=True).answers


@pytest.mark.parametrize(
    "data",
    [
        {"residences": [{"from": "2020-05-20", "to": "2020-05"}]},
        {"residences": [{"from": "2020-05-20", "to": "present"}]},
        {"arrests": [{"date": "2020-05-04", "convicted_on": "2020"}]},
        {"applicant": BORN, "entries": [{"date": "1990-05"}]},
        {"applicant": BORN, "harms": [{"who": "family", "date": "1985"}, {"date": "1985"}]},
        {"application": {"filed": True, "filed_on": "2024"}},
        {"application": {"filed": False, "filed_on": {"unknown": "does_not_know"}}},
        {
            "applicant": {"marital_status": "divorced"},
            "family": {"spouse": {"name": {"given": "Li"}}},
        },
        {
            "applicant": {"marital_status": "single"},
            "family": {"spouse": {"sex": {"unknown": "not_asked"}}},
        },
    ],
)
def test_possible_is_left_alone(data: dict[str, Any]) -> None:
    assert validate_case(data) == []
