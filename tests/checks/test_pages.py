from __future__ import annotations

from pathlib import Path

import click
import pytest

from checks import pages
from checks.project import ROOT
from checks.reference import after_protection, case_file, commands, fees, rules
from checks.reference.reading import readers, source_of
from wellfounded.facts import CATALOGUE, ELEMENTS
from wellfounded.law import RULEBOOK
from wellfounded.law.after_protection.rights import TABLES
from wellfounded.law.fees import FILINGS
from wellfounded.law.fees.fee import TABLES as FEES

MADE = {"rules.md": lambda: "one\n"}


def test_a_page_that_is_missing_stale_or_right(tmp_path: Path) -> None:
    assert list(pages.faults(tmp_path, MADE)) == ["rules.md is missing; run 'make docs'"]
    (tmp_path / "rules.md").write_text("two\n")
    (said,) = pages.faults(tmp_path, MADE)
    assert said == "rules.md is not in step with its source; run 'make docs'"
    (tmp_path / "rules.md").write_text("one\n")
    assert list(pages.faults(tmp_path, MADE)) == []


def test_the_pages_are_in_step() -> None:
    assert list(pages.faults(pages.REFERENCE)) == []


def test_a_command_that_was_called_alone_reads_the_same() -> None:
    before = commands.page()
    for command in commands.commands().values():
        command.get_help(click.Context(command))
    assert commands.page() == before


def test_every_rule_and_every_fact_is_on_its_page() -> None:
    written = rules.page()
    assert [id for id in RULEBOOK if f"`{id}`" not in written] == []
    written = case_file.page()
    assert [path for path in CATALOGUE if f"`{path}`" not in written] == []


def test_every_fee_and_every_right_is_on_its_page() -> None:
    written = fees.page()
    for one in FEES.values():
        assert f"\n## {one.title}\n" in written
        assert [row.authority for row in one.rows if f"| {row.authority} |" not in written] == []
    assert [filing for filing in FILINGS if f"| {filing} | " not in written] == []
    written = after_protection.page()
    cells = [str(row.value) for t in TABLES.values() for right in t.values() for row in right.rows]
    assert [cell for cell in cells if f"| {cell} |" not in written] == []


def test_a_rule_reads_only_facts_there_are() -> None:
    known = {*CATALOGUE, *(f"assessments.{element}" for element in ELEMENTS)}
    assert readers().keys() - known == set()


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("applicant.unaccompanied_child.at_filing", "asylum.unaccompanied_child.at_filing"),
        ("prior_applications[].outcome", "asylum.prior_denial_bar"),
        ("assessments.nexus", "asylum.nexus"),
    ],
)
def test_who_reads_a_fact(path: str, rule: str) -> None:
    assert rule in readers()[path]


@pytest.mark.parametrize(
    ("id", "file"),
    [
        ("asylum.one_year_bar", "law/asylum/one_year_deadline/bar.py"),
        ("danger.armed_groups", "law/danger/facts.py"),
        ("asylum.prior_denial_bar", "law/asylum/previous_denial.py"),
    ],
)
def test_where_a_rule_is_written(id: str, file: str) -> None:
    assert source_of(id) == ROOT / "src" / "wellfounded" / file


def test_every_rule_is_found_in_a_file_of_law() -> None:
    assert {source_of(id).suffix for id in RULEBOOK} == {".py"}


def test_a_rule_nobody_wrote_is_not_found() -> None:
    with pytest.raises(LookupError, match="no file of law"):
        source_of("asylum.by_magic")
