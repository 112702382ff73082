"""How does a move become Form AR-11, which tells USCIS? INA 265(a)."""

from wellfounded.forms.ar11.answers import BEHIND, DERIVED
from wellfounded.forms.ar11.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="AR-11",
    folder=__name__,
    about=About.PERSON,
    tells_only=True,
    derivations=DERIVED,
    behind=BEHIND,
    problems=problems,
)

__all__ = ["FORM"]
