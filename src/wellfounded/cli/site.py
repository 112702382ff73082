"""What do the commands that run the site share?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from wellfounded.cli.refusals import MissingExtra


def folder_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--home``: the folder of the installation."""
    return click.option(
        "--home",
        "folder",
        type=click.Path(path_type=Path, file_okay=False),
        envvar="WELLFOUNDED_HOME",
        default=_usual,
        metavar="FOLDER",
        help="The folder of the installation; by default the user's data folder.",
    )(command)


@contextmanager
def starting() -> Iterator[None]:
    """Within, whatever the site needs and is not installed is named in one line."""
    try:
        yield
    except ModuleNotFoundError as missing:
        raise MissingExtra("web", missing) from missing


def _usual() -> Path:
    with starting():
        from wellfounded.web.home import folder

        return folder()
