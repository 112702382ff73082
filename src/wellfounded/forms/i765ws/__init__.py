"""How does a case become Form I-765WS, the worksheet on economic need?"""

from wellfounded.forms.i765ws.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="I-765WS",
    folder=__name__,
    about=About.PERSON,
    sections=("work_permit",),
    problems=problems,
)

__all__ = ["FORM"]
