"""What did courts decide for a country and a court? ``outcomes show``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wellfounded.cli.options import json_option
from wellfounded.cli.outcomes_beside import TOO_FEW, Beside
from wellfounded.cli.outcomes_figures import caveats, figures
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option

if TYPE_CHECKING:
    from wellfounded.cli.outcomes_figures import Told
    from wellfounded.outcomes.cube.cube import Cube
    from wellfounded.outcomes.cube.line import Line
    from wellfounded.outcomes.statistics.figure import Figure, Silence

PERIODS = ("recent", "five")
TITLES = {
    "": "All, and year by year",
    "represented": "With a lawyer on the record, and without",
    "filing": "How the asylum case began",
    "custody": "Held by immigration, or not",
}
COLUMNS = ("", "Of 100", "Margin", "Granted", "Counted", "Leads", "Left out", "Days")
INVENTED = "INVENTED DATA. It tells nothing of any court, country or judge."


@click.command("show")
@click.option("--nationality", default="", metavar="CODE", help="As the courts write it.")
@click.option("--court", default="", metavar="CODE", help="As the courts write it, such as NYC.")
@click.option("--definition", default="D1", show_default=True, help="How to count: D1 to D5.")
@shelf_option
@json_option
def command(
    nationality: str, court: str, definition: str, place: Path | None, as_json: bool
) -> None:
    """All that the record tells of a country and a court, in tables with margins and caveats.

    Shares granted, waits, appeals; and of a court alone, how it stands on like cases.

    Without a country or a court it is of all of them. Small counts are withheld. No number is
    anybody's own chance.

    Example: wellfounded outcomes show --nationality HA --court MIA
    """
    with counting():
        from wellfounded.outcomes.counted import ENDS
        from wellfounded.outcomes.cube.cube import Cube
    from wellfounded.outcomes.definitions.definition import definition as known

    counted = known(definition.upper())
    cube = Cube.open(shelf_at(place).place / "cube")
    of = {"nationality": nationality.upper(), "court": court.upper()}
    lines = cube.rates(counted.id, **of, split=None)
    told = figures(cube, lines, cube.rates(ENDS, **of, split=None))
    beside = Beside(cube, **of)
    if as_json:
        click.echo(json.dumps(_document(cube, counted, of, told, beside), indent=2))
        return
    _print(cube, counted, of, told, beside)


def _document(
    cube: Cube, counted: Any, of: dict[str, str], told: Sequence[Told], beside: Beside
) -> dict[str, Any]:
    about = ("release", "source_sha256", "made_on", "invented")
    parts = ("id", "name", "unit", "numerator", "denominator", "left_out", "source")
    return {
        "about": {name: cube.about.get(name) for name in about},
        "definition": {name: getattr(counted, name) for name in parts},
        **{name: code or None for name, code in of.items()},
        "rows": [_row(line, found) for line, found in told],
        **beside.document,
        "caveats": caveats(told, beside.caveats),
    }


def _row(line: Line, found: Figure | Silence) -> dict[str, Any]:
    from wellfounded.outcomes.statistics.figure import Figure

    share = found.share if isinstance(found, Figure) else None
    return {
        "split": line.split or None,
        "value": line.value or None,
        "period": line.period,
        "from": line.first.isoformat(),
        "to": line.last.isoformat(),
        "granted": line.granted if share else None,
        "counted": share and share.n,
        "leads": line.leads if share else None,
        "leads_granted": line.leads_granted if share else None,
        "left_out": found.left_out if isinstance(found, Figure) else None,
        "share": share and share.share,
        "low": share and share.low,
        "high": share and share.high,
        "withheld": share is None,
        "provisional": line.provisional,
    }


def _print(
    cube: Cube, counted: Any, of: dict[str, str], told: Sequence[Told], beside: Beside
) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    out = Console(highlight=False)
    names = [cube.names.get(kind, {}).get(code, code) for kind, code in of.items() if code]
    out.print(f"[bold]{escape(', '.join(names) or 'All countries, all courts')}[/bold]")
    if cube.about["invented"]:
        out.print(f"[bold]{INVENTED}[/bold]")
    out.print(
        escape(f"{counted.id}, {counted.name}: {counted.numerator}. Of: {counted.denominator}.")
    )
    out.print(escape(f"Left out: {counted.left_out}."))
    if not told:
        out.print(f"None, or {TOO_FEW}.")
    for split, title in TITLES.items():
        rows = [one for one in told if one[0].split == split]
        if rows:
            table = Table(title=title, title_justify="left")
            for number, column in enumerate(COLUMNS):
                table.add_column(column, justify="left" if number in (0, 7) else "right")
            for line, found in rows:
                table.add_row(*_cells(line, found))
            out.print(table)
    beside.print(out)
    out.print("[bold]What these numbers cannot say[/bold]")
    for said in caveats(told, beside.caveats):
        out.print(escape(f"- {said}"))
    out.print(escape(f"From the release of {cube.about['release']}."))


def _cells(line: Line, found: Figure | Silence) -> tuple[str, ...]:
    from wellfounded.outcomes.statistics.figure import Figure
    from wellfounded.outcomes.statistics.natural import Said

    name = " ".join(filter(None, (line.value.replace("_", " "), line.period)))
    days = f"{line.first} to {line.last}{', may still change' if line.provisional else ''}"
    if not isinstance(found, Figure):
        return name, TOO_FEW, "", "", "", "", "", days
    said = found.natural
    about = {Said.FEWER_THAN_ONE: "under 1", Said.MORE_THAN_99: "over 99"}.get(said.said)
    return (
        name,
        about or str(said.about),
        f"{said.low} to {said.high}",
        f"{line.granted:,}",
        f"{said.n:,}",
        f"{line.leads:,}" if line.leads else "",
        "" if found.left_out is None else f"{found.left_out:,}",
        days,
    )
