"""Are odd names, dates and addresses on each form as they were said, or in the report in words?"""

from __future__ import annotations

from typing import Any

import pytest

from wellfounded.facts import Case, CaseFileError, parse_case
from wellfounded.forms.drawing import Placement, UnreadableText, fill
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.read import read_form

from .conftest import AS_OF, for_whom

WITHOUT_A_DATE = ("I-765WS", "G-28")
HOME = {"street": "Rural Route, beside the white church", "city": "Sitka", "region": "Alaska"}
PERSON = {"date_of_birth": "1970-05-02", "sex": "female", "nationality": ["SV"]}
NAMES: dict[str, dict[str, str]] = {
    "three middle names": {
        "family": "Quispe", "given": "Ana", "middle": "María de los Ángeles Inés Luz",
    },
    "a single name": {"family": "Suharto", "given": "FNU"},
    "two surnames": {"family": "García-Márquez de la Cruz", "given": "José"},
    "no surname": {"given": "Zarqa"},
    "a name of eighty letters": {"family": "Wolfeschlegelstein" * 4 + "hausenbe", "given": "Li"},
}  # fmt: skip


def case_of(name: dict[str, str], **more: Any) -> Case:
    person = {**PERSON, "name": name, **more}
    relative = {"name": name, "date_of_birth": "1999-01-01", "in_united_states": True}
    return parse_case(
        {
            "applicant": person,
            "contact": {"address": HOME, "mailing": HOME, "phone": "+63 917 555 0101"},
            "family": {"spouse": relative},
        },
        "case",
    )


def drafts(form: Form, case: Case, blank: bytes) -> list[Filled]:
    return [
        fill_form(form.id, case, blank=blank, as_of=AS_OF, about=about)
        for about in for_whom(form, case)
    ]


def said(draft: Filled) -> str:
    """All words on the form, its copies, and what it has no room for."""
    filling = draft.filling
    texts = [mark.text for mark in filling.placements]
    texts += [mark.text for copy in filling.copies for mark in copy.placements]
    return "\n".join([*texts, *(text for _, text in filling.beyond)])


@pytest.mark.parametrize("kind", NAMES)
def test_a_name_is_whole_wherever_it_stands(form: Form, blank: bytes, kind: str) -> None:
    name = NAMES[kind]
    for draft in drafts(form, case_of(name), blank):
        assert verify(draft) == []
        words = " ".join(said(draft).split())
        for part in name.values():
            assert part in words, (kind, part)


def test_a_day_before_1900_is_refused_in_words() -> None:
    with pytest.raises(CaseFileError, match="1898 is outside 1900"):
        case_of({"family": "Old"}, date_of_birth="1898-03-01")


def test_a_day_before_1900_on_a_form_is_told_and_not_kept(form: Form, blank: bytes) -> None:
    texts = form.form_map().texts
    dated = next((text for text in texts if text.formatter == "date"), None)
    if dated is None:
        assert form.id in WITHOUT_A_DATE
        return
    old = fill(blank, placements=[Placement(dated.box, "03/01/1898")])
    read = read_form(old, by="x", on=AS_OF)
    assert [why for item, why in read.unreadable if item == dated.item]
    assert "1898" not in str({k: v for k, v in read.data.items() if k != "provenance"})


def test_an_address_without_a_number_is_not_mended(form: Form, blank: bytes) -> None:
    for draft in drafts(form, case_of({"family": "Far"}), blank):
        words = " ".join(said(draft).split())
        if "Sitka" in words:
            assert HOME["street"] in words


def test_a_telephone_of_another_country_is_not_cut(form: Form, blank: bytes) -> None:
    for draft in drafts(form, case_of({"family": "Far"}), blank):
        words = said(draft)
        assert "9175550101" not in words
        if "917" in words:
            assert "+63 917 555 0101" in words


def test_letters_that_no_font_has_are_refused_by_place(form: Form, blank: bytes) -> None:
    with pytest.raises(UnreadableText, match=r"Part .*\(.*name|Name"):
        drafts(form, case_of({"family": "\U00013000", "given": "\U00013001"}), blank)
