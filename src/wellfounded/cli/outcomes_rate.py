"""How many were granted asylum, of how many? The command ``outcomes rate``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wellfounded.cli.options import json_option
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option

if TYPE_CHECKING:
    from wellfounded.outcomes.cube.cube import Cube
    from wellfounded.outcomes.cube.line import Line

Others = dict[tuple[str, ...], int | None]
SPLITS = ("represented", "filing", "custody")
EACH = "each"
"""The word for every nationality, court, judge or period, one line for each."""
ABSENT = "None, or too few to show."
NOT_A_CHANCE = "These are decisions about others. They are nobody's chance."


@click.command("rate")
@click.option("--definition", default="D1", show_default=True, help="D1 to D5; see --sql.")
@click.option("--nationality", default="", metavar="CODE", help="As the courts write it, or each.")
@click.option("--court", default="", metavar="CODE", help="As the courts write it, or each.")
@click.option("--judge", default="", metavar="CODE", help="Of the court, or each.")
@click.option("--by", "split", type=click.Choice(SPLITS), default=None, help="Divided by this.")
@click.option("--period", default="recent", show_default=True, help="FY2024, recent, five, each.")
@click.option("--sql", "sql", is_flag=True, help="Print the queries behind the number instead.")
@shelf_option
@json_option
def command(
    definition: str,
    nationality: str,
    court: str,
    judge: str,
    split: str | None,
    period: str,
    sql: bool,
    place: Path | None,
    as_json: bool,
) -> None:
    """Shares granted in immigration courts, with their margins, by the public record.

    recent is the last twelve full months, five the last five years. Each number says what it
    counts. Small counts are withheld.

    Example: wellfounded outcomes rate --nationality HA --court MIA --period each
    """
    with counting():
        from wellfounded.outcomes.cube.cube import Cube, rates_query
        from wellfounded.outcomes.definitions.definition import definition as known
    counted = known(definition.upper())
    if judge and not court:
        raise click.UsageError("a judge is set beside the own court only; name it with --court")
    if judge and nationality:
        raise click.UsageError("a judge's decisions are not divided by nationality; leave one out")
    asked: dict[str, str | None] = {
        "definition": counted.id,
        "nationality": _any(nationality),
        "court": _any(court),
        "judge": _any(judge),
        "split": split or "",
        "period": _any(period),
    }
    if sql:
        query, told = rates_query(**asked)
        click.echo(f"{counted.query}\n-- What is read of the cube\n{query}\n-- {told}")
        return
    cube = Cube.open(shelf_at(place).place / "cube")
    lines = [line for line in cube.rates(**asked) if _wanted(line, nationality, court, judge)]
    others = _others(cube, asked, lines)
    if as_json:
        told_json = {"about": _about(cube), "definition": _definition(counted)}
        rates = [_document(line) | {"left_out": others[line.group]} for line in lines]
        click.echo(json.dumps({**told_json, "rates": rates}))
        return
    if cube.about["invented"]:
        click.echo("INVENTED DATA")
    click.echo(f"{counted.id}, {counted.name}: {counted.numerator}. Of: {counted.denominator}.")
    for line in _said(cube, lines, others) if lines else [ABSENT]:
        click.echo(line)
    click.echo(NOT_A_CHANCE)


def _any(said: str) -> str | None:
    """None is any; the empty text is the line over all."""
    return None if said == EACH else said if said in ("recent", "five") else said.upper()


def _wanted(line: Line, nationality: str, court: str, judge: str) -> bool:
    """Each one, but not the line over all beside them."""
    said = ((nationality, line.nationality), (court, line.court), (judge, line.judge))
    return all(value or asked != EACH for asked, value in said)


def _others(cube: Cube, asked: dict[str, str | None], lines: list[Line]) -> Others:
    """How many more cases of each group ended in another way; None where that is withheld."""
    from wellfounded.outcomes.counted import ENDS, left_out

    ends = {one.group: one for one in cube.rates(**{**asked, "definition": ENDS})}
    return {line.group: left_out(line, ends.get(line.group)) for line in lines}


def _about(cube: Cube) -> dict[str, Any]:
    told = ("release", "source_sha256", "made_on", "invented", "policy")
    return {name: cube.about[name] for name in told}


def _definition(counted: Any) -> dict[str, str]:
    told = ("id", "name", "unit", "numerator", "denominator", "left_out", "source")
    return {name: getattr(counted, name) for name in told}


def _document(line: Line) -> dict[str, Any]:
    """A line, ready for JSON; what is withheld is null."""
    from wellfounded.outcomes.cube.rate import decided, share

    found = share(line)
    return {
        "definition": line.definition,
        "nationality": line.nationality or None,
        "court": line.court or None,
        "judge": line.judge or None,
        "split": line.split or None,
        "value": line.value or None,
        "period": line.period,
        "from": line.first.isoformat(),
        "to": line.last.isoformat(),
        "n": decided(line),
        "granted": line.granted,
        "denied": line.denied,
        "other": line.other,
        "admin": line.admin,
        "families": line.leads,
        "share": found and found.share,
        "low": found and found.low,
        "high": found and found.high,
        "withheld": line.hidden,
        "provisional": line.provisional,
    }


def _said(cube: Cube, lines: list[Line], others: Others) -> Iterator[str]:
    """A line for each: who, when, how many of how many, and between which bounds."""
    from wellfounded.outcomes.cube.rate import share

    for line in lines:
        named = (
            cube.names.get(kind, {}).get(code, code)
            for kind, code in (
                ("nationality", line.nationality),
                ("court", line.court),
                ("judge", line.judge),
                ("value", line.value.replace("_", " ")),
            )
            if code
        )
        who = ", ".join(named) or "everybody"
        found = share(line)
        number = (
            f"{found.share:6.1%}  {found.low:.1%} to {found.high:.1%}  of {found.n:,}"
            if found
            else "too few to show"
        )
        left_out = others[line.group] if found else None
        beside = f"; {left_out:,} more ended in another way" if left_out else ""
        yield f"{who}, {line.first} to {line.last}: {number}{beside}{_open(line)}"


def _open(line: Line) -> str:
    return "  (still being entered)" if line.provisional else ""
