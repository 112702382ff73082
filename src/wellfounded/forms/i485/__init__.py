"""How does a case become Form I-485, the application for a green card?"""

from wellfounded.forms.i485.answers import BEHIND, DERIVED
from wellfounded.forms.i485.read import what_boxes_say
from wellfounded.forms.i485.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="I-485",
    folder=__name__,
    about=About.PERSON,
    derivations=DERIVED,
    behind=BEHIND,
    sections=(
        "green_card",
        "groups_joined",
        "public_charge",
        "admissibility_stays",
        "admissibility_crimes",
        "admissibility_security",
        "admissibility_entries",
        "status_now",
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
