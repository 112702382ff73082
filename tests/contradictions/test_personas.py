"""Is nothing raised on the invented people and papers that agree?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from wellfounded.contradictions import Kind, PaperText, contradictions
from wellfounded.facts import read_case

PERSONAS = sorted(Path("src/wellfounded/facts/personas").glob("*.toml"))
AGREEING = sorted((Path(__file__).parent / "agreeing").glob("*.txt"))
AS_OF = date(2026, 6, 20)


def papers_of(file: Path) -> list[PaperText]:
    """The papers of a persona, one a line, each after its kind."""
    found = []
    for place, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
        kind, _, text = line.partition(": ")
        found.append(PaperText(title=f"Exhibit {place}", kind=kind, text=text))
    return found


def test_there_are_thirteen() -> None:
    assert len(PERSONAS) == 13


@pytest.mark.parametrize("file", PERSONAS, ids=lambda file: file.stem)
def test_a_clean_persona_raises_nothing(file: Path) -> None:
    assert contradictions(read_case(file), AS_OF) == ()


@pytest.mark.parametrize("file", AGREEING, ids=lambda file: file.stem)
def test_papers_that_agree_raise_nothing(file: Path) -> None:
    case = read_case(Path("src/wellfounded/facts/personas") / f"{file.stem}.toml")
    assert contradictions(case, AS_OF, papers_of(file)) == ()


@pytest.mark.parametrize(
    ("right", "wrong", "kind"),
    [
        ("On 11 June 2022 three men shot", "On 11 July 2022 three men shot", Kind.DATE),
        ("On 11 June 2022 three men shot", "On 11 June 2022 eight men shot", Kind.COUNT),
        ("her husband Emmanuel", "her husband Wilfrid", Kind.NAME),
        ("March 25, 1988", "March 25, 1991", Kind.DATE),
        ("In Croix-des-Bouquets, Haiti", "In Jacmel, Haiti", Kind.PLACE),
        ("on September 24, 2022 as", "on October 30, 2022 as", Kind.ENTRY),
        ("MARITAL STATUS: WIDOWED".title(), "Marital Status: SINGLE", Kind.MARITAL),
        ("a 35-year-old", "a 53-year-old", Kind.AGE),
    ],
)
def test_a_fault_put_into_those_papers_is_found(right: str, wrong: str, kind: Kind) -> None:
    file = next(file for file in AGREEING if file.stem == "marie_joseph")
    case = read_case(Path("src/wellfounded/facts/personas/marie_joseph.toml"))
    papers = papers_of(file)
    text = next(paper for paper in papers if right.casefold() in paper.text.casefold())
    at = text.text.casefold().index(right.casefold())
    faulty = PaperText(
        title=text.title,
        kind=text.kind,
        text=text.text[:at] + wrong + text.text[at + len(right) :],
    )
    found = contradictions(case, AS_OF, [faulty])
    assert kind in {finding.kind for finding in found}
