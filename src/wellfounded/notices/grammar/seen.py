"""What is a number or a name as it was printed, before its label speaks?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Signs from ``start`` to ``end`` of the text, and what they can be, the likeliest first.

    ``named`` says that its shape alone tells what it is, such as the letter of an A-Number.
    """

    start: int
    end: int
    readings: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    named: bool = False
