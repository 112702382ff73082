"""How does a person get ready for what comes? The command ``prepare``."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date

import click

from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.facts import Case


@click.command()
@case_argument
@click.option(
    "--for",
    "for_",
    required=True,
    metavar="SHEET",
    help="interview, hearing, filing, visit or detention.",
)
@as_of_option
@click.option(
    "--topic",
    "topics",
    multiple=True,
    metavar="TOPIC",
    help="Add questions on a kind of claim, such as gender (repeatable).",
)
@click.option("--helper", is_flag=True, help="For helpers: say what the rules say of filing.")
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def prepare(
    case: Case,
    for_: str,
    as_of: date,
    topics: tuple[str, ...],
    helper: bool,
    lang: str,
    as_json: bool,
) -> None:
    """Make a sheet to get ready, from the answers in CASE and the law of the day.

    It says what may be asked, what to bring and what the rights are, each with its source. It
    never says what to answer. What is only for paper is left blank, to fill in by hand.

    Example: wellfounded prepare answers.toml --for interview --as-of 2026-07-01
    """
    from wellfounded.cli.prepare_view import print_sheet
    from wellfounded.languages import Language
    from wellfounded.preparation import printed, sheet
    from wellfounded.web.quoted import quoting

    language = Language(lang)
    made = sheet(case, for_, as_of, topics=topics, helper=helper)
    words = printed(made, language, quoting(case, language))
    if as_json:
        click.echo(json.dumps(asdict(words), default=str, ensure_ascii=False, indent=2))
    else:
        print_sheet(words)
