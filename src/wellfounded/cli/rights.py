"""What does a protection give on a day? The command ``law rights``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.dated_row import document, stands
from wellfounded.cli.options import as_of_option, json_option
from wellfounded.law.after_protection import PROTECTIONS, RIGHTS, rights
from wellfounded.law.parameters import Row
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules


@click.command("rights")
@click.argument("protection", type=click.Choice(list(PROTECTIONS)), required=False)
@as_of_option
@json_option
def rights_(protection: str | None, as_of: date, as_json: bool) -> None:
    """Say what follows PROTECTION on a day, right by right, or what follows each of them.

    Every answer names its source and how it stands.

    Example: wellfounded law rights withholding --as-of 2026-07-01
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    found = {one: rights(one, as_of) for one in ([protection] if protection else PROTECTIONS)}
    if as_json:
        listed = {one: _document(one, rows, as_of) for one, rows in found.items()}
        whole = {"as_of": as_of.isoformat(), "protections": listed}
        click.echo(json.dumps(whole, ensure_ascii=False, indent=2))
        return
    for one, rows in found.items():
        click.echo(f"{PROTECTIONS[one]} ({one})")
        for id, row in rows.items():
            click.echo(f"  {RIGHTS[id]} {row.value or 'Not known.'}")
            click.echo(f"      {stands(row, as_of)}")


def _document(protection: str, rows: dict[str, Row], as_of: date) -> dict[str, object]:
    return {
        "title": PROTECTIONS[protection],
        "rights": {
            id: {"question": RIGHTS[id], **document(row, as_of)} for id, row in rows.items()
        },
    }
