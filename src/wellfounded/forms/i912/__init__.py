"""How does a case become Form I-912, the request not to pay a fee?

8 CFR 106.3.
"""

from wellfounded.forms.i912.answers import DERIVED
from wellfounded.forms.i912.readiness import problems
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.who_prepared import BEHIND

FORM = Form(
    id="I-912",
    folder=__package__,
    derivations=DERIVED,
    problems=problems,
    behind=BEHIND,
    sections=("fee_waiver", "status_now", "name_in_parts", "reaching_you", "who_helps"),
    about=About.PERSON,
)

__all__ = ["FORM", "problems"]
