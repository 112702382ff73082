"""Who can help, and where do the lists come from? The commands ``directory``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from wellfounded.cli.options import Day, json_option
from wellfounded.cli.site import folder_option
from wellfounded.directory import (
    FOLDER,
    DirectoryRefused,
    Entry,
    Near,
    Wish,
    check_today,
    indexed,
    kept,
    note_dialled,
    offered,
    take,
)
from wellfounded.directory.entry import SERVES, SERVICES
from wellfounded.directory.writing import table

on_option = click.option(
    "--as-of", "today", type=Day(), default=date.today, show_default="today", help="The day."
)


@click.group()
def directory() -> None:
    """Who can help: the courts' lists, a starter list and an office's own entries.

    The starter list is part of the program. Official lists are taken in from files and kept in the
    installation. Nothing is fetched.

    Example: wellfounded directory search --where "El Paso, TX" --language es
    """


@directory.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--although-old", is_flag=True, help="Take a list that has been replaced since.")
@on_option
@folder_option
@click.pass_context
def import_(
    context: click.Context, file: Path, although_old: bool, today: date, folder: Path
) -> None:
    """Take FILE in: an official list as PDF or CSV, or an office's own entries as TOML.

    Official: the List of Pro Bono Legal Service Providers (PDF); the rosters of recognized
    organizations and of accredited representatives (PDF or CSV). Each row that could not be read
    is named. Exit code 1: some could not.

    Example: wellfounded directory import pro-bono-list.pdf
    """
    outcome = take(folder / FOLDER, file, today, although_old=although_old)
    for one in outcome.unread:
        click.echo(f"not taken: {one.where}: {one.why}: {one.text}", err=True)
    of = f" of {outcome.list_of:%B %Y}" if outcome.list_of else ""
    click.echo(
        f"{outcome.title}{of}: {outcome.boxes} read, {outcome.entries} kept after joining, "
        f"{len(outcome.unread)} not taken: {outcome.path}"
    )
    if outcome.entries < outcome.before / 2:
        click.echo(
            f"the list before it had {outcome.before}; if this file was cut, take a whole one in",
            err=True,
        )
    context.exit(1 if outcome.unread else 0)


@directory.command()
@click.option("--where", default="", help="A city, a state, both, or a ZIP code.")
@click.option("--language", default="", metavar="CODE", help="Spoken there, such as es or ht.")
@click.option("--serves", type=click.Choice(SERVES), default=None, help="A group of people.")
@click.option("--service", type=click.Choice(SERVICES), default=None, help="A kind of help.")
@click.option("--before", type=click.Choice(("court", "uscis")), default=None, help="Speaks there.")
@click.option("--detained", is_flag=True, help="For somebody who is held.")
@click.option("--low-cost", is_flag=True, help="Leave out whoever is paid in full.")
@click.option("--name", "words", default="", help="Words of the name.")
@click.option("--most", type=click.IntRange(1), default=20, show_default=True, help="How many.")
@on_option
@folder_option
@json_option
def search(
    where: str,
    language: str,
    serves: str | None,
    service: str | None,
    before: str | None,
    detained: bool,
    low_cost: bool,
    words: str,
    most: int,
    today: date,
    folder: Path,
    as_json: bool,
) -> None:
    """Find who can help, nearest first.

    A number marked "not dialled" is not shown on the site.

    Example: wellfounded directory search --where 79901 --language es --before court
    """
    wish = Wish(
        where=where,
        language=language,
        serves=serves or "",
        service=service or "",
        before=before or "",
        detained=detained,
        low_cost=low_cost,
        words=words,
    )
    found = indexed(folder / FOLDER).search(wish)
    if found.unknown:
        raise DirectoryRefused(
            where, "no place of this name is known; add its state, or a ZIP code"
        )
    if as_json:
        listed = [{"id": one.entry.id, "near": one.near, **table(one.entry)} for one in found.all]
        told = {"state": found.state, "city": found.city, "found": listed[:most]}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2, default=str))
        return
    if found.meant:
        click.echo(f"taken as: {found.meant}")
    for one in found.all[:most]:
        for line in _lines(one, today):
            click.echo(line)
    click.echo(f"{len(found.all)} found")


@directory.command()
@click.argument("id", required=False)
@on_option
@folder_option
@json_option
def show(id: str | None, today: date, folder: Path, as_json: bool) -> None:
    """Show one entry, or without ID which lists are kept and how old each is.

    Example: wellfounded directory show court_line
    """
    place = folder / FOLDER
    entries = {one.id: one for one in offered(place)}
    if id is None:
        for one in kept(place):
            of = f", of {one.list_of:%B %Y}" if one.list_of else ""
            on = f", taken on {one.taken_on}" if one.taken_on else ""
            click.echo(f"{one.name}: {one.title}{of}{on}, {one.entries} entries, {one.sha256[:12]}")
        old = sum(check_today(one, today) for one in entries.values())
        click.echo(f"{len(entries)} entries together; {old} to check again")
        return
    if id not in entries:
        raise DirectoryRefused(id, "no entry has this id; 'directory search' prints them")
    if as_json:
        told = {"id": id, **table(entries[id])}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2, default=str))
        return
    for line in _lines(Near(entries[id], ""), today):
        click.echo(line)


@directory.command()
@click.argument("number", required=False)
@click.option("--by", help="Who dialled it.")
@on_option
@folder_option
def dialled(number: str | None, by: str | None, today: date, folder: Path) -> None:
    """Note that NUMBER was dialled and reached whom it is listed for; else list what to dial.

    The site shows no number that was only copied from another list until somebody has dialled it.

    Example: wellfounded directory dialled +13126601370 --by "Ana P."
    """
    place = folder / FOLDER
    if number is None:
        for entry in offered(place):
            for phone in entry.phones:
                if not phone.may_be_shown:
                    click.echo(f"{phone.number}\t{entry.id}\t{entry.name}")
        return
    if not by:
        raise click.UsageError("name who dialled it with --by")
    note_dialled(place, number, by, today)
    click.echo(f"{number}: dialled on {today} by {by}; the site shows it from now on")


def _lines(one: Near, today: date) -> Iterator[str]:
    entry = one.entry
    near = f" ({one.near})" if one.near else ""
    yield f"{entry.id}: {entry.name}{near}"
    for place in entry.places:
        yield f"    {', '.join(p for p in (place.street, place.city, place.state, place.zip) if p)}"
    for phone in entry.phones:
        sure = "" if phone.may_be_shown else "  not dialled: not shown on the site"
        way = "" if phone.way == "voice" else f" ({phone.way})"
        yield f"    {phone.shown}{way}{f' {phone.place}' if phone.place else ''}{sure}"
    yield from (f"    {said}" for said in (entry.email, entry.url) if said)
    yield f"    {entry.kind}; cost {entry.cost}; {_told(entry)}"
    yield from (f"    {line}" for line in entry.limits.split("\n") if line)
    for source in entry.sources:
        of = f" of {source.list_of}" if source.list_of else ""
        yield f"    [{source.tag}] {source.kind}{of}, checked on {source.checked_on} {source.said}"
    if check_today(entry, today):
        yield "    CHECK TODAY"


def _told(entry: Entry) -> str:
    parts = (*sorted(entry.services), *sorted(entry.serves), *entry.languages)
    warned = ("law enforcement",) if entry.law_enforcement else ()
    return ", ".join((*parts, *warned))
