"""Which fees were asked for, paid and proved? The command ``payments``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.dated_row import document, stands
from wellfounded.cli.deadlines_json import span_document
from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.cli.words import say
from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.law.fees.ledger import Entry, ledger
from wellfounded.law.fees.words import says
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules


@click.command()
@case_argument
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def payments(case: Case, as_of: date, lang: str, as_json: bool) -> None:
    """Say which fees of CASE were asked for, paid and proved, and what each came to on its day.

    An amount that nobody here knows stays unknown.

    Example: wellfounded payments answers.toml --as-of 2026-07-01
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    language = Language(lang)
    found = ledger(case, as_of)
    if as_json:
        listed = [_document(one, as_of, language) for one in found]
        whole = {"as_of": as_of.isoformat(), "payments": listed}
        click.echo(json.dumps(whole, ensure_ascii=False, indent=2))
        return
    for one in found:
        day = f", {language.days(one.day.earliest, one.day.latest)}" if one.day else ""
        click.echo(f"{one.said}{day}")
        for sentence in says(one, language):
            click.echo(f"    {sentence}")
        for row in (*(one.cost.rows if one.cost else ()), *one.how):
            click.echo(f"        {stands(row, as_of)}")
    if not found:
        click.echo(say(language, "payments.nothing"))


def _document(one: Entry, as_of: date, language: Language) -> dict[str, object]:
    cost = one.cost
    return {
        "what": one.said,
        "filings": list(one.filings),
        "forums": list(one.forums),
        "day": span_document(one.day),
        "least": cost.least if cost else None,
        "most": cost.most if cost else None,
        "even_if_waived": cost.even_if_waived if cost else None,
        "waivable": cost.waivable if cost else None,
        "state": one.stands.value,
        "says": says(one, language),
        "paid": span_document(one.paid),
        "dollars": one.dollars,
        "differs": one.differs,
        "receipt_known": one.receipt_known,
        "proof": one.proof,
        "how": [document(row, as_of) for row in one.how],
        "rests_on": [document(row, as_of) for row in (cost.rows if cost else ())],
        "told_at": list(one.opened),
    }
