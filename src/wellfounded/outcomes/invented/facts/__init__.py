"""Which public counts and codes does an invented release follow?"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def facts(name: str) -> dict[str, Any]:
    """What the file of that name says."""
    return tomllib.loads((files(__package__) / f"{name}.toml").read_text("utf-8"))


def courts() -> list[dict[str, Any]]:
    """Every court: code, city, state, circuit, weight, detained."""
    return list(facts("courts")["courts"])


def nationalities() -> list[dict[str, Any]]:
    """Every nationality: code, weight, language."""
    return list(facts("nationalities")["nationalities"])


def shares(table: str, column: str) -> dict[str, int]:
    """How often each value stood in a column of the release of 2025; empty if not counted."""
    return dict(facts("values").get(table, {}).get(column, {}))


def fault_counts(table: str) -> dict[str, int]:
    """How many rows of a full release have which fault."""
    return dict(facts("faults").get(table, {}))
