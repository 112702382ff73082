"""What is asked of somebody who wants a call, and what of it can be kept?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wellfounded.web.asking.sealing import Said
from wellfounded.web.asking.times import ZONES

LONGEST: Final[Mapping[str, int]] = {
    "name": 60,
    "reach": 120,
    "say": 160,
    "language": 60,
    "times": 120,
    "where": 120,
    "about": 200,
}
"""The boxes, with the most characters of each."""
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "way": ("phone", "text", "email", "other"),
    "message": ("no", "yes"),
    "interpreter": ("no", "yes"),
    "detained": ("no", "yes", "unsaid"),
    "zone": ZONES,
}
NEEDED: Final = ("way", "reach")


def typed(sent: Mapping[str, str]) -> dict[str, str]:
    """Every box and choice as it was sent; a choice that there is not counts as none."""
    boxes = {name: _plain(sent.get(name, "")) for name in LONGEST}
    given = {name: sent.get(name, "") for name in CHOICES}
    return boxes | {name: one for name, one in given.items() if one in CHOICES[name]}


def problems(given: Mapping[str, str]) -> dict[str, str]:
    """By box the id of the words on what is wrong with it."""
    wrong = {name: "ask.needed" for name in NEEDED if not given.get(name)}
    too_long = {
        name: "ask.too_long" for name, most in LONGEST.items() if len(given.get(name, "")) > most
    }
    return wrong | too_long


def said(given: Mapping[str, str], case: str = "") -> Said:
    """What is sealed. Without a word on it, a message is not safe."""
    return Said(**{**given, "message": given.get("message") or "no", "case": case})


def _plain(typed: str) -> str:
    """What was typed on one line, without what no box shows."""
    line = " ".join(typed[:2000].split())
    return "".join(one for one in line if one.isprintable() or one in "\u200c\u200d")
