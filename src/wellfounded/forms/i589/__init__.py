"""How does a case become Form I-589, the application for asylum?"""

from wellfounded.forms.i589.answers import BEHIND, DERIVED
from wellfounded.forms.i589.beside import notes, warnings
from wellfounded.forms.i589.read import what_boxes_say
from wellfounded.forms.i589.readiness import problems
from wellfounded.forms.mapping.form import Form

FORM = Form(
    id="I-589",
    folder=__name__,
    derivations=DERIVED,
    behind=BEHIND,
    problems=problems,
    notes=notes,
    warnings=warnings,
    also_reads=what_boxes_say,
)

__all__ = ["FORM"]
