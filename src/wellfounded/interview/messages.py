"""Which sentences of this room are translated?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.interview import read_back, wording


def messages() -> Iterator[tuple[str, str]]:
    """Every (context, English) pair; each context begins with ``interview.``."""
    yield from wording.messages()
    yield from read_back.messages()
