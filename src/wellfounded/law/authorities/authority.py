"""What is an authority, and what had become of it on a given day?

A statute, a regulation, a decision or a memorandum, with its days in force and each court
action on it. What is printed is not always what is operative, so the two are kept apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wellfounded.law.rulebook import Confidence
from wellfounded.logic import Span


class Kind(StrEnum):
    """What kind of text it is."""

    STATUTE = "statute"
    REGULATION = "regulation"
    BOARD = "board"
    ATTORNEY_GENERAL = "attorney_general"
    SUPREME_COURT = "supreme_court"
    CIRCUIT = "circuit"
    POLICY = "policy"
    ORDER = "order"


class State(StrEnum):
    """What has become of a text; the later in this list, the more a reader must know it."""

    IN_FORCE = "in_force"
    REVIVED = "revived"
    CHALLENGED = "challenged"
    NOT_FOLLOWED = "not_followed"
    PROPOSED = "proposed"
    ENJOINED_FOR_CLASS = "enjoined_for_class"
    STAYED = "stayed"
    ENJOINED = "enjoined"
    VACATED = "vacated"
    OVERRULED = "overruled"
    ENDED = "ended"
    NOT_YET = "not_yet"

    @property
    def weight(self) -> int:
        """Its place in the list."""
        return list(State).index(self)


class Volatility(StrEnum):
    """How soon the entry must be looked at again."""

    COURT_ACTION = "court_action"
    FEE = "fee"
    LASTING = "lasting"

    @property
    def good_for(self) -> timedelta:
        """How long a check holds."""
        days = {Volatility.COURT_ACTION: 14, Volatility.FEE: 30, Volatility.LASTING: 180}
        return timedelta(days=days[self])


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What has become of an authority from some day on, by what, and where.

    ``circuits`` is empty when it is so everywhere; ``since`` is None from the beginning.
    ``by_hand`` says that the office that runs this entered it.
    """

    state: State
    since: Span | None = None
    by: str = ""
    note: str = ""
    circuits: tuple[str, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A source of law as it is cited here.

    ``since`` may be a whole year when the day is not known; it then counts from the first day
    of that year. ``standings`` are in order of time. ``reach`` is the circuits it binds, or
    empty for the nation. ``address`` is a public page, or empty when none is sure.
    """

    citation: str
    kind: Kind
    title: str
    since: Span
    until: date | None = None
    also: str = ""
    standings: tuple[Standing, ...] = ()
    reach: tuple[str, ...] = ()
    address: str = ""
    note: str = ""
    confidence: Confidence
    checked: date
    volatility: Volatility = Volatility.LASTING

    @property
    def expires(self) -> date:
        """The last day on which the check still holds."""
        return self.checked + self.volatility.good_for

    def standing_on(self, day: date) -> Standing:
        """What had become of it on ``day``."""
        if day < self.since.earliest:
            return Standing(state=State.NOT_YET)
        if self.until is not None and day > self.until:
            return Standing(state=State.ENDED, since=Span.on(self.until + timedelta(days=1)))
        past = [one for one in self.standings if one.since and one.since.earliest <= day]
        return past[-1] if past else Standing(state=State.IN_FORCE, since=self.since)
