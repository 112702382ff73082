"""In which order does an immigration court want the papers?

Immigration Court Practice Manual, ch. 3.3(c): notice of appearance, cover, fee, application,
exhibits with a table of contents, proof of service; what goes to an individual hearing, ch. 4.16.
"""

from __future__ import annotations

from wellfounded.law.filing import Place
from wellfounded.packets.order.order import KINDS, Order, Part, Slot

PACKAGE = "Immigration Court Practice Manual, ch. 3.3(c)"
FOR_THE_HEARING = "Immigration Court Practice Manual, ch. 4.16"
SERVED = "Immigration Court Practice Manual, ch. 3.2"

COURT = Order(
    forum=Place.COURT,
    slots=(
        Slot(part=Part.APPEARANCE, authority=PACKAGE),
        Slot(part=Part.COVER, authority=PACKAGE),
        Slot(part=Part.FEE, authority=PACKAGE),
        Slot(part=Part.APPLICATION, authority=PACKAGE),
        Slot(part=Part.INDEX, authority=PACKAGE),
        Slot(part=Part.EXHIBITS, authority=PACKAGE),
        Slot(part=Part.WITNESSES, authority=FOR_THE_HEARING),
        Slot(part=Part.ARRESTS, authority=FOR_THE_HEARING),
        Slot(part=Part.SERVICE, authority=SERVED),
    ),
    tabbed=(Part.DECLARATION, Part.MISSING),
    lettered=True,
    kinds=KINDS,
)
