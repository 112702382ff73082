"""Where do the courts' releases lie? What the commands ``outcomes`` share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wellfounded.cli.refusals import MissingExtra

if TYPE_CHECKING:
    from wellfounded.outcomes.release.shelf import Shelf


def shelf_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--shelf``: the folder of the releases."""
    return click.option(
        "--shelf",
        "place",
        type=click.Path(path_type=Path, file_okay=False),
        metavar="FOLDER",
        help="Where the releases lie; by default 'outcomes' in the folder of the installation.",
    )(command)


@contextmanager
def counting() -> Iterator[None]:
    """Within, whatever the statistics need and is not installed is named in one line."""
    try:
        yield
    except ModuleNotFoundError as missing:
        raise MissingExtra("stats", missing) from missing


def shelf_at(place: Path | None) -> Shelf:
    """The shelf that was named, or that of the installation."""
    with counting():
        from wellfounded.outcomes.release.shelf import Shelf
    if place is None:
        from wellfounded.cli.site import starting

        with starting():
            from wellfounded.web.home import folder
        place = folder() / "outcomes"
    return Shelf(place)
