"""Which releases are on the shelf? The command ``outcomes releases``."""

from __future__ import annotations

from pathlib import Path

import click

from wellfounded.cli.outcomes_report import report
from wellfounded.cli.outcomes_shelf import shelf_at, shelf_option


@click.command("releases")
@shelf_option
@click.option("--check", is_flag=True, help="Read each table, and say whether it is undamaged.")
def command(place: Path | None, check: bool) -> None:
    """List the releases on the shelf with what was wrong in them, the oldest first.

    Example: wellfounded outcomes releases
    """
    from wellfounded.outcomes.release.shelf import require_sound

    shelf = shelf_at(place)
    shelf.latest()
    for release in shelf.releases():
        for line in report(release):
            click.echo(line)
        if check:
            require_sound(release)
            click.echo("  every table is as it was written")
