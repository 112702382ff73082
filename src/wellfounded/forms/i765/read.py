"""What do the boxes of Form I-765 say that stand for no fact of their own?"""

from __future__ import annotations

from collections.abc import Mapping

from wellfounded.facts.catalogue.work_permit import ASKED_FOR
from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.unfilling import Recovered
from wellfounded.forms.values.places import read_countries

PAGE_2, PAGE_3 = "form1[0].Page2[0].", "form1[0].Page3[0]."
LETTER, NUMBER, THIRD = (f"{PAGE_3}#area[1].section_{part}[0]" for part in (1, 2, 3))
FIRST_COUNTRY, OTHER_COUNTRIES = (f"{PAGE_2}Line17{row}_CountryOfBirth[0]" for row in "ab")
CATEGORY, CITIZENSHIP = Item("2", "27"), Item("2", "14.a")
STATELESS = "Stateless"


def what_boxes_say(values: Mapping[str, str], found: Recovered) -> None:
    """Read the category from its boxes, all citizenships, and to which address mail goes."""
    _category(values, found)
    _citizenships(values, found)
    if found.answers.get("contact.mailing_same"):
        _mail_goes_home(found)


def _category(values: Mapping[str, str], found: Recovered) -> None:
    letter, number, third = (values.get(box, "").strip() for box in (LETTER, NUMBER, THIRD))
    code = f"{letter.upper()}{number.zfill(2)}"
    if code in ASKED_FOR and not third:
        found.say("work_permit.asks_for", code, CATEGORY)
    elif letter or number or third:
        printed = "".join(f"({part})" for part in (letter, number, third) if part)
        found.unreadable.append((CATEGORY, f"Category: {printed} is not one that is kept here"))


def _citizenships(values: Mapping[str, str], found: Recovered) -> None:
    if values.get(FIRST_COUNTRY, "").strip() == STATELESS:
        found.unreadable[:] = [one for one in found.unreadable if one[0] != CITIZENSHIP]
        found.say("applicant.stateless", True, CITIZENSHIP)
    more = read_countries(values.get(OTHER_COUNTRIES, "").strip())
    if more and "applicant.nationality" in found.answers:
        found.answers["applicant.nationality"] += more


def _mail_goes_home(found: Recovered) -> None:
    """Where mail goes home, the boxes of the mailing address hold that of the home."""
    for path in [path for path in found.answers if path.startswith("contact.mailing.")]:
        home = path.replace("contact.mailing.", "contact.address.")
        answer, item = found.answers.pop(path), found.items.pop(path)
        found.answers.setdefault(home, answer)
        found.items.setdefault(home, item)
