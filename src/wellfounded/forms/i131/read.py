"""What do the boxes of Form I-131 say that stand for no fact of their own?"""

from __future__ import annotations

from collections.abc import Mapping

from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.unfilling import Recovered
from wellfounded.forms.values import places

WEIGHT = tuple(f"form1[0].P7[0].P3_Line4_Pound{place}[0]" for place in (1, 2, 3))
HOME = "form1[0].P5[0].Part2_Line4_StreetNumberName[0]"
COUNTRY = "form1[0].P5[0].Part2_Line3_Country[0]"
MAILING, ADDRESS = "contact.mailing.", "contact.address."


def what_boxes_say(values: Mapping[str, str], found: Recovered) -> None:
    """The weight in one number, and whether mail goes home."""
    digits = "".join(values.get(box, "").strip() for box in WEIGHT)
    if digits.isascii() and digits.isdigit():
        found.say("applicant.weight_pounds", int(digits), Item("3", "4"))
    if not any(path.startswith(MAILING) for path in found.answers):
        return
    same = not values.get(HOME, "").strip()
    found.say("contact.mailing_same", same, Item("2", "4"))
    if same:
        _mail_goes_home(found)
        country = places.code_of(values.get(COUNTRY, "").strip())
        found.say(f"{ADDRESS}country", country, Item("2", "3"))


def _mail_goes_home(found: Recovered) -> None:
    """Item 4 is for a home elsewhere: where it is empty, item 3 holds the home."""
    for path in [path for path in found.answers if path.startswith(MAILING)]:
        found.say(path.replace(MAILING, ADDRESS), found.answers.pop(path), found.items.pop(path))
