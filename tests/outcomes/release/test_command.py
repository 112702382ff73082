"""Does ``wellfounded outcomes import`` say what it did, and what is wrong, in plain words?"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.outcomes.release.making import Made
from wellfounded.cli import main as command_line
from wellfounded.cli.main import wellfounded
from wellfounded.cli.outcomes_import import ACCEPTABLE
from wellfounded.cli.outcomes_report import KINDS
from wellfounded.outcomes.release import refusal


def run(*words: object) -> str:
    result = CliRunner().invoke(wellfounded, ["outcomes", *map(str, words)])
    if result.exception:
        raise result.exception
    return result.stdout


def test_a_release_is_taken_in_and_its_faults_are_told(tmp_path: Path) -> None:
    made = Made("A_TblCase", "B_TblProceeding", rows=30)
    made.lines["B_TblProceeding"].append(made.row("B_TblProceeding", 31, OSC_DATE="10/1993"))
    made.more["INVENTED.txt"] = b""
    file, shelf = made.zipped(tmp_path / "given.zip"), tmp_path / "shelf"
    said = run("import", file, "--shelf", shelf, "--accept", "tables")
    assert "2 tables, 61 rows, 0 lines put aside" in said
    assert "invented data" in said
    assert "1  days that are none: unknown" in said
    assert "1  proceedings whose case is not there" in said
    again = run("import", file, "--shelf", shelf, "--accept", "tables")
    assert again == f"{file}: is on the shelf as 2026-04-01; nothing was done\n"
    assert "every table is as it was written" in run("releases", "--shelf", shelf, "--check")


def test_what_is_refused_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["wellfounded", "outcomes", "import", str(tmp_path / "no.zip")]
    monkeypatch.setattr("sys.argv", [*words, "--shelf", str(tmp_path / "shelf")])
    with pytest.raises(SystemExit) as ended:
        command_line.main()
    assert ended.value.code == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith(f"{tmp_path / 'no.zip'}: there is no such file or folder; give")


def test_what_can_be_accepted_is_what_the_refusals_offer() -> None:
    offered = {
        word for text in refusal.REASONS.values() for word in ACCEPTABLE if f"accept {word}" in text
    }
    assert set(refusal.ACCEPTABLE) == set(ACCEPTABLE) == offered


def test_every_fault_has_words() -> None:
    folder = Path(refusal.__file__).parent
    text = "".join(file.read_text() for file in folder.glob("*.py"))
    assert [kind for kind in KINDS if f'"{kind}"' not in text] == []
