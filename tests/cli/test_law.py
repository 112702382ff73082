"""Can the rule base be read at the command line?"""

from __future__ import annotations

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
