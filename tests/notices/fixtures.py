"""How is a notice made from a layout, a person and the noise of a scanner?

A layout file holds layouts, each under a line ``=== name | kind | what it records``. A place in
braces is a role and the shape it is printed in; what is printed there is what must be found.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from pathlib import Path

from tests.notices.noise import scanned
from tests.notices.people import Written, printed, values

HERE = Path(__file__).parent
HELD_OUT = "held_out"
NOT_MEASURED = frozenset({"first", "last"})
NOISE = (0, 1, 2)
"""Clean, a good photo, a poor photo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One way a kind of paper is printed."""

    name: str
    kind: str
    happens: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixture:
    """A notice that nobody ever got: its text, and what a reader must find in it."""

    layout: Layout
    noise: int
    text: str
    clean: str
    truth: dict[str, tuple[object, ...]]

    @property
    def id(self) -> str:
        """Its name in the list of tests."""
        return f"{self.layout.name}-{self.noise}"


@cache
def layouts(held_out: bool) -> tuple[Layout, ...]:
    """The layouts that were held out of tuning, or those the reader was tuned on."""
    files = [HERE / "held_out.txt"] if held_out else sorted((HERE / "layouts").glob("*.txt"))
    return tuple(layout for file in files for layout in _read(file))


def _read(file: Path) -> Iterator[Layout]:
    for block in file.read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, text = block.partition("\n")
        name, kind, happens = (part.strip() for part in head.split("|"))
        yield Layout(name=name, kind=kind, happens=tuple(happens.split()), text=text)


@cache
def fixtures(held_out: bool, people: int = 3) -> tuple[Fixture, ...]:
    """Each layout for several people, clean and at two strengths of noise."""
    return tuple(
        _made(layout, seed, noise)
        for at, layout in enumerate(layouts(held_out))
        for seed in range(at * 7, at * 7 + people)
        for noise in NOISE
    )


def _made(layout: Layout, seed: int, noise: int) -> Fixture:
    filled = values(seed)
    clean = layout.text.format(**{role: Written(value) for role, value in filled.items()})
    truth: dict[str, set[object]] = {}
    for _, role, how, _ in string.Formatter().parse(layout.text):
        if role and role not in NOT_MEASURED:
            truth.setdefault(role, set()).add(_expected(role, filled[role], how or ""))
    return Fixture(
        layout=layout,
        noise=noise,
        text=scanned(clean, noise, seed),
        clean=clean,
        truth={role: tuple(sorted(found, key=str)) for role, found in truth.items()},
    )


def _expected(role: str, value: object, how: str) -> object:
    """The value as the reader gives it."""
    if isinstance(value, date | time):
        return value
    if role == "place":
        return printed(value, "one")
    if role == "amount":
        return float(str(value).strip("$").replace(",", ""))
    return printed(value, how) if role == "name" else value
