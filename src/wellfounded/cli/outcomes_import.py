"""How is the courts' monthly release taken in? The command ``outcomes import``."""

from __future__ import annotations

from contextlib import nullcontext, suppress
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
DAMAGED = ("not_zip", "cut_off")
"""A download that is refused for this is fetched again the next time."""


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
        from wellfounded.outcomes.release.importing import Asked
    asked = Asked(place=Path(given), released=released, accepted=accepted)
    with Bar() as bar, shelf.fetching() if is_address(given) else nullcontext():
        release, new = _taken(given, asked, shelf, bar)
    _sweep(shelf, release)
    if not new:
        click.echo(f"{given}: is on the shelf as {release.id}; nothing was done")
        return
    for line in report(release):
        click.echo(line)


def _taken(given: str, asked: Asked, shelf: Shelf, bar: Progress) -> tuple[Release, bool]:
    """The release, and whether it was not on the shelf before."""
    from wellfounded.outcomes.release.download import forget, is_address
    from wellfounded.outcomes.release.importing import Asked, take_in
    from wellfounded.outcomes.release.refusal import ReleaseRefused

    if not is_address(given):
        taken = take_in(asked, shelf, bar)
        return taken.release, taken.new
    found = _fetched(given, asked, shelf, bar)
    if not isinstance(found, Asked):
        return found, False
    try:
        taken = take_in(found, shelf, bar)
    except ReleaseRefused as wrong:
        if wrong.reason in DAMAGED:
            forget(found.place)
        raise
    forget(found.place)
    return taken.release, taken.new


def _sweep(shelf: Shelf, release: Release) -> None:
    """Throw away old downloads, unless somebody else is downloading just now."""
    from wellfounded.outcomes.release.refusal import ReleaseRefused
    from wellfounded.outcomes.release.sweeping import sweep

    if not shelf.downloads.exists():
        return
    with suppress(ReleaseRefused), shelf.fetching():
        sweep(shelf.downloads, release)


def _fetched(address: str, asked: Asked, shelf: Shelf, bar: Progress) -> Asked | Release:
    """What is to be imported once it is here; the release, if it is on the shelf already."""
    from wellfounded.outcomes.release.download import asked_about, fetched
    from wellfounded.outcomes.release.refusal import ReleaseRefused

    sent = asked_about(address)
    for release in shelf.releases():
        if sent.same(release.facts["source"]):
            return release
    try:
        file = fetched(address, shelf.downloads, sent, bar)
    except ReleaseRefused as wrong:
        if wrong.reason != "download_changed":
            raise
        sent = asked_about(address)
        file = fetched(address, shelf.downloads, sent, bar)
    facts = {**sent.facts(), "address": address}
    return replace(asked, place=file, released=asked.released or sent.day, facts=facts)
