"""Does a recheck under another version of the law say what the pack moved, and refuse bad ones?"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import tomli_w

from wellfounded.law_pack.drafting import draft
from wellfounded.law_pack.signature import public_half

from .conftest import Program

HEAD = """
[pack]
serial = {serial}
day = {day}
publisher = "Law Desk"

[authorities]
checked = 2026-12-01

[authorities.order."An invented order (D. Mass. Nov. 30, 2026)"]
title = "Haiti stays designated"
from = 2026-11-30
tag = "?"
volatility = "court_action"

[tables.countries]
checked = 2026-12-01
tag = "?"
"""
ORDER = "An invented order (D. Mass. Nov. 30, 2026)"


@pytest.fixture
def haiti() -> Callable[..., str]:
    """A pack by which Haiti is designated again from 1 December 2026 on."""

    def write(serial: int = 3, day: str = "2026-12-01") -> str:
        drafted = draft(
            serial=serial,
            day=date.fromisoformat(day),
            publisher="Law Desk",
            tables=["countries.HT"],
            citations=[],
        )
        body = drafted[drafted.index("[tables.countries.HT]") :]
        return HEAD.format(serial=serial, day=day) + ended(body)

    return write


def ended(body: str) -> str:
    """The table with one row more: designated again."""
    table = tomllib.loads(body)["tables"]["countries"]["HT"]
    last = table["rows"][-1]
    last["to"] = date(2026, 11, 30)
    table["rows"].append(
        {"value": "designated", "from": date(2026, 12, 1), "authority": ORDER}
        | {key: last[key] for key in ("tag", "checked")}
    )
    return tomli_w.dumps({"tables": {"countries": {"HT": table}}})


@pytest.mark.usefixtures("trusting")
def test_the_pack_names_its_own_authority(
    program: Program, publish: Callable[[str], Path], haiti: Callable[..., str]
) -> None:
    pack = publish(haiti())
    days = ("--from", "2026-12-02", "--to", "2026-12-02")
    ran = program("recheck", "marie_joseph", "wang_xiulan", *days, "--with", str(pack), "--json")
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stdout)
    (moved,) = said["moved"]
    assert (moved["case"], moved["by_days"]) == ("marie_joseph", [])
    status = next(one for one in moved["by_version"] if one["id"] == "tps")
    assert status["before"] == "no"
    assert {why["authority"] for why in status["because"]} == {ORDER}
    listed = program("recheck", "marie_joseph", *days, "--with", str(pack)).stdout
    assert "under law pack 3 of 2026-12-01, by Law Desk, and not under the law here:" in listed
    assert f"[{ORDER}] since 2026-12-01: Haiti: terminated, then designated" in listed


@pytest.mark.usefixtures("trusting")
def test_a_parquet_file_is_asked_of_both_versions(
    program: Program, publish: Callable[[str], Path], haiti: Callable[..., str], tmp_path: Path
) -> None:
    for name in ("marie_joseph", "wang_xiulan"):
        text = program("case", "example", name).stdout
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    table = tmp_path / "cases.parquet"
    cases = sorted(map(str, tmp_path.glob("*_*.toml")))
    assert program("case", "export", *cases, "-o", str(table)).returncode == 0
    ran = program(
        *("recheck", str(table), "--from", "2026-12-02", "--to", "2026-12-02"),
        *("--with", str(publish(haiti())), "--json"),
    )
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stdout)
    assert said["cases"] == 2
    assert [one["case"] for one in said["moved"]] == ["marie_joseph"]
    assert "tps" in {one["id"] for one in said["moved"][0]["by_version"]}


@pytest.mark.parametrize("what", ["unsigned", "not trusted", "before the release", "older"])
def test_a_pack_that_is_not_to_be_relied_on_is_refused(
    here: Path,
    seed: bytes,
    program: Program,
    publish: Callable[[str], Path],
    haiti: Callable[..., str],
    tmp_path: Path,
    what: str,
) -> None:
    if what != "not trusted":
        program("law", "trust", public_half(seed), "--as", "Law Desk")
    if what == "older":
        assert program("law", "update", str(publish(haiti(serial=4)))).returncode == 0
    pack = publish(haiti(day="2026-01-01" if what == "before the release" else "2026-12-01"))
    if what == "unsigned":
        pack = tmp_path / "draft.toml"
        pack.write_text(haiti(), encoding="utf-8")
    days = ("--from", "2026-12-02", "--to", "2026-12-02")
    ran = program("recheck", "marie_joseph", *days, "--with", str(pack))
    said = {
        "unsigned": "it is not signed",
        "not trusted": "a key that this office does not trust",
        "before the release": "is newer",
        "older": "number 3 is older than the pack in force, number 4",
    }
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith(f"{pack}: ")
    assert said[what] in ran.stderr
