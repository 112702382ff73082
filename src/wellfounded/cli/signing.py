"""What do the commands share that verify a signature?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from wellfounded.cli.refusals import MissingExtra

EXTRAS = {"cryptography": "web", "pikepdf": "forms", "pypdfium2": "forms", "uharfbuzz": "forms"}


@contextmanager
def signing() -> Iterator[None]:
    """Within, whatever is needed and not installed is named in one line."""
    try:
        yield
    except ModuleNotFoundError as missing:
        raise MissingExtra(EXTRAS.get(missing.name or "", "web"), missing) from missing
