"""Can a publisher make, sign and show a pack, and does what is written out read back the same?"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from tests.law_pack.conftest import PACK, Program
from wellfounded.law.authorities import register
from wellfounded.law.authorities.register import authorities_in
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.parameters.table import tables_in
from wellfounded.law_pack.drafting import draft
from wellfounded.law_pack.refusal import PackRefused


def test_everything_written_out_reads_back_the_same() -> None:
    text = draft(
        serial=1,
        day=date(2026, 12, 1),
        publisher="Law Desk",
        tables=PARAMETERS,
        citations=register(),
    )
    written = tomllib.loads(text)
    for file, given in written["tables"].items():
        for table in tables_in(given, "x", file, register()).values():
            assert table == PARAMETERS[table.full_name]
    authorities = authorities_in(written["authorities"], "x")
    assert {one.citation: one for one in authorities} == dict(register())


def test_what_is_not_there_cannot_be_written_out() -> None:
    with pytest.raises(PackRefused, match=r"fees\.moon: there is no such table"):
        draft(serial=1, day=date(2026, 12, 1), publisher="X", tables=["fees.moon"], citations=[])


def test_a_publisher_makes_signs_and_an_office_takes(program: Program, tmp_path: Path) -> None:
    key, draft_file, pack = (tmp_path / name for name in ("a.key", "draft.toml", "pack.toml"))
    public = program("law", "pack", "key", "-o", key).stdout.strip()
    assert key.stat().st_mode & 0o077 == 0
    made = ("law", "pack", "make", "--serial", "1", "--by", "Law Desk", "--day", "2026-12-01")
    assert program(*made, "--table", "fees.i589", "-o", draft_file).returncode == 0
    old, new = "value = 100\n", "value = 110\n"
    text = draft_file.read_text(encoding="utf-8")
    assert old in text
    draft_file.write_text(text.replace(old, new), encoding="utf-8")
    signed = program("law", "pack", "sign", draft_file, "--key", key, "-o", pack)
    assert "The asylum form: 0 USD, then 110 USD [90 FR 34511]" in signed.stdout
    assert program("law", "pack", "show", pack).stdout.startswith(f"signed with {public}: not tru")
    refused = program("law", "update", pack)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert program("law", "trust", public, "--as", "Law Desk").stdout == f"{public}  Law Desk\n"
    taken = program("law", "update", pack)
    assert taken.returncode == 0, taken.stderr
    assert "Taken back:\n  2025-07-22: fees.i589: The asylum form: 0 USD, then 100" in taken.stdout


def test_a_faulty_draft_is_not_signed(program: Program, tmp_path: Path) -> None:
    key, pack = tmp_path / "a.key", tmp_path / "pack.toml"
    program("law", "pack", "key", "-o", key)
    draft_file = tmp_path / "draft.toml"
    draft_file.write_text(PACK.replace("from = 2026-12-01,", "from = 2026-12-03,"), "utf-8")
    ran = program("law", "pack", "sign", draft_file, "--key", key, "-o", pack)
    assert ran.returncode == 2
    assert "row 3: it begins on 2026-12-03 and leaves a gap" in ran.stderr
    wrong_key = program("law", "pack", "sign", draft_file, "--key", draft_file, "-o", pack)
    assert wrong_key.returncode == 2
    assert not pack.exists()
    assert program("law", "pack", "key", "-o", key).returncode == 2
