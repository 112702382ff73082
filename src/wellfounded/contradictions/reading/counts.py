"""How many men, days, dollars or stitches does a sentence count?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.reading.numbers import NUMBER, Amount, amount
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.reading.verbs import UNREAL_WHOLE
from wellfounded.contradictions.reading.words import weighty
from wellfounded.contradictions.told import Count

PEOPLE = (
    r"men|man|soldiers?|police(?:men|man)|officers?|people|persons?|boys|women|guys|gunmen|thugs|agents|"
    r"officials?|rebels|fighters|of us|members|more (?:stood|waited|came|were)"
)
UNITS = {"hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}
MONEY = (
    r"dollars?|yuan|rubles?|euros?|pesos?|lempiras|quetzales|naira|rupees|birr|afghanis|shillings?"
)
COUNTED = re.compile(
    rf"\b(?P<n>{NUMBER}|a)\s+(?:(?:armed|masked|unknown|young|broken|other|more|uniformed|plainclothes|"
    rf"older|healed|police|women)\s+)*(?P<what>(?P<people>{PEOPLE})|(?P<unit>hours?|days?|nights?|weeks?|"
    rf"months?|years?)(?P<pregnant>\s+pregnant)?|(?P<money>{MONEY})|(?P<thing>stitches|ribs|teeth|shots|"
    r"bullets|wounds|fingers|fractures))\b(?!\s+(?:later|ago|old|earlier|before|after|of age))",
    re.I,
)
ORDINALS = re.compile(
    r"\b(?:a|the) (?P<nth>second|third|fourth|fifth) (?:man|one|soldier|person)\b", re.I
)
NTH = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
ROLES = {
    "smuggler": re.compile(r"\b(?:smuggler|coyote|guide|man who brought me|pollero)\b", re.I),
    "fine": re.compile(r"\bfine[ds]?\b", re.I),
    "ransom": re.compile(r"\bransom\b", re.I),
    "bail": re.compile(r"\bbail\b", re.I),
    "notario": re.compile(r"\bnotario\b", re.I),
}
YEAR = re.compile(r"(?:19|20)\d\d")
HELD = re.compile(r"\b(?:held|kept|detained|jail|prison|custody|arrested|let me go|locked)\b", re.I)


def counts(spoken: Spoken) -> Iterator[Count]:
    """What a sentence counts, with the words of weight around it."""
    text = spoken.text
    if UNREAL_WHOLE.search(text):
        return
    said = tuple(span for one in spoken.days[:1] for span in one.happened)
    when = said or spoken.sentence.source.days
    for found in COUNTED.finditer(text):
        of, number = _of(found, text), _amount(text, found)
        if number is None or not of:
            continue
        words = weighty(text) - weighty(found["what"])
        also: tuple[Amount, ...] = ()
        if of == "people" and (nth := ORDINALS.search(text)):
            order = NTH[nth["nth"].lower()]
            also = (Amount(order, order),)
        yield Count(of=of, amount=number, passage=spoken.passage, words=words, days=when, also=also)


def _of(found: re.Match[str], text: str) -> str:
    if YEAR.fullmatch(found["n"]):
        return ""
    if found["people"]:
        return "people"
    if found["pregnant"]:
        return "months pregnant"
    if found["unit"]:
        return "days held" if HELD.search(text) else "days"
    if found["money"]:
        role = _role(text, found.start())
        return f"money {role}" if role else ""
    return found["thing"].lower()


def _role(text: str, at: int) -> str:
    """For what the money was: the word nearest to the sum."""
    near = [
        (abs(word.start() - at), role)
        for role, pattern in ROLES.items()
        for word in pattern.finditer(text)
    ]
    return min(near)[1] if near else ""


def _amount(text: str, found: re.Match[str]) -> Amount | None:
    said = found["n"].lower()
    if said == "a":
        if not found["unit"]:
            return None
        number = Amount(1, 1)
    else:
        number = amount(text, found)
    if found["pregnant"] or not found["unit"]:
        return number
    return _in_days(number, UNITS[found["unit"].lower().rstrip("s")])


def _in_days(number: Amount, unit: float) -> Amount:
    """A length in days, as exact as its unit: two weeks are 11 to 17 days."""
    return Amount((number.least - 0.5) * unit, (number.most + 0.5) * unit)
