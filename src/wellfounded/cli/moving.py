"""A person moved: who is told, by when, and with what? The command ``moving``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.moving_view import moving_json, print_moving
from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.facts import Case
from wellfounded.languages import OFFERED, SOURCE, Language
from wellfounded.law import moving as law
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules


@click.command()
@case_argument
@as_of_option
@click.option(
    "--lang",
    "code",
    type=click.Choice(list(OFFERED)),
    default=SOURCE,
    show_default=True,
    help="The language. The proof for the court stays in English.",
)
@json_option
def moving(case: Case, as_of: date, code: str, as_json: bool) -> int:
    """Say who is told of the last move in CASE, by when, and what goes on each form.

    The new address is the home address, the day that of the newest event 'moved_house'; where the
    case has none, both are those of the newest home. Exit code 1: something is still open.

    Example: wellfounded moving answers.toml
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    found, language = law.moving(case, as_of), Language(code)
    if as_json:
        click.echo(json.dumps(moving_json(found, as_of, language), ensure_ascii=False, indent=2))
    else:
        print_moving(found, language)
    return 1 if found.lacks else 0
