"""What does the law make of one person's answers? The command ``screen``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.cli.screening_json import screening_json
from wellfounded.facts import Case
from wellfounded.law import GOALS
from wellfounded.law.precedent.in_screening import arguments_of
from wellfounded.law.screening import rule_of
from wellfounded.law.screening import screen as screen_case


@click.command()
@case_argument
@as_of_option
@click.option("--goal", "goals", multiple=True, metavar="ID", help="Answer this rule (repeatable).")
@click.option("--plain", is_flag=True, help="The applicant's view, in plain words.")
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def screen(
    case: Case, as_of: date, goals: tuple[str, ...], plain: bool, lang: str, as_json: bool
) -> None:
    """Say what the law makes of the answers in CASE, with reasons and sources.

    This is a helper's view; --plain is the applicant's. An unknown fact leaves a
    question open: nothing is guessed.

    Example: wellfounded screen answers.toml --as-of 2026-07-01
    """
    from wellfounded.languages import Language

    language = Language(lang)
    if plain:
        from wellfounded.cli.plain_view import plain_json, print_plain

        if as_json:
            click.echo(json.dumps(plain_json(case, as_of, language), ensure_ascii=False, indent=2))
        else:
            print_plain(case, as_of, language)
        return
    chosen = [rule_of(goal) for goal in goals] or GOALS
    screening = screen_case(case, chosen, as_of=as_of)
    arguments = arguments_of(case, screening)
    if as_json:
        document = screening_json(screening, arguments, language)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        from wellfounded.cli.helper_view import print_screening

        print_screening(screening, arguments, language)
