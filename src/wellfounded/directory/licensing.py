"""Where can somebody look up whether a lawyer is licensed?"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from wellfounded.directory.geography import HERE


@cache
def licensing() -> Mapping[str, str]:
    """The page of each state that licenses lawyers, by the state's code."""
    told = tomllib.loads(HERE.joinpath("licensing.toml").read_text("utf-8"))
    return MappingProxyType(dict(sorted({**told["bar"], **told["register"]}.items())))


@cache
def official_page() -> str:
    """The page of EOIR that leads to every licensing authority."""
    told = tomllib.loads(HERE.joinpath("licensing.toml").read_text("utf-8"))
    return str(told["source"])
