"""Does ``recheck`` say whose case moves, and which authority moved it?"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from wellfounded.cli.case import example_names
from wellfounded.law.authorities import register

from .conftest import Run

DAYS = ("--from", "2025-08-01", "--to", "2026-11-01")
LIST = "USCIS list of countries designated for Temporary Protected Status"
HAITI = f"[{LIST}] since 2026-07-27: Haiti: designated, then terminated"


@pytest.fixture
def table(run: Run, tmp_path: Path) -> Path:
    """The thirteen invented people in one Parquet file."""
    files = []
    for name in example_names():
        path = tmp_path / f"{name}.toml"
        path.write_text(run("case", "example", name).out, encoding="utf-8")
        files.append(path)
    out = tmp_path / "cases.parquet"
    assert run("case", "export", *files, "-o", out, "--as-of", "2026-11-01").code == 0
    return out


def changes(said: Any, name: str) -> dict[str, Any]:
    """The changes of one case by what they are about."""
    (one,) = (one for one in said["moved"] if one["case"] == name)
    return {change["id"]: change for change in one["by_days"]}


def test_each_change_of_the_personas_names_who_moved_it_or_says_that_time_did(run: Run) -> None:
    said = run("recheck", *example_names(), *DAYS, "--json").json
    assert said["cases"] == len(said["moved"]) == len(example_names())
    for one in said["moved"]:
        assert one["by_days"]
        for change in one["by_days"]:
            assert change["because"], (one["case"], change["id"])
            for why in change["because"]:
                assert why["only_time"] is (why["authority"] is None)
                if not why["only_time"]:
                    assert why["authority"] in register()
                    assert date(2025, 8, 1) < date.fromisoformat(why["day"]) <= date(2026, 11, 1)


def test_temporary_protected_status_ends_for_the_haitian_by_the_notice(run: Run) -> None:
    said = run("recheck", *example_names(), *DAYS, "--json").json
    status = changes(said, "marie_joseph")["tps"]
    assert (status["before"], status["after"]) == ("not settled", "no")
    assert [(why["authority"], why["day"]) for why in status["because"]] == [(LIST, "2026-07-27")]
    ends = {why["day"] for why in changes(said, "yorman_rivas")["tps"]["because"]}
    assert ends == {"2025-10-03", "2025-11-08"}
    with_tps = {one["case"] for one in said["moved"] if "tps" in changes(said, one["case"])}
    assert with_tps == {"marie_joseph", "yorman_rivas"}


def test_fees_move_by_the_notice_of_the_year_where_the_case_is(run: Run) -> None:
    said = run("recheck", "wang_xiulan", "tomas_reyes", *DAYS, "--json").json
    fee = changes(said, "wang_xiulan")["fees.annual_uscis"]
    assert (fee["before"], fee["after"]) == ("100 USD", "105 USD")
    assert fee["because"][0]["authority"] == "USCIS alert of 30 September 2026 on fees"
    court = changes(said, "tomas_reyes")
    assert "fees.annual_uscis" not in court
    assert court["fees.annual_court"]["because"][0]["authority"] == "EOIR PM 26-01"


def test_what_only_time_moved_names_no_authority(run: Run) -> None:
    said = run("recheck", "carlos_hernandez", *DAYS, "--json").json
    (why,) = changes(said, "carlos_hernandez")["other_ways.stop_time"]["because"]
    assert (why["only_time"], why["authority"], why["came"]) == (True, None, "2025-11-13")


def test_the_list_is_for_people(run: Run) -> None:
    ran = run("recheck", "marie_joseph", *DAYS)
    assert ran.code == 0, ran.err
    lines = ran.out.splitlines()
    assert lines[0] == "marie_joseph"
    at = lines.index("  Temporary Protected Status: not settled, then no")
    assert lines[at + 1].strip() == HAITI
    assert "      only time passed; no law moved it (2026-07-27)" in lines
    assert lines[-1] == "1 of 1 case moved from 2025-08-01 to 2026-11-01"


def test_a_deadline_that_passes_is_told_as_time(run: Run, case: Callable[..., Path]) -> None:
    path = case(
        'entries_complete = true\n[applicant]\nnationality = ["CU"]\nlocated_in = "US"\n'
        "[[entries]]\ndate = 2025-03-10\n[application]\nfiled = false\n"
        '[proceedings]\ncircuit = "2"\n'
    )
    said = run("recheck", path, "--from", "2026-03-01", "--to", "2026-03-20", "--json").json
    found = changes(said, "case")
    day = found["asylum.one_year.safe_day"]
    assert (day["what"], day["after"]) == ("passed", "2026-03-09")
    assert day["because"][0]["only_time"] is True


def test_one_goal_and_nothing_that_moves(run: Run) -> None:
    ran = run("recheck", "marie_joseph", "--from", "2026-08-01", "--to", "2026-08-02")
    assert ran.out.splitlines() == ["0 of 1 case moved from 2026-08-01 to 2026-08-02"]
    said = run("recheck", "marie_joseph", *DAYS, "--goal", "tps", "--json").json
    assert {"tps"} == {id for id in changes(said, "marie_joseph") if "." not in id}


def test_a_parquet_file_says_what_its_case_files_say(run: Run, table: Path) -> None:
    files = [table.with_name(f"{name}.toml") for name in example_names()]
    by_file = run("recheck", *files, *DAYS, "--json").json
    by_table = run("recheck", table, *DAYS, "--json").json
    # A table holds what was known on the day of its export; a file knows it of each day anew.
    # So the ends of what has not ended are the same here on the last day alone.
    for one in by_table["moved"]:
        theirs, ours = changes(by_file, one["case"]), changes(by_table, one["case"])
        assert {id: change["after"] for id, change in ours.items()}.items() <= {
            id: change["after"] for id, change in theirs.items()
        }.items(), one["case"]
    assert len(by_table["moved"]) == len(by_file["moved"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--from", "2026-11-01", "--to", "2025-08-01"), "write the earlier day first"),
        (("--from", "1997-03-31", "--to", "2025-08-01"), "the rules begin on 1997-04-01"),
        ((*DAYS, "--goal", "tsp"), "no rule has the id 'tsp'"),
        ((*DAYS, "--engine", "spark"), "are for a Parquet file"),
        ((*DAYS, "--with", "nowhere.toml"), "nowhere.toml"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("recheck", "marie_joseph", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("EXCLUDE (tps.registered)", "it has no column 'tps.registered'"),
        ('REPLACE (1 AS "proceedings.circuit")', "is INTEGER, not VARCHAR"),
        ("REPLACE ('12' AS \"proceedings.circuit\")", "proceedings.circuit: a value is not known"),
        (
            "REPLACE (['XX'] AS \"applicant.nationality\")",
            "applicant.nationality: a value is not a country code",
        ),
        ("REPLACE ('one' AS \"case\")", "13 rows are called 'one'"),
        ('REPLACE (NULL::VARCHAR AS "case")', "a row has no name"),
        (', 1 AS "tps.registred"', "did you mean 'tps.registered'?"),
        (
            "REPLACE (DATE '9000-01-01' AS \"decision.on__earliest\", "
            "DATE '2026-01-01' AS \"decision.on__latest\")",
            "decision.on: it ends before it begins",
        ),
    ],
)
def test_a_table_that_the_rules_would_misread_is_refused(
    run: Run, table: Path, change: str, said: str
) -> None:
    wrong = table.with_name("wrong.parquet")
    written = re.sub(r"\((tps\.registered)\)", r'("\1")', change)
    with duckdb.connect() as connection:
        connection.execute(f"COPY (SELECT * {written} FROM '{table}') TO '{wrong}'")
    ran = run("recheck", wrong, *DAYS)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"{wrong}: ")
    assert said in ran.err


def test_what_is_no_parquet_is_refused(run: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.parquet"
    wrong.write_text("nothing of the kind", encoding="utf-8")
    ran = run("recheck", wrong, *DAYS)
    assert (ran.code, ran.out) == (2, "")
    assert "this is no Parquet file" in ran.err
