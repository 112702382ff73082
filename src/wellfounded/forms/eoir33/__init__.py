"""How does a move become Form EOIR-33/IC? 8 CFR 1003.15(d)(2)."""

from wellfounded.forms.eoir33.answers import DERIVED
from wellfounded.forms.eoir33.read import address_before
from wellfounded.forms.eoir33.readiness import problems, warnings
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="EOIR-33",
    folder=__name__,
    about=About.PERSON,
    tells_only=True,
    sent_back_under="8 CFR 1003.31",
    derivations=DERIVED,
    problems=problems,
    warnings=warnings,
    also_reads=address_before,
)

__all__ = ["FORM"]
