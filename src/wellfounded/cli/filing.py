"""Where does a form go on a day, and for how much? The command ``filing``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

import click

from wellfounded.cli.dated_row import document, stands
from wellfounded.cli.fees import fee_document, fee_lines
from wellfounded.cli.options import as_of_option, json_option
from wellfounded.law.filing import FORMS, Filing, NoSuchFiling, Place
from wellfounded.law.filing import filing as filing_of
from wellfounded.law.parameters import Row
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules

NAMES = {Place.USCIS: "USCIS", Place.COURT: "the immigration court", Place.BOARD: "the Board"}


@click.command()
@click.argument("form", metavar="FORM")
@click.option(
    "--forum",
    type=click.Choice([place.value for place in Place]),
    help="Only there; else everywhere it is filed.",
)
@as_of_option
@json_option
def filing(form: str, forum: str | None, as_of: date, as_json: bool) -> None:
    """Say how FORM is filed on a day: where, in which edition, for how much, with which proof.

    FORM is such as I-589, EOIR-26 or motion. Everything names its source; CHECK TODAY marks what
    has to be looked up again on the day of filing.

    Example: wellfounded filing I-589 --forum court --as-of 2026-07-01
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    form = next((one for one in FORMS if one.casefold() == form.casefold()), form)
    if form not in FORMS:
        raise NoSuchFiling(form)
    places = [forum] if forum else list(FORMS[form])
    found = [filing_of(form, place, as_of) for place in places]
    if as_json:
        listed = {"as_of": as_of.isoformat(), "filings": [filing_document(one) for one in found]}
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    for one in found:
        check = " CHECK TODAY" if one.check_today else ""
        click.echo(f"{one.form}, {NAMES[one.place]}, {one.day}{check}")
        for line in filing_lines(one):
            click.echo(f"    {line}")


def filing_lines(one: Filing) -> Iterator[str]:
    """Where, how, in which edition and for how much, each with its source."""
    for answer in one.manner:
        yield from _line(answer.asks, answer.row, one.day)
    if one.edition is not None:
        yield from _line("Edition", one.edition, one.day)
    for fee in one.fees:
        yield from fee_lines(fee)
    yield from _line(one.payment.asks, one.payment.row, one.day)


def _line(asks: str, row: Row, day: date) -> Iterator[str]:
    yield f"{asks} {_value(row)}" if asks.endswith("?") else f"{asks}: {_value(row)}"
    yield f"    {stands(row, day)}"


def _value(row: Row) -> str:
    if isinstance(row.value, tuple):
        return ", ".join(row.value)
    return "not known" if row.value is None else str(row.value)


def filing_document(one: Filing) -> dict[str, object]:
    """The same, ready for JSON."""
    answers = {
        answer.id: {"question": answer.asks, **document(answer.row, one.day)}
        for answer in one.manner
    }
    return {
        "form": one.form,
        "forum": one.place.value,
        "check_today": one.check_today,
        "manner": answers,
        "edition": None if one.edition is None else document(one.edition, one.day),
        "fees": [fee_document(fee) for fee in one.fees],
        "payment": document(one.payment.row, one.day),
    }
