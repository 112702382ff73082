"""How does a case become Form EOIR-26A, which asks the court for no fee?"""

from wellfounded.forms.eoir26a.answers import DERIVED
from wellfounded.forms.eoir26a.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="EOIR-26A",
    folder=__name__,
    about=About.PERSON,
    tells_only=True,
    sent_back_under="8 CFR 1003.31",
    derivations=DERIVED,
    sections=("court_fee_waiver",),
    problems=problems,
)

__all__ = ["FORM"]
