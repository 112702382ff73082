"""What may stand in a field of an entry, and how is it said that it may not?"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from datetime import date
from typing import Any


class Wrong(Exception):
    """What is wrong in an entry, and the fix."""


def one_of(value: Any, known: tuple[str, ...], what: str) -> Any:
    """``value``, if it is one of ``known``; ``what`` is what it would be."""
    if value in known:
        return value
    near = difflib.get_close_matches(str(value), known, n=1)
    fix = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(known)}"
    raise Wrong(
        f"{value!r}: {what}; {fix}" if what == "is not known" else f"{what} {value!r}; {fix}"
    )


def words(row: Mapping[str, Any], name: str, known: tuple[str, ...]) -> frozenset[str]:
    """The words of a list, each of them known."""
    return frozenset(each(row, name, known))


def each(row: Mapping[str, Any], name: str, known: tuple[str, ...]) -> list[str]:
    """The words of a list in their order, each of them known."""
    return [one_of(one, known, name) for one in strings(row, name)]


def rows(row: Mapping[str, Any], name: str) -> list[Any]:
    """A list, empty where there is none."""
    told = row.get(name, [])
    if not isinstance(told, list):
        raise Wrong(f"{name} is a list; write it in square brackets")
    return told


def strings(row: Mapping[str, Any], name: str) -> list[str]:
    """A list of words that are not empty."""
    told = rows(row, name)
    if not all(isinstance(one, str) and one for one in told):
        raise Wrong(f'{name} is a list of words, such as ["en", "es"]')
    return told


def text(row: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    """A text, empty where there is none unless it is ``needed``."""
    told = row.get(name, "")
    if not isinstance(told, str) or (needed and not told.strip()):
        raise Wrong(f'has no {name}; write it in quotation marks: {name} = "..."')
    return told.strip()


def address(told: str) -> str:
    """A whole address of the web, or nothing."""
    if told and not told.startswith(("https://", "http://")):
        raise Wrong(f'url {told!r}; write the whole address, such as "https://example.org"')
    return told


def switch(row: Mapping[str, Any], name: str) -> bool:
    """True or false; false where nothing is said."""
    told = row.get(name, False)
    if not isinstance(told, bool):
        raise Wrong(f"{name} is true or false, without quotation marks")
    return told


def day(told: Any, name: str) -> date:
    """A day, of TOML or in ISO 8601."""
    if type(told) is date:
        return told
    try:
        return date.fromisoformat(told)
    except (TypeError, ValueError):
        raise Wrong(f"{name} {told!r} is no day; write it as 2026-11-22") from None
