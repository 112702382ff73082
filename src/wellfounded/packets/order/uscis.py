"""In which order does USCIS want the papers of an asylum case?

Instructions of Form I-589 and the tips of USCIS for filing on paper: nothing bound, punched or
tabbed; a plain sheet with its title between papers; each translation behind its original.
"""

from __future__ import annotations

from wellfounded.law.filing import Place
from wellfounded.packets.order.order import KINDS, Order, Part, Slot

TIPS = "USCIS tips for filing forms by mail"
FORM = "USCIS page of Form I-589"

USCIS = Order(
    forum=Place.USCIS,
    slots=(
        Slot(part=Part.APPEARANCE, authority=TIPS),
        Slot(part=Part.LETTER, authority=TIPS),
        Slot(part=Part.APPLICATION, authority=FORM),
        Slot(part=Part.DECLARATION, authority=FORM),
        Slot(part=Part.INDEX, authority=TIPS),
        Slot(part=Part.EXHIBITS, authority=TIPS),
        Slot(part=Part.MISSING, authority=FORM),
    ),
    tabbed=(),
    lettered=False,
    kinds=KINDS,
)
