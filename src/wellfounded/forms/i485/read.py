"""What do the boxes of Form I-485 say that stand for no fact of their own?"""

from __future__ import annotations

from collections.abc import Mapping

from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.facts.kinds import NONE
from wellfounded.forms.admissibility_told import read_told
from wellfounded.forms.i485.admissibility import ITEMS
from wellfounded.forms.i485.work_and_school import SCHOOL
from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.unfilling import Recovered
from wellfounded.forms.values import FORMATTERS
from wellfounded.forms.values.units import unit

PAGE = "form1[0].#subform[{}]."
NONE_OF = {
    "Pt1Line3_YN[1]": ("adjustment.other_birth_dates", "3"),
    "Pt1Line5_YN[1]": ("adjustment.other_a_numbers", "5"),
    "Pt8Line1_YesNo[0]": ("adjustment.organizations", "1"),
}
NO_NUMBER = {
    "Pt1Line4_YN[1]": ("applicant.a_number", "4"),
    "Pt1Line19_YN[0]": ("applicant.ssn", "19"),
}
WORK = Item("4", "7")
ADDRESS = {
    "street": ("Part4Line7_StreetName[0]", "P4Line8_StreetName[0]"),
    "city": ("P4Line7_City[0]", "P4Line8_City[0]"),
    "from": ("Pt4Line7_DateFrom[0]", "Pt4Line8_DateFrom[0]"),
    "to": ("Pt4Line7_DateTo[0]", "Pt4Line8_DateTo[0]"),
    "country": ("P4Line7_Country[0]", "P4Line8_Country[0]"),
}
READ_AS = {"from": "until", "to": "until", "country": "country"}
UNITS = ("apartment", "suite", "floor")


def what_boxes_say(values: Mapping[str, str], found: Recovered) -> None:
    """Read what several boxes say together, and what stands in Part 14."""
    boxes = {name.rpartition("].")[2]: value.strip() for name, value in values.items()}
    _told(found)
    _shared_questions(boxes, found)
    _lists_without(boxes, found)
    _marriage(boxes, found)
    _children(boxes, found)
    _grant(boxes, found)
    _support(boxes, found)
    _weight(boxes, found)
    _work(boxes, found)
    _helpers(found)


def _told(found: Recovered) -> None:
    read_told(found, "9", {item: words[0] for item, words in ITEMS.items()})


def _shared_questions(boxes: Mapping[str, str], found: Recovered) -> None:
    """A No to a question that two facts share is a No to both."""
    for item, words in ITEMS.items():
        if len(words) > 1 and _says_no(boxes, f"Pt8Line{item}_YesNo"):
            for word in words:
                found.say(AT + word, False, Item("9", item))


def _says_no(boxes: Mapping[str, str], base: str) -> bool:
    return "N" in (boxes.get(f"{base}[0]"), boxes.get(f"{base}[1]"))


def _lists_without(boxes: Mapping[str, str], found: Recovered) -> None:
    for box, (path, item) in NONE_OF.items():
        if boxes.get(box) == "N":
            found.say(f"{path}_complete", True, Item("9" if "organ" in path else "1", item))
    for box, (path, item) in NO_NUMBER.items():
        if boxes.get(box) == "N":
            found.say(path, NONE, Item("1", item))


def _marriage(boxes: Mapping[str, str], found: Recovered) -> None:
    item, at = Item("6", "1"), "Pt6Line1_MaritalStatus"
    said = {"1": "single", "3": "married", "0": "divorced", "2": "widowed"}
    for number, status in said.items():
        if boxes.get(f"{at}[{number}]"):
            found.say("applicant.marital_status", status, item)
    for number, detail in {"4": "annulled", "5": "separated"}.items():
        if boxes.get(f"{at}[{number}]"):
            found.say("applicant.marital_detail", detail, item)


def _children(boxes: Mapping[str, str], found: Recovered) -> None:
    """The list is whole where the boxes name as many children as Part 7, item 1 counts."""
    named = {path.split(".")[1] for path in found.answers if path.startswith("family.children[")}
    if boxes.get("Pt6Line1_TotalChildren[0]") == str(len(named)):
        found.say("family.children_complete", True, Item("7", "1"))


def _grant(boxes: Mapping[str, str], found: Recovered) -> None:
    """The day of the grant is that of the own decision, or the first of the status."""
    item = Item("2", "3.d")
    granted = FORMATTERS["date"].read(boxes.get("Pt2Line3d_Asylum[0]", ""))  # type: ignore[misc]
    came = FORMATTERS["date"].read(boxes.get("Pt2Line3d_Refugee[0]", ""))  # type: ignore[misc]
    derivative = found.answers.get("adjustment.applying_as") == "derivative"
    if granted[0] and not derivative:
        found.say("decision.outcome", "asylum", item)
        found.say("decision.on", granted[0], item)
    for kind, day in (("asylee", granted[0] if derivative else None), ("refugee", came[0])):
        if day:
            found.say("statuses[0].kind", kind, item)
            found.say("statuses[0].from", day, item)


def _support(boxes: Mapping[str, str], found: Recovered) -> None:
    for number, code in {"0": "quarters", "1": "child_of_citizen", "5": "required"}.items():
        if boxes.get(f"Pt3Line1_CB[{number}]"):
            found.say("adjustment.support_exemption", code, Item("3", "1"))


def _weight(boxes: Mapping[str, str], found: Recovered) -> None:
    digits = "".join(boxes.get(f"Pt7Line4_Weight{place}[0]", "") for place in (1, 2, 3))
    if digits.isdigit():
        found.say("applicant.weight_pounds", int(digits), Item("8", "4"))


def _helpers(found: Recovered) -> None:
    """Whoever is named as interpreter or preparer helped."""
    for named, helped, part in (
        ("interpreter.family", "interpreter.used", "11"),
        ("preparer.family", "application.prepared_by_other", "12"),
    ):
        if named in found.answers:
            found.say(helped, True, Item(part, "1"))


def _work(boxes: Mapping[str, str], found: Recovered) -> None:
    """The job or school of item 7, and the one of item 8."""
    first = "education" if boxes.get("Pt4Line7_EmployerName[0]") == SCHOOL else "employment"
    _one(boxes, found, f"{first}[0]", 0, ("Pt4Line7_EmployerName[2]", "Pt4Line7_EmployerName[1]"))
    abroad = boxes.get("Pt4Line8_Occupation[0]")
    second = "education" if abroad == "Student" else "employment"
    at = f"{second}[{1 if second == first else 0}]"
    _one(boxes, found, at, 1, ("Pt4Line8_EmployerName[0]", "Pt4Line8_Occupation[0]"))


def _one(
    boxes: Mapping[str, str], found: Recovered, at: str, which: int, named: tuple[str, str]
) -> None:
    line = 7 + which
    school = at.startswith("education")
    found.say(f"{at}.{'name' if school else 'employer'}", boxes.get(named[0], ""), WORK)
    if not school:
        found.say(f"{at}.occupation", boxes.get(named[1], ""), WORK)
        support = f"Part4Line{line}_StreetName[{1 - which}]"
        found.say(f"{at}.support", boxes.get(support, ""), WORK)
    for name, places in ADDRESS.items():
        read = FORMATTERS[READ_AS.get(name, "text")].read
        if (text := boxes.get(places[which], "")) and read is not None:
            found.say(f"{at}.{name}", read(text)[0], WORK)
    for name, two in (
        ("region", ("State", "Province")),
        ("postal_code", ("ZipCode", "PostalCode")),
    ):
        text = next(filter(None, (boxes.get(f"P4Line{line}_{box}[0]", "") for box in two)), "")
        found.say(f"{at}.{name}", text, WORK)
    number = boxes.get(f"P4Line{line}_Number[0]", "")
    ticked = [kind for n, kind in enumerate(UNITS) if boxes.get(f"P4Line{line}_Unit[{n}]")]
    found.say(f"{at}.unit", unit(ticked[0], number) if ticked and number else number, WORK)
