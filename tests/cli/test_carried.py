"""Does a carried file open without any site, into a folder that the other commands read?"""

from __future__ import annotations

import tarfile
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path

import pytest

from wellfounded.carried import Packed, place_of, written
from wellfounded.facts import parse_case, read_case, write_toml
from wellfounded.vault.carried import sealed_to_carry
from wellfounded.vault.receipt_code import ReceiptCode

from .conftest import Run

CODE = ReceiptCode(bytes(range(11)))
CASE = {"applicant": {"name": {"family": "Paz"}}, "exhibits": [{"title": "A letter"}]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    tape = written(
        parse_case(CASE, "a test"),
        [
            Packed(place_of(0, "file", 0), "carta.PDF", b"%PDF one"),
            Packed(place_of(0, "file", 1), "", b"two"),
        ],
    )
    path = tmp_path / "file.bin"
    path.write_bytes(b"".join(sealed_to_carry(CODE.secret, tape)))
    return path


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda code: monkeypatch.setattr("sys.stdin", StringIO(f"{code}\n"))


Types = Callable[[str], None]


def test_it_becomes_a_folder(run: Run, types: Types, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    types(CODE.digits())
    done = run("case", "carried", file, "--to", folder)
    assert done.code == 0, done.err
    case = read_case(folder / "file.toml")
    assert case.answers["applicant.name.family"] == "Paz"
    assert case.answers["exhibits[0].file"] == "papers/01-file-1.pdf"
    assert (folder / "papers/01-file-1.pdf").read_bytes() == b"%PDF one"
    assert (folder / "papers/01-file-2").read_bytes() == b"two"
    assert [one.stat().st_mode & 0o077 for one in (folder, *folder.iterdir())] == [0, 0, 0]


@pytest.mark.parametrize(
    ("typed", "cut", "says"),
    [
        (" ".join(ReceiptCode(bytes(11)).words("en")), 0, "do not open this file"),
        (" ".join(CODE.words("en")[:3]), 0, "3 of 8 words"),
        (CODE.digits(), 9, "does not open"),
    ],
    ids=["wrong", "few", "cut"],
)
def test_what_does_not_open_leaves_no_folder(
    run: Run, types: Types, file: Path, tmp_path: Path, typed: str, cut: int, says: str
) -> None:
    if cut:
        file.write_bytes(file.read_bytes()[:-cut])
    types(typed)
    done = run("case", "carried", file, "--to", tmp_path / "answers")
    assert done.code == 2
    assert says in done.err
    assert sorted(tmp_path.iterdir()) == [file]


def test_a_paper_that_claims_to_be_longer_than_it_is_is_refused(
    run: Run, types: Types, tmp_path: Path
) -> None:
    """A few bytes with holes between them would fill any disk."""
    holes = {"GNU.sparse.map": "0,3", "GNU.sparse.size": str(10**12)}
    out = BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tape:
        for place, data, told in (
            ("file.toml", write_toml(parse_case(CASE, "a test")).encode(), {}),
            (place_of(0, "file", 0), b"abc", holes),
        ):
            info = tarfile.TarInfo(place)
            info.size, info.pax_headers = len(data), told
            tape.addfile(info, BytesIO(data))
    path = tmp_path / "file.bin"
    path.write_bytes(b"".join(sealed_to_carry(CODE.secret, [out.getvalue()])))
    types(CODE.digits())
    done = run("case", "carried", path, "--to", tmp_path / "answers")
    assert done.code == 2
    assert "which is no paper" in done.err
    assert sorted(tmp_path.iterdir()) == [path]


def test_nothing_is_written_over(run: Run, file: Path, tmp_path: Path) -> None:
    done = run("case", "carried", file, "--to", tmp_path)
    assert done.code == 2
    assert "is there already" in done.err
