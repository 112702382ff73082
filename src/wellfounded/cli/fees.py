"""What does it cost to file on a day? The command ``law fees``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

import click

from wellfounded.cli.dated_row import document, stands
from wellfounded.cli.options import as_of_option, json_option
from wellfounded.law.authorities import State
from wellfounded.law.fees import FILINGS, Charge, Fee, NoSuchFee, fee
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules
from wellfounded.law.what_moved import words


@click.command()
@click.option("--form", metavar="FORM", help="Only this form, such as I-765, or this filing.")
@as_of_option
@json_option
def fees(form: str | None, as_of: date, as_json: bool) -> None:
    """Say what each filing costs on a day, at each forum, and what of it can be waived.

    Every charge names its source and how it stands. An amount that nobody here knows leaves
    the sum unknown.

    Example: wellfounded law fees --form I-765 --as-of 2026-07-01
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    found = [fee(filing, forum, as_of) for filing in _filings(form) for forum in FILINGS[filing]]
    if as_json:
        listed = {"as_of": as_of.isoformat(), "fees": [fee_document(one) for one in found]}
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    for one in found:
        for line in fee_lines(one):
            click.echo(line)


def _filings(form: str | None) -> list[str]:
    """The filings of a form, or all.

    Raises:
        NoSuchFee: if there is none of that form.
    """
    if form is None:
        return list(FILINGS)
    asked = form.casefold()
    found = [one for one in FILINGS if f"{one} ".casefold().startswith(f"{asked} ")]
    if not found:
        raise NoSuchFee(form, "")
    return found


def _sum(one: Fee) -> str:
    if one.amount is None:
        return "not known"
    if not one.amount:
        return "nothing"
    kept = "" if one.even_if_waived == one.amount else f"; {one.even_if_waived} USD if waived"
    held = {words(charge.row.state) for charge in one.charges} - {words(State.IN_FORCE)}
    return f"{one.amount} USD{kept}" + "".join(f"; {state}" for state in sorted(held))


def fee_lines(one: Fee) -> Iterator[str]:
    """What a filing costs, and each of its charges with its source."""
    yield f"{one.filing}, {_forum(one.forum)}: {_sum(one)}"
    for charge in one.charges:
        yield f"    {_amount(charge)}, {charge.title}; {_waivable(charge)}"
        yield f"        {stands(charge.row, one.day)}"


def _amount(charge: Charge) -> str:
    return "not known" if charge.row.value is None else f"{charge.row.value} USD"


def _waivable(charge: Charge) -> str:
    return "can be waived" if charge.waivable else "cannot be waived"


def _forum(forum: str) -> str:
    return forum.replace("_", " ").replace("uscis", "USCIS").replace("ice", "ICE")


def fee_document(one: Fee) -> dict[str, object]:
    """What a filing costs, ready for JSON."""
    return {
        "filing": one.filing,
        "forum": one.forum,
        "amount": one.amount,
        "even_if_waived": one.even_if_waived,
        "charges": [
            {
                "title": charge.title,
                "waivable": charge.waivable,
                **document(charge.row, one.day),
            }
            for charge in one.charges
        ],
    }
