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
from wellfounded.evidence.load import Load
from wellfounded.evidence.load_bearing import load_bearing
from wellfounded.evidence.not_had import NotHad, not_had
from wellfounded.evidence.pointing import reaches
from wellfounded.evidence.protections import asked_for, elements_of
from wellfounded.evidence.witness import Witness, witnesses
from wellfounded.facts import Case


class Standing(StrEnum):
    """How a fact that bears load stands."""

    SHOWN = "shown"
    """A paper that goes in shows it, or a person has agreed to tell of it."""
    EXPLAINED = "explained"
    """Nothing shows it, and a reason is given why nothing can be had."""
    OPEN = "open"
    """Neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact that bears load, with what shows it and why the rest cannot be had."""

    load: Load
    exhibits: tuple[Exhibit, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    not_had: tuple[NotHad, ...] = ()

    @property
    def standing(self) -> Standing:
        """Whether it is shown, explained, or open."""
        if self.exhibits or self.witnesses:
            return Standing.SHOWN
        explained = any(one.why for one in self.not_had)
        return Standing.EXPLAINED if explained else Standing.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementRow:
    """One element of the law: the facts that it rests on, and what speaks of it by its name."""

    element: str
    rows: tuple[Row, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    witnesses: tuple[Witness, ...] = ()

    @property
    def standing(self) -> Standing | None:
        """Shown if anything is; open if a fact is; None if no fact of this case bears it."""
        found = {row.standing for row in self.rows}
        if self.exhibits or self.witnesses or Standing.SHOWN in found:
            return Standing.SHOWN
        if not found:
            return None
        return Standing.OPEN if Standing.OPEN in found else Standing.EXPLAINED


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
        """The facts that nothing shows and no reason explains."""
        return tuple(row for row in self.rows if row.standing is Standing.OPEN)


def matrix(case: Case, as_of: date) -> Matrix:
    """The matrix of a case on a day."""
    papers, people, lacking = exhibits(case), witnesses(case), not_had(case)
    going = tuple(one for one in papers if not one.left_out)
    telling = tuple(one for one in people if one.tells)
    rows = tuple(
        Row(
            load=load,
            exhibits=tuple(one for one in going if _shows(one.shows, load)),
            witnesses=tuple(one for one in telling if _shows(one.shows, load)),
            not_had=tuple(one for one in lacking if _shows((one.of,), load)),
        )
        for load in load_bearing(case, as_of)
    )
    elements = tuple(
        ElementRow(
            element=element,
            rows=tuple(row for row in rows if element in row.load.elements),
            exhibits=tuple(one for one in going if element in one.shows),
            witnesses=tuple(one for one in telling if element in one.shows),
        )
        for element in elements_of(asked_for(case))
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


def _shows(references: Iterable[str], load: Load) -> bool:
    return any(reaches(one, target) for one in references for target in load.reached_by)
