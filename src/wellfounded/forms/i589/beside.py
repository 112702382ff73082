"""What is written on Form I-589 outside its boxes, and what must be said of it?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.drawing import Note

# Members of the class write this at the top of page 1, where the form has no box.
MS_L_CLASS = Note(page=1, x=36.0, y=768.0, text="Ms. L. class member", size=10.0)


def notes(case: Case) -> tuple[Note, ...]:
    """Words on the page that no box asks for."""
    return (MS_L_CLASS,) if case.yes_no("application.ms_l_class") else ()


def warnings(case: Case) -> Iterator[str]:
    """What a person must know of the answers."""
    if case.items("family.children") and not case.complete("family.children"):
        yield (
            "A.II (Children): the list of children is not said to be whole, so the total counts"
            " only those named."
        )
    if case.yes_no("torture.afraid") and case.yes_no("application.cat_also") is None:
        yield (
            "Page 1 and B.1 (Torture Convention): the person fears torture but has not been asked"
            " about protection under the Convention, so those boxes are not ticked."
        )
