"""Can the rule base be read at the command line?"""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run
from wellfounded.law import RULEBOOK


def test_list_has_the_fixed_shape(run: Run) -> None:
    rules = run("law", "list", "--json").json["rules"]
    assert {rule["id"] for rule in rules} == RULEBOOK.keys()
    for rule in rules:
        assert {"id", "title", "authorities", "status", "reviewed"} <= rule.keys()
        assert rule["authorities"]
        assert rule["reviewed"]


def test_show_gives_the_sources_as_they_stood_on_a_day(run: Run) -> None:
    shown = run("law", "show", "asylum.state_actor_past", "--as-of", "2022-01-01", "--json").json
    then = {one["citation"]: one["state"] for one in shown["authorities"]}
    now = run("law", "show", "asylum.state_actor_past", "--as-of", "2026-07-01", "--json").json
    today = {one["citation"]: one["state"] for one in now["authorities"]}
    a_b = "Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)"
    assert then[a_b] == "vacated"
    assert today[a_b] == "revived"


def test_show_in_words(run: Run) -> None:
    ran = run("law", "show", "asylum.one_year_bar", "--as-of", "2026-11-21")
    assert ran.code == 0
    for word in ("INA 208(a)(2)(B)", "not settled:", "reviewed 2026-11-21", "uses:"):
        assert word in ran.out


def test_a_rule_past_its_check_says_check_today(run: Run) -> None:
    assert "CHECK TODAY" in run("law", "show", "asylum", "--as-of", "2027-11-21").out


def test_status_names_every_rule(run: Run) -> None:
    ran = run("law", "status")
    assert ran.code == 0
    assert "asylum.one_year_bar" in ran.out


def test_an_unknown_rule_is_refused(run: Run) -> None:
    ran = run("law", "show", "asylum.moon")
    assert ran.code == 2
    assert "wellfounded law list" in ran.err


YEAR = ("--from", "2025-11-21", "--to", "2026-11-21")


def test_what_moved_names_the_authority_and_the_rules(run: Run) -> None:
    said = run("law", "diff", *YEAR)
    assert said.code == 0
    lines = said.out.splitlines()
    told = (
        "2026-10-16: fees.annual_uscis: The yearly fee while an asylum form waits, USCIS: 102 USD,"
    )
    (fee,) = (line for line in lines if line.startswith(told))
    assert "then 105 USD [USCIS alert of 30 September 2026 on fees]" in fee
    moves = run("law", "diff", *YEAR, "--json").json["moves"]
    said_in = [line for line in lines if line.startswith("    said in ")]
    assert len(moves) == (len(lines) - 1 - len(said_in)) // 2
    assert len(said_in) == sum(1 for one in moves if one["sentences"]) > 10
    assert all(one["authority"] and one["day"] and one["after"] for one in moves)
    assert any("tps.country_designated" in one["rules"] for one in moves)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("1997-03-31", "2026-01-01", "the rules begin on 1997-04-01; they cannot say what held on"),
        ("2026-01-02", "2026-01-01", "--from 2026-01-02 is after --to 2026-01-01; write the"),
        ("2026-02-30", "2026-03-01", "'2026-02-30' is not a day; write it as 2026-07-01"),
    ],
)
def test_days_that_cannot_be_compared_are_refused(
    run: Run, first: str, last: str, said: str
) -> None:
    ran = run("law", "diff", "--from", first, "--to", last)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
