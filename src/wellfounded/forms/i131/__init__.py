"""How does a case become Form I-131, for a paper to travel or more parole?"""

from wellfounded.forms.i131.answers import BEHIND, DERIVED
from wellfounded.forms.i131.read import what_boxes_say
from wellfounded.forms.i131.readiness import problems
from wellfounded.forms.mapping.form import About, Form

FORM = Form(
    id="I-131",
    folder=__name__,
    about=About.PERSON,
    derivations=DERIVED,
    behind=BEHIND,
    sections=("travel_papers", "looks_and_race", "name_in_parts", "reaching_you", "who_helps"),
    problems=problems,
    also_reads=what_boxes_say,
)

__all__ = ["FORM"]
