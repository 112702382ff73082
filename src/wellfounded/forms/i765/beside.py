"""What is written on Form I-765 outside its boxes?"""

from __future__ import annotations

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.drawing import Note

# Members of the class write this at the top of page 1, where the form has no box.
MS_L_CLASS = Note(page=1, x=36.0, y=779.0, text="Ms. L. class member", size=10.0)


def notes(case: Case) -> tuple[Note, ...]:
    """Words on the page that no box asks for."""
    return (MS_L_CLASS,) if case.yes_no("application.ms_l_class") else ()
