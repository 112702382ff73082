"""What stands as one thing in the index and is never torn apart?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

from wellfounded.packets.binding import Leaf, Section, page_count
from wellfounded.packets.order import Part


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """A part of a packet, or one exhibit with its sheet and translation, ready to be bound.

    ``listed`` when the index has a line for it. ``path`` is where the case speaks of it.
    """

    part: Part
    title: str
    leaves: tuple[Leaf, ...]
    tab: str = ""
    detail: str = ""
    date: str = ""
    path: str = ""
    authority: str = ""
    listed: bool = True

    @property
    def target(self) -> str:
        """The mark by which a line of the index leads here."""
        return f"packet:{self.part}.{self.path or self.tab}"

    @cached_property
    def pages(self) -> int:
        """How many pages it has."""
        return sum(page_count(leaf.pdf) for leaf in self.leaves)

    @property
    def section(self) -> Section:
        """As it is bound."""
        return Section(target=self.target, title=self.title, leaves=self.leaves, tab=self.tab)

    def holding(self, *leaves: Leaf) -> Self:
        """The same with other papers in it."""
        return replace(self, leaves=leaves)
