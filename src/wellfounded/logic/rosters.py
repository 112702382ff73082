"""What does a list show, when it may not be the whole list?

A list is open until it is said to be complete: one record can settle that something
happened, but only a complete list can settle that it did not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.logic.condition import ALWAYS, Condition
from wellfounded.logic.days import Day
from wellfounded.logic.known import Known, Roster
from wellfounded.logic.leaves import Path
from wellfounded.logic.part import Part
from wellfounded.logic.reading import EMPTY, Columns, Reading, Verdict
from wellfounded.logic.span import BEGINNING, FOREVER, Span


@dataclass(frozen=True, slots=True)
class ListFact:
    """A list of the case, such as ``entries``, or of a record, such as ``why`` in ``harms``."""

    path: Path

    def roster(self, at: Reading) -> Roster:
        """What is known of the list."""
        known = at.record() if self.path.of_item else at.known
        return known.rosters.get(self.path.name, EMPTY)

    def records(self, at: Reading) -> Iterator[Reading]:
        """The pass over the case with each record at hand in turn."""
        full = self.path.full(at)
        records: tuple[Known | str, ...] = self.roster(at).items
        for number, record in enumerate(records):
            ending = "." if isinstance(record, Known) else ""
            yield at.inside(record, f"{full}[{number}]{ending}")

    def openness(self, at: Reading) -> Iterator[str]:
        """What to ask while the list may still grow."""
        roster = self.roster(at)
        if not roster.complete:
            if not roster.items:
                yield self.path.full(at)
            yield self.path.full(at) + "_complete"

    def sql(self, columns: Columns) -> tuple[str, str]:
        """The list, and whether it is complete (TRUE or not)."""
        return self.path.sql(columns), f"({self.path.sql(columns, '__complete')} IS TRUE)"

    def any(self, where: Condition = ALWAYS) -> Condition:
        """At least one record for which ``where`` holds."""
        return AtLeast(self, 1, where)

    def none(self, where: Condition = ALWAYS) -> Condition:
        """No record for which ``where`` holds."""
        return ~self.any(where)

    def at_least(self, number: int, where: Condition = ALWAYS) -> Condition:
        """So many records for which ``where`` holds."""
        return AtLeast(self, number, where)

    def latest(self, day: Day, *, if_none: Span, where: Condition = ALWAYS) -> Day:
        """The latest ``day`` of the records for which ``where`` holds."""
        return Latest(self, day, where, if_none)

    def total_at_least(self, threshold: int, number: str, where: Condition = ALWAYS) -> Condition:
        """The ``number`` of the records for which ``where`` holds adds up to ``threshold``."""
        return TotalAtLeast(self, Path(number, of_item=True), threshold, where)


def roster(path: str) -> ListFact:
    """The list at ``path`` of the case."""
    return ListFact(Path(path))


def item_roster(path: str) -> ListFact:
    """The list at ``path`` of the record at hand."""
    return ListFact(Path(path, of_item=True))


@dataclass(frozen=True, slots=True, eq=False)
class AtLeast(Condition):
    """At least ``number`` records of a list for which ``where`` holds."""

    records: ListFact
    number: int
    where: Condition

    def decide(self, at: Reading) -> Verdict:
        """Yes by enough sure records; no only when the list is complete and too few remain."""
        sure = possible = 0
        for record in self.records.records(at):
            found = self.where.decide(record)
            sure += found is True
            possible += found is not False
        if sure >= self.number:
            return True
        return False if self.records.roster(at).complete and possible < self.number else None

    def needs(self, at: Reading) -> Iterator[str]:
        """Whatever is unknown of the records, and whether there are more."""
        if self.decide(at) is None:
            for record in self.records.records(at):
                yield from self.where.needs(record)
            yield from self.records.openness(at)

    def sql(self, columns: Columns) -> str:
        """What is found of each record, and whether enough is sure or possible."""
        records, complete = self.records.sql(columns)
        inner = columns.inside()
        where = self.where.sql(inner)
        found = columns.once(f"list_transform({records}, lambda {inner.item}: {where})")
        if self.number == 1:
            return (
                f"(CASE WHEN list_contains({found}, TRUE) THEN TRUE "
                f"WHEN {complete} AND list_position({found}, NULL) IS NULL THEN FALSE END)"
            )
        sure, possible = (
            f"COALESCE(len(list_filter({found}, lambda {inner.item}: {inner.item}{counts})), 0)"
            for counts in ("", " IS NOT FALSE")
        )
        return (
            f"(CASE WHEN {sure} >= {self.number} THEN TRUE "
            f"WHEN {complete} AND {possible} < {self.number} THEN FALSE END)"
        )

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What is asked of each record."""
        return (self.where,)


@dataclass(frozen=True, slots=True, eq=False)
class Latest(Day):
    """The latest of a day over the records for which ``where`` holds.

    While the list is open a later one may come; if there is none at all it is ``if_none``.
    """

    records: ListFact
    day: Day
    where: Condition
    if_none: Span

    def span(self, at: Reading) -> Span:
        """Bounds from the sure records and from those that may count."""
        days = list(self._days(at))
        sure = [day for day, counts in days if counts]
        possible = [day for day, _ in days]
        if not self.records.roster(at).complete:
            return Span(max((s.earliest for s in sure), default=BEGINNING), FOREVER)
        if sure:
            return Span(max(s.earliest for s in sure), max(s.latest for s in possible))
        spans = [self.if_none, *possible]
        return Span(min(s.earliest for s in spans), max(s.latest for s in spans))

    def _days(self, at: Reading) -> Iterator[tuple[Span, Verdict]]:
        """The day of each record that counts, or may count (None)."""
        for record in self.records.records(at):
            counts = self.where.decide(record)
            if counts is not False:
                yield self.day.span(record), counts

    def needs(self, at: Reading) -> Iterator[str]:
        """Whatever is unknown of the records that may be the latest, and whether there are more."""
        if self.span(at).exact:
            return
        floor = max((day.earliest for day, sure in self._days(at) if sure), default=None)
        for record in self.records.records(at):
            if self.where.decide(record) is False:
                continue
            if floor is None or self.day.span(record).latest > floor:
                yield from self.where.needs(record)
                yield from self.day.needs(record)
        yield from self.records.openness(at)

    def sql(self, columns: Columns) -> tuple[str, str]:
        """Maxima over the list, guarded against NULL."""
        records, complete = self.records.sql(columns)
        inner = columns.inside()
        earliest, latest = self.day.sql(inner)
        sure, possible = self.where.sure_and_possible(inner)
        counted = "CASE WHEN {} THEN {} END"
        each = f"list_{{}}(list_transform({records}, lambda {inner.item}: {counted}))"
        sure_earliest = columns.once(each.format("max", sure, earliest))
        none_e, none_l = (
            f"DATE '{d.isoformat()}'" for d in (self.if_none.earliest, self.if_none.latest)
        )
        return (
            f"(CASE WHEN NOT {complete} THEN COALESCE({sure_earliest}, DATE '{BEGINNING}') "
            f"ELSE COALESCE({sure_earliest}, LEAST({none_e}, "
            f"COALESCE({each.format('min', possible, earliest)}, {none_e}))) END)",
            f"(CASE WHEN NOT {complete} THEN DATE '{FOREVER}' "
            f"WHEN {sure_earliest} IS NULL "
            f"THEN GREATEST({none_l}, COALESCE({each.format('max', possible, latest)}, {none_l})) "
            f"ELSE {each.format('max', possible, latest)} END)",
        )

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is asked and read of each record."""
        return (self.where, self.day)


@dataclass(frozen=True, slots=True, eq=False)
class TotalAtLeast(Condition):
    """A number, never negative, that adds up to a threshold over the records of a list."""

    records: ListFact
    number: Path
    threshold: int
    where: Condition

    def decide(self, at: Reading) -> Verdict:
        """Yes once the sure sum reaches the threshold; no once the most it can be does not."""
        sure, most = 0, 0
        for record in self.records.records(at):
            found, value = self.where.decide(record), self.number.value(record)
            known = value if isinstance(value, int) else None
            sure += (known or 0) if found else 0
            most += 0 if found is False else self.threshold if known is None else known
        if sure >= self.threshold:
            return True
        return False if self.records.roster(at).complete and most < self.threshold else None

    def needs(self, at: Reading) -> Iterator[str]:
        """Whatever is unknown of the records, and whether there are more."""
        if self.decide(at) is None:
            for record in self.records.records(at):
                if self.where.decide(record) is not False:
                    yield from self.where.needs(record)
                    if self.number.value(record) is None:
                        yield self.number.full(record)
            yield from self.records.openness(at)

    def sql(self, columns: Columns) -> str:
        """Two sums over the list: what is sure, and the most it can come to."""
        records, complete = self.records.sql(columns)
        inner = columns.inside()
        where, number = self.where.sql(inner), self.number.sql(inner)
        each = f"COALESCE(list_sum(list_transform({records}, lambda {inner.item}: {{}})), 0)"
        sure = each.format(f"CASE WHEN {where} THEN COALESCE({number}, 0) ELSE 0 END")
        most = each.format(
            f"CASE WHEN ({where}) IS NOT FALSE THEN COALESCE({number}, {self.threshold}) ELSE 0 END"
        )
        return (
            f"(CASE WHEN {sure} >= {self.threshold} THEN TRUE "
            f"WHEN {complete} AND {most} < {self.threshold} THEN FALSE END)"
        )

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What is asked of each record."""
        return (self.where,)
