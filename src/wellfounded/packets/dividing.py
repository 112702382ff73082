"""Where is a packet divided, so that no file is larger than online filing takes?"""

from __future__ import annotations

from collections.abc import Sequence

from wellfounded.packets.bundle import Bundle

OVERHEAD = 40_000
"""Bytes for what a file has besides its papers: a sheet on top, its bookmarks, its colours."""


class TooLarge(ValueError):
    """One bundle alone is larger than a file may be."""

    def __init__(self, bundle: Bundle) -> None:
        super().__init__(bundle.title)
        self.bundle = bundle


def divided(bundles: Sequence[Bundle], limit: int) -> list[list[Bundle]]:
    """The bundles in order, in as few files of at most ``limit`` bytes as their sizes allow.

    Raises:
        TooLarge: one does not fit into a file.
    """
    files: list[list[Bundle]] = [[]]
    room = limit - OVERHEAD
    for one in bundles:
        size = one.section.size
        if size > limit - OVERHEAD:
            raise TooLarge(one)
        if size > room and files[-1]:
            files.append([])
            room = limit - OVERHEAD
        files[-1].append(one)
        room -= size
    return files
