"""How is a law pack made, signed and read? The commands ``law pack``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.moved import lines
from wellfounded.cli.options import Day, require_another_file
from wellfounded.cli.signing import signing
from wellfounded.facts import write_whole

if TYPE_CHECKING:
    from wellfounded.laid_over import Pack
    from wellfounded.law_pack.fitting import Change

file_argument = click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
output_option = click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="The file to write."
)


@click.group()
def pack() -> None:
    """Law packs, for whoever publishes them: make, sign, show.

    A pack holds what is data in the law: authorities and their states, dated values, editions of
    forms. An office that trusts the publisher's key takes it with 'wellfounded law update'.

    Example: wellfounded law pack key -o publisher.key
    """


@pack.command()
@output_option
def key(output: Path) -> None:
    """Make a key to sign with, and print its public half, which offices trust.

    Whoever has the file signs in your name. Keep it off the computer that serves a site.

    Example: wellfounded law pack key -o publisher.key
    """
    with signing():
        from wellfounded.law_pack.signature import new_key, public_half, seed_in

        if output.exists():
            raise click.UsageError(f"{output}: there is a file already; give -o another name")
        made = new_key()
        write_whole(output, made)
        click.echo(public_half(seed_in(made, str(output))))


@pack.command()
@click.option("--serial", type=click.IntRange(1), required=True, help="Above that of any before.")
@click.option("--by", "publisher", required=True, help="Who publishes it.")
@click.option("--day", type=Day(), default=date.today, show_default="today", help="Its day.")
@click.option("--table", "tables", multiple=True, metavar="NAME", help="A dated table to change.")
@click.option("--authority", "citations", multiple=True, metavar="CITATION", help="One to change.")
@output_option
def make(
    serial: int,
    publisher: str,
    day: date,
    tables: tuple[str, ...],
    citations: tuple[str, ...],
    output: Path,
) -> None:
    """Write out what the law here says of tables and authorities, for you to change by hand.

    Example: wellfounded law pack make --serial 1 --by "Law Desk" --table fees.i589 -o draft.toml
    """
    from wellfounded.law_pack.drafting import draft

    if not (tables or citations):
        raise click.UsageError("nothing to write out; name a --table or an --authority")
    if output.exists():
        raise click.UsageError(f"{output}: there is a file already; give -o another name")
    text = draft(serial=serial, day=day, publisher=publisher, tables=tables, citations=citations)
    write_whole(output, text.encode())
    click.echo(f"{output}: change it, then sign it with: wellfounded law pack sign {output}")


@pack.command()
@file_argument
@click.option("--key", "key_file", type=click.Path(path_type=Path), required=True, help="Yours.")
@output_option
def sign(file: Path, key_file: Path, output: Path) -> None:
    """Check the draft FILE as an office would, and sign it.

    Example: wellfounded law pack sign draft.toml --key publisher.key -o pack.toml
    """
    with signing():
        from wellfounded.law_pack.document import pack_in
        from wellfounded.law_pack.fitting import change
        from wellfounded.law_pack.office import content_of
        from wellfounded.law_pack.signature import HEAD, seed_in, signed

        require_another_file(output, file, key_file)
        content = content_of(file)
        head = HEAD.match(content)
        body = content[head.end() :] if head else content
        read = pack_in(body, str(file))
        _tell(read, change(read))
        write_whole(output, signed(body, seed_in(key_file.read_bytes(), str(key_file))))
    click.echo(f"{output}: signed")


@pack.command()
@file_argument
def show(file: Path) -> None:
    """Say who signed the pack FILE, whether this office trusts them, and what it would change.

    It changes nothing.

    Example: wellfounded law pack show pack.toml
    """
    with signing():
        from wellfounded.law_pack.document import pack_in
        from wellfounded.law_pack.fitting import change
        from wellfounded.law_pack.office import content_of, trusted
        from wellfounded.law_pack.signature import verified

        public, body = verified(content_of(file), str(file))
        names = [name for name, one in trusted().items() if one == public]
        click.echo(f"signed with {public}: {', '.join(names) or 'not trusted here'}")
        read = pack_in(body, str(file))
        _tell(read, change(read))


def _tell(read: Pack, found: Change) -> None:
    click.echo(f"{read.name}: number {read.serial} of {read.day}, by {read.publisher}")
    if read.note:
        click.echo(read.note)
    for line in changes(found):
        click.echo(line)


def changes(found: Change) -> Iterator[str]:
    """What a pack changes, in lines: what it adds, what it takes back, what it only looked at."""
    if found.nothing:
        yield "It changes nothing here."
    for title, part in (("Added", found.added), ("Taken back", found.taken_back)):
        if part:
            yield f"{title}:"
            yield from (f"  {line}" for line in lines(part))
    if found.looked_at:
        yield f"Looked at again, or worded anew: {'; '.join(found.looked_at)}"
    if found.editions:
        yield f"Editions of forms: {', '.join(found.editions)}"
