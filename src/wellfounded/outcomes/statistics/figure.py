"""How is a number about courts never had without what it does not say?

A ``Figure`` cannot be made without its definition, its days and its count, and its caveats are
read off what it is about; nobody passes them and nobody can leave them out. Where no number
may be shown, there is a ``Silence`` that says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wellfounded.outcomes.statistics.natural import Natural, natural
from wellfounded.outcomes.statistics.wilson import Share


class About(StrEnum):
    """Whom a figure is narrowed to."""

    NATIONALITY = "nationality"
    COURT = "court"
    JUDGE = "judge"
    REPRESENTED = "represented"
    FILING = "filing"
    CUSTODY = "custody"


class Method(StrEnum):
    """How the share was found."""

    COUNTED = "counted"
    SHRUNK = "shrunk"
    """Pulled towards the court, the more so the fewer decisions there are."""
    LIKE_CASES = "like_cases"
    """As if the court had heard the nation's mix of cases."""


class Caveat(StrEnum):
    """What stands beside a figure; the pages have the words."""

    NOT_YOUR_CHANCE = "not_your_chance"
    """It counts what was decided for others. It is nobody's chance."""
    THE_PAST = "the_past"
    """It covers these days and no later ones; law and courts change."""
    LEFT_OUT = "left_out"
    """Cases that ended in another way are not in it, and pending ones are not."""
    NOT_FINAL = "not_final"
    """A judge's decision can be appealed."""
    FAMILIES = "families"
    """Families are decided together, and the margin is wider for it."""
    PROVISIONAL = "provisional"
    """The last two months are still being entered."""
    INVENTED = "invented"
    """These are invented data."""
    LAWYERS = "lawyers"
    """People with lawyers differ from people without; the lawyer is not the only reason."""
    KNOWN_LAWYERS = "known_lawyers"
    """No lawyer on the record is not proof that there was none."""
    OTHER_CASES = "other_cases"
    """Courts and judges hear different cases; a difference has many reasons."""
    WITHIN_COURT = "within_court"
    """Judges are set beside their own court only."""
    SHRUNK = "shrunk"
    """The figure is pulled towards the court, because a few decisions alone mislead."""
    ADJUSTED = "adjusted"
    """It is adjusted for what was counted, and for nothing else."""
    CUSTODY = "custody"
    """People in detention have less time, and fewer of them have lawyers."""
    FILING = "filing"
    """Who applied to USCIS first was sent on to a judge; who was granted there is not in it."""


ALWAYS = (Caveat.NOT_YOUR_CHANCE, Caveat.THE_PAST, Caveat.LEFT_OUT, Caveat.NOT_FINAL)
_OF_ABOUT: dict[About, tuple[Caveat, ...]] = {
    About.NATIONALITY: (),
    About.COURT: (Caveat.OTHER_CASES,),
    About.JUDGE: (Caveat.OTHER_CASES, Caveat.WITHIN_COURT),
    About.REPRESENTED: (Caveat.LAWYERS, Caveat.KNOWN_LAWYERS),
    About.FILING: (Caveat.FILING,),
    About.CUSTODY: (Caveat.CUSTODY,),
}
_OF_METHOD: dict[Method, tuple[Caveat, ...]] = {
    Method.COUNTED: (),
    Method.SHRUNK: (Caveat.SHRUNK,),
    Method.LIKE_CASES: (Caveat.ADJUSTED,),
}


class Why(StrEnum):
    """Why no number is shown."""

    NOTHING_DECIDED = "nothing_decided"
    HIDDEN = "hidden"
    """So few people that somebody could be known."""
    TOO_FEW = "too_few"
    """Too few decisions to say anything of this judge."""
    COURT_ONLY = "court_only"
    """Too few for this judge; the court's figure is shown."""
    NO_FIT = "no_fit"
    """The calculation has no answer on these counts."""


@dataclass(frozen=True, slots=True)
class Silence:
    """No number, and why."""

    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A share of decisions with everything that belongs to it.

    Raises ValueError if the days are out of order, if counts are below 0, or if a judge is
    named without a court or beside a nationality.
    """

    definition: str
    """What is counted, and of what: an id of ``outcomes/definitions``."""
    first: date
    last: date
    share: Share
    left_out: int | None
    """How many more cases ended in another way in those days, shown beside the figure; None
    where it is withheld."""
    about: frozenset[About] = frozenset()
    method: Method = Method.COUNTED
    spread: float = 1.0
    """The design effect of families, 1 or more."""
    provisional: bool = False
    invented: bool

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"a figure from {self.first} to {self.last}: the days are in order")
        if (self.left_out or 0) < 0 or self.spread < 1:
            raise ValueError(f"{self.left_out} left out, spread {self.spread}: no such counts")
        if About.JUDGE in self.about and About.COURT not in self.about:
            raise ValueError("a judge is shown within a court only")
        if About.JUDGE in self.about and About.NATIONALITY in self.about:
            raise ValueError("a judge is never shown by nationality")

    @property
    def n(self) -> int:
        """How many decisions it was counted on."""
        return self.share.n

    @property
    def natural(self) -> Natural:
        """The share as people out of 100."""
        return natural(self.share)

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What must stand beside it, what weighs most first; never empty."""
        found = [Caveat.INVENTED] if self.invented else []
        found += ALWAYS
        found += [caveat for about in About if about in self.about for caveat in _OF_ABOUT[about]]
        found += _OF_METHOD[self.method]
        found += [Caveat.FAMILIES] if self.spread > 1 else []
        found += [Caveat.PROVISIONAL] if self.provisional else []
        return tuple(dict.fromkeys(found))
