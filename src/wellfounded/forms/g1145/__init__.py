"""How does a case become Form G-1145, which asks USCIS to say that a form arrived?"""

from wellfounded.forms.g1145.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(id="G-1145", folder=__name__, about=About.PERSON, problems=problems)

__all__ = ["FORM"]
