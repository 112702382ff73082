"""How is an installation of the site made? The command ``init``."""

from __future__ import annotations

from pathlib import Path

import click

from wellfounded.cli.site import folder_option, starting


@click.command()
@folder_option
def init(folder: Path) -> None:
    """Make an installation of the site: its folder, keys, settings and databases.

    Nothing is sent anywhere. The key file in it opens no case, but keep a copy of it on paper
    or on a stick: without it the databases cannot be used.

    Example: wellfounded init --home office
    """
    with starting():
        from wellfounded.web.installing import make, start

        make(folder)
        start(folder)
    click.echo(f"{folder}: made. Start it with: wellfounded serve --home {folder}")
