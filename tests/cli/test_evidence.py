"""Does the command print the matrix, suggest, name the records, and keep a shelf?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Run

Case = Callable[[str], Path]
ON = ("--as-of", "2026-07-01")


@pytest.fixture
def persona(run: Run, case: Case) -> Callable[[str], Path]:
    return lambda name: case(run("case", "example", name).out)


def test_a_proved_case_is_ready(run: Run, persona: Callable[[str], Path]) -> None:
    ran = run("evidence", persona("farid_noori"), *ON)
    assert ran.code == 0
    assert ran.out.startswith("The proof is ready to go in.")
    assert "+ Who you are: shown" in ran.out
    assert "Ren v. Holder" in ran.out


def test_an_open_case_is_not_and_says_why(run: Run, persona: Callable[[str], Path]) -> None:
    ran = run("evidence", persona("tomas_reyes"), *ON)
    assert ran.code == 1
    assert "! The day you came to the United States: open" in ran.out
    said = " ".join(ran.out.split())
    assert "Birth certificate: it is not in English, and there is no translation. Add one." in said


def test_what_is_not_in_hand_is_marked_with_its_state(
    run: Run, persona: Callable[[str], Path]
) -> None:
    said = " ".join(run("evidence", persona("tomas_reyes"), *ON).out.split())
    assert "? Who you are: nothing in hand yet Birth certificate (needs English)" in said
    assert "? How things are in your country: nothing in hand yet" in said
    assert "(named, no file yet)" in said
    made = run("evidence", "--json", *ON, persona("tomas_reyes")).json
    (fact,) = [one for one in made["facts"] if one["kind"] == "identity"]
    (waiting,) = fact["not_in_hand"]
    assert (waiting["at"], waiting["why"]) == ("exhibits[0]", "needs_english")


def test_an_element_that_is_partly_shown_says_what_is_open(run: Run, case: Case) -> None:
    told = """harms = [{ what = "They came.", by_kind = "government" }, { what = "Again." }]
    [[exhibits]]
    title = "A paper"
    translation = "not_needed"
    file = "a.pdf"
    shows = ["harms[0]"]
    """
    said = " ".join(run("evidence", case(told), *ON).out.split())
    assert "/ past_persecution: partly shown" in said
    assert "Still open: What happened, event 2" in said


def test_the_same_as_json_and_in_spanish(run: Run, persona: Callable[[str], Path]) -> None:
    ran = run("evidence", "--json", *ON, persona("tomas_reyes"))
    assert ran.code == 1
    made = ran.json
    assert (made["as_of"], made["ready"]) == ("2026-07-01", False)
    fact = next(one for one in made["facts"] if one["kind"] == "harm")
    assert fact["standing"] == "shown"
    assert fact["exhibits"] == ["exhibits[1]"]
    assert {"kind", "at", "stops", "says", "authority"} == set(made["findings"][0])
    assert {one["element"] for one in made["elements"]} >= {"nexus", "cat_torture"}
    assert run("evidence", persona("tomas_reyes"), *ON, "--lang", "es").code == 1


def test_suggestions_by_kind(run: Run, case: Case) -> None:
    answers = case('[fear]\nwhy = ["religion"]\n')
    said = run("evidence", "suggest", answers, *ON)
    assert said.code == 0
    assert "A baptism paper" in said.out
    assert "do not ask" in said.out
    assert "Police reports." not in said.out
    assert "Police reports." in run("evidence", "suggest", answers, "--kind", "gangs").out
    made = run("evidence", "suggest", answers, "--json").json
    assert {"R", "H"} <= {row["rating"] for kind in made for row in kind["rows"]}
    ran = run("evidence", "suggest", answers, "--kind", "gang")
    assert (ran.code, ran.out) == (2, "")
    assert "no suggestions are called 'gang'; choose one of" in ran.err


def test_records_to_ask_for(run: Run, persona: Callable[[str], Path]) -> None:
    ran = run("evidence", "requests", persona("farid_noori"), *ON)
    assert ran.code == 0
    assert "The program never sends anything." in ran.out
    assert "EOIR.xyz.ROP.Requests@usdoj.gov" in ran.out
    made = run("evidence", "requests", persona("farid_noori"), "--as-of", "2028-01-01", "--json")
    assert all(one["stale"] for one in made.json)


def test_a_shelf_is_filled_listed_and_checked(run: Run, tmp_path: Path) -> None:
    shelf, copy = tmp_path / "shelf.toml", tmp_path / "gt.pdf"
    copy.write_bytes(b"%PDF-1.7 invented")
    add = ["evidence", "library", "add", shelf, "--publisher", "dos_human_rights", "--title"]
    rest = ["--edition", 2024, "--published", "2025-08-12", "--country", "GT", "--pages", "1-9"]
    ran = run(*add, "2024 Country Reports: Guatemala", *rest, "--copy", copy)
    assert ran.code == 0
    assert ran.out.startswith("dos-human-rights-gt-2025-08-12: U.S. Dep't of State, 2024")
    listed = run("evidence", "library", "list", shelf, "--country", "GT")
    assert "(Aug. 12, 2025), at 1-9" in listed.out
    assert run("evidence", "library", "list", shelf, "--country", "SV").out == ""
    assert run("evidence", "library", "list", shelf, "--json").json[0]["file"] == "gt.pdf"
    looked = run("evidence", "library", "check", shelf, "--as-of", "2026-12-01")
    assert looked.code == 0
    assert "a newer edition is ordinarily there by now" in looked.out
    copy.write_bytes(b"changed")
    assert run("evidence", "library", "check", shelf, *ON).code == 1
    again = run(*add, "2024 Country Reports: Guatemala", *rest)
    assert (again.code, again.out) == (2, "")
    assert "give this one another id" in again.err


def test_an_entry_of_a_shelf_becomes_a_paper_of_a_case(
    run: Run, case: Case, tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf.toml"
    run(
        *("evidence", "library", "add", shelf, "--publisher", "hrw", "--title", "World Report"),
        *("--published", "2026-01-15", "--country", "GT", "--pages", "3", "--id", "hrw"),
    )
    answers = case('[fear]\nwhat = "They said so."\n')
    used = run("evidence", "library", "use", shelf, "hrw", answers, "--shows", "fear")
    assert (used.code, used.out) == (0, "Human Rights Watch, World Report (Jan. 15, 2026), at 3\n")
    made = run("evidence", answers, *ON, "--json").json
    shown = next(one for one in made["facts"] if one["kind"] == "conditions")
    assert shown["exhibits"] == ["exhibits[0]"]
    before = answers.read_bytes()
    nothing = run("evidence", "library", "use", shelf, "hrw", answers, "--shows", "harms[4]")
    assert (nothing.code, answers.read_bytes()) == (2, before)
    assert "the case has no 'harms[4]'" in nothing.err
    unknown = run("evidence", "library", "use", shelf, "x", answers)
    assert (unknown.code, unknown.out) == (2, "")


def test_bad_input_is_one_clear_line(run: Run, case: Case, tmp_path: Path) -> None:
    missing = run("evidence", tmp_path / "nobody.toml")
    assert (missing.code, missing.err.count("\n")) == (2, 1)
    wrong = run("evidence", case('[[exhibits]]\nshows = ["harms[3]"]\n'))
    assert (wrong.code, wrong.out) == (2, "")
    assert "the case has no 'harms[3]'; add the record to 'harms'" in wrong.err
    outside = run(
        *("evidence", "library", "add", tmp_path / "in" / "s.toml", "--publisher", "press"),
        *("--title", "T", "--published", "2025-01-01", "--country", "GT"),
        *("--copy", case("x = 1")),
    )
    assert outside.code == 2
    assert "a frozen copy lies in the folder of the shelf; put it there" in outside.err
