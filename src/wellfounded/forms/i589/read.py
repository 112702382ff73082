"""What do the boxes of Form I-589 say that stand for no fact of their own?"""

from __future__ import annotations

from collections.abc import Mapping

from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.unfilling import Recovered

GROUNDS = {
    "CheckBoxrace": "race",
    "CheckBoxreligion": "religion",
    "CheckBoxnationality": "nationality",
    "CheckBoxpolitics": "political_opinion",
    "CheckBoxsocial": "particular_social_group",
}


def what_boxes_say(values: Mapping[str, str], found: Recovered) -> None:
    """Read the reasons, the box for no children, and the I-94 number of the last entry."""
    ticked = {name.rpartition(".")[2].partition("[")[0] for name, v in values.items() if v == "Y"}
    if grounds := [code for box, code in GROUNDS.items() if box in ticked]:
        found.say("fear.why", grounds, Item("B", "1"))
    none = "form1[0].#subform[1].ChildrenCheckbox[1]"
    if values.get(none) == "Y":
        found.say("family.children_complete", True, Item("A.II", "Children"))
    i94 = values.get("form1[0].#subform[0].TextField3[0]", "")
    if "entries[0].date" in found.answers:
        found.say("entries[0].i94_number", i94, Item("A.I", "19.b"))
