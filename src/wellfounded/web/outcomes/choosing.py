"""What does the person want to see?

It is read from the body of a form, and only what the cube knows is taken.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from wellfounded.languages import Language
from wellfounded.outcomes.decisions.windows import FIVE, RECENT
from wellfounded.outcomes.definitions.definition import DEFAULT, IDS
from wellfounded.web.outcomes.loaded import FISCAL, Loaded
from wellfounded.web.outcomes.named import NO_COUNTRY, court_name, nationality_name, plain
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

PERIODS: Final = (RECENT, FIVE)
LISTS: Final = ("court", "nationality")
AT_THE_DESK: Final = (*LISTS, "judge")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A country and a court, each empty for all; how decisions are counted; in which days.

    ``by`` asks for every court, nationality or judge, one beside the other.
    """

    nationality: str = ""
    court: str = ""
    definition: str = DEFAULT
    period: str = PERIODS[0]
    by: str = ""

    def hidden(self, **other: str) -> list[tuple[str, str]]:
        """The boxes that send the same again, but for ``other``."""
        told = replace(self, **other)
        sent = {
            "n": told.nationality,
            "c": told.court,
            "d": told.definition,
            "t": told.period,
            "b": told.by,
        }
        return [(name, value) for name, value in sent.items() if value]


def wish(request: Request, cube: Loaded, lists: Iterable[str] = LISTS) -> Wish:
    """What was asked; whatever is not known counts as not asked."""
    told = request.POST
    asked = Wish(
        nationality=_one_of(told.get("n", ""), cube.nationalities),
        court=_one_of(told.get("c", ""), cube.courts),
        definition=_one_of(told.get("d", ""), IDS) or DEFAULT,
        period=_one_of(told.get("t", ""), (*PERIODS, *cube.years)) or PERIODS[0],
        by=_one_of(told.get("b", ""), lists),
    )
    return asked if asked.by != "judge" or asked.court else replace(asked, by="")


def nationalities(cube: Loaded, language: Language, chosen: str = "") -> list[Option]:
    """Every country of which decisions are known, by name, after all of them together."""
    there = [code for code in cube.nationalities if code not in NO_COUNTRY]
    names = {code: nationality_name(cube, code, language) for code in there}
    return _options(say(language, "outcomes.every.nationality"), names, chosen)


def courts(cube: Loaded, language: Language, chosen: str = "") -> list[Option]:
    """Every court of which decisions are known, by name, after all of them together."""
    names = {code: court_name(cube, code) for code in cube.courts}
    return _options(say(language, "outcomes.every.court"), names, chosen)


def ways(language: Language, chosen: str = DEFAULT) -> list[tuple[Option, str]]:
    """Each way to count, and what it means in plain words."""
    return [
        (
            Option(code=id, words=say(language, f"outcomes.{id}"), chosen=id == chosen),
            say(language, f"outcomes.{id}.what"),
        )
        for id in IDS
    ]


def periods(cube: Loaded, language: Language) -> list[Option]:
    """The days that can be chosen: the last ones, and each year of the courts."""
    return [
        Option(code=id, words=period_name(id, language), chosen=id == PERIODS[0])
        for id in (*PERIODS, *cube.years)
    ]


def period_name(period: str, language: Language) -> str:
    """Those days in words."""
    if not period.startswith(FISCAL):
        return say(language, f"outcomes.period.{period}")
    year = int(period.removeprefix(FISCAL))
    return say(language, "outcomes.period.year", before=year - 1, year=year)


def _options(every: str, names: dict[str, str], chosen: str) -> list[Option]:
    ordered = sorted(names.items(), key=lambda pair: plain(pair[1]))
    return [
        Option(code="", words=every, chosen=not chosen),
        *(Option(code=code, words=name, chosen=code == chosen) for code, name in ordered),
    ]


def _one_of(told: str, known: Iterable[str]) -> str:
    return told if told in known else ""
