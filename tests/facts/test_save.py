"""Is a case file there whole or not at all, and does an import say where answers come from?"""

from __future__ import annotations

import datetime
import os
import stat
from pathlib import Path

import pytest

from wellfounded.facts import (
    CaseFileError,
    Provenance,
    import_case,
    parse_case,
    read_case,
    save_case,
    write_whole,
)

CASE = parse_case({"note": "x", "entries": [{"date": "2024"}, {}]}, "x")


@pytest.mark.parametrize("name", ["a.toml", "a.json"])
def test_saved_for_the_owner_alone_and_read_back(tmp_path: Path, name: str) -> None:
    save_case(CASE, tmp_path / name)
    assert read_case(tmp_path / name) == CASE
    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "link.toml"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not an ordinary file") as refused:
        write_whole(pipe, b"x")
    assert refused.value.filename == str(pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_failed_write_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.toml"
    file.write_bytes(b"old")

    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(OSError, match="No space left"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_case_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "long.toml"
    harms = [{"what": "ነ" * 100_000} for _ in range(7)]
    with pytest.raises(ValueError, match=r"long\.toml: the case has 2,100,"):
        save_case(parse_case({"harms": harms}, "x"), file)
    assert not file.exists()


def test_an_import_stamps_what_has_no_source(tmp_path: Path) -> None:
    file = tmp_path / "from_elsewhere.json"
    file.write_text(
        '{"note": "x", "entries": [{"date": "2024", "place": "Laredo"}],'
        ' "applicant": {"religion": {"unknown": "declined"}},'
        ' "provenance": {"entries[0]": {"by": "the person"}}}'
    )
    stamp = Provenance(by="A. Diaz", on=datetime.date(2026, 5, 1), source="intake program")
    case = import_case(file, stamp)
    assert case.provenance == {
        "entries[0]": Provenance(by="the person"),
        "note": stamp,
        "applicant.religion": stamp,
    }
    save_case(case, file)
    assert import_case(file, Provenance(by="someone else")) == case


def test_a_bad_import_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bad.json"
    file.write_text('{"note": ""}')
    with pytest.raises(CaseFileError, match=r"bad\.json: note: the text is empty"):
        import_case(file, Provenance(by="x"))
