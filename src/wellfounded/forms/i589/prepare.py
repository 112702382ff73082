"""What is drawn on Form I-589 for this case, and what must be said of it?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.drawing import Note
from wellfounded.forms.i589.answers import DERIVED
from wellfounded.forms.mapping.answers import Asking
from wellfounded.forms.mapping.entries import FormMap
from wellfounded.forms.mapping.filling import fill_map
from wellfounded.forms.mapping.reading import read_map
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

# Members of the class write this at the top of page 1, where the form has no box.
MS_L_CLASS = Note(page=1, x=36.0, y=768.0, text="Ms. L. class member", size=10.0)


@cache
def form_map() -> FormMap:
    """The map of Form I-589, which holds for every edition with the same field tree."""
    return read_map(files("wellfounded.forms.i589") / "map")


def prepare(case: Case, tree: FieldTree, as_of: date, blanks: str = "leave") -> Filling:
    """Put the answers of ``case`` on the form, as it stands on the day ``as_of``.

    ``tree`` has the fields of the blank; ``blanks`` is ``leave``, ``na`` or ``none``, for boxes
    asked "if any" when the person says there is none.

    Raises:
        CannotFill: an answer is too long for any continuation, or ``blanks`` is no choice.
        FormRefusal: an answer holds a character that cannot be shown.
    """
    asking = Asking(case, as_of, DERIVED)
    filling = fill_map(form_map(), asking, tree=tree, blanks=blanks)
    notes = (MS_L_CLASS,) if case.yes_no("application.ms_l_class") else ()
    return replace(filling, notes=notes, warnings=(*filling.warnings, *_warnings(case)))


def _warnings(case: Case) -> list[str]:
    found = []
    if case.items("family.children") and not case.complete("family.children"):
        found.append(
            "A.II (Children): the list of children is not said to be whole, so the total counts"
            " only those named."
        )
    if case.yes_no("torture.afraid") and case.yes_no("application.cat_also") is None:
        found.append(
            "Page 1 and B.1 (Torture Convention): the person fears torture but has not been asked"
            " about protection under the Convention, so those boxes are not ticked."
        )
    return found
