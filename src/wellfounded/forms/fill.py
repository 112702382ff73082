"""How is a form filled for a case, checked on the page, and made ready?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.drawing import fill
from wellfounded.forms.drawing.boxes import with_boxes
from wellfounded.forms.drawing.flatten import flatten
from wellfounded.forms.drawing.readback import Difference, read_back
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.offered import offered
from wellfounded.forms.official import FieldTree, FormRefusal, NotThisForm
from wellfounded.forms.official.store import identify
from wellfounded.forms.readiness.edition import edition_problems
from wellfounded.forms.readiness.problem import Override, Problem, standing
from wellfounded.forms.subject import Subject, subject


class NotReady(FormRefusal):
    """A copy for filing is refused; ``problems`` are the gates that are not passed."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        where = f"{first.item}: " if first.item else ""
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        super().__init__(f"Not ready to file: {where}{first.reason}. {first.fix}{more}")
        self.problems = problems


class NotFaithful(FormRefusal):
    """A page of the copy shows something else than was meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The editable draft of a form, what was put on it, and what a person must know.

    ``outdated`` says that the edition is not the one in force.
    """

    form: str
    subject: Subject
    edition: date
    outdated: bool
    pdf: bytes
    filling: Filling
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingCopy:
    """The flat copy. ``overridden`` are the gates passed only by the ``override``."""

    pdf: bytes
    overridden: tuple[Problem, ...]
    override: Override | None


def fill_form(
    form_id: str, case: Case, *, blank: bytes, as_of: date, blanks: str = "leave", about: str = ""
) -> Filled:
    """Fill the draft of a form from a case, on the official ``blank``.

    ``about`` is the path of the husband, wife or child whom the form is for, such as
    ``family.children[0]``; without it the form is the applicant's.

    A blank of an edition that is not in force on ``as_of`` gives a draft and a warning.
    ``blanks`` is what stands in boxes asked "if any" when there is none: ``leave``, ``na``,
    ``none``.

    Raises:
        FormRefusal: the blank is not this form, or an answer cannot be drawn.
        NobodyThere: the case names no such relative.
        CannotFill: an answer is too long for any continuation, or ``blanks`` is no choice.
    """
    form = offered(form_id)
    number, edition = _identified(blank)
    if number != form.id:
        raise NotThisForm(f"The blank is {number}, not {form.id}. Give the blank {form.id}.")
    if drawn := form.form_map().drawn:
        blank = with_boxes(blank, drawn)
    whom = subject(form, case, about)
    filling = form.prepare(whom.case, FieldTree.read(blank), as_of, blanks, whom.relative)
    pdf = fill(
        blank,
        placements=filling.placements,
        ticks=filling.ticks,
        copies=filling.copies,
        notes=filling.notes,
        never=filling.form_map.never(),
        ships=filling.form_map.prefilled,
    )
    outdated = [f"{one.reason}. {one.fix}" for one in edition_problems(form.id, edition, as_of)]
    return Filled(
        form=form.id,
        subject=whom,
        edition=edition,
        outdated=bool(outdated),
        pdf=pdf,
        filling=filling,
        warnings=(*outdated, *filling.warnings),
    )


def verify(filled: Filled) -> list[Difference]:
    """Where the draft's pages do not show what was meant; an empty list is the proof."""
    return read_back(filled.pdf, filled.filling.marks())


def filing_copy(
    filled: Filled, problems: tuple[Problem, ...], override: Override | None = None
) -> FilingCopy:
    """Make the flat copy for filing; ``problems`` are what ``gates`` found.

    Its pages are read back and compared first. The override is returned with the gates it was
    needed for, for the case log.

    Raises:
        NotReady: a gate is not passed and was not, or cannot be, overridden.
        NotFaithful: a page does not show exactly what was meant.
    """
    if refused := standing(problems, override):
        raise NotReady(refused)
    flat = flatten(filled.pdf)
    drawn = FieldTree.read(filled.pdf)
    if differences := read_back(flat, filled.filling.marks(), fields=drawn):
        raise NotFaithful(f"The copy for filing was not made: {differences[0]}")
    overridden = tuple(problem for problem in problems if problem.blocks)
    return FilingCopy(
        pdf=flat,
        overridden=overridden,
        override=override if overridden else None,
    )


@lru_cache(maxsize=8)
def _identified(blank: bytes) -> tuple[str, date]:
    found = identify(blank, "the blank form")
    return found.form, found.edition
