"""Which options do several commands share?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from wellfounded.facts import Case, read_case

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Between these a slip of the hand is not likely."""


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day, or say how it is written."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day; write it as 2026-07-01", param, ctx)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            self.fail(f"{value} is not a year of this law; write it as 2026-07-01", param, ctx)
        return day


class CaseFile(click.ParamType[Case]):
    """A case file in TOML or JSON."""

    name = "case"

    def convert(
        self,
        value: Any,
        param: click.Parameter | None,  # noqa: ARG002
        ctx: click.Context | None,  # noqa: ARG002
    ) -> Case:
        """Read the file."""
        return value if isinstance(value, Case) else read_case(Path(value))


def as_of_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--as-of``: the law, precedent, clocks and editions stand at this day."""
    return click.option(
        "--as-of",
        type=Day(),
        default=date.today,
        show_default="today",
        help="The day the law, the clocks and the form editions stand at.",
    )(command)


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--json``: one JSON document and nothing else."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def require_another_file(output: Path, *read: Path | None) -> None:
    """Refuse to write over a file that the answers or the form are read from.

    Raises:
        click.UsageError: if ``output`` is one of the files ``read``.
    """
    for file in read:
        if file is not None and output.exists() and file.exists() and output.samefile(file):
            raise click.UsageError(f"{output}: this file is read from; give -o another name")


case_argument = click.argument("case", type=CaseFile(), metavar="CASE")
case_file_argument = click.argument("case_file", type=click.Path(path_type=Path), metavar="CASE")
