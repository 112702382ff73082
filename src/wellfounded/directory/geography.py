"""Which state is meant, what lies near it, and which courts are there?"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from wellfounded.directory.folding import folded

HERE = files("wellfounded.directory")


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state or territory, the states near it, and the first digits of its ZIP codes."""

    code: str
    name: str
    near: tuple[str, ...]
    zips: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """An immigration court. ``past`` ones hear nobody any more and stand on old papers."""

    code: str
    place: str
    state: str
    circuit: str
    detained: bool = False
    past: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsylumOffice:
    """An asylum office of USCIS, and the letters that the courts' data have for it."""

    id: str
    city: str
    state: str
    codes: tuple[str, ...]


@cache
def states() -> Mapping[str, State]:
    """Every state and territory by its postal code."""
    rows = _rows("states.toml")
    return MappingProxyType(
        {
            code: State(
                code=code, name=row["name"], near=tuple(row["near"]), zips=tuple(row["zips"])
            )
            for code, row in rows.items()
        }
    )


@cache
def courts() -> Mapping[str, Court]:
    """Every immigration court by its code."""
    return MappingProxyType(
        {code: Court(code=code, **row) for code, row in _rows("courts.toml").items()}
    )


@cache
def asylum_offices() -> tuple[AsylumOffice, ...]:
    """Every asylum office."""
    return tuple(
        AsylumOffice(id=id, city=row["city"], state=row["state"], codes=tuple(row["codes"]))
        for id, row in _rows("asylum_offices.toml").items()
    )


@cache
def checked(name: str) -> date:
    """The day on which a table (``courts``, ``states``, ``asylum_offices``) was last checked."""
    day = tomllib.loads(HERE.joinpath(f"{name}.toml").read_text("utf-8"))["checked"]
    assert isinstance(day, date)
    return day


@cache
def locator() -> str:
    """The page on which USCIS tells the asylum office of a home."""
    told = tomllib.loads(HERE.joinpath("asylum_offices.toml").read_text("utf-8"))
    return str(told["locator"])


@cache
def state_names() -> Mapping[str, str]:
    """The codes of states by their names and codes, folded."""
    named = {folded(state.name): code for code, state in states().items()}
    return MappingProxyType(named | {code.casefold(): code for code in states()})


@cache
def _zip_states() -> Mapping[str, str]:
    found = {}
    for code, state in states().items():
        for part in state.zips:
            first, _, last = part.partition("-")
            for number in range(int(first), int(last or first) + 1):
                found[f"{number:03}"] = code
    return MappingProxyType(found)


def state_of_zip(digits: str) -> str | None:
    """The state of a ZIP code, or of its first three digits; None if there is none."""
    return _zip_states().get(digits[:3])


def _rows(name: str) -> dict[str, dict[str, Any]]:
    rows = tomllib.loads(HERE.joinpath(name).read_text("utf-8"))
    return {key: row for key, row in rows.items() if isinstance(row, dict)}
