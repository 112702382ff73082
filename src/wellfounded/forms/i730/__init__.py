"""How does a case become Form I-730, the petition for a husband, wife or child?"""

from collections.abc import Mapping

from wellfounded.forms.i730.answers import BEHIND, DERIVED
from wellfounded.forms.i730.readiness import problems
from wellfounded.forms.mapping.form import About, Form

CHILD_BOX = "F[0].P4[0].Beneficiary[1]"


def relative_of(values: Mapping[str, str]) -> str:
    """Where the case keeps the relative of a filled petition."""
    return "family.children[0]" if values.get(CHILD_BOX) == "U" else "family.spouse"


FORM = Form(
    id="I-730",
    folder=__name__,
    about=About.RELATIVE,
    derivations=DERIVED,
    behind=BEHIND,
    sections=(
        "bringing_family",
        "family_on_their_forms",
        "marriages",
        "name_in_parts",
        "reaching_you",
        "who_helps",
    ),
    problems=problems,
    relative_of=relative_of,
)

__all__ = ["FORM"]
