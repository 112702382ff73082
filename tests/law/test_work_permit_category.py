"""Does what is held settle the category of work permit, and what is open leave it open?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.facts.catalogue.work_permit import ASKED_FOR
from wellfounded.law.permission_to_work import category_settled, settled_category
from wellfounded.law.permission_to_work.category import SETTLED
from wellfounded.logic import Reading

AS_OF = date(2026, 7, 1)
FILED = {"application": {"filed": True, "filed_on": "2025-01-10"}}
WAITS = {**FILED, "decision": {"outcome": "waiting"}}


def statuses(*kinds: str, to: str = "present", whole: bool = True) -> dict[str, Any]:
    listed = [{"kind": kind, "from": "2025-01-01", "to": to} for kind in kinds]
    return {"statuses": listed, "statuses_complete": whole}


def decided(outcome: str, on: str = "2026-05-01") -> dict[str, Any]:
    return {**FILED, "decision": {"outcome": outcome, "on": on}}


@pytest.mark.parametrize(
    ("case", "code"),
    [
        ({**WAITS, **statuses()}, "C08"),
        ({**WAITS, **statuses(to="2026-06-30")}, "C08"),
        ({**WAITS, **statuses("tps", to="2026-06-30")}, "C08"),
        ({**WAITS, **statuses("tps")}, None),
        ({**WAITS, **statuses("parole")}, None),
        (WAITS, None),
        ({**WAITS, **statuses(whole=False)}, None),
        (decided("asylum"), "A05"),
        (decided("asylum", on="2026-07-01"), "A05"),
        (decided("asylum", on="2026-07-02"), None),
        ({**decided("asylum"), **statuses("tps")}, "A05"),
        ({**decided("asylum"), **statuses("immigrant")}, None),
        (decided("withholding"), "A10"),
        (decided("cat_withholding"), "A10"),
        ({**decided("cat_deferral"), **statuses()}, "C18"),
        ({**decided("denied"), **statuses()}, None),
        (statuses("asylee"), "A05"),
        (statuses("refugee", whole=False), "A03"),
        ({"application": {"filed": False}, **statuses("tps")}, "A12"),
        ({"application": {"filed": False}, **statuses("parole")}, "C11"),
        ({"application": {"filed": False}, **statuses("parole", "tps")}, None),
        ({}, None),
    ],
    ids=lambda value: str(value)[:60],
)
def test_what_is_held_settles_it(case: dict[str, Any], code: str | None) -> None:
    known = parse_case(case, "case").known(AS_OF)
    assert settled_category(known) == code
    if code:
        assert category_settled.decide(Reading(known)) is True


def test_every_code_is_one_that_can_be_asked_for() -> None:
    assert set(SETTLED) <= set(ASKED_FOR)
