"""How does a case become Form G-1145, which asks for word of a filing?"""

from wellfounded.forms.g1145.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(id="G-1145", folder=__name__, about=About.PERSON, tells_only=True, problems=problems)

__all__ = ["FORM"]
