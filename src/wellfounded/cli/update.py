"""How does an office take a law pack, and from whom?"""

from __future__ import annotations

from pathlib import Path

import click

from wellfounded.cli.pack import changes, file_argument
from wellfounded.cli.signing import signing

RESTART = "Every command heeds it from now on; a site that runs heeds it once it was started anew."


@click.command()
@file_argument
def update(file: Path) -> None:
    """Take the signed law pack FILE, and say what it changes. Nothing is fetched.

    It is refused, and nothing is written, when it is not signed by a key this office trusts, was
    changed since, is no newer than the one in force, or holds what this release cannot read.

    Example: wellfounded law update pack.toml
    """
    with signing():
        from wellfounded.law_pack.taking import take

        pack, found = take(file)
    for line in changes(found):
        click.echo(line)
    click.echo(
        f"law pack {pack.serial} of {pack.day} by {pack.publisher}, signed by {pack.signed_by}, is "
        f"in force. {RESTART}"
    )


@click.command()
@click.argument("key", required=False)
@click.option("--as", "name", metavar="NAME", help="What this office calls the key's owner.")
@click.option("--no-more", metavar="NAME", help="Trust the key of this name no more.")
def trust(key: str | None, name: str | None, no_more: str | None) -> None:
    """Trust the public KEY of a publisher of law packs; without one, list those trusted.

    Ask its owner for it by a way you know is theirs: whoever has the other half can change what
    this office reads as law.

    Example: wellfounded law trust
    """
    from wellfounded.law_pack import office

    if no_more:
        office.distrust(no_more)
    elif key and name:
        office.trust(name, key)
    elif key or name:
        raise click.UsageError(
            "give a KEY and its owner's name: wellfounded law trust KEY --as NAME"
        )
    for one, public in office.trusted().items():
        click.echo(f"{public}  {one}")
    if not office.trusted():
        click.echo("this office trusts nobody's law packs")
