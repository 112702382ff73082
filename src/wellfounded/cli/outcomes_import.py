"""How is the courts' monthly release taken in? The command ``outcomes import``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.options import Day
from wellfounded.cli.outcomes_progress import Bar
from wellfounded.cli.outcomes_report import report
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option

if TYPE_CHECKING:
    from wellfounded.outcomes.release.importing import Asked
    from wellfounded.outcomes.release.progress import Progress
    from wellfounded.outcomes.release.shelf import Release, Shelf

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
    """Take the courts' release in: the zip as it is published, its address, or a folder of tables.

    Every row arrives, or is put aside with the line as it was; what was wrong is told. The releases
    that are on the shelf stay as they are. An import that was stopped goes on where it was.

    Example: wellfounded outcomes import "EOIR Case Data.zip"
    """
    shelf = shelf_at(place)
    with counting():
        from wellfounded.outcomes.release.download import is_address
        from wellfounded.outcomes.release.importing import Asked, take_in
    with Bar() as bar:
        asked = Asked(place=Path(given), released=released, accepted=accepted)
        if is_address(given):
            found = _fetched(given, asked, shelf, bar)
            if not isinstance(found, Asked):
                bar.stop()
                _nothing_done(given, found)
                return
            asked = found
        taken = take_in(asked, shelf, bar)
    if not taken.new:
        _nothing_done(given, taken.release)
        return
    if is_address(given):
        asked.place.unlink(missing_ok=True)
    for line in report(taken.release):
        click.echo(line)


def _nothing_done(given: str, release: Release) -> None:
    click.echo(f"{given}: is on the shelf as {release.id}; nothing was done")


def _fetched(address: str, asked: Asked, shelf: Shelf, bar: Progress) -> Asked | Release:
    """What is to be imported once it is here; the release, if it is on the shelf already."""
    from wellfounded.outcomes.release.download import asked_about, fetched

    sent = asked_about(address)
    for release in shelf.releases():
        if sent.same(release.facts["source"]):
            return release
    file = fetched(address, shelf.place / "downloads", sent, bar)
    facts = {**sent.facts(), "address": address}
    return replace(asked, place=file, released=asked.released or sent.day, facts=facts)
