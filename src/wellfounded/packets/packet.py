"""What is a packet: its files, its index, and what was kept out of it?"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.law.filing import Place
from wellfounded.packets.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A line of the index as it was bound: the number of its first page, and how many it has.

    ``part`` is the number of the file that holds it, from 1; ``authority`` says why it is there.
    """

    tab: str
    title: str
    page: int
    pages: int
    part: int
    path: str = ""
    authority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of a packet, under a name that online filing takes."""

    name: str
    pdf: bytes
    first: int
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """A packet that was made, read again and found whole.

    ``left_out`` are the exhibits kept out of it, with their titles. ``problems`` are what a person
    must know; with one of weight ``draft`` every page is marked.
    """

    forum: Place
    title: str
    files: tuple[File, ...]
    index: tuple[Listed, ...]
    left_out: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]
    draft: bool

    @property
    def pages(self) -> int:
        """How many pages all its files have."""
        return sum(file.pages for file in self.files)
