"""In which rows of a table of cases can a day lie ahead at all?

Each step that opens a time limit opens it for at least and at most so many days. A row without a
step whose days reach into the time asked about has none there. The condition may let a row through
that has none; it never leaves one out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from wellfounded.law.clocks.stops import MADE_GOOD
from wellfounded.law.deadlines import APPOINTMENTS
from wellfounded.law.deadlines.standing import GRANTED
from wellfounded.law.deadlines.yearly_fee import ASKED
from wellfounded.law.process import PROCEDURES
from wellfounded.law.process.event import STEP_OF
from wellfounded.law.time_limits import TIME_LIMITS, Who
from wellfounded.logic import BEGINNING, FOREVER
from wellfounded.logic.reading import quoted

NO_DAYS = 500_000
CLOSED_DAYS = 10
"""More than any holiday moves a day, in both directions."""
A_YEAR, TWENTY_ONE_YEARS = (365, 366), (7_669, 7_671)
UNITS = {"days": (1, 1), "weeks": (7, 7), "months": (28, 31), "years": (365, 366), "hours": (0, 1)}
OF_ORDERS = ("expedited_order", "ordered_in_absence", "judge_denied", "voluntary_departure")
OF_THE_FORM = ("i589_received", "i589_filed_in_court")


@dataclass(frozen=True, slots=True)
class Reach:
    """From the day of a step, the first and the last day that it can make to be kept in sight."""

    least: int
    most: int

    def within(self, of: str, day: date, within: int) -> str:
        """The SQL of: a step whose date columns begin with ``of`` reaches into the time."""
        return f"({self.begun(of, day, within)} AND {self.not_over(of, day)})"

    def begun(self, of: str, day: date, within: int) -> str:
        """The SQL of: its first day is no further off."""
        last = day + timedelta(days=within - self.least + CLOSED_DAYS)
        return f"COALESCE({of}__earliest, DATE '{BEGINNING}') <= DATE '{last}'"

    def not_over(self, of: str, day: date) -> str:
        """The SQL of: its last day is not past."""
        first = day - timedelta(days=self.most + CLOSED_DAYS)
        return f"COALESCE({of}__latest, DATE '{FOREVER}') >= DATE '{first}'"


NEVER = Reach(-NO_DAYS, -NO_DAYS)
"""Its own day is long over, so that only a named day counts."""


@cache
def reaches() -> dict[Reach, tuple[str, ...]]:
    """Each reach with the steps that have it; a step can have several."""
    found: dict[Reach, dict[str, None]] = defaultdict(dict)
    for kind, reach in _of_steps():
        found[reach][kind] = None
    return {reach: tuple(kinds) for reach, kinds in found.items()}


def _of_steps() -> Iterator[tuple[str, Reach]]:
    opened = {
        (move.on, name)
        for procedure in PROCEDURES.values()
        for move in procedure.moves
        for name in move.opens
    }
    for kind, name in sorted(opened | set(ASKED.items())):
        if TIME_LIMITS[name].more["who"] == Who.PERSON:
            yield kind, reach_of(name) or NEVER
    yield from ((kind, Reach(0, 0)) for kind in APPOINTMENTS)
    yield from ((kind, Reach(*A_YEAR)) for kind in GRANTED)


def reach_of(name: str) -> Reach | None:
    """The reach of a time limit; None where no number of it is known: a paper alone names it."""
    table = TIME_LIMITS[name]
    safer = (f"{table.file}.{table.more['safe']}",) if "safe" in table.more else ()
    names = (name, *safer)
    days = [end for one in names for end in _days(one)]
    if not days:
        return None
    if "by_mail" in table.more:
        mail = TIME_LIMITS[f"{table.file}.{table.more['by_mail']}"]
        days.append(max(days) + max(row.value for row in mail.rows if isinstance(row.value, int)))
    if table.more.get("before"):
        return Reach(-max(days), -min(days))
    return Reach(min(days), max(days))


def _days(name: str) -> Iterator[int]:
    """The least and the most days of each number that a time limit ever had."""
    table = TIME_LIMITS[name]
    for row in table.rows:
        if isinstance(row.value, int):
            if table.unit == "working days":
                yield from (row.value, 2 * row.value + CLOSED_DAYS)
            else:
                least, most = UNITS[table.unit]
                yield from (row.value * least, row.value * most)


def may_lie_ahead(day: date, within: int) -> str:
    """The SQL condition on a row of the table of cases."""
    return " OR ".join(
        (
            some("events", _step(day, within)),
            arrived(day, within),
            some(
                "family.children", Reach(*TWENTY_ONE_YEARS).within("r.date_of_birth", day, within)
            ),
            some("orders", _told("r.date", OF_ORDERS, day, within)),
            _told_at("application.filed_on", OF_THE_FORM, day, within),
            _told_at("decision.on", tuple(STEP_OF.values()), day, within),
            f"(len({quoted('delays')}) > 0 OR {some('events', _kind_in(MADE_GOOD))})",
            f"(len({quoted('travel')}) > 0 AND {some('events', _kind_in(GRANTED))})",
        )
    )


def arrived(day: date, within: int) -> str:
    """The SQL of: the year to ask for asylum can lie in the time.

    It can run from the first arrival on one reading and from the last on another. On the Northern
    Mariana Islands it runs from 2030.
    """
    year = Reach(*A_YEAR)
    begun = some("entries", year.begun("r.date", day, within))
    not_over = some("entries", year.not_over("r.date", day))
    return (
        f"(({begun} AND {not_over}) OR {quoted('applicant.located_in')} IS NOT DISTINCT FROM 'MP')"
    )


def _step(day: date, within: int) -> str:
    """A step that reaches into the time by its own day, or by the day that its paper names."""
    on_paper = Reach(0, 0)
    named_begun = f"({NAMED} AND {on_paper.begun('r.answer_by', day, within)})"
    named_not_over = f"({NAMED} AND {on_paper.not_over('r.answer_by', day)})"
    return " OR ".join(
        f"({_kind_in(kinds)} AND ({reach.begun('r.date', day, within)} OR {named_begun}) "
        f"AND ({reach.not_over('r.date', day)} OR {named_not_over}))"
        for reach, kinds in reaches().items()
    )


NAMED = "COALESCE(r.answer_by__earliest, r.answer_by__latest) IS NOT NULL"


def _told(of: str, kinds: Iterable[str], day: date, within: int) -> str:
    asked = set(kinds)
    tests = [
        reach.within(of, day, within)
        for reach, having in reaches().items()
        if not asked.isdisjoint(having)
    ]
    return f"({' OR '.join(tests)})"


def _told_at(path: str, kinds: Iterable[str], day: date, within: int) -> str:
    """The same of a single answer; one that was not given has no reach."""
    given = f"({_column(path, 'earliest')} IS NOT NULL OR {_column(path, 'latest')} IS NOT NULL)"
    test = _told("§", kinds, day, within)
    for end in ("earliest", "latest"):
        test = test.replace(f"§__{end}", _column(path, end))
    return f"({given} AND {test})"


def _column(path: str, end: str) -> str:
    return quoted(f"{path}__{end}")


def some(path: str, test: str) -> str:
    """Whether a record ``r`` of a list passes; a list that nobody gave has none."""
    return f"COALESCE(len(list_filter({quoted(path)}, lambda r: {test})) > 0, FALSE)"


def _kind_in(kinds: Iterable[str]) -> str:
    return "r.kind IN (" + ", ".join(f"'{kind}'" for kind in kinds) + ")"
