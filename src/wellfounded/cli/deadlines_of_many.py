"""What lies ahead of the people of a table? Of the command ``deadlines``."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.deadlines_json import span_document
from wellfounded.cli.options import require_another_file
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import write_whole
from wellfounded.languages import Language
from wellfounded.law.deadlines.words import called

if TYPE_CHECKING:
    from wellfounded.caseload.days_ahead import Ahead

HEAD = ("case", "id", "title", "safe_by", "due_from", "due_to", "state")


def of_many(
    table: Path, as_of: date, within: int, output: Path | None, lang: str, *, as_json: bool
) -> None:
    """Print what lies ahead within so many days, the nearest first, or write it to ``output``."""
    language = Language(lang)
    found = sorted(_ahead(table, as_of, within), key=lambda one: (one.first, one.case, one.limit))
    if output is not None:
        require_another_file(output, table)
        write_whole(output, _table(found, language).encode("utf-8"))
    elif as_json:
        listed = [_document(one, language) for one in found]
        whole = {"as_of": as_of.isoformat(), "within": within, "ahead": listed}
        click.echo(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        for one in found:
            due = language.days(one.due.earliest, one.due.latest)
            click.echo(f"{one.first}  {one.case}  {called(one.limit, language)}: {due}")


def _ahead(table: Path, as_of: date, within: int) -> Sequence[Ahead]:
    try:
        from wellfounded.caseload.days_ahead import days_ahead
        from wellfounded.caseload.engine import on_duckdb
        from wellfounded.caseload.sound import require_sound
    except ImportError as missing:
        raise MissingExtra("stats", missing) from missing
    with on_duckdb(table) as engine:
        require_sound(engine, str(table))
        return list(days_ahead(engine, as_of, within))


def _document(one: Ahead, language: Language) -> dict[str, object]:
    return {
        "case": one.case,
        "id": one.limit,
        "title": called(one.limit, language),
        "safe_by": one.safe_by.isoformat() if one.safe_by else None,
        "due": span_document(one.due),
        "state": one.state.value,
    }


def _table(found: Sequence[Ahead], language: Language) -> str:
    text = StringIO()
    lines = csv.writer(text)
    lines.writerow(HEAD)
    for one in found:
        title, safe = called(one.limit, language), one.safe_by or ""
        days = (one.due.earliest, one.due.latest)
        lines.writerow((one.case, one.limit, title, safe, *days, one.state.value))
    return text.getvalue()
