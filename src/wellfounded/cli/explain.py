"""What does the law say, in plain words? The command ``explain``."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date

import click

from wellfounded.cli.options import Day, json_option
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules


@click.command()
@click.argument("page", required=False, metavar="[PAGE]")
@click.option(
    "--on",
    type=Day(),
    default=date.today,
    show_default="today",
    help="The day the law stands at.",
)
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def explain(page: str | None, on: date, lang: str, as_json: bool) -> None:
    """Tell what the law says of one question, PAGE, or list the questions.

    Every sentence names its source. One that was written before the law under it moved says so.

    Example: wellfounded explain the_one_year_rule --on 2026-07-01
    """
    from wellfounded.cli.explain_view import print_contents, print_page
    from wellfounded.explained import contents, page_called, shown
    from wellfounded.languages import Language

    language = Language(lang)
    if on < BEGINS:
        raise BeforeTheRules(on)
    if page is None:
        shelves = contents(language)
        if as_json:
            listed = {"shelves": [asdict(shelf) for shelf in shelves]}
            click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        else:
            print_contents(shelves)
        return
    found = shown(page_called(page), on, language)
    if as_json:
        click.echo(json.dumps(asdict(found), default=str, ensure_ascii=False, indent=2))
    else:
        print_page(found)
