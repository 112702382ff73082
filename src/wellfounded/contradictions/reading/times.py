"""How often does a sentence say that something happened to the person?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.reading.numbers import NUMBER, Amount, number_of
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import Times

OFTEN = re.compile(
    r"\b(?P<least>at least |more than )?(?:only |just )?(?:(?P<word>once|twice)|"
    rf"(?P<n>{NUMBER})\s+(?:different |separate )?times?)\b"
    r"(?!\s+(?:more|when|that|on|a (?:day|week)))",
    re.I,
)
HOW_OFTEN = re.compile(r"\bhow (?:many times|often)\b", re.I)
CAME = re.compile(r"\bpolice came to (?:our|my|their|his|her) (?:house|home)\b", re.I)


def times(spoken: Spoken) -> Iterator[Times]:
    """How often something happened, where the sentence tells one kind of thing only."""
    text, asked = spoken.text, spoken.asked
    found = OFTEN.search(text, max(asked, 0))
    if asked >= 0 and not HOW_OFTEN.search(text[:asked]):
        return
    if found is None or (asked < 0 and found["word"] and not text[: found.start()].strip(" ,")):
        return
    kinds = {one.kind for one in spoken.verbs if one.who == SELF}
    if CAME.search(text):
        kinds.add("police at the house")
    if asked >= 0 and re.search(r"\bhave you been married\b", text, re.I):
        kinds.add("marriage")
    if re.search(r"\bhave been married\b", text):
        kinds.add("marriage")
    if len(kinds) == 1:
        said = spoken.days
        exact = said[0].span if len(said) == 1 and " in " in text else None
        year = exact.earliest.year if exact else 0
        yield Times(kind=kinds.pop(), number=_number(found), passage=spoken.passage, year=year)


def _number(found: re.Match[str]) -> Amount:
    word = (found["word"] or "").lower()
    number = {"once": 1, "twice": 2}.get(word) or number_of(found["n"])
    if found["least"]:
        return Amount(number, float("inf"))
    return Amount(number, number)
