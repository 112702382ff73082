"""Does the manifest say exactly what is wrong in the release?"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import Any

import pytest

from tests.outcomes.invented.conftest import table_of
from wellfounded.outcomes.invented.dump import MANIFEST, Dump
from wellfounded.outcomes.invented.facts import facts
from wellfounded.outcomes.invented.order import Order, Spoiling
from wellfounded.outcomes.invented.spoiling import AT_LEAST, wanted
from wellfounded.outcomes.table import tables

Told = dict[str, list[dict[str, Any]]]


def lines(dump: Dump, name: str) -> Counter[str]:
    """The lines of a table, the header among them, as Latin-1."""
    return Counter(table_of(dump, name).read_bytes().decode("latin-1").split("\r\n")[:-1])


@pytest.fixture(scope="module")
def told(spoilt: Dump) -> Told:
    found: Told = defaultdict(list)
    for line in (spoilt.folder / MANIFEST).read_text("utf-8").splitlines():
        fault = json.loads(line)
        found[fault["table"]].append(fault)
    return found


@pytest.mark.parametrize("name", tables())
def test_the_lines_that_differ_are_those_of_the_manifest(
    clean: Dump, spoilt: Dump, told: Told, name: str
) -> None:
    before, after = lines(clean, name), lines(spoilt, name)
    new, lost = after - before, before - after
    twins = [fault for fault in told[name] if fault["defect"] == "duplicate"]
    assert new.total() == len(told[name])
    assert lost.total() == len(told[name]) - len(twins)
    for fault in told[name]:
        if fault["column"] is None:
            assert new[fault["raw"]] == 1, fault
        else:
            assert any(fault["raw"] in line.split("\t") for line in new), fault


@pytest.mark.parametrize("name", facts("faults"))
def test_each_kind_is_there_a_few_times(told: Told, name: str) -> None:
    found = Counter(fault["defect"] for fault in told[name])
    for kind in facts("faults")[name]:
        assert found[kind] >= AT_LEAST, kind


def test_no_row_has_two_faults(told: Told) -> None:
    for faults in told.values():
        keys = [fault["key"] for fault in faults]
        assert len(set(keys)) == len(keys)


def test_most_shifts_can_be_undone_for_sure(told: Told) -> None:
    ways = Counter(
        fault["way"] for faults in told.values() for fault in faults if fault["defect"] == "shifted"
    )
    assert ways["repaired"] > ways["either"]


def test_in_the_real_measure_a_small_release_has_hardly_a_fault() -> None:
    order = Order(cases=20_000)
    assert wanted(tables()["A_TblCase"], order).total() == 0
    assert wanted(tables()["B_TblProceedCharges"], order).total() == 147
    full = Order(cases=tables()["A_TblCase"].rows)
    assert dict(wanted(tables()["B_TblProceeding"], full)) == facts("faults")["B_TblProceeding"]


def test_the_bytes_that_readers_stop_at_are_there(spoilt: Dump) -> None:
    cases = table_of(spoilt, "A_TblCase").read_bytes()
    assert b"\x00" in cases
    assert b'"' in cases
    with pytest.raises(UnicodeDecodeError):
        cases.decode("utf-8")
    decisions = next(spoilt.folder.rglob("tblLookupCourtDecision.csv")).read_bytes()
    assert b"Term\x00inate" in decisions


def test_the_counts_are_those_of_the_lines(spoilt: Dump) -> None:
    counted = next(spoilt.folder.rglob("Count.txt")).read_text()
    for name, count in (line.split("\t") for line in counted.splitlines()):
        assert lines(spoilt, name).total() - 1 == int(count), name


def test_no_fault_is_put_in_when_none_is_wanted(clean: Dump) -> None:
    assert (clean.folder / MANIFEST).read_text() == ""
    assert wanted(tables()["A_TblCase"], Order(cases=10, spoiling=Spoiling.NONE)).total() == 0
