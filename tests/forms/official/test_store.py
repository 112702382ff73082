"""The store takes a blank form it knows, whole, and refuses everything else by name."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from wellfounded.forms.drawing import Placement, fill
from wellfounded.forms.official import FormStore, NotBlank, NotInstalled, NotThisForm, UnusablePdf

NAME = "form1[0].#subform[0].PtAILine4_LastName[0]"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FormStore:
    monkeypatch.delenv("WELLFOUNDED_FORMS", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return FormStore()


def test_add_then_find(store: FormStore, folder: Path) -> None:
    added = store.add(folder / "i-589-2025-01-20.pdf")
    assert added.path == store.folder / "i-589-2025-01-20.pdf"
    assert store.find("i-589") == added
    assert store.find("I-589", date(2025, 1, 20)).read() == added.path.read_bytes()
    assert store.installed() == (added,)
    assert added.as_served
    assert sorted(path.name for path in store.folder.iterdir()) == [
        "i-589-2025-01-20.pdf",
        "i-589-2025-01-20.sha256",
    ]


def test_the_setting_is_looked_at_whatever_the_file_names(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(folder / "g-28-2018-09-17.pdf", tmp_path / "download (1).PDF")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 something else")
    monkeypatch.setenv("WELLFOUNDED_FORMS", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert [one.form for one in FormStore().installed()] == ["G-28"]
    assert FormStore().find("G-28").edition == date(2018, 9, 17)


def test_not_installed_says_how_to_get_it(store: FormStore) -> None:
    with pytest.raises(NotInstalled, match=r"forms fetch I-589.*https://www.uscis.gov/i-589"):
        store.find("I-589")
    with pytest.raises(NotThisForm, match="Known forms: I-589"):
        store.find("I-590")


def test_a_filled_form_is_refused_and_nothing_is_kept(store: FormStore, i589: bytes) -> None:
    with pytest.raises(NotBlank, match="already filled in"):
        store.add_bytes(fill(i589, placements=[Placement(NAME, "Bah")]), "mine.pdf")
    assert not store.folder.exists()


def test_a_form_that_is_not_known_is_refused(
    store: FormStore, printed: Callable[..., bytes]
) -> None:
    with pytest.raises(NotThisForm, match=r"prints I-589, edition 2030-01-01.*1173a6ad84ea745a"):
        store.add_bytes(printed("Form I-589 Edition 01/01/30"), "new.pdf")
    with pytest.raises(NotThisForm, match="none of the known forms"):
        store.add_bytes(printed("Form X-1 Edition 01/01/30"), "new.pdf")
    with pytest.raises(UnusablePdf, match=r"new\.pdf is a web page"):
        store.add_bytes(b"<html>", "new.pdf")


def test_a_file_that_changed_is_refused(store: FormStore, folder: Path) -> None:
    added = store.add(folder / "i-765ws-2025-08-21.pdf")
    added.path.write_bytes(added.path.read_bytes() + b"\n")
    with pytest.raises(NotThisForm, match="changed after it was added"):
        store.find("I-765WS")
    with pytest.raises(NotThisForm, match="changed after it was checked"):
        added.read()


def test_a_file_under_the_wrong_name_is_refused(store: FormStore, folder: Path) -> None:
    store.folder.mkdir(parents=True)
    shutil.copy(folder / "i-765ws-2025-08-21.pdf", store.folder / "i-589-2025-01-20.pdf")
    with pytest.raises(NotThisForm, match="is I-765WS, edition 2025-08-21"):
        store.find("I-589")


def test_a_failed_write_leaves_nothing(
    store: FormStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        store.add(folder / "i-765ws-2025-08-21.pdf")
    assert list(store.folder.iterdir()) == []
