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
from wellfounded.cli.words import say
from wellfounded.forms.official.known import as_printed
from wellfounded.forms.readiness import Problem
from wellfounded.languages import Language
from wellfounded.law.asylum.one_year_deadline.in_sight import InSight
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


def problem_json(problem: Problem, language: Language | None = None) -> dict[str, Any]:
    """One gate that is not passed, in English or another language."""
    reason, fix = problem.in_words(language or Language())
    return {
        "code": problem.code,
        "item": problem.item,
        "reason": reason,
        "fix": fix,
        "overridable": problem.overridable,
        "blocks": problem.blocks,
        "on_paper": problem.on_paper,
        "authorities": list(problem.authorities),
    }


def print_paper(paper: Paper, output: Path, *, filing: bool) -> None:
    """Say what was written, and on standard error what a person must know about it."""
    what = "filing copy, to be signed by hand" if filing else "draft, not for filing"
    edition = as_printed(paper.filled.form, paper.filled.edition)
    click.echo(f"{output}: {paper.filled.form}, edition {edition}, {what}")
    filling = paper.filled.filling
    for warning in paper.filled.warnings:
        click.echo(f"note: {warning}", err=True)
    for over in filling.overflowed:
        click.echo(f"continued: {over.item} {over.label}: {over.where}", err=True)
    for blank in filling.left_blank:
        click.echo(f"left blank: {blank.item} {blank.label}: {blank.why}", err=True)


def print_problems(
    problems: Iterable[Problem], sight: InSight | None, language: Language | None = None
) -> None:
    """Say what stands between the form and its filing, the gravest first, and the deadline."""
    console, language = Console(stderr=True, highlight=False), language or Language()
    heaps: dict[bool, list[Problem]] = {True: [], False: []}
    for problem in problems:
        heaps[problem.blocks].append(problem)
    for blocks, title in ((True, "check.before"), (False, "check.to_know")):
        if heaps[blocks]:
            console.print(f"\n{say(language, title)}", style="bold")
        for problem in heaps[blocks]:
            reason, fix = problem.in_words(language)
            said = f"{problem.item}: {reason}" if problem.item else reason
            line = Text(f"- {said[:1].upper()}{said[1:].rstrip('.')}.", style="red" * blocks)
            console.print(Padding(line, (0, 0, 0, 2), expand=False))
            sources = f" [{'; '.join(problem.authorities)}]" if problem.authorities else ""
            console.print(Padding(Text(f"{fix}{sources}"), (0, 0, 0, 4), expand=False))
    if sight is not None:
        id = "check.deadline.so_far" if sight.so_far else "check.deadline"
        days = {
            "safe": language.days(sight.safe_day.earliest, sight.safe_day.latest),
            "last": language.days(sight.last_lawful_day.earliest, sight.last_lawful_day.latest),
        }
        console.print(f"\n{say(language, id, **days)}", style="bold")
