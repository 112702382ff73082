"""Do the commands say how a form is filed on a day, and which fees of a case were proved?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run

TODAY = "2026-11-21"


def test_a_form_is_filed_where_it_says_and_names_what_to_look_up_today(run: Run) -> None:
    said = run("filing", "i-589", "--forum", "court", "--as-of", TODAY).out
    assert said.startswith("I-589, the immigration court, 2026-11-21 CHECK TODAY")
    assert "I-589, court: 100 USD" in said
    assert "Edition: 07/28/26" in said
    found = run("filing", "I-765", "--as-of", TODAY, "--json").json["filings"]
    assert [one["forum"] for one in found] == ["uscis"]
    assert all(row["authority"] for one in found for row in one["manner"].values())


def test_a_form_that_is_not_there_is_one_line(run: Run) -> None:
    ran = run("filing", "I-999")
    assert ran.code == 2
    assert ran.err.startswith("there is no form 'I-999'; write one of I-589, ")
    assert ran.err.count("\n") == 1


CASE = """
events = [{kind = "fee_notice", date = 2026-03-02}]
payments = [{filing = "yearly fee", amount = 102, paid_on = 2026-03-20, receipt = "R-1"}]
"""


def test_a_proved_fee_says_what_it_came_to_and_on_what_that_rests(
    run: Run, case: Callable[[str], Path]
) -> None:
    path = case(CASE)
    said = run("payments", path, "--as-of", TODAY).out
    assert "Paid, and there is a receipt. Keep it." in said
    assert "On that day it was 102 dollars." in said
    (one,) = run("payments", path, "--as-of", TODAY, "--json").json["payments"]
    assert (one["state"], one["least"], one["receipt_known"]) == ("proved", 102, True)
    assert one["rests_on"]
    assert one["how"]
