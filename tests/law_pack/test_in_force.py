"""Does every command, and the site, heed what the office has taken, from its next start on?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.law_pack.conftest import LONGER_WAIT, PACK, Program
from wellfounded.law.screening import rules_version
from wellfounded.law_pack.taking import take

Publish = Callable[[str], Path]
RULE = "asylum.safe_third_country.cooperative_agreement"
CITATION = "8 CFR 1240.11(h)"
SENT_ON = """
[applicant]
located_in = "US"

[safe_third_country]
agreement_invoked = true
"""
LATER = ("--as-of", "2026-12-02", "--json")


def test_a_pack_changes_verdicts_versions_and_what_is_said(
    trusting: Path, publish: Publish, program: Program, tmp_path: Path
) -> None:
    case = tmp_path / "case.toml"
    case.write_text("", encoding="utf-8")
    asked = ("screen", case, "--goal", "refugees.program_open", *LATER)
    before = json.loads(program(*asked).stdout)
    take(publish(PACK))
    after = json.loads(program(*asked).stdout)
    assert before["determinations"][0]["verdict"] == "not_settled"
    assert after["determinations"][0]["verdict"] == "yes"
    assert before["rules_version"] == rules_version() != after["rules_version"]


def test_a_number_that_a_pack_moves_is_counted_by(
    trusting: Path, publish: Publish, program: Program, tmp_path: Path
) -> None:
    case = tmp_path / "case.toml"
    case.write_text("[application]\nfiled = true\nfiled_on = 2026-06-01\n", encoding="utf-8")

    def verdict(day: str) -> str:
        said = program("screen", case, "--goal", "work.waited", "--as-of", day, "--json")
        return str(json.loads(said.stdout)["determinations"][0]["verdict"])

    assert verdict("2027-01-01") == "yes"
    take(publish(LONGER_WAIT))
    days = ("2026-12-31", "2027-01-01", "2027-05-31", "2027-06-01")
    assert [verdict(day) for day in days] == ["yes", "no", "no", "yes"]


def test_the_pack_in_force_is_shown(trusting: Path, publish: Publish, program: Program) -> None:
    take(publish(PACK))
    said = "law pack 2 of 2026-12-01 by Law Desk, signed by Law Desk"
    assert said in program("law", "status").stdout
    status = json.loads(program("law", "status", "--json").stdout)
    assert status["laid_over"]["pack"]["in_force"] is True
    assert said in program("doctor").stdout
    moved = program("law", "diff", "--from", "2026-11-29", "--to", "2026-12-01").stdout
    assert f"2026-11-30: {CITATION}: " in moved
    assert "challenged, then vacated [An invented order" in moved


def test_a_state_by_hand_is_shown_with_its_source_and_undone(here: Path, program: Program) -> None:
    before = program("law", "status").stdout
    entered = program(
        *("law", "set-state", CITATION, "stayed", "--from", "2026-12-01", "--by", "An order")
    )
    assert entered.returncode == 0, entered.stderr
    shown = json.loads(program("law", "show", RULE, *LATER).stdout)
    (source,) = (one for one in shown["authorities"] if one["citation"] == CITATION)
    assert (source["state"], source["by"], source["by_hand"]) == ("stayed", "An order", True)
    assert "This office entered it by hand" in source["note"]
    assert shown["status"] == "stayed"
    assert f"by hand: {CITATION}: stayed since 2026-12-01 by An order" in program("doctor").stdout
    moved = program("law", "diff", "--from", "2026-11-30", "--to", "2026-12-01").stdout
    assert "[An order, set here by hand]" in moved
    assert program("law", "undo-state", CITATION).returncode == 0
    assert program("law", "status").stdout == before
    again = program("law", "undo-state", CITATION)
    assert (again.returncode, "nothing was changed" in again.stderr) == (2, True)


def test_what_was_entered_by_hand_stands_beside_the_verdict(
    here: Path, program: Program, tmp_path: Path
) -> None:
    """Even if it says that the text is in force."""
    case = tmp_path / "case.toml"
    case.write_text("", encoding="utf-8")
    asked = ("screen", case, "--goal", "refugees.program_open", *LATER)
    entry = ("INA 207(c)(1)", "in_force", "--from", "2026-12-01", "--by", "A notice")
    assert program("law", "set-state", *entry).returncode == 0
    (answer,) = json.loads(program(*asked).stdout)["determinations"]
    (note,) = (one for one in answer["status_notes"] if one.startswith("INA 207(c)(1)"))
    assert "in force since 2026-12-01 by A notice. This office entered it by hand" in note


def test_a_state_that_cannot_be_is_refused(here: Path, program: Program) -> None:
    for citation, day, says in (
        (CITATION, "2020-01-01", "it is challenged since 2025-10-15 by U.T. v. Noem (D.D.C.)"),
        ("8 CFR 1240.11(i)", "2026-12-01", f"did you mean '{CITATION}'?"),
    ):
        ran = program("law", "set-state", citation, "stayed", "--from", day, "--by", "An order")
        assert (ran.returncode, says in ran.stderr) == (2, True), ran.stderr
    assert not here.exists()


def test_a_pack_older_than_the_release_is_set_aside(program: Program) -> None:
    code = (
        "from datetime import date\n"
        "from wellfounded.laid_over import LaidOver, Pack, lay\n"
        "old = Pack(name='x', serial=9, day=date(2026, 11, 20), publisher='P', "
        "tables={'fees': {'i589': {'rows': []}}})\n"
        "lay(LaidOver(pack=old))\n"
        "from wellfounded.cli.beside import laid_over_lines\n"
        "from wellfounded.law.screening import rules_version\n"
        "print(rules_version(), *laid_over_lines())\n"
        "lay(LaidOver())\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.stdout.startswith(rules_version())
    assert "is older and set aside" in ran.stdout
    assert "the law was read before this was laid over it" in ran.stderr


def test_the_site_heeds_it_at_its_start(
    trusting: Path, publish: Publish, program: Program, tmp_path: Path
) -> None:
    take(publish(PACK))
    made = program("init", "--home", tmp_path / "site")
    assert made.returncode == 0, made.stderr
    code = (
        "import wellfounded.web.wsgi\n"
        "from wellfounded.law.authorities import status_on\n"
        "from datetime import date\n"
        f"print(status_on('{CITATION}', date(2026, 12, 1)).value)\n"
    )
    env = {**os.environ, "WELLFOUNDED_HOME": str(tmp_path / "site")}
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=env
    )
    assert ran.stdout == "vacated\n", ran.stderr


def test_words_that_a_pack_left_behind_are_marked(
    trusting: Path, publish: Publish, program: Program, tmp_path: Path
) -> None:
    case = tmp_path / "case.toml"
    case.write_text(SENT_ON, encoding="utf-8")
    before = marked(program("screen", case, "--plain", *LATER).stdout)
    take(publish(PACK))
    after = marked(program("screen", case, "--plain", *LATER).stdout)
    assert "hard.third_country" not in before
    assert after["hard.third_country"] == "2026-11-30"
    assert "hard.one_year" not in after


def test_words_are_marked_where_an_administrator_entered_a_state(
    here: Path, program: Program, tmp_path: Path
) -> None:
    case = tmp_path / "case.toml"
    case.write_text('[applicant]\nlocated_in = "KE"\n', encoding="utf-8")
    order = ("--from", "2026-11-25", "--by", "INA 207(c)(1)")
    entered = program("law", "set-state", "Executive Order 14163", "challenged", *order)
    assert entered.returncode == 0, entered.stderr
    said = marked(program("screen", case, "--plain", *LATER).stdout)
    assert said["hard.refugee_program"] == "2026-11-25"


def marked(said: str) -> dict[str, str]:
    """The cards that are older than the law, and the day on which it moved."""
    cards = json.loads(said)["cards"]
    return {one["id"]: one["law_moved_on"] for one in cards if one["law_moved_on"]}
