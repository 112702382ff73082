"""What does this office lay over the law as it was released?

A signed law pack, and states that an administrator entered by hand. The rules are made when the
law is first read, so whatever is laid over them is laid before. Whoever lays it vouches for it:
this module holds it and checks nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A law pack as its publisher wrote it.

    ``name`` is its file's, for refusals. ``authorities`` is what a file of authorities holds;
    ``tables`` holds files of dated tables, by their names; ``editions`` the editions of forms by
    form. ``signed_by`` is what this office calls the key, or empty if nothing was verified.
    """

    name: str
    serial: int
    day: date
    publisher: str
    note: str = ""
    signed_by: str = ""
    authorities: Mapping[str, Any] = field(default_factory=dict, repr=False)
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    editions: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class StateByHand:
    """What an administrator says has become of an authority from ``since`` on, by what.

    ``entered`` is the day on which they said so.
    """

    citation: str
    state: str
    since: date
    by: str
    entered: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOver:
    """All that is laid over the release."""

    pack: Pack | None = None
    by_hand: tuple[StateByHand, ...] = ()


_laid = [LaidOver()]
_read: list[LaidOver] = []


def lay(over: LaidOver) -> None:
    """Lay it over the law of this process.

    Raises:
        RuntimeError: if the law was read already and would not heed it.
    """
    if _read and over != _read[0]:
        raise RuntimeError("the law was read before this was laid over it; lay it over first")
    _laid[0] = over


def is_read() -> bool:
    """Whether the law of this process was read, with what was laid over it till then."""
    return bool(_read)


def laid() -> LaidOver:
    """What lies over the law. From now on nothing else can be laid."""
    _read[:] = _laid
    return _laid[0]
