"""Does ``screen`` answer as the contract says, and refuse what it cannot read?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

Case = Callable[..., Path]
FIXED = ("asylum", "asylum.one_year_bar", "asylum.refugee_definition", "withholding",
         "cat.withholding", "cat.deferral")  # fmt: skip
LATE = """
[application]
filed = true
filed_on = 2025-04-01
[[entries]]
date = 2024-03-01
[applicant]
date_of_birth = 1990-01-01
located_in = "US"
"""


def findings(one: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield one
    for part in one["because"]:
        yield from findings(part)


def test_an_empty_case_is_not_settled_everywhere_and_says_what_it_needs(
    run: Run, case: Case
) -> None:
    ran = run("screen", case(""), "--json", "--as-of", "2026-07-01")
    assert ran.code == 0
    assert ran.err == ""
    said = {d["id"]: d for d in ran.json["determinations"]}
    assert set(FIXED) <= said.keys()
    for determination in said.values():
        assert determination["verdict"] == "not_settled"
        assert determination["needs"]


def test_the_document_has_the_fixed_shape_with_a_citation_on_every_finding(
    run: Run, case: Case
) -> None:
    document = run("screen", case(LATE), "--json", "--as-of", "2026-07-01").json
    assert document["as_of"] == "2026-07-01"
    assert document["rules_version"]
    for determination in document["determinations"]:
        keys = {"id", "title", "verdict", "because", "authorities", "needs", "conflicts",
                "status_notes"}  # fmt: skip
        assert keys <= determination.keys()
        for finding in findings(determination):
            assert finding["authorities"], finding["id"]
            assert finding["verdict"] in {"yes", "no", "not_settled"}


def test_the_one_year_bar_shows_the_last_arrival_the_safe_day_and_the_last_day(
    run: Run, case: Case
) -> None:
    goal = ("--goal", "asylum.one_year_bar", "--json", "--as-of", "2026-07-01")
    open_list = run("screen", case(LATE), *goal).json["determinations"][0]
    assert "entries_complete" in open_list["needs"]
    whole = run("screen", case("entries_complete = true\n" + LATE), *goal).json
    days = {d["id"].rpartition(".")[2]: d for d in whole["determinations"][0]["days"]}
    assert days["last_arrival"]["from"] == days["last_arrival"]["to"] == "2024-03-01"
    assert days["safe_day"]["to"] == "2025-02-28"
    assert days["last_lawful_day"]["to"] == "2025-03-03"


def test_authorities_conflict_on_the_anniversary_outside_the_ninth_circuit(
    run: Run, case: Case
) -> None:
    text = "entries_complete = true\n" + LATE.replace("2025-04-01", "2025-03-03").replace(
        "[application]", "[application]\nfiled_with = 'court'"
    )
    goal = ("--goal", "asylum.one_year.filed_in_time", "--json")
    fifth = run("screen", case(text + '[proceedings]\ncircuit = "5"'), *goal).json
    conflict = fifth["determinations"][0]["conflicts"][0]
    assert {r["verdict"] for r in conflict["readings"]} == {"yes", "no"}
    ninth = run("screen", case(text + '[proceedings]\ncircuit = "9"'), *goal).json
    assert ninth["determinations"][0]["verdict"] == "yes"


def test_the_plain_view_gives_no_verdict(run: Run, case: Case) -> None:
    ran = run("screen", case(LATE), "--plain", "--as-of", "2026-07-01")
    assert ran.code == 0
    for word in ("not settled", "qualify", "eligible", "verdict"):
        assert word not in ran.out
    assert "What may protect you" in ran.out
    assert "[INA 208(a)(1)]" in ran.out


def test_the_plain_view_in_spanish_says_that_nobody_has_reviewed_it(run: Run, case: Case) -> None:
    said = run("screen", case(LATE), "--plain", "--lang", "es", "--json").json
    assert said["language"] == "es"
    assert said["reviewed"] is False
    english = run("screen", case(LATE), "--plain", "--json").json
    assert [c["id"] for c in said["cards"]] == [c["id"] for c in english["cards"]]
    assert all(a["text"] != b["text"] for a, b in zip(said["cards"], english["cards"], strict=True))


@pytest.mark.parametrize(
    ("text", "arguments", "said"),
    [
        ("[applicant\n", (), "case.toml"),
        ("[applicant]\nshoe_size = 9", (), "applicant.shoe_size"),
        ("[applicant]\nsex = 3", (), "applicant.sex"),
        ("[application]\nfiled_on = '2025-02-30'", (), "application.filed_on"),
        ("", ("--as-of", "yesterday"), "yesterday"),
        ("", ("--as-of", "1990-01-01"), "1997-04-01"),
        ("", ("--goal", "asylum.moon"), "asylum.moon"),
        ("", ("--lang", "xx"), "xx"),
    ],
)
def test_bad_input_is_one_line_that_names_the_place(
    run: Run, case: Case, text: str, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("screen", case(text), *arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1


def test_a_missing_file_is_named(run: Run, tmp_path: Path) -> None:
    ran = run("screen", tmp_path / "nowhere.toml")
    assert ran.code == 2
    assert "nowhere.toml" in ran.err
