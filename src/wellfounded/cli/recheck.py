"""Whose verdicts, days or fees move with the law? The command ``recheck``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.case import PERSONAS, example_names
from wellfounded.cli.options import Day, json_option
from wellfounded.cli.recheck_view import document, lines
from wellfounded.cli.refusals import MissingExtra
from wellfounded.cli.signing import signing
from wellfounded.facts import read_case

if TYPE_CHECKING:
    from wellfounded.caseload.engine import Engine
    from wellfounded.law_pack.recheck import Question, Rechecked, Rechecking, Subject

ENGINES = ("duckdb", "spark")


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--from", "first", type=Day(), required=True, help="The day to compare from.")
@click.option("--to", "last", type=Day(), required=True, help="The day to compare with.")
@click.option(
    "--against",
    default="here",
    metavar="LAW",
    help="The law of the first day: here, release, or a signed law pack.  [default: here]",
)
@click.option(
    "--with",
    "under",
    default="here",
    metavar="LAW",
    help="The law to compare with: here, release, or a signed law pack.  [default: here]",
)
@click.option("--goal", "goals", multiple=True, metavar="ID", help="Only this rule (repeatable).")
@click.option(
    "--engine",
    type=click.Choice(ENGINES),
    default="duckdb",
    show_default=True,
    help="What looks through a Parquet file.",
)
@click.option("--master", metavar="URL", help="The Spark cluster; else SPARK_REMOTE, else here.")
@json_option
def recheck(
    files: tuple[str, ...],
    first: date,
    last: date,
    against: str,
    under: str,
    goals: tuple[str, ...],
    engine: str,
    master: str | None,
    as_json: bool,
) -> None:
    """Say of which cases anything moves between two days, and which authority moved it.

    FILE is a case file, an example by its name, or one Parquet file of many cases as 'wellfounded
    case export' writes it. A change that only time made says so.

    Example: wellfounded recheck marie_joseph --from 2025-08-01 --to 2026-11-01
    """
    with signing():
        from wellfounded.law.recheck.changes import ASKED
        from wellfounded.law_pack.another_version import version
        from wellfounded.law_pack.recheck import Question, Rechecking

        question = Question(
            first=first,
            last=last,
            against=version(against, newer=False),
            under=version(under, newer=True),
            goals=goals or ASKED,
        )
        table = _table(files)
        if table is None and (engine != "duckdb" or master):
            raise click.UsageError("--engine spark and --master are for a Parquet file")
        if master and engine != "spark":
            raise click.UsageError("--master names a Spark cluster; add --engine spark")
        with Rechecking(question) as checking:
            if table is None:
                subjects = list(_subjects(files, question))
                count, found = len(subjects), list(checking.recheck(subjects))
            else:
                count, found = _of_many(table, checking, engine, master)
    moving = [one for one in found if one.moves]
    if as_json:
        said = document(question, count, moving)
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
        return
    for line in lines(question, count, moving):
        click.echo(line)


def _table(files: tuple[str, ...]) -> str | None:
    """The Parquet file, if it is one that was named."""
    tables = [file for file in files if Path(file).suffix.lower() == ".parquet"]
    if tables and len(files) > 1:
        raise click.UsageError("give one Parquet file by itself, or case files")
    return tables[0] if tables else None


def _subjects(files: tuple[str, ...], question: Question) -> Iterator[Subject]:
    from wellfounded.law_pack.recheck import Subject

    names: set[str] = set()
    for file in files:
        example = file in example_names() and not Path(file).exists()
        case = read_case(Path(str(PERSONAS / f"{file}.toml")) if example else Path(file))
        name = Path(file).stem
        if name in names:
            raise click.UsageError(f"{file}: another case is called {name}; rename one of them")
        names.add(name)
        before, after = case.known(question.first), case.known(question.last)
        yield Subject(name=name, before=before, after=after)


def _of_many(
    table: str, checking: Rechecking, engine: str, master: str | None
) -> tuple[int, list[Rechecked]]:
    question = checking.question
    with _opened(table, engine, master) as opened:
        from wellfounded.caseload.recheck import count, facts_of, moving, on
        from wellfounded.caseload.sound import require_sound
        from wellfounded.law_pack.recheck import Subject

        require_sound(opened, table)
        names = moving(opened, _compared(checking))
        subjects = (
            Subject(name=name, before=on(known, question.first), after=on(known, question.last))
            for name, known in facts_of(opened, names)
        )
        return count(opened), list(checking.recheck(subjects))


def _compared(checking: Rechecking) -> Iterator[tuple[str, ...]]:
    """The queries whose answers are compared: of two days, then of two versions on the last."""
    from wellfounded.caseload.signature import signatures

    asked = checking.question
    ends = (asked.first, asked.last)
    for signed in checking.against(signatures, asked.goals, ends, ends):
        yield (signed,)
    if asked.two_versions:
        versions = (checking.against, checking.under)
        here, there = (one(signatures, asked.goals, ends, ends[1:]) for one in versions)
        yield from zip(here, there, strict=True)


def _opened(table: str, engine: str, master: str | None) -> AbstractContextManager[Engine]:
    try:
        if engine == "spark":
            from wellfounded.caseload.spark import OnSpark

            return OnSpark(table, master)
        from wellfounded.caseload.engine import on_duckdb

        return on_duckdb(Path(table))
    except ImportError as missing:
        raise MissingExtra("spark" if engine == "spark" else "stats", missing) from missing
