"""How does a case become Form I-589, the application for asylum?"""

from wellfounded.forms.i589.answers import DERIVED
from wellfounded.forms.i589.prepare import form_map, prepare
from wellfounded.forms.i589.read import ReadForm, read_form
from wellfounded.forms.i589.readiness import problems
from wellfounded.forms.mapping.form import Form

FORM = Form(id="I-589", form_map=form_map, prepare=prepare, problems=problems, derivations=DERIVED)

__all__ = ["FORM", "ReadForm", "form_map", "prepare", "problems", "read_form"]
