"""What do decided cases make of one person's case? The command ``argue``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.facts import ELEMENTS, Case
from wellfounded.law.precedent import CIRCUITS, Seat, argue_all
from wellfounded.law.precedent.in_screening import speaks, tribunal_of
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules

SEATS = (Seat.OFFICER, Seat.JUDGE, Seat.BOARD)


@click.command()
@case_argument
@click.option("--element", "elements", multiple=True, metavar="ID", help="Only this (repeatable).")
@click.option("--circuit", type=click.Choice(CIRCUITS), help="[default: the case's own]")
@click.option("--court", type=click.Choice(SEATS), default=Seat.JUDGE, show_default=True)
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def argue(
    case: Case,
    elements: tuple[str, ...],
    circuit: str | None,
    court: str,
    as_of: date,
    lang: str,
    as_json: bool,
) -> None:
    """Argue what must be weighed in CASE from decided cases.

    This is a helper's view: what is settled by decisions that bind, what is open, with the
    nearest decision on each side, and what evidence would close the gap. Nothing is scored.
    The factors are marked in the case file under [factors].

    Example: wellfounded argue answers.toml --element nexus --circuit 9
    """
    from wellfounded.cli.argument_json import arguments_json
    from wellfounded.cli.argument_view import print_arguments
    from wellfounded.languages import Language

    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    tribunal, language = tribunal_of(case, court, circuit), Language(lang)
    argued = argue_all(case, elements or tuple(ELEMENTS), tribunal=tribunal, as_of=as_of)
    shown = tuple(one for one in argued if elements or speaks(one))
    unmarked = tuple(one.element for one in argued if one not in shown)
    if as_json:
        document = arguments_json(shown, unmarked, tribunal, as_of, language)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print_arguments(shown, unmarked, tribunal, as_of, language)
