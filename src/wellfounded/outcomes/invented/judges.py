"""Who sits at which court, and how often does each of them grant?

Nobody real: names are made of syllables, and codes have a digit in the middle, which real ones do
not. The shares that judges grant are a Beta(1.09, 1.92), of whose spread 61 per cent lies between
courts, as in 732 published reports on judges.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from wellfounded.outcomes.invented.facts import courts

BETWEEN_COURTS = 0.61
GRANTS = (1.09, 1.92)
"""The Beta of the share that judges grant."""
_FULL_CASES, _FULL_JUDGES = 12_600_000, 1_150
_FRONT = (
    "Bel",
    "Cor",
    "Dav",
    "Fen",
    "Gar",
    "Hal",
    "Ister",
    "Kel",
    "Lor",
    "Mar",
    "Nev",
    "Or",
    "Pel",
    "Quen",
)
_MIDDLE = ("an", "ari", "el", "emo", "ib", "ola", "ond", "u", "ur", "yr")
_END = (
    "ault",
    "beck",
    "drin",
    "esque",
    "fold",
    "gard",
    "hurn",
    "ister",
    "mond",
    "quist",
    "stane",
    "vane",
)
_GIVEN = (
    "Abrena",
    "Belton",
    "Carda",
    "Delvin",
    "Ellora",
    "Fennic",
    "Galda",
    "Hollin",
    "Ivena",
    "Jorrel",
)
_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Judge:
    """An invented judge of the ``court``-th court; ``logit`` is the log odds of a grant."""

    code: str
    name: str
    court: int
    logit: float


def judges(seed: int, cases: int) -> list[Judge]:
    """The rosters, court by court: few judges in a small release, so that each decides enough."""
    chance = random.Random(f"judges {seed}")
    seats, leanings = _seats(cases), []
    at_court = [chance.gauss(0, math.sqrt(BETWEEN_COURTS)) for _ in courts()]
    for court in seats:
        leanings.append(at_court[court] + chance.gauss(0, math.sqrt(1 - BETWEEN_COURTS)))
    shares = sorted(chance.betavariate(*GRANTS) for _ in seats)
    found = {}
    for rank, number in enumerate(sorted(range(len(seats)), key=leanings.__getitem__)):
        share = min(0.995, max(0.005, shares[rank]))
        logit = math.log(share / (1 - share))
        found[number] = Judge(_code(number), _name(chance), seats[number], logit)
    return [found[number] for number in range(len(seats))]


def _seats(cases: int) -> list[int]:
    """The court of each judge; at least two at each."""
    weights = [place["weight"] for place in courts()]
    wanted = _FULL_JUDGES * min(1.0, max(0.12, (cases / _FULL_CASES) ** 0.5))
    numbers = [max(2, round(wanted * weight / sum(weights))) for weight in weights]
    return [court for court, number in enumerate(numbers) for _ in range(number)]


def _code(number: int) -> str:
    number = (number * 7919) % (len(_SIGNS) * 10 * len(_SIGNS))
    first, rest = divmod(number, 10 * len(_SIGNS))
    return f"{_SIGNS[first]}{rest // len(_SIGNS)}{_SIGNS[rest % len(_SIGNS)]}"


def _name(chance: random.Random) -> str:
    family = chance.choice(_FRONT) + chance.choice(_MIDDLE) + chance.choice(_END)
    return f"{family}, {chance.choice(_GIVEN)} {chance.choice(_SIGNS)}."
