"""Does the import find each kind of fault exactly as many times as it was put in, and say so?"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import duckdb
import pytest

from wellfounded.cli.outcomes_report import KINDS, report
from wellfounded.outcomes.invented.dump import MANIFEST, invent
from wellfounded.outcomes.invented.faults import Kinds
from wellfounded.outcomes.invented.order import Order, Spoiling
from wellfounded.outcomes.release.importing import Asked, take_in
from wellfounded.outcomes.release.shelf import Release, Shelf
from wellfounded.outcomes.table import tables

IN_A_TABLE = {
    Kinds.SHIFTED: ("extra_tab",),
    Kinds.SPLIT_CITY: ("extra_tab",),
    Kinds.OVERFLOW: ("extra_tab",),
    Kinds.HIDDEN_SHIFT: ("hidden_shift",),
    Kinds.SHORT: ("short_row",),
    Kinds.BEYOND_REPAIR: ("short_row",),
    Kinds.NUL: ("control_character", "odd_lines"),
    Kinds.CONTROL: ("control_character", "odd_lines"),
    Kinds.LATIN1: ("not_ascii", "odd_lines"),
    Kinds.QUOTE: ("odd_lines",),
    Kinds.EMPTY_QUOTES: ("null_word", "odd_lines"),
    Kinds.NULL_WORD: ("null_word",),
    Kinds.DATE_1900: ("day_out_of_range",),
    Kinds.DATE_YEAR: ("day_out_of_range",),
    Kinds.DATE_FUTURE: ("day_out_of_range",),
    Kinds.DATE_FORM: ("not_a_day",),
    Kinds.BAD_KEY: ("not_a_number",),
}
"""As what each fault of a row is found and counted."""
BETWEEN_TABLES = {
    Kinds.BAD_KEY: "no_key",
    Kinds.KEY_GAP: "no_parent",
    Kinds.CASE_TYPE_VARIES: "case_types_differ",
}
ORPHANS = {
    "B_TblProceeding": ("proceeding_without_case", "IDNCASE", "A_TblCase"),
    "B_TblProceedCharges": ("charge_without_proceeding", "IDNPROCEEDING", "B_TblProceeding"),
    "tbl_Court_Appln": ("application_without_case", "IDNCASE", "A_TblCase"),
    "tbl_RepsAssigned": ("representation_without_case", "IDNCASE", "A_TblCase"),
}
TWINS = {"B_TblProceedCharges": "charge_twice", "D_TblAssociatedBond": "bond_twice"}
Put = dict[str, Counter[Kinds]]


def drawn(place: Path, spoiling: Spoiling) -> Release:
    invent(Order(cases=4_000, spoiling=spoiling), place / "drawn", zipped=False)
    return take_in(Asked(place=place / "drawn"), Shelf(place / "shelf")).release


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return drawn(tmp_path_factory.mktemp("none"), Spoiling.NONE)


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return drawn(tmp_path_factory.mktemp("plenty"), Spoiling.PLENTY)


@pytest.fixture(scope="module")
def put(spoilt: Release) -> Put:
    """How often the manifest says that each fault was put into each table."""
    found: Put = {}
    manifest = spoilt.folder.parents[2] / "drawn" / MANIFEST
    for line in manifest.read_text("utf-8").splitlines():
        fault = json.loads(line)
        found.setdefault(fault["table"], Counter())[Kinds(fault["defect"])] += 1
    return found


def test_every_kind_that_can_be_put_in_is_held_to_its_count(put: Put) -> None:
    held = {*IN_A_TABLE, *BETWEEN_TABLES, Kinds.ORPHAN, Kinds.DUPLICATE}
    assert {kind for counts in put.values() for kind in counts} == held
    assert held == set(Kinds) - {Kinds.GONE}


@pytest.mark.parametrize("name", tables())
def test_what_is_in_a_row_is_found_as_often_as_it_was_put_in(
    spoilt: Release, put: Put, name: str
) -> None:
    expected: Counter[str] = Counter()
    for kind, count in put.get(name, Counter()).items():
        for word in IN_A_TABLE.get(kind, ()):
            expected[word] += count
    assert spoilt.facts["tables"][name]["defects"] == dict(expected)


@pytest.mark.parametrize(("kind", "word"), BETWEEN_TABLES.items())
def test_what_shows_between_rows_is_found_as_often_as_it_was_put_in(
    clean: Release, spoilt: Release, put: Put, kind: Kinds, word: str
) -> None:
    assert clean.facts["defects"].get(word, 0) == 0
    assert spoilt.facts["defects"][word] == sum(counts[kind] for counts in put.values())


@pytest.mark.parametrize(("name", "word"), TWINS.items())
def test_twins_are_found_as_often_as_they_were_put_in(
    clean: Release, spoilt: Release, put: Put, name: str, word: str
) -> None:
    """By chance, a few rows are alike in a release without a fault as well."""
    alike = clean.facts["defects"].get(word, 0)
    assert spoilt.facts["defects"][word] - alike == put[name][Kinds.DUPLICATE]


@pytest.mark.parametrize("name", ORPHANS)
def test_orphans_are_found_as_often_as_they_were_put_in(
    clean: Release, spoilt: Release, put: Put, name: str
) -> None:
    """And with them the rows whose parent was put aside, or has no key any more."""
    word, column, parent = ORPHANS[name]
    lost = (
        f"SELECT count(*) FROM '{clean.table(name)}' WHERE {column} IN (SELECT {column} FROM "
        f"'{clean.table(parent)}' EXCEPT SELECT {column} FROM '{spoilt.table(parent)}')"
    )
    with duckdb.connect() as con:
        (left_behind,) = con.execute(lost).fetchone() or (0,)
    assert clean.facts["defects"].get(word, 0) == 0
    assert spoilt.facts["defects"][word] == put[name][Kinds.ORPHAN] + left_behind


def test_the_report_says_every_number(spoilt: Release) -> None:
    said = list(report(spoilt))
    for kind, count in spoilt.facts["defects"].items():
        assert f"  {count:>12,}  {KINDS[kind]}" in said
    summed: Counter[str] = Counter()
    for table in spoilt.facts["tables"].values():
        summed.update(table["defects"])
    assert summed.items() <= spoilt.facts["defects"].items()
