"""Is there always a whole cube on a shelf, whatever went wrong while a new one was made?"""

from __future__ import annotations

from pathlib import Path

import pytest

from wellfounded.outcomes.cube.placing import placed


def made(shelf: Path, word: str) -> None:
    with placed(shelf) as folder:
        (folder / "said").write_text(word)


def said(shelf: Path) -> str:
    return (shelf / "cube" / "said").read_text()


def test_a_new_one_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    made(tmp_path, "old")
    made(tmp_path, "new")
    assert said(tmp_path) == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["cube"]


def test_one_that_fails_leaves_the_old_one(tmp_path: Path) -> None:
    made(tmp_path, "old")
    with pytest.raises(OSError, match="no room"), placed(tmp_path):
        raise OSError("no room")
    assert said(tmp_path) == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["cube"]


def test_one_that_cannot_be_moved_in_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "old")
    rename = Path.rename

    def fails(self: Path, target: Path) -> Path:
        if self.name == ".cube.part":
            raise OSError("it was moved away")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(OSError, match="moved away"):
        made(tmp_path, "new")
    assert said(tmp_path) == "old"


def test_what_was_cut_off_between_two_steps_is_put_back(tmp_path: Path) -> None:
    made(tmp_path, "old")
    (tmp_path / "cube").rename(tmp_path / ".cube.old")
    (tmp_path / ".cube.part").mkdir()
    with pytest.raises(OSError, match="again"), placed(tmp_path):
        raise OSError("again")
    assert said(tmp_path) == "old"
