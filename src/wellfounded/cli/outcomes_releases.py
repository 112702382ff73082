"""Which releases of the courts are on the shelf? The command ``outcomes releases``."""

from __future__ import annotations

from pathlib import Path

import click

from wellfounded.cli.outcomes_shelf import shelf_at, shelf_option


@click.command("releases")
@shelf_option
def command(place: Path | None) -> None:
    """List the releases on the shelf, the oldest first.

    Example: wellfounded outcomes releases
    """
    for release in shelf_at(place).releases():
        rows = sum(table["rows"] for table in release.facts["tables"].values())
        click.echo(f"{release.id}  {rows:,} rows  {release.folder}")
