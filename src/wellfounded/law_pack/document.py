"""What does the text of a law pack say?

One TOML document: the head ``[pack]`` with a serial number, a day and a publisher; then
``[authorities]`` as in a file of authorities, ``[tables.<file>]`` as in a file of dated tables, and
``[editions]`` by form. Whether the law has such things is asked when it is fitted to a release.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from wellfounded.laid_over import Pack
from wellfounded.law_pack.refusal import PackRefused

LARGEST: Final = 5_000_000
"""Bytes. Every table of a release is a hundredth of it."""

HEAD: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "serial": (lambda one: type(one) is int and one > 0, "a number from 1 on"),
    "day": (lambda one: type(one) is date, "a date, such as 2026-12-01"),
    "publisher": (lambda one: isinstance(one, str) and bool(one.strip()), "a name"),
    "note": (lambda one: isinstance(one, str), "words"),
}
PARTS: Final = ("authorities", "tables", "editions")


def pack_in(body: bytes, name: str, signed_by: str = "") -> Pack:
    """The pack that a text holds; ``name`` is its file, ``signed_by`` whoever vouches for it.

    Raises:
        PackRefused: it is no pack, or holds nothing.
    """
    if len(body) > LARGEST:
        raise PackRefused(f"{name}: it is larger than {LARGEST} bytes; no law pack is")
    try:
        data = tomllib.loads(body.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as fault:
        raise PackRefused(f"{name}: this is not TOML ({fault})") from None
    head = _head(data.pop("pack", None), name)
    for key in data:
        if key not in PARTS:
            raise PackRefused(f"{name}: there is no part {key!r}; there are {', '.join(PARTS)}")
    for place, part in _tables(data):
        if not isinstance(part, dict):
            raise PackRefused(f"{name}: {place} is no table; write [{place}]")
    if not any(data.values()):
        raise PackRefused(f"{name}: it holds nothing; write at least one of {', '.join(PARTS)}")
    return Pack(name=name, signed_by=signed_by, **head, **data)


def _head(given: Any, name: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise PackRefused(f"{name}: it has no [pack] with serial, day and publisher")
    for key in given:
        if key not in HEAD:
            raise PackRefused(f"{name}: [pack] has no {key!r}; it has {', '.join(HEAD)}")
    for key, (fits, said) in HEAD.items():
        if key not in given and key != "note":
            raise PackRefused(f"{name}: [pack] lacks '{key}'; write {said}")
        if key in given and not fits(given[key]):
            raise PackRefused(f"{name}: [pack] {key} = {given[key]!r}; write {said}")
    return dict(given)


def _tables(data: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Every part, and every table in one, with its place."""
    inside = (
        (f"{part}.{key}", table)
        for part, tables in data.items()
        if isinstance(tables, dict)
        for key, table in tables.items()
        if part != "editions" and (part, key) != ("authorities", "checked")
    )
    return [*data.items(), *inside]
