"""Does a comparison of two days find each move, with who moved it and which rules it touches?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.authorities import register
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.rulebook import BEGINS, TABLES_READ
from wellfounded.law.screening import BeforeTheRules
from wellfounded.law.touched import resting_on, rules_of_authority, rules_of_table
from wellfounded.law.what_moved import How, Move, OutOfOrder, moved

LAST = date(2026, 11, 21)
SHOWN_AS_THEY_STAND = {
    *("annual_asylum_fee", "fees", "payment", "work_permits"),
    *("asylum", "refugee", "withholding", "cat_withholding", "cat_deferral"),
    *("editions", "file_sizes", "filing", "groups", "procedure"),
    *("addresses", "appeals", "asylum_office", "court", "delay", "motions"),
    *("refugees_abroad", "requests_of_uscis", "yearly_fee"),
    *("numbers", "programs_by_country"),
}
"""Files whose values are shown, or asked for by the day of a filing, and read by no rule."""
BY_DATE_ALONE = {
    *("benefits.medicare", "benefits.refugee_services", "benefits.supplemental_income"),
    *("fear_review.credible_wished", "program.ceiling"),
    *("tps_periods.after_a_termination", "tps_periods.decision", "tps_periods.designation"),
    *("tps_periods.first_registration", "tps_periods.registration_again"),
    *("tps_periods.without_a_decision",),
    *("work_permit_waits.proposed_to_decide", "work_permit_waits.to_decide"),
}


def on(day: date) -> tuple[Move, ...]:
    """What moved on one day."""
    return moved(day - timedelta(days=1), day)


@pytest.mark.parametrize(
    ("day", "how", "subject", "before", "after", "by"),
    [
        (date(2025, 7, 22), How.VALUE, "fees.i589", "0 USD", "100 USD", "90 FR 34511"),
        (
            date(2026, 2, 2),
            How.VALUE,
            "fees.annual_uscis",
            "102 USD (stayed)",
            "102 USD",
            "90 FR 52693",
        ),
        (
            date(2026, 3, 9),
            How.VALUE,
            "appeals.board_as_printed",
            "30 days",
            "10 days (vacated)",
            "91 FR, document 2026-02326",
        ),
        (
            date(2025, 10, 30),
            How.VALUE,
            "work_permit_waits.extension",
            "540 days",
            "0 days",
            "90 FR 48799",
        ),
        (
            date(2025, 12, 2),
            How.BEGAN,
            "USCIS PM-602-0192",
            "not yet",
            "in force",
            "USCIS PM-602-0192",
        ),
    ],
)
def test_a_move_is_told_on_its_day_and_on_no_other(
    day: date, how: How, subject: str, before: str, after: str, by: str
) -> None:
    (one,) = (move for move in on(day) if move.subject == subject and move.how is how)
    assert (one.before, one.after, one.authority) == (before, after, by)
    for other in (day - timedelta(days=1), day + timedelta(days=1)):
        assert subject not in {move.subject for move in on(other)}


def test_a_state_names_the_court_that_made_it() -> None:
    memorandum = "DHS memorandum of 23 January 2025 on expedited removal and parole"
    (one,) = (move for move in on(date(2025, 8, 1)) if move.subject == memorandum)
    assert (one.how, one.after) == (How.STATE, "stayed")
    assert one.authority == "CHIRLA v. Noem (D.D.C. Aug. 1, 2025)"


def test_a_value_that_came_back_in_between_is_told_twice() -> None:
    inland = [one for one in moved(BEGINS, LAST) if one.subject == "expedited_removal.inland"]
    assert len(inland) == len(PARAMETERS["expedited_removal.inland"].rows) - 1
    assert all("expedited_removal.within_reach" in one.rules for one in inland)


def test_what_moves_touches_the_rules_that_rest_on_it() -> None:
    read = rules_of_table("countries.LB")
    assert "tps.country_designated" in read
    assert "tps" in resting_on(read)
    assert "asylum.one_year_bar" in rules_of_authority("INA 208(a)(2)(B)", LAST)
    assert "holds.asylum_decision" in rules_of_authority("USCIS PM-602-0192", date(2025, 12, 2))
    assert rules_of_table("fees.i589") == ()


def test_every_table_is_read_by_a_rule_or_shown_as_it_stands() -> None:
    read = {name for tables in TABLES_READ.values() for name in tables}
    assert read <= set(PARAMETERS)
    for name, table in PARAMETERS.items():
        shown = table.file in SHOWN_AS_THEY_STAND or name in BY_DATE_ALONE
        assert shown is not (name in read), name


def test_every_move_names_a_registered_authority_and_known_rules() -> None:
    for one in moved(BEGINS, LAST):
        assert one.authority in register(), one
        assert {*one.rules, *one.through} <= {*RULEBOOK, *DAYS}
        assert one.before != one.after or one.note


def test_days_that_cannot_be_compared_are_refused() -> None:
    assert moved(BEGINS, BEGINS) == ()
    with pytest.raises(BeforeTheRules, match="1997-03-31"):
        moved(BEGINS - timedelta(days=1), LAST)
    with pytest.raises(OutOfOrder, match="write the earlier day first"):
        moved(LAST, BEGINS)
