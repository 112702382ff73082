"""Do a family's rules hold for a whole invented family, from the filing to the last day?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.law import RULEBOOK
from wellfounded.logic import Reading, decide

FAMILY: dict[str, Any] = {
    "applicant": {"marital_status": "married", "located_in": "US"},
    "application": {"filed": True, "filed_on": "2024-05-01", "filed_with": "uscis"},
    "prior_applications": [],
    "prior_applications_complete": True,
    "statuses": [],
    "statuses_complete": True,
    "family": {
        "spouse": {"marriage_date": "2015-06-01", "in_united_states": False},
        "children": [
            {"date_of_birth": "2004-01-02", "marital_status": "single", "in_united_states": True},
            {"date_of_birth": "2001-01-02", "marital_status": "single", "in_united_states": True},
        ],
        "children_complete": True,
    },
}
GRANTED = {"statuses": [{"kind": "asylee", "from": "2026-01-15", "to": "present"}]}
BEFORE, AFTER = date(2026, 1, 14), date(2026, 1, 16)


def verdict(rule: str, on: date, **more: Any) -> bool | None:
    return decide(RULEBOOK[rule].rule, parse_case({**FAMILY, **more}, "x").known(on))


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("family.included", True, False),
        ("family.follow_to_join", False, True),
        ("family.spouse", True, True),
        ("family.child", True, True),
        ("family.left_out", True, True),
        ("family.age_not_kept", False, False),
    ],
)
def test_the_grant_turns_one_application_into_one_form_for_each(
    rule: str, before: bool, after: bool
) -> None:
    assert verdict(rule, BEFORE) is before
    assert verdict(rule, AFTER, **GRANTED) is after


def test_nobody_can_follow_when_the_two_years_are_over() -> None:
    assert verdict("family.follow_to_join", date(2028, 1, 18), **GRANTED) is True
    assert verdict("family.follow_to_join", date(2028, 1, 19), **GRANTED) is False


def test_the_last_day_waits_for_the_grant_alone() -> None:
    known = parse_case({**FAMILY, "statuses_complete": False}, "x").known(AFTER)
    needs = set(RULEBOOK["family.two_years_open"].rule.needs(Reading(known)))
    assert needs <= {"statuses", "statuses_complete"}
    assert needs
