"""Do the commands say what a filing costs and what a protection gives on a day, and how sure?"""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run
from wellfounded.law.after_protection import PROTECTIONS, RIGHTS
from wellfounded.law.fees import FILINGS

TODAY = "2026-11-21"


def test_every_filing_has_its_fee_at_each_forum(run: Run) -> None:
    listed = run("law", "fees", "--as-of", TODAY, "--json").json["fees"]
    there = {(filing, forum) for filing, forums in FILINGS.items() for forum in forums}
    assert {(one["filing"], one["forum"]) for one in listed} == there
    for one in listed:
        for charge in one["charges"]:
            assert all(charge[key] for key in ("authority", "status", "confidence"))
            assert charge["check_today"] is False


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2025-07-21", "annual asylum fee, USCIS online: nothing"),
        ("2025-07-22", "annual asylum fee, USCIS online: 100 USD"),
        ("2025-10-29", "annual asylum fee, USCIS online: 100 USD"),
        ("2025-10-30", "annual asylum fee, USCIS online: 100 USD; stayed"),
        ("2026-02-01", "annual asylum fee, USCIS online: 102 USD; stayed"),
        ("2026-02-02", "annual asylum fee, USCIS online: 102 USD"),
        ("2026-01-01", "annual asylum fee, court: not known"),
    ],
)
def test_a_fee_turns_on_its_day_and_says_when_it_is_stayed(run: Run, day: str, said: str) -> None:
    assert said in run("law", "fees", "--form", "annual asylum fee", "--as-of", day).out.split("\n")


def test_a_form_stands_for_all_its_filings_and_their_charges(run: Run) -> None:
    said = run("law", "fees", "--form", "i-765", "--as-of", TODAY).out
    first, *_ = said.split("I-765 c8 renewal, USCIS paper: ")[1].split("\n")
    assert first == "795 USD; 275 USD if waived"
    assert "275 USD, The renewal of an asylum applicant's work permit: the part of Public" in said
    assert "in force since 2025-07-22 [90 FR 34511]; two independent secondary sources" in said
    assert "I-589" not in said


def test_what_was_checked_too_long_ago_says_so(run: Run) -> None:
    asked = ("law", "fees", "--form", "I-589", "--as-of")
    assert "CHECK TODAY" not in run(*asked, "2026-12-21").out
    assert "CHECK TODAY" in run(*asked, "2026-12-22").out
    rights = ("law", "rights", "asylum", "--as-of")
    assert "CHECK TODAY" not in run(*rights, "2026-12-05").out
    assert "CHECK TODAY" in run(*rights, "2026-12-06").out


def test_every_right_is_answered_under_each_protection(run: Run) -> None:
    document = run("law", "rights", "--as-of", TODAY, "--json").json
    assert document["protections"].keys() == PROTECTIONS.keys()
    for one in document["protections"].values():
        assert one["rights"].keys() == RIGHTS.keys()
        assert all(row["value"] and row["authority"] for row in one["rights"].values())


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-09-30", "Food stamps are closed until a green card. Medicaid and the credit"),
        ("2026-10-01", "Food stamps and federal Medicaid are closed until a green card."),
    ],
)
def test_a_right_turns_on_its_day(run: Run, day: str, said: str) -> None:
    shown = run("law", "rights", "asylum", "--as-of", day).out
    assert f"Which public help is open? {said}" in shown
    assert "Withholding" not in shown


def test_a_source_that_does_not_stand_is_named_so(run: Run) -> None:
    shown = run("law", "rights", "cat_deferral", "--as-of", TODAY).out
    assert "91 FR 34352, proposed]" in shown


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("fees", "--form", "I-999"), "there is no filing 'I-999'; write one of I-589"),
        (("fees", "--as-of", "1997-03-31"), "the rules begin on 1997-04-01"),
        (("rights", "moon"), "'moon' is not one of 'asylum', 'refugee'"),
        (("rights", "--as-of", "1997-03-31"), "the rules begin on 1997-04-01"),
    ],
)
def test_what_is_not_there_is_refused(run: Run, asked: tuple[str, ...], said: str) -> None:
    ran = run("law", *asked)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
