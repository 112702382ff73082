"""How is a share said as people out of 100, in whole numbers that never mislead?

"Of 100 people, 19; between 17 and 22." Bounds are rounded outwards, so that no margin looks
smaller than it is. A share that would round to nobody or to everybody is said as "fewer than
1" or "more than 99". The words themselves belong to the pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor

from wellfounded.outcomes.statistics.wilson import Share

OF = 100
_DUST = 1e-9
"""What binary fractions add or take: 0.29 * 100 is a little less than 29."""


class Said(StrEnum):
    """Which sentence says it."""

    ABOUT = "about"
    FEWER_THAN_ONE = "fewer_than_one"
    MORE_THAN_99 = "more_than_99"


@dataclass(frozen=True, slots=True)
class Natural:
    """People of 100: ``about`` so many, surely between ``low`` and ``high``."""

    said: Said
    about: int
    low: int
    high: int
    n: int
    """How many decisions it was counted on."""
    of: int = OF


def natural(share: Share) -> Natural:
    """The share as people out of 100."""
    low, high = floor(share.low * OF + _DUST), ceil(share.high * OF - _DUST)
    about = floor(share.share * OF + 0.5 + _DUST)
    said = Said.ABOUT
    if about == 0:
        said = Said.FEWER_THAN_ONE
    elif about == OF:
        said = Said.MORE_THAN_99
    return Natural(said, about, low, high, share.n)
