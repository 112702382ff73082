"""How is the courts' monthly release taken in? The command ``outcomes import``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wellfounded.cli.options import Day
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option

ACCEPTABLE = ("tables", "columns", "counts", "codes", "smaller", "faults")


@click.command("import")
@click.argument("given", metavar="SRC")
@shelf_option
@click.option(
    "--released", type=Day(), help="The day of the release, where its files do not tell it."
)
@click.option(
    "--accept",
    "accepted",
    multiple=True,
    type=click.Choice(ACCEPTABLE),
    help="Go on although this is not as it should be; look at it first (repeatable).",
)
def command(
    given: str, place: Path | None, released: date | None, accepted: tuple[str, ...]
) -> None:
    """Take the courts' release in: the zip as it is published, or a folder of its tables.

    Every row arrives, or is put aside with the line as it was. What is wrong is told. The releases
    that are on the shelf stay as they are.

    Example: wellfounded outcomes import "EOIR Case Data.zip"
    """
    shelf = shelf_at(place)
    with counting():
        from wellfounded.outcomes.release.importing import Asked, take_in
    taken = take_in(Asked(place=Path(given), released=released, accepted=accepted), shelf)
    if not taken.new:
        click.echo(f"{given}: is on the shelf as {taken.release.id}; nothing was done")
        return
    click.echo(f"{taken.release.folder}: taken in")
