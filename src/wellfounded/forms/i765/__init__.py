"""How does a case become Form I-765, the application for a work permit?"""

from wellfounded.forms.i765.answers import BEHIND, DERIVED
from wellfounded.forms.i765.beside import notes
from wellfounded.forms.i765.read import what_boxes_say
from wellfounded.forms.i765.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="I-765",
    folder=__name__,
    about=About.PERSON,
    derivations=DERIVED,
    behind=BEHIND,
    sections=("work_permit", "name_in_parts", "reaching_you", "status_now", "who_helps"),
    problems=problems,
    notes=notes,
    also_reads=what_boxes_say,
)

__all__ = ["FORM"]
