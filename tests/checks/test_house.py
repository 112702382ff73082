from __future__ import annotations

from pathlib import Path

import pytest

from checks import house
from checks.project import ROOT, files

SAYS_WHAT_IT_ANSWERS = '"""Which day is it?"""\n'


def found_in(root: Path, name: str, content: str | bytes) -> list[str]:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(house.faults([path], root))


def test_a_file_in_order_has_no_fault(tmp_path: Path) -> None:
    assert found_in(tmp_path, "src/a/day.py", SAYS_WHAT_IT_ANSWERS) == []
    assert found_in(tmp_path, "src/a/__init__.py", "") == []


@pytest.mark.parametrize("lines", [400, 401])
def test_a_file_may_have_four_hundred_lines(tmp_path: Path, lines: int) -> None:
    text = SAYS_WHAT_IT_ANSWERS + "day = 1\n" * (lines - 1)
    said = found_in(tmp_path, "src/a/day.py", text)
    assert said == (
        ["src/a/day.py has 401 lines, more than 400; divide it by question"] if lines > 400 else []
    )


@pytest.mark.parametrize("name", ["src/a/utils.py", "src/core/day.py", "tests/helpers.py"])
def test_a_room_or_file_must_have_a_name(tmp_path: Path, name: str) -> None:
    (said,) = found_in(tmp_path, name, SAYS_WHAT_IT_ANSWERS)
    assert "is not a name" in said


def test_other_files_than_python_may_be_called_base(tmp_path: Path) -> None:
    assert found_in(tmp_path, "requirements/base.txt", "click\n") == []


@pytest.mark.parametrize(
    "place",
    [
        "/ho" + "me/ana/a",
        "/wo" + "rk/main",
        "/Us" + "ers/ana",
        "C:" + "\\Users\\ana",
        "/ro" + "ot/x",
    ],
)
def test_the_place_of_one_machine_is_found(tmp_path: Path, place: str) -> None:
    (said,) = found_in(tmp_path, "docs/page.md", f"one\nopen {place} now\n")
    assert said.startswith("docs/page.md:2 names a place on one machine")


@pytest.mark.parametrize(
    "fine",
    [
        "https://a.example" + "/ho" + "me/x",
        "../shared" + "/wo" + "rk/a",
        "~" + "/wo" + "rk/a",
        "a/b",
    ],
)
def test_addresses_and_relative_places_are_not_of_one_machine(tmp_path: Path, fine: str) -> None:
    assert found_in(tmp_path, "docs/page.md", f"see {fine}\n") == []


def test_the_address_of_a_package_index_is_found(tmp_path: Path) -> None:
    (said,) = found_in(tmp_path, "requirements/all.txt", "--index" + "-url https://a.example\n")
    assert "names a package index" in said


def test_what_a_merge_left_is_found(tmp_path: Path) -> None:
    left = f"Fees\n{'<' * 7} ours\n{'>' * 7} theirs\n"
    said = found_in(tmp_path, "docs/page.md", left)
    assert [one.endswith("was left by a merge; choose one side") for one in said] == [True, True]


@pytest.mark.parametrize("content", [b"%PDF-1.7\n\x00\x01", b"\x89PNG\r\n\xff"])
def test_a_binary_is_found(tmp_path: Path, content: bytes) -> None:
    (said,) = found_in(tmp_path, "docs/form.pdf", content)
    assert said.startswith("docs/form.pdf is not text")


@pytest.mark.parametrize(("length", "faults"), [(79, 0), (80, 1)])
def test_a_file_opens_with_a_short_line(tmp_path: Path, length: int, faults: int) -> None:
    text = f'"""{"a" * length}\n\nMore.\n"""\n'
    assert len(found_in(tmp_path, "src/a/day.py", text)) == faults


def test_a_file_says_which_question_it_answers(tmp_path: Path) -> None:
    (said,) = found_in(tmp_path, "src/a/day.py", "day = 1\n")
    assert "does not say which question it answers" in said
    assert found_in(tmp_path, "tests/test_day.py", "day = 1\n") == []


def test_lengths_are_those_of_the_program(tmp_path: Path) -> None:
    for name, lines in {
        "src/a.py": 3,
        "src/b.py": 1,
        "tests/c.py": 9,
        "src/__init__.py": 0,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("day = 1\n" * lines)
    assert house.lengths(sorted(tmp_path.rglob("*.py")), tmp_path) == [1, 3]


def test_the_files_of_the_project_leave_out_what_git_ignores() -> None:
    mine = {path.relative_to(ROOT).parts[0] for path in files()}
    assert {"src", "checks", "tests", "Makefile"} <= mine
    assert not mine & {".venv", ".git", "demo"}


def test_a_folder_that_is_no_checkout_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="is not a git checkout"):
        files(tmp_path)


def test_the_house_is_in_order() -> None:
    assert list(house.faults(files(), ROOT)) == []
