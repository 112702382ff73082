"""What does USCIS say of a receipt number? The command ``status``."""

from __future__ import annotations

import json
from pathlib import Path

import click

from wellfounded.case_status.access import Access, access
from wellfounded.case_status.allowance import utc_now
from wellfounded.case_status.client import Client
from wellfounded.case_status.exchange import OverTheNet
from wellfounded.case_status.history import Asked, ask_and_keep
from wellfounded.case_status.receipt import read_receipt
from wellfounded.case_status.refusals import NotSetUp
from wellfounded.case_status.shelf import Shelf
from wellfounded.case_status.words import say
from wellfounded.cli.options import json_option
from wellfounded.cli.site import starting
from wellfounded.cli.status_view import court_json, print_court, print_status, status_json
from wellfounded.languages import OFFERED, SOURCE, Language


@click.command()
@click.argument("receipt", required=False)
@click.option("--court", is_flag=True, help="Say how a case in court is looked up; ask nobody.")
@click.option("--kept", is_flag=True, help="Show what USCIS said before; ask nobody.")
@click.option("--forget", is_flag=True, help="Delete what was kept of this number.")
@click.option(
    "--lang",
    "code",
    type=click.Choice(list(OFFERED)),
    default=SOURCE,
    show_default=True,
    help="The language.",
)
@click.option(
    "--home",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="WELLFOUNDED_HOME",
    metavar="FOLDER",
    help="The folder of the site, whose settings are used; by default the user's data folder.",
)
@json_option
def status(
    receipt: str | None,
    court: bool,
    kept: bool,
    forget: bool,
    code: str,
    folder: Path | None,
    as_json: bool,
) -> int:
    """Say what USCIS answers about RECEIPT, in plain words, and what has changed since.

    Only the number is sent, and only to USCIS. What it answered is kept in your own data. It is
    off until the settings of the site have [case_status]. Exit code 1: there is no status.

    Example: wellfounded status IOE0912345678
    """
    language = Language(code)
    if court:
        if as_json:
            _print(court_json(language))
        else:
            print_court(language)
        return 0
    if receipt is None:
        raise click.UsageError("write a receipt number, or --court for a case in court")
    number = read_receipt(receipt)
    shelf = Shelf()
    if forget:
        shelf.forget(number)
        click.echo(say(language, "case_status.forgotten"))
        return 0
    history = shelf.history(number)
    if kept:
        _show(Asked(history=history), language, kept=True, as_json=as_json)
        return 0 if history.last_good else 1
    client = Client(_access(folder), OverTheNet())
    shelf.recall_count(client.allowance)
    asked = ask_and_keep(client, history, utc_now())
    # It is shown before it is kept: a full disk must not take the answer away.
    _show(asked, language, kept=False, as_json=as_json)
    shelf.keep(asked.history)
    shelf.keep_count(client.allowance)
    return 1 if asked.no is not None else 0


def _show(asked: Asked, language: Language, *, kept: bool, as_json: bool) -> None:
    if as_json:
        _print(status_json(asked, language))
    else:
        print_status(asked, language, kept=kept)


def _access(named: Path | None) -> Access:
    """What the settings of the installation give; nothing is set up where there is none."""
    with starting():
        from wellfounded.web import home
    folder = named or home.folder()
    if not (folder / home.SETTINGS).exists():
        raise NotSetUp("off")
    return access(home.Home.at(folder).table("case_status"), folder)


def _print(document: object) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))
