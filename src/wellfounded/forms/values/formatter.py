"""What does it take to write a kind of answer in a box and read it back?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from wellfounded.facts.dates import When
from wellfounded.facts.story import Story

Answer = str | bool | int | tuple[str, ...] | When | Story


class CannotWrite(ValueError):
    """The answer has a form that this kind of box does not take; the message says what is asked."""


@dataclass(frozen=True, slots=True)
class Written:
    """The words for the box; empty when the box stays empty by the person's answer.

    ``imprecise`` is what is known of a date that is no single day. ``note`` is what a reader of
    the report must know about the way it was written.
    """

    text: str
    imprecise: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formatter:
    """One way of writing.

    ``write`` takes the answers an entry of the map names, None for each that is missing, and
    may raise CannotWrite. ``read`` gives each of them back as a case file holds it, None for
    what the words do not say; without it the box is not read back.
    """

    write: Callable[[Sequence[Answer | None]], Written]
    read: Callable[[str], Sequence[Any]] | None = None
