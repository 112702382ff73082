"""What does a component need to know of each row it lists?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

State = Literal["not_started", "begun", "left", "done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A section of the interview, in ``<c-steps>``."""

    words: str
    href: str
    state: State
    note: str = ""

    @property
    def says(self) -> str:
        """The id of the words for its state."""
        return f"ui.step.{self.state}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record of a list, in ``<c-records>``. ``change`` and ``remove`` are addresses."""

    summary: str
    change: str
    remove: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a statement comes from, in ``<c-card>``."""

    citation: str
    title: str = ""
    status: str = ""
    checked: date | None = None
    href: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One place of a menu, in ``<c-menu>``. ``here`` is the page that is open."""

    words: str
    href: str
    here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One step of a case, in ``<c-timeline>``. ``change`` and ``remove`` are addresses.

    ``problem`` says why it does not fit, where it does not.
    """

    day: str
    what: str
    more: tuple[str, ...]
    problem: str
    change: str
    remove: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A recording beside its text, in ``<c-listen>``.

    ``name`` is that of its language, by itself, ``lang`` what a page says of it. ``about`` tells
    how long and how large it is, ``words`` what is said, if somebody wrote it down.
    """

    name: str
    lang: str
    href: str
    kind: str
    about: str
    by: str = ""
    words: str = ""
