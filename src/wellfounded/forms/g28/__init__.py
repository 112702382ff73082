"""How does a case become Form G-28, by which a representative appears?"""

from wellfounded.forms.g28.answers import BEHIND, DERIVED
from wellfounded.forms.g28.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="G-28",
    folder=__name__,
    about=About.PERSON,
    tells_only=True,
    derivations=DERIVED,
    behind=BEHIND,
    sections=("appearance",),
    problems=problems,
)

__all__ = ["FORM"]
