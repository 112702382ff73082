"""Does the rule base say of each invented person what stands beside the file, and why?"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import read_case
from wellfounded.law.screening import rule_of, screen
from wellfounded.logic import SAID, Finding

HERE = Path(__file__).parent
PERSONAS = Path(str(files("wellfounded.facts") / "personas"))
EXPECTED = sorted(HERE.glob("*.toml"))
GOALS = (
    "asylum",
    "asylum.one_year_bar",
    "asylum.refugee_definition",
    "withholding",
    "cat.withholding",
    "cat.deferral",
)


def load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def all_findings(finding: Finding) -> Iterator[Finding]:
    yield finding
    for part in finding.because:
        yield from all_findings(part)


def test_each_persona_has_expectations_and_the_other_way_round() -> None:
    assert {p.name for p in EXPECTED} == {p.name for p in PERSONAS.glob("*.toml")}
    assert len(EXPECTED) == 13


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.stem)
def test_verdicts(path: Path) -> None:
    expected = load(path)
    wanted = {row["id"]: row["verdict"] for row in expected["verdict"]}
    assert set(GOALS) <= wanted.keys()
    case = read_case(PERSONAS / path.name)
    screening = screen(case, [rule_of(id) for id in wanted], as_of=expected["as_of"])
    assert {d.id: SAID[d.verdict] for d in screening.determinations} == wanted


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.stem)
def test_every_expectation_says_why_with_an_authority(path: Path) -> None:
    for row in load(path)["verdict"]:
        assert row["why"].strip(), row["id"]
        assert row["authority"], row["id"]


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.stem)
def test_every_finding_has_a_citation_and_open_ones_say_what_they_wait_for(path: Path) -> None:
    expected = load(path)
    case = read_case(PERSONAS / path.name)
    screening = screen(case, [rule_of(id) for id in GOALS], as_of=expected["as_of"])
    for determination in screening.determinations:
        assert bool(determination.finding.needs) == (determination.verdict is None)
        for finding in all_findings(determination.finding):
            assert finding.authorities, finding.id
