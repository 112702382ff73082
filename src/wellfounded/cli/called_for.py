"""Which forms does a case call for, and when? The command ``forms needed``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.deadlines_json import span_document
from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.cli.words import say
from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.law.filing.called_for import Called, called_for, purpose, when
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules

STANDS = {True: "forms_needed.now", False: "forms_needed.not_now", None: "forms_needed.open"}


@click.command()
@case_argument
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def needed(case: Case, as_of: date, lang: str, as_json: bool) -> None:
    """Say which forms CASE calls for, what each is for, and from which day.

    Example: wellfounded forms needed answers.toml
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    language, found = Language(lang), called_for(case, as_of)
    if as_json:
        listed = [_document(one, language) for one in found]
        said = {"as_of": as_of.isoformat(), "forms": listed}
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
        return
    for one in found:
        click.echo(f"{one.call.form}: {purpose(one.call, language)}")
        click.echo(f"    {_stands(one, language)}")
        click.echo(f"    {when(one.call, language)} [{one.call.authority}]")


def _stands(one: Called, language: Language) -> str:
    if one.beside:
        return say(language, "forms_needed.beside")
    if one.opens is not None:
        day = language.days(one.opens.earliest, one.opens.latest)
        return say(language, "forms_needed.first_day", day=day)
    return say(language, STANDS[one.now])


def _document(one: Called, language: Language) -> dict[str, object]:
    return {
        "form": one.call.form,
        "purpose": purpose(one.call, language),
        "when": when(one.call, language),
        "authority": one.call.authority,
        "goes_with_another": one.beside,
        "now": one.now,
        "opens": span_document(one.opens) if one.opens else None,
    }
