"""Which words are known, and what do they mean? See ``lexicon.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any


@cache
def _lexicon() -> Mapping[str, Any]:
    text = files("wellfounded.contradictions").joinpath("lexicon.toml").read_text("utf-8")
    return tomllib.loads(text)


def words(name: str) -> tuple[str, ...]:
    """The words of a list, in its order."""
    return tuple(_lexicon()[name].split())


def meanings(table: str) -> Mapping[str, str]:
    """What each word of a table is compared as."""
    return MappingProxyType(
        {
            word: meaning
            for meaning, listed in _lexicon()[table].items()
            for word in listed.split(", ")
        }
    )


def patterns(table: str) -> Mapping[str, re.Pattern[str]]:
    """A pattern for the words of each meaning of a table; a star stands for any ending."""
    return MappingProxyType(
        {
            meaning: re.compile(
                r"\b(?:"
                + "|".join(re.escape(word).replace(r"\*", r"\w*") for word in listed.split(", "))
                + r")\b",
                re.I,
            )
            for meaning, listed in _lexicon()[table].items()
        }
    )
