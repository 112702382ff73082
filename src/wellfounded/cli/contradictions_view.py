"""How do two passages that may not both be true look when they are printed?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from wellfounded.cli.settled_json import settled_json
from wellfounded.cli.words import say
from wellfounded.contradictions import Finding, Passage, question, still_open, title
from wellfounded.facts import Case, UnknownPathError, fact_at
from wellfounded.languages import Language

LONGEST = 300
"""Letters of a passage that are printed; the whole is in the JSON."""


def print_findings(found: Sequence[Finding], case: Case, language: Language) -> None:
    """Print what is open first, then what was settled, with the reasons."""
    left = still_open(found, case.settled)
    if not found:
        click.echo(say(language, "contradictions.none"))
    for finding in left:
        _print(finding, language)
        _print_answer(finding, case, language)
    settled = [one for one in found if one not in left]
    if settled:
        click.echo(say(language, "contradictions.settled"))
    for finding in settled:
        _print(finding, language)
        _print_answer(finding, case, language)
        how = case.settled[finding.id]
        click.echo(f"  {say(language, f'contradictions.{how.how}')}: {how.reason}\n")
    click.echo(say(language, "contradictions.asks"))


def _print(finding: Finding, language: Language) -> None:
    click.echo(f"{title(finding, language)}  [{finding.id}]")
    for passage in (finding.first, finding.second):
        said = " ".join(passage.words.split())
        shown = said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"
        click.echo(f"  {where(passage, language)}\n    “{shown}”")
    click.echo(f"  {question(finding, language)}\n")


def _print_answer(finding: Finding, case: Case, language: Language) -> None:
    """What the person said of it, if they did."""
    if own := case.answered.get(finding.id):
        click.echo(f"  {say(language, f'contradictions.{own.how}')} {own.reason}".rstrip() + "\n")


def where(passage: Passage, language: Language) -> str:
    """Where a passage stands: the answer by its question, or the paper and the page."""
    place = passage.place
    if place.paper:
        page = str(place.page)
        return say(language, "contradictions.on_page", paper=place.paper, page=page)
    try:
        fact = fact_at(place.path)
    except UnknownPathError:
        return place.path
    return f"{place.path}: {language.say(f'{fact.path}.question', fact.question)}"


def as_document(found: Sequence[Finding], case: Case, language: Language) -> dict[str, Any]:
    """The findings as one JSON document."""
    left = {finding.id for finding in still_open(found, case.settled)}
    return {
        "open": len(left),
        "findings": [
            {
                "id": finding.id,
                "kind": finding.kind.value,
                "title": title(finding, language),
                "question": question(finding, language),
                "first": _passage(finding.first),
                "second": _passage(finding.second),
                "settled": settled_json(case.settled.get(finding.id)),
                "answered": settled_json(case.answered.get(finding.id)),
            }
            for finding in found
        ],
    }


def _passage(passage: Passage) -> dict[str, Any]:
    place = passage.place
    where = {"paper": place.paper, "page": place.page} if place.paper else {"path": place.path}
    return {**where, "words": passage.words, "start": passage.start, "end": passage.end}
