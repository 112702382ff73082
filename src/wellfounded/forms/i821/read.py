"""What do the boxes of Form I-821 say that stand for no fact of their own?"""

from __future__ import annotations

from collections.abc import Mapping

from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.facts.dates import PRESENT
from wellfounded.forms.admissibility_told import read_told
from wellfounded.forms.i821.eligibility import BOTH, EITHER, ITEMS
from wellfounded.forms.i821.entry_place import joined
from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.unfilling import Recovered
from wellfounded.forms.values.places import read_countries

PAGE_2, PAGE_3 = "form1[0].Page02[0].", "form1[0].Page03[0]."
COUNTRIES = {"applicant.nationality": "16", "tps.lived_in": "15"}
WEIGHT = "form1[0].Page04[0].Page04[0].Pt2Line4_HeightInches"
SHARED_BOXES = {
    "torture_or_genocide": ("form1[0].Page09[0].Part7_Item29a_YN", "30.a"),
    "armed_service": ("form1[0].Page10[0].Part7_Item31a_YN", "31.a"),
    "drug_trade_family_gain": ("form1[0].Page08[0].Part7_Item9e_YN", "12.e"),
    "trafficking_family_gain": ("form1[0].Page10[0].Part7_Item38e_YN", "38.e"),
}
OTHER_PASSPORTS = ("Part2_Item23a_AddlPassport[0]", "Part2_Item23b_AddlPassport[0]")


def what_boxes_say(values: Mapping[str, str], found: Recovered) -> None:
    """Read what several boxes say together, and what Part 11 tells of admissibility."""
    boxes = {name: value.strip() for name, value in values.items()}
    read_told(found, "7", {item: words[0] for item, words in ITEMS.items()})
    _countries(boxes, found)
    _place(boxes, found)
    _passports(boxes, found)
    _weight(boxes, found)
    _shared_questions(boxes, found)
    if boxes.get(f"{PAGE_3}Part2_Item31e_Present[0]"):
        found.say("tps.proceedings_to", PRESENT, Item("2", "36.c"))
    if found.answers.get("contact.mailing_same"):
        _mail_goes_home(found)


def _countries(boxes: Mapping[str, str], found: Recovered) -> None:
    for path, number in COUNTRIES.items():
        written = (boxes.get(f"{PAGE_2}Part2_Item{number}{row}[0]", "") for row in "abcd")
        codes = [code for text in written if text for code in read_countries(text) or ()]
        if codes:
            found.say(path, codes, Item("2", f"{number}.a"))


def _place(boxes: Mapping[str, str], found: Recovered) -> None:
    port, city, state = (
        boxes.get(f"{PAGE_3}Part2_Item20_{name}[0]", "")
        for name in ("PortofEntry", "CityOrTown", "State")
    )
    found.say("entries[0].place", port or joined(city, state), Item("2", "21"))
    if port:
        found.say("entries[0].at_port_of_entry", True, Item("2", "21"))


def _passports(boxes: Mapping[str, str], found: Recovered) -> None:
    first, more = (boxes.get(f"{PAGE_3}{name}", "") for name in OTHER_PASSPORTS)
    numbers = [number for number in (first, *more.split(", ")) if number]
    if numbers:
        found.say("applicant.other_passports", numbers, Item("2", "27"))


def _weight(boxes: Mapping[str, str], found: Recovered) -> None:
    digits = "".join(boxes.get(f"{WEIGHT}{place}[0]", "") for place in (1, 2, 3))
    if digits.isdigit():
        found.say("applicant.weight_pounds", int(digits), Item("3", "4"))


def _shared_questions(boxes: Mapping[str, str], found: Recovered) -> None:
    """A No that two facts share is a No to both; a Yes that takes both is a Yes to both."""
    for name, (box, item) in SHARED_BOXES.items():
        words, settled = (EITHER[name], "N") if name in EITHER else (BOTH[name], "Y")
        if settled in (boxes.get(f"{box}[0]"), boxes.get(f"{box}[1]")):
            for word in words:
                found.say(AT + word, settled == "Y", Item("7", item))


def _mail_goes_home(found: Recovered) -> None:
    """Where mail goes home, the boxes of the mailing address hold that of the home."""
    for path in [path for path in found.answers if path.startswith("contact.mailing.")]:
        home = path.replace("contact.mailing.", "contact.address.")
        answer, item = found.answers.pop(path), found.items.pop(path)
        found.answers.setdefault(home, answer)
        found.items.setdefault(home, item)
