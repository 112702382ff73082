"""What does a form's package offer to those who fill, check, read and file it?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.drawing import Note
from wellfounded.forms.mapping.answers import Asking, Derive
from wellfounded.forms.mapping.entries import FormMap
from wellfounded.forms.mapping.filling import fill_map
from wellfounded.forms.mapping.reading import read_map
from wellfounded.forms.mapping.resolving import resolved
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

if TYPE_CHECKING:  # the gates know forms, so a form cannot load the gates
    from wellfounded.forms.mapping.unfilling import Recovered
    from wellfounded.forms.readiness.problem import Problem


class About(StrEnum):
    """Whom a form speaks of: the case, one person of the family, or always a relative."""

    CASE = "case"
    PERSON = "person"
    RELATIVE = "relative"


def _nothing(*_: object) -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form: its number, its folder, what it derives, and what is wrong with a filling of it.

    ``behind`` is the fact into which each derivation is read back; one without is not read.
    ``sections`` are those of the interview that ask what it wants beyond Form I-589. ``notes``
    are written where the form has no box, ``warnings`` tell a person what to look at.
    ``tells_only`` says that it asks for nothing by itself: it tells an address, or who speaks, or
    goes with another form; dangers are then words and stop nothing. ``sent_back_under`` is what an
    office sends it back by. ``also_reads`` reads boxes that stand for no fact of their own, and
    ``relative_of`` says where the case keeps the relative that a filled form is about.
    """

    id: str
    folder: str
    about: About = About.CASE
    derivations: Mapping[str, Derive] = field(default_factory=dict)
    behind: Mapping[str, str] = field(default_factory=dict)
    sections: tuple[str, ...] = ()
    tells_only: bool = False
    sent_back_under: str = "8 CFR 103.2(a)(7)"
    problems: Callable[[Case, Filling, date], Iterable[Problem]] = _nothing
    notes: Callable[[Case], Iterable[Note]] = _nothing
    warnings: Callable[[Case], Iterable[str]] = _nothing
    also_reads: Callable[[Mapping[str, str], Recovered], object] = _nothing
    relative_of: Callable[[Mapping[str, str]], str] = lambda _: "family.spouse"

    def form_map(self) -> FormMap:
        """The map, which holds for every edition with the same fields."""
        return _map_in(self.folder)

    def asking(self, case: Case, as_of: date, relative: Record | None = None) -> Asking:
        """The case as this form asks it."""
        return Asking(case, as_of, self.derivations, relative)

    def prepare(
        self,
        case: Case,
        tree: FieldTree,
        as_of: date,
        blanks: str = "leave",
        relative: Record | None = None,
    ) -> Filling:
        """Put the answers of ``case`` on the form, as it stands on the day ``as_of``.

        ``tree`` has the fields of the blank; ``blanks`` is ``leave``, ``na`` or ``none``, for
        boxes asked "if any" when the person says there is none; ``relative`` is whom a form is
        about that is always about a relative.

        Raises:
            CannotFill: an answer is too long for any continuation, or ``blanks`` is no choice.
            FormRefusal: an answer holds a character that cannot be shown.
        """
        form_map = resolved(self.form_map(), tree)
        filling = fill_map(form_map, self.asking(case, as_of, relative), tree=tree, blanks=blanks)
        return replace(
            filling,
            relative=relative,
            notes=tuple(self.notes(case)),
            warnings=(*filling.warnings, *self.warnings(case)),
        )


@cache
def _map_in(folder: str) -> FormMap:
    return read_map(files(folder) / "map")
