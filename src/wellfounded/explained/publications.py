"""Which publications do facts of the world come from, and who looked when?

A fact of a country, a telephone number, a figure: none of it is law. Each names one of these.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """``published`` is the day or year it bears; ``seen`` the day somebody last looked.

    ``how`` says how: it was ``read``, others ``told`` of it, or it is told from ``memory``.
    """

    title: str
    published: str
    seen: date
    how: str
    address: str = ""


def _read() -> Mapping[str, Publication]:
    text = files("wellfounded.explained").joinpath("publications.toml").read_text("utf-8")
    return MappingProxyType(
        {key: Publication(**given) for key, given in tomllib.loads(text).items()}
    )


PUBLICATIONS: Mapping[str, Publication] = _read()
