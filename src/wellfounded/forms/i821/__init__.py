"""How does a case become Form I-821, the application for TPS?"""

from wellfounded.forms.i821.answers import BEHIND, DERIVED
from wellfounded.forms.i821.read import what_boxes_say
from wellfounded.forms.i821.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="I-821",
    folder=__name__,
    about=About.PERSON,
    derivations=DERIVED,
    behind=BEHIND,
    sections=(
        "tps_form",
        "tps_history",
        "status_now",
        "admissibility_crimes",
        "admissibility_security",
        "admissibility_entries",
        "name_in_parts",
        "looks_and_race",
        "reaching_you",
        "family_on_their_forms",
        "marriages",
        "who_helps",
    ),
    problems=problems,
    also_reads=what_boxes_say,
)

__all__ = ["FORM"]
