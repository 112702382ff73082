"""How does an office keep its country reports? The commands ``evidence library``."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import click

from wellfounded.cli.options import Day, as_of_option, case_file_argument, json_option

shelf_argument = click.argument("shelf", type=click.Path(path_type=Path), metavar="SHELF")


@click.group()
def library() -> None:
    """The office's shelf of reports on countries: a TOML file, with frozen copies beside it.

    Example: wellfounded evidence library list shelf.toml --country GT
    """


@library.command("list")
@shelf_argument
@click.option("--country", metavar="CODE", help="Only those on this country, such as GT.")
@json_option
def list_(shelf: Path, country: str | None, as_json: bool) -> None:
    """Print each entry of SHELF as a court is given it.

    Example: wellfounded evidence library list shelf.toml
    """
    from wellfounded.evidence.library import citation, read_shelf

    found = [one for one in read_shelf(shelf) if country in (None, one.country)]
    if as_json:
        document = [{**one.write(), "citation": citation(one)} for one in found]
        click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str))
    else:
        for one in found:
            click.echo(f"{one.id}: {citation(one)}")


@library.command()
@shelf_argument
@click.option("--publisher", required=True, help="Who published it, such as dos_human_rights.")
@click.option("--title", required=True, help="Its title, as the court is to read it.")
@click.option("--published", "published_on", type=Day(), required=True, help="Its day.")
@click.option("--country", required=True, metavar="CODE", help="Of which country, such as GT.")
@click.option("--id", "id_", metavar="ID", help="A name of your own for it.")
@click.option("--edition", type=int, help="The year that the report is about.")
@click.option("--url", help="Where it was read.")
@click.option("--accessed", "accessed_on", type=Day(), help="The day it was read there.")
@click.option("--archived-at", help="Where a public archive keeps it.")
@click.option("--pages", "pages_used", help="The pages that are used, such as 3-5, 12.")
@click.option("--quote", help="Words of it, as they stand there.")
@click.option("--quote-page", help="The page of these words.")
@click.option("--region", help="Which part of the country.")
@click.option("--topic", "topics", multiple=True, help="What it is about (repeatable).")
@click.option("--limits", help="What it says that it does not know.")
@click.option(
    "--copy", type=click.Path(path_type=Path), help="Your frozen copy; it stays where it is."
)
def add(shelf: Path, copy: Path | None, id_: str | None, **given: Any) -> None:
    """Put an entry on SHELF, with the hash of the frozen copy.

    Example: wellfounded evidence library add shelf.toml --publisher dos_human_rights
    --title "2024 Country Reports on Human Rights Practices: Guatemala" --edition 2024
    --published 2025-08-12 --country GT --pages 1-9 --copy gt-2024.pdf
    """
    from wellfounded.evidence.library import Entry, add_entry, citation

    row = {name: value for name, value in given.items() if value not in (None, ())}
    row["id"] = id_ or _id_of(row)
    if copy is not None:
        row["sha256"] = hashlib.sha256(copy.read_bytes()).hexdigest()
        row["file"] = _beside(copy, shelf)
    entry = Entry.read(row)
    add_entry(shelf, entry)
    click.echo(f"{entry.id}: {citation(entry)}")


@library.command()
@shelf_argument
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
@click.pass_context
def check(context: click.Context, shelf: Path, as_of: date, lang: str, as_json: bool) -> None:
    """Say what on SHELF has a newer edition, what lacks a page or a copy, what was changed.

    Exit code 1 means that something on it cannot be used as it is.

    Example: wellfounded evidence library check shelf.toml --as-of 2026-07-01
    """
    from wellfounded.cli.evidence_json import finding_json
    from wellfounded.evidence import label, ready
    from wellfounded.evidence.library import check as look
    from wellfounded.evidence.library import read_shelf
    from wellfounded.languages import Language

    language = Language(lang)
    found = look(read_shelf(shelf), as_of, shelf.parent)
    if as_json:
        document = [finding_json(one, language) for one in found]
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    elif not found:
        click.echo(label("nothing_found").say(language))
    else:
        for one in found:
            click.echo(f"{one.at}: {one.words.say(language)} [{one.authority}]")
    context.exit(0 if ready(found) else 1)


@library.command()
@shelf_argument
@click.argument("id_", metavar="ID")
@case_file_argument
@click.option(
    "--shows",
    multiple=True,
    metavar="PLACE",
    help="A place of the case or an element that it speaks of, such as fear (repeatable).",
)
def use(shelf: Path, id_: str, case_file: Path, shows: tuple[str, ...]) -> None:
    """Put the entry ID of SHELF into the case file CASE, as one more paper.

    Example: wellfounded evidence library use shelf.toml gt-2024 answers.toml --shows fear
    """
    from wellfounded.evidence.library import as_exhibit, citation, read_shelf
    from wellfounded.facts import add_record

    kept = {one.id: one for one in read_shelf(shelf)}
    if id_ not in kept:
        raise click.UsageError(f"{shelf}: there is no entry {id_!r}; 'library list' names them")
    add_record(case_file, "exhibits", as_exhibit(kept[id_], shows))
    click.echo(citation(kept[id_]))


def _id_of(row: dict[str, Any]) -> str:
    """A name made of publisher, country and day."""
    day = row["published_on"].isoformat()
    return re.sub(r"[^a-z0-9]+", "-", f"{row['publisher']}-{row['country']}-{day}".lower())


def _beside(copy: Path, shelf: Path) -> str:
    """Where the copy lies, seen from the shelf."""
    try:
        return str(copy.resolve().relative_to(shelf.resolve().parent))
    except ValueError:
        raise click.UsageError(
            f"{copy}: a frozen copy lies in the folder of the shelf; put it there"
        ) from None
