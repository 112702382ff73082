"""What is said of a filled form, in a terminal and as JSON?"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from wellfounded.cli.paperwork import Paper
from wellfounded.forms.readiness import Problem
from wellfounded.languages import Language
from wellfounded.logic import Span


def paper_json(paper: Paper) -> dict[str, Any]:
    """The report on a draft."""
    filling = paper.filled.filling
    return {
        "form": paper.filled.form,
        "edition": paper.filled.edition.isoformat(),
        "as_of": paper.as_of.isoformat(),
        "left_blank": [
            {"item": str(one.item), "label": one.label, "field": one.field, "why": one.why}
            for one in filling.left_blank
        ],
        "overflowed": [
            {"item": str(one.item), "label": one.label, "where": one.where}
            for one in filling.overflowed
        ],
        "imprecise": [
            {"item": str(one.item), "label": one.label, "written": one.written}
            for one in filling.imprecise
        ],
        "warnings": list(paper.filled.warnings),
        "deadline": _deadline_json(paper),
    }


def _deadline_json(paper: Paper) -> dict[str, Any] | None:
    if paper.deadline is None:
        return None
    return {
        "safe_by": _span(paper.deadline.safe_day),
        "due": _span(paper.deadline.last_lawful_day),
        "so_far": paper.deadline.so_far,
        "authority": "INA 208(a)(2)(B)",
    }


def _span(span: Span) -> dict[str, str]:
    return {"from": span.earliest.isoformat(), "to": span.latest.isoformat()}


def problem_json(problem: Problem) -> dict[str, Any]:
    """One gate that is not passed."""
    return {
        "code": problem.code,
        "item": problem.item,
        "reason": problem.reason,
        "fix": problem.fix,
        "overridable": problem.overridable,
        "blocks": problem.blocks,
    }


def print_paper(paper: Paper, output: Path, *, filing: bool) -> None:
    """Say what was written, and on standard error what a person must know about it."""
    what = "filing copy, to be signed by hand" if filing else "draft, not for filing"
    edition = f"{paper.filled.edition:%m/%d/%y}"
    click.echo(f"{output}: {paper.filled.form}, edition {edition}, {what}")
    filling = paper.filled.filling
    for warning in paper.filled.warnings:
        click.echo(f"note: {warning}", err=True)
    for over in filling.overflowed:
        click.echo(f"continued: {over.item} {over.label}: {over.where}", err=True)
    for blank in filling.left_blank:
        click.echo(f"left blank: {blank.item} {blank.label}: {blank.why}", err=True)


def print_problems(problems: Iterable[Problem], paper: Paper) -> None:
    """Say what stands between the form and its filing, the gravest first, and the deadline."""
    console = Console(stderr=True, highlight=False)
    heaps: dict[bool, list[Problem]] = {True: [], False: []}
    for problem in problems:
        heaps[problem.blocks].append(problem)
    for blocks, title in ((True, "Before it can be filed:"), (False, "To know:")):
        if heaps[blocks]:
            console.print(f"\n{title}", style="bold")
        for problem in heaps[blocks]:
            said = f"{problem.item}: {problem.reason}" if problem.item else problem.reason
            reason = Text(f"- {said[:1].upper()}{said[1:]}.", style="red" if blocks else "")
            console.print(Padding(reason, (0, 0, 0, 2), expand=False))
            console.print(Padding(Text(problem.fix), (0, 0, 0, 4), expand=False))
    if paper.deadline is not None:
        safe, last = _words(paper.deadline.safe_day), _words(paper.deadline.last_lawful_day)
        so_far = ", from the arrivals named so far" if paper.deadline.so_far else ""
        said = f"The one-year deadline{so_far}: safe day {safe}; last day in time {last}."
        console.print(f"\n{said}", style="bold")


def _words(span: Span) -> str:
    return Language().days(span.earliest, span.latest)
