"""What does a filled Form I-589 say, as a case file?

The boxes are read back into the facts they came from. A box that was put together from several
facts (past harm, fear) comes back as one account; nobody can take it apart again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from wellfounded.forms.i589.prepare import form_map
from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.unfilling import Recovered, Unfiller
from wellfounded.forms.official import FieldTree, NotThisForm

# The fact behind each derivation of the map; the others say nothing that is not said elsewhere.
BEHIND = {
    "accused_abroad": "accused.account",
    "court_history": "proceedings.history",
    "crimes_us": "crimes_us.account",
    "delay": "delay.account",
    "fear": "fear.what",
    "nationality": "applicant.nationality",
    "other_countries": "transit.account",
    "past_harm": "harms[0].what",
    "prior_claims": "prior_claims.account",
}
GROUNDS = {
    "CheckBoxrace": "race",
    "CheckBoxreligion": "religion",
    "CheckBoxnationality": "nationality",
    "CheckBoxpolitics": "political_opinion",
    "CheckBoxsocial": "particular_social_group",
}

_BARCODE = re.compile(r"I-589\|(\d\d/\d\d/\d\d)\|\d+")
_INDEX = re.compile(r"(.+)\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class ReadForm:
    """``data`` is a case file ready to be parsed or written.

    ``unplaced`` is what stands on Supplement B and belongs to no fact by itself; ``unreadable``
    are boxes whose words are no answer of their kind, and why.
    """

    data: dict[str, Any]
    edition: str
    unplaced: tuple[tuple[Item, str], ...]
    unreadable: tuple[tuple[Item, str], ...]


def read_form(pdf: bytes, *, by: str, on: date, name: str = "the PDF") -> ReadForm:
    """Read a filled Form I-589; ``by`` (a file name, a person) and ``on`` go into provenance.

    Raises:
        NotThisForm: the PDF is another form.
        UnusablePdf: it has no fields (a flat copy, a scan) or cannot be opened.
    """
    tree = FieldTree.read(pdf, name)
    lacking = [box for box in form_map().mapped() if box not in tree]
    if lacking:
        raise NotThisForm(
            f"{name} is not a Form I-589 that can be read here: it lacks {len(lacking)} of its"
            f" boxes, such as {lacking[0]}. Give the draft that was filled, not another form."
        )
    values = {field.name: field.held for field in tree.fields}
    found = Unfiller(form_map(), values, BEHIND).read()
    _what_boxes_say(values, found)
    edition = next((m[1] for f in tree.fields if (m := _BARCODE.fullmatch(f.value))), "unknown")
    data = _nested(found.answers)
    source = f"Form I-589, edition {edition}"
    data["provenance"] = {
        path: {"by": by, "on": on, "source": f"{source}, item {item}"}
        for path, item in found.items.items()
    }
    return ReadForm(data, edition, tuple(found.unplaced.items()), tuple(found.unreadable))


def _what_boxes_say(values: dict[str, str], found: Recovered) -> None:
    """Read the boxes that stand for no fact of their own."""
    ticked = {name.rpartition(".")[2].partition("[")[0] for name, v in values.items() if v == "Y"}
    if grounds := [code for box, code in GROUNDS.items() if box in ticked]:
        found.say("fear.why", grounds, Item("B", "1"))
    none = "form1[0].#subform[1].ChildrenCheckbox[1]"
    if values.get(none) == "Y":
        found.say("family.children_complete", True, Item("A.II", "Children"))
    i94 = values.get("form1[0].#subform[0].TextField3[0]", "")
    if "entries[0].date" in found.answers:
        found.say("entries[0].i94_number", i94, Item("A.I", "19.b"))


def _nested(answers: dict[str, Any]) -> dict[str, Any]:
    """Turn ``a.b`` and ``a[0].b`` into tables and lists."""
    root: dict[str, Any] = {}
    for path, answer in answers.items():
        *parents, leaf = path.split(".")
        table = root
        for part in parents:
            if match := _INDEX.fullmatch(part):
                records = table.setdefault(match[1], [])
                while len(records) <= int(match[2]):
                    records.append({})
                table = records[int(match[2])]
            else:
                table = table.setdefault(part, {})
        table[leaf] = answer
    return root
