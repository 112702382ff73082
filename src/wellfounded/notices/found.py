"""What was found on a notice, in which words, and how sure is it?"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import TypeVar

from wellfounded.notices.kinds import Forum, PaperKind
from wellfounded.papers.origin import Origin

Value = date | time | str | float
V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing on the paper.

    ``value`` is None where two readings are equally good; ``also`` has the other readings.
    ``words`` are the exact words, from ``start`` to ``end`` of the text; ``label`` those beside
    them. ``doubts`` are ids of ``DOUBTS``.
    """

    role: str
    value: Value | None
    words: str
    start: int
    end: int
    label: str = ""
    also: tuple[Value, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether nothing speaks against the value. A person confirms it all the same."""
        return self.value is not None and not self.doubts


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadNotice:
    """What a paper says. ``kind`` is None when it is no kind that is known.

    ``doubts`` are those about the paper as a whole; ``might_be`` are kinds that fit as well.
    """

    text: str
    origin: Origin
    kind: PaperKind | None
    fields: tuple[Found, ...] = ()
    doubts: tuple[str, ...] = ()
    might_be: tuple[PaperKind, ...] = field(default=())

    @property
    def sure(self) -> bool:
        """Whether the kind of paper is certain and nothing on it contradicts itself."""
        return self.kind is not None and not self.doubts

    @property
    def forum(self) -> Forum:
        """Who sent it."""
        return self.kind.forum if self.kind else Forum.NOT_SURE

    @property
    def stop(self) -> str:
        """Why to get help before anything else, as an id of ``STOPS``; empty if there is none.

        A paper that only may be of such a kind stops as well: it is better to ask once too often.
        """
        kinds = (*([self.kind] if self.kind else []), *self.might_be)
        return next((kind.stop for kind in kinds if kind.stop), "")

    def all(self, role: str) -> tuple[Found, ...]:
        """Everything found in a role, in the order of the paper."""
        return tuple(one for one in self.fields if one.role == role)

    def one(self, role: str) -> Found | None:
        """The first thing found in a role, a sure one before one that is not."""
        found = self.all(role)
        return next((one for one in found if one.sure), found[0] if found else None)
