"""What is kept of a list, and does a newer one take its place whole?"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.directory.printed import ATTORNEY, LANTERN, OAK, RIVER, Sheet, pro_bono
from tests.directory.test_roster import HEAD, PEOPLE, PEOPLE_HEAD, ROWS, csv
from tests.directory.test_schema import OURS
from tests.papers.rooms import needs_room
from wellfounded.cli.directory import directory
from wellfounded.directory import (
    DirectoryRefused,
    check_today,
    is_old_list,
    keeping,
    kept,
    note_dialled,
    offered,
    starter,
    take,
)
from wellfounded.directory.freshness import months_between

DAY = date(2026, 11, 22)
SHEET = Sheet(("Baltimore Immigration Court",), ((LANTERN, RIVER), (OAK, ATTORNEY)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "directory"


def given(tmp_path: Path, name: str, content: bytes) -> Path:
    file = tmp_path / name
    file.write_bytes(content)
    return file


@needs_room
def test_a_list_takes_the_place_of_the_one_before(tmp_path: Path, folder: Path) -> None:
    first = take(folder, given(tmp_path, "a.pdf", pro_bono(SHEET)), DAY)
    assert (first.boxes, first.entries, first.list_of) == (4, 4, date(2026, 10, 1))
    second = Sheet(SHEET.courts, ((OAK,), ()))
    take(folder, given(tmp_path, "b.pdf", pro_bono(second)), DAY)
    names = {entry.name for entry in offered(folder)}
    assert "Oak Door Center for Children" in names
    assert "Lantern Legal Aid" not in names
    (only,) = kept(folder)
    assert (only.entries, only.list_of, only.taken_on) == (1, date(2026, 10, 1), DAY)


@needs_room
def test_a_list_that_was_replaced_since_is_refused_unless_it_is_wished(
    tmp_path: Path, folder: Path
) -> None:
    file = given(
        tmp_path, "old.pdf", pro_bono(Sheet(SHEET.courts, SHEET.columns, "Updated April 2026"))
    )
    with pytest.raises(DirectoryRefused, match="of April 2026, 7 months ago"):
        take(folder, file, DAY)
    assert kept(folder) == ()
    take(folder, file, DAY, although_old=True)
    (lantern,) = [one for one in offered(folder) if one.name == "Lantern Legal Aid"]
    assert check_today(lantern, DAY)
    ahead = given(
        tmp_path, "new.pdf", pro_bono(Sheet(SHEET.courts, SHEET.columns, "Updated July 2027"))
    )
    with pytest.raises(DirectoryRefused, match="still to come"):
        take(folder, ahead, DAY)


def test_each_roster_keeps_what_the_other_told(tmp_path: Path, folder: Path) -> None:
    people = given(tmp_path, "people.csv", csv(PEOPLE_HEAD, PEOPLE))
    with pytest.raises(DirectoryRefused, match="roster of organizations first"):
        take(folder, people, DAY)
    roster = given(tmp_path, "roster.csv", csv(HEAD, ROWS))
    take(folder, roster, DAY)
    assert take(folder, people, DAY).entries == 2
    take(folder, roster, DAY)
    (mesa,) = [one for one in offered(folder) if one.name == "Mesa House"]
    assert mesa.forums == {"court", "uscis"}
    assert mesa.representatives[0].name == "Luis Example"


def test_a_roster_without_one_sound_row_changes_nothing(tmp_path: Path, folder: Path) -> None:
    take(folder, given(tmp_path, "roster.csv", csv(HEAD, ROWS)), DAY)
    before = (folder / "roster.json").read_bytes()
    with pytest.raises(DirectoryRefused, match="no row of it can be read; the first: line 4"):
        take(folder, given(tmp_path, "bad.csv", csv(HEAD, ROWS[2:])), DAY)
    assert (folder / "roster.json").read_bytes() == before


def test_a_list_that_could_not_be_read_again_changes_nothing(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(folder, given(tmp_path, "roster.csv", csv(HEAD, ROWS)), DAY)
    before = (folder / "roster.json").read_bytes()
    monkeypatch.setattr(keeping, "LARGEST", len(before) + 100)
    longer = tuple((*row[:2], f"House {at}", *row[3:]) for at, row in enumerate(ROWS[:2] * 5))
    with pytest.raises(DirectoryRefused, match="10 entries are more than such a list has"):
        take(folder, given(tmp_path, "long.csv", csv(HEAD, longer)), DAY)
    assert (folder / "roster.json").read_bytes() == before


def test_a_list_that_shrinks_is_remarked_on(tmp_path: Path) -> None:
    longer = tuple((*row[:2], f"House {at}", *row[3:]) for at, row in enumerate(ROWS[:2] * 5))
    said = []
    for name, rows in (("a.csv", longer), ("b.csv", ROWS[:2])):
        words = ["import", str(given(tmp_path, name, csv(HEAD, rows))), "--home", str(tmp_path)]
        said.append(CliRunner().invoke(directory, words).output)
    assert ["the list before it had 10" in one for one in said] == [False, True]


def test_an_office_adds_its_own_and_a_change_is_seen_at_once(tmp_path: Path, folder: Path) -> None:
    file = given(tmp_path, "ours.toml", OURS.encode())
    take(folder, file, DAY)
    assert any(entry.id == "our_office" for entry in offered(folder))
    file.write_text(OURS.replace("Our Office", "Our Other Office"))
    take(folder, file, DAY)
    assert any(entry.name == "Our Other Office" for entry in offered(folder))
    with pytest.raises(DirectoryRefused, match="rename the file"):
        take(folder, given(tmp_path, "roster.toml", OURS.encode()), DAY)


def test_a_tip_line_is_taken_from_nobody(tmp_path: Path, folder: Path) -> None:
    wrong = OURS.replace("+12085550100", "+18663472423")
    assert wrong != OURS
    with pytest.raises(DirectoryRefused, match="866-347-2423 is a tip line of law enforcement"):
        take(folder, given(tmp_path, "ours.toml", wrong.encode()), DAY)
    assert kept(folder) == ()


def test_an_office_known_from_two_lists_is_one_entry(tmp_path: Path, folder: Path) -> None:
    ours = OURS.replace("Our Office", "Legal Aid Society").replace("Boise", "New York")
    take(folder, given(tmp_path, "ours.toml", ours.replace('"ID"', '"NY"').encode()), DAY)
    same = [one for one in offered(folder) if one.name == "Legal Aid Society"]
    assert len(same) == 1
    assert {source.kind for source in same[0].sources} == {"office", "starter"}
    assert len(same[0].phones) == 2
    assert len(offered(folder)) == len(starter())


def test_a_number_is_shown_once_it_was_dialled(folder: Path) -> None:
    def number() -> bool:
        (nijc,) = [one for one in offered(folder) if one.id == "nijc"]
        return nijc.phones[0].may_be_shown

    assert not number()
    note_dialled(folder, "+13126601370", "Ana P.", DAY)
    assert number()
    with pytest.raises(DirectoryRefused, match="no entry has this number"):
        note_dialled(folder, "+12025550199", "Ana P.", DAY)


def test_a_list_that_has_been_replaced_is_known(tmp_path: Path, folder: Path) -> None:
    take(folder, given(tmp_path, "roster.csv", csv(HEAD, ROWS)), DAY)
    take(folder, given(tmp_path, "ours.toml", OURS.encode()), DAY)
    ours, roster = kept(folder)
    assert (ours.official, roster.official) == (False, True)
    assert not is_old_list(roster, date(2027, 3, 21))
    assert is_old_list(roster, date(2027, 3, 22))


def test_months_are_whole() -> None:
    assert months_between(date(2026, 10, 1), date(2026, 11, 22)) == 1
    assert months_between(date(2026, 7, 31), date(2026, 11, 30)) == 3


def test_the_commands(tmp_path: Path) -> None:
    def run(*words: str) -> str:
        done = CliRunner().invoke(directory, [*words, "--home", str(tmp_path)])
        assert done.exit_code in (0, 1), done.output
        return done.output

    roster = given(tmp_path, "roster.csv", csv(HEAD, ROWS))
    said = run("import", str(roster), "--as-of", "2026-11-22")
    assert "not taken: line 6" in said
    assert "6 read, 2 kept after joining, 4 not taken" in said
    assert "Mesa House" in run("search", "--where", "El Paso", "--most", "3")
    found = json.loads(run("search", "--where", "El Paso", "--json"))
    assert found["found"][0]["near"] == "city"
    assert "roster.json: Recognized Organizations, taken on 2026-11-22, 2 entries" in run("show")
    assert "1-800-898-7180" in run("show", "court_line")
    assert "CHECK TODAY" in run("show", "court_line", "--as-of", "2027-06-01")
    assert "+13126601370" in run("dialled")
    assert "shows it from now on" in run("dialled", "+13126601370", "--by", "Ana P.")
    assert "+13126601370" not in run("dialled")
