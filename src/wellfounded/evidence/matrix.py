"""Which paper and which person show which fact, and which element rests on it?

INA 208(b)(1)(B)(ii): what a person has or can reasonably get may be asked for, and the absence of
the rest can be explained. A row is a fact that bears load; a column of elements says what rests
on the rows. Nothing here weighs how much a paper is worth.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wellfounded.evidence.exhibit import Exhibit, exhibits
from wellfounded.evidence.in_hand import NotInHand, not_in_hand
from wellfounded.evidence.load import Load
from wellfounded.evidence.load_bearing import load_bearing
from wellfounded.evidence.not_had import NotHad, not_had
from wellfounded.evidence.pointing import reaches
from wellfounded.evidence.protections import asked_for, elements_of
from wellfounded.evidence.witness import Witness, witnesses
from wellfounded.facts import Case


class Standing(StrEnum):
    """How a fact that bears load stands, or an element that rests on such facts."""

    SHOWN = "shown"
    """A paper in hand that goes in shows it, or a person will tell of it at the hearing."""
    PARTLY = "partly"
    """Of an element: something shows a part of it, and a fact under it is not shown."""
    EXPLAINED = "explained"
    """Nothing shows it, and a reason is given why nothing can be had."""
    NOT_IN_HAND = "not_in_hand"
    """Something is noted for it that is not there yet, and no reason is given."""
    OPEN = "open"
    """Nothing is noted for it."""


SETTLED = frozenset({Standing.SHOWN, Standing.EXPLAINED})
"""How a fact stands that stops nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact that bears load, with what is noted for it and why the rest cannot be had.

    ``not_in_hand`` are those of its exhibits and witnesses that are not there yet.
    """

    load: Load
    exhibits: tuple[Exhibit, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    not_in_hand: tuple[NotInHand, ...] = ()
    not_had: tuple[NotHad, ...] = ()

    @property
    def standing(self) -> Standing:
        """Whether it is shown, explained, not in hand, or open."""
        if len(self.exhibits) + len(self.witnesses) > len(self.not_in_hand):
            return Standing.SHOWN
        if any(one.why for one in self.not_had):
            return Standing.EXPLAINED
        return Standing.NOT_IN_HAND if self.not_in_hand else Standing.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementRow:
    """One element of the law: the facts that it rests on, and what speaks of it by its name."""

    element: str
    rows: tuple[Row, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    not_in_hand: tuple[NotInHand, ...] = ()

    @property
    def standing(self) -> Standing | None:
        """Shown if each fact under it is; partly if a part is; None if nothing bears it."""
        found = {row.standing for row in self.rows}
        if len(self.exhibits) + len(self.witnesses) > len(self.not_in_hand):
            return Standing.SHOWN if found <= {Standing.SHOWN} else Standing.PARTLY
        if found == {Standing.SHOWN}:
            return Standing.SHOWN
        if Standing.SHOWN in found:
            return Standing.PARTLY
        gravest = (Standing.OPEN, Standing.NOT_IN_HAND, Standing.EXPLAINED)
        of_facts = next((one for one in gravest if one in found), None)
        return of_facts or (Standing.NOT_IN_HAND if self.not_in_hand else None)

    @property
    def open_rows(self) -> tuple[Row, ...]:
        """The facts under it that are neither shown nor explained."""
        return tuple(row for row in self.rows if row.standing not in SETTLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Everything of a case that shows something, on a day."""

    case: Case
    as_of: date
    rows: tuple[Row, ...]
    elements: tuple[ElementRow, ...]
    exhibits: tuple[Exhibit, ...]
    witnesses: tuple[Witness, ...]
    not_had: tuple[NotHad, ...]

    @property
    def open_rows(self) -> tuple[Row, ...]:
        """The facts that nothing in hand shows and no reason explains."""
        return tuple(row for row in self.rows if row.standing not in SETTLED)


def matrix(case: Case, as_of: date) -> Matrix:
    """The matrix of a case on a day."""
    papers, people, lacking = exhibits(case), witnesses(case), not_had(case)
    going = tuple(one for one in papers if not one.left_out)
    telling = tuple(one for one in people if one.tells)
    rows = tuple(_row(load, going, telling, lacking) for load in load_bearing(case, as_of))
    elements = tuple(
        _element(element, rows, going, telling) for element in elements_of(asked_for(case))
    )
    return Matrix(
        case=case,
        as_of=as_of,
        rows=rows,
        elements=elements,
        exhibits=papers,
        witnesses=people,
        not_had=lacking,
    )


def _row(
    load: Load,
    going: tuple[Exhibit, ...],
    telling: tuple[Witness, ...],
    lacking: tuple[NotHad, ...],
) -> Row:
    papers = tuple(one for one in going if _shows(one.shows, load))
    people = tuple(one for one in telling if _shows(one.shows, load))
    return Row(
        load=load,
        exhibits=papers,
        witnesses=people,
        not_in_hand=tuple(not_in_hand(papers, people, going)),
        not_had=tuple(one for one in lacking if _shows((one.of,), load)),
    )


def _element(
    element: str, rows: tuple[Row, ...], going: tuple[Exhibit, ...], telling: tuple[Witness, ...]
) -> ElementRow:
    papers = tuple(one for one in going if element in one.shows)
    people = tuple(one for one in telling if element in one.shows)
    return ElementRow(
        element=element,
        rows=tuple(row for row in rows if element in row.load.elements),
        exhibits=papers,
        witnesses=people,
        not_in_hand=tuple(not_in_hand(papers, people, going)),
    )


def _shows(references: Iterable[str], load: Load) -> bool:
    return any(reaches(one, target) for one in references for target in load.reached_by)
