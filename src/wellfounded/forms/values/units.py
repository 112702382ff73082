"""Is a part of an address a suite or a floor, and which number has it?"""

from __future__ import annotations

import re

from wellfounded.forms.values.formatter import Written

_WORDS = {
    "apartment": "apt|apartment|apto|departamento|depto",
    "suite": "ste|suite",
    "floor": "flr|floor|fl",
}
_ANY = "|".join((*_WORDS.values(), "unit", "no"))
_START = re.compile(rf"^(?:(?:{_ANY})\b\.?\s*#?\s*|#\s*)", re.I)
_KINDS = {
    kind: re.compile(rf"^(?:{words})\b|\b(?:{words})\.?$", re.I) for kind, words in _WORDS.items()
}
SHORT_WORDS = {"apartment": "Apt", "suite": "Ste", "floor": "Flr"}


def unit_number(text: str) -> Written:
    """The number alone, without the word that the form already prints."""
    return Written(_START.sub("", text).strip() or text)


def unit_kind(text: str) -> str | None:
    """``apartment``, ``suite`` or ``floor``; None when the words do not say which."""
    return next((kind for kind, words in _KINDS.items() if words.search(text.strip())), None)


def unit(kind: str, number: str) -> str:
    """The words of an address again, from the box that is ticked and the number."""
    return f"{SHORT_WORDS[kind]} {number}".strip()
