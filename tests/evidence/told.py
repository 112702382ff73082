"""What do the tests tell of: cases made of a few answers, and the invented people?"""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from typing import Any

from wellfounded.evidence import Finding, Matrix, lint, matrix
from wellfounded.facts import Case, parse_case, read_case_text

DAY = date(2026, 7, 1)
PERSONAS = sorted(
    (one for one in (files("wellfounded.facts") / "personas").iterdir()),
    key=lambda one: one.name,
)
PAPER: dict[str, Any] = {
    "title": "A paper",
    "kind": "other",
    "translation": "not_needed",
    "file": "paper.pdf",
    "shows": ["harms[0]"],
}
LETTER: dict[str, Any] = {
    **PAPER,
    "kind": "letter",
    "date": "2026-01-05",
    "given_by": "Her brother",
    "signed": True,
    "sender": {"name": "Ana Vale", "phone": "555-0100", "id_shown": True},
}
REPORT: dict[str, Any] = {
    **PAPER,
    "kind": "country_report",
    "date": "2025-08-12",
    "shows": ["fear"],
    "source": {"publisher": "U.S. Dep't of State", "pages_used": "3-5, 12"},
}


def told(**answers: Any) -> Case:
    """A case with one event and these answers."""
    harms = [{"what": "They came at night.", "by_kind": "government"}]
    return parse_case({"harms": harms, **answers}, "x", keep_contradictions=True)


def with_paper(paper: dict[str, Any], **changed: Any) -> Case:
    """A case with one paper; a change to None takes a part out."""
    made = {name: value for name, value in {**paper, **changed}.items() if value is not None}
    return told(exhibits=[made])


def of(case: Case) -> Matrix:
    """The matrix on the day of the tests."""
    return matrix(case, DAY)


def found_in(case: Case) -> tuple[Finding, ...]:
    """Everything found in a case on the day of the tests."""
    return lint(of(case))


def at_papers(case: Case) -> set[str]:
    """The kinds of what is found at its papers."""
    return {one.kind for one in found_in(case) if one.at.startswith("exhibits")}


def persona(name: str) -> Case:
    """One of the invented people."""
    file = next(one for one in PERSONAS if one.name == f"{name}.toml")
    return read_case_text(file.read_text("utf-8"), file.name)
