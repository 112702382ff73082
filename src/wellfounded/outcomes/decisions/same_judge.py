"""Which codes are one judge? Some have several: as a visitor, or from before.

The lookup of judges names them alike, but for what stands in brackets and for dots: "Aspen, Ada"
and "Aspen, Ada (Visiting Judge)". Two judges of the same name are taken for one; where both heard
cases at one court, that is wrong there, and nothing in a release would tell them apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from wellfounded.outcomes.decisions.nobody import ASIDE, nobody

BETWEEN: Final = re.compile(r"[.\s]+")
FEWEST_WORDS: Final = 2
"""A last name alone may be anybody's."""


def same_judge(judges: Mapping[str, str]) -> dict[str, str]:
    """Each further code of a judge, with the one that stands for all, by ``judges`` (code to name).

    The one whose name has nothing in brackets stands for the others, then the first in order.
    """
    unknown = nobody(judges)
    codes: dict[str, list[str]] = defaultdict(list)
    for code in sorted(judges.keys() - unknown, key=lambda code: ("(" in judges[code], code)):
        codes[_words(judges[code])].append(code)
    return {
        other: first
        for name, (first, *others) in codes.items()
        if len(name.split()) >= FEWEST_WORDS
        for other in others
    }


def _words(name: str) -> str:
    return BETWEEN.sub(" ", ASIDE.sub("", name)).strip().upper()
