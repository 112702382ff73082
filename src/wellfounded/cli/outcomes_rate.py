"""How many were granted asylum, of how many? The command ``outcomes rate``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wellfounded.cli.options import json_option
from wellfounded.cli.outcomes_figures import ABOUT, caveats, figures
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option

if TYPE_CHECKING:
    from wellfounded.cli.outcomes_figures import Told
    from wellfounded.outcomes.cube.cube import Cube
    from wellfounded.outcomes.cube.line import Line
    from wellfounded.outcomes.statistics.figure import Figure, Silence

SPLITS = ("represented", "filing", "custody")
EACH = "each"
"""The word for every nationality, court, judge or period, one line for each."""
ABSENT = "None, or too few to show."


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
        from wellfounded.outcomes.counted import ENDS
        from wellfounded.outcomes.cube.cube import Cube
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
        click.echo(_queries(counted.id, asked))
        return
    cube = Cube.open(shelf_at(place).place / "cube")
    lines = [line for line in cube.rates(**asked) if _wanted(line, nationality, court, judge)]
    found = figures(cube, lines, cube.rates(**{**asked, "definition": ENDS}))
    if as_json:
        told_json = {"about": _about(cube), "definition": _definition(counted)}
        rates = [_document(line, figure) for line, figure in found]
        click.echo(json.dumps({**told_json, "rates": rates, "caveats": caveats(found)}))
        return
    if cube.about["invented"]:
        click.echo("INVENTED DATA")
    click.echo(f"{counted.id}, {counted.name}: {counted.numerator}. Of: {counted.denominator}.")
    for said in _said(cube, found) if found else [ABSENT]:
        click.echo(said)
    for said in caveats(found):
        click.echo(f"- {said}")


def _queries(id: str, asked: dict[str, str | None]) -> str:
    """What is read of the cube, and how the same is counted over the records of a release."""
    from wellfounded.outcomes.queries import query

    where = {column: None if value is None else [value] for column, value in asked.items()}
    of_judges = asked["judge"] != ""
    read = query.judges(where) if of_judges else query.figures(where)
    group = (asked["nationality"] or "", asked["court"] or "")
    each = [name for name in ("nationality", "court") if asked[name] is None]
    by = ["fiscal_year", *each, *(["judge"] if of_judges else [])]
    return (
        f"-- In the folder of the cube:\n{read};\n\n"
        f"-- In the folder of a release, year by year:\n"
        f"{query.records(id, group, None, by)};"
    )


def _any(said: str) -> str | None:
    """None is any; the empty text is the line over all."""
    return None if said == EACH else said if said in ("recent", "five") else said.upper()


def _wanted(line: Line, nationality: str, court: str, judge: str) -> bool:
    """Each one, but not the line over all beside them."""
    said = ((nationality, line.nationality), (court, line.court), (judge, line.judge))
    return all(value or asked != EACH for asked, value in said)


def _about(cube: Cube) -> dict[str, Any]:
    told = ("release", "source_sha256", "made_on", "invented", "policy")
    return {name: cube.about[name] for name in told}


def _definition(counted: Any) -> dict[str, str]:
    told = ("id", "name", "unit", "numerator", "denominator", "left_out", "source")
    return {name: getattr(counted, name) for name in told}


def _document(line: Line, found: Figure | Silence) -> dict[str, Any]:
    """A line, ready for JSON; what is withheld is null."""
    from wellfounded.outcomes.cube.rate import decided
    from wellfounded.outcomes.statistics.figure import Figure

    share = found.share if isinstance(found, Figure) else None
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
        "leads": line.leads,
        "leads_granted": line.leads_granted,
        "in_absentia": line.in_absentia,
        "withholding": line.withholding,
        "torture_only": line.torture_only,
        "share": share and share.share,
        "low": share and share.low,
        "high": share and share.high,
        "left_out": found.left_out if isinstance(found, Figure) else None,
        "withheld": line.hidden,
        "provisional": line.provisional,
    }


def _said(cube: Cube, told: Sequence[Told]) -> Iterator[str]:
    """A line for each: who, when, how many of 100, between which bounds, of how many."""
    from wellfounded.outcomes.statistics.figure import Figure

    for line, found in told:
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
        number = _number(found) if isinstance(found, Figure) else "too few to show"
        who = ", ".join(named) or "everybody"
        yield f"{who}, {line.first} to {line.last}: {number}{_open(line)}"


def _number(found: Figure) -> str:
    said = found.natural
    more = f"; {found.left_out:,} more ended in another way" if found.left_out else ""
    return (
        f"{ABOUT[said.said].format(said.about)} of 100, between {said.low} and {said.high}, "
        f"of {said.n:,} counted{more}"
    )


def _open(line: Line) -> str:
    return "  (still being entered)" if line.provisional else ""
