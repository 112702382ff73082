"""Is the list of changes complete, in order, and does it say what was and what is?"""

from __future__ import annotations

import copy
import re
import tomllib
from collections.abc import Sequence
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.packets.sheaves import words_of
from wellfounded.facts import Case, Value, parse_case
from wellfounded.packets.typesetting import typeset
from wellfounded.packets.update_sheet import Change, How, answers_on_form, changes, update_sheet
from wellfounded.packets.update_sheet.on_form import _asked, item_of, order_of
from wellfounded.packets.update_sheet.paper import printed_item

PERSONAS = files("wellfounded.facts") / "personas"
READ: dict[str, Any] = tomllib.loads((PERSONAS / "farid_noori.toml").read_text())
POINTING = ("told", "exhibits", "witnesses", "not_to_be_had", "assessments", "provenance")
FARID = {name: table for name, table in READ.items() if name not in POINTING}
"""Without what points at records that a test strikes out."""
LISTS = ("residences", "education", "employment", "harms", "arrests", "entries")


def case(data: dict[str, Any]) -> Case:
    return parse_case(copy.deepcopy(data), "the test", keep_contradictions=True)


def applied(old: Case, new: Case, found: Sequence[Change]) -> dict[str, Value]:
    """The old answers after every change, as somebody would make them with a pen.

    Records that are gone are struck, those that are new are put at their places, and the others
    move up; then the single answers are written. ``new`` tells nothing but how lists are called.
    """
    records = _records(old)
    for at in {path for path in (*old.sizes, *new.sizes) if "[" not in path}:
        held = [(place, records.get((at, place), {})) for place in range(old.sizes.get(at, 0))]
        gone = {_place(one, at) for one in found if one.how is How.TAKEN_OUT and _whole(one, at)}
        kept = [answers for place, answers in held if place not in gone]
        put = {
            _place(one, at): dict(one.after)  # type: ignore[call-overload]
            for one in found
            if one.how is How.ADDED and _whole(one, at)
        }
        for place in sorted(put):
            kept.insert(place, put[place])
        for key in [key for key in records if key[0] == at]:
            del records[key]
        records |= {(at, place): answers for place, answers in enumerate(kept)}
    result = {
        f"{at}[{place}].{name}" if at else name: value
        for (at, place), answers in records.items()
        for name, value in answers.items()
    }
    for one in found:
        if one.path.endswith("]"):
            continue
        result.pop(one.path, None)
        if one.after is not None:
            result[one.path] = one.after  # type: ignore[assignment]
    return result


def _records(side: Case) -> dict[tuple[str, int], dict[str, Value]]:
    found: dict[tuple[str, int], dict[str, Value]] = {}
    for path, answer in answers_on_form(side).items():
        match = re.fullmatch(r"(.+?)\[(\d+)\]\.(.+)", path)
        key, name = ((match[1], int(match[2])), match[3]) if match else (("", 0), path)
        found.setdefault(key, {})[name] = answer
    return found


def _whole(one: Change, at: str) -> bool:
    return re.fullmatch(re.escape(at) + r"\[\d+\]", one.path) is not None


def _place(one: Change, at: str) -> int:
    return int(one.path.removeprefix(at)[1:-1])


@st.composite
def edited(draw: st.DrawFn) -> dict[str, Any]:
    """The persona after some strokes of a pen."""
    data = copy.deepcopy(FARID)
    for _ in range(draw(st.integers(1, 5))):
        kind = draw(st.sampled_from(("answer", "strike", "put", "swap", "blank", "record")))
        listed = data[draw(st.sampled_from(LISTS))]
        if kind == "answer":
            data["applicant"]["religion"] = draw(st.text("abc", min_size=1))
        elif kind == "blank":
            data["applicant"].pop(draw(st.sampled_from(("religion", "ethnicity"))), None)
        elif kind == "strike" and listed:
            del listed[draw(st.integers(0, len(listed) - 1))]
        elif kind == "put":
            new = copy.deepcopy(listed[0]) if listed else {}
            new["place"] = new.get("place", "") + draw(st.text("xyz", min_size=1))
            if "place" in (listed[0] if listed else {}):
                listed.insert(draw(st.integers(0, len(listed))), new)
        elif kind == "swap" and len(listed) > 1:
            listed.append(listed.pop(0))
        elif kind == "record" and listed and "place" in listed[0]:
            listed[0]["place"] = draw(st.text("pqr", min_size=1))
    return data


@settings(max_examples=60, deadline=None)
@given(edited())
def test_the_changes_turn_the_old_answers_into_the_new_ones(data: dict[str, Any]) -> None:
    old, new = case(FARID), case(data)
    assert applied(old, new, changes(old, new)) == answers_on_form(new)


def test_the_box_for_the_convention_against_torture_is_no_silent_change() -> None:
    data = copy.deepcopy(FARID)
    data.setdefault("application", {})["cat_also"] = True
    old = copy.deepcopy(data)
    old["application"]["cat_also"] = False
    (found,) = changes(case(old), case(data))
    assert (found.path, found.old, found.new) == (
        "application.cat_also",
        (("", "No"),),
        (("", "Yes"),),
    )
    assert printed_item(found.item) == "Page 1, above Part A"


def test_every_fact_that_the_form_takes_as_it_is_can_be_in_the_list() -> None:
    assert [path for path, _, _ in _asked() if not item_of(path)] == []


def test_a_new_original_under_the_same_english_is_no_change_of_the_form() -> None:
    what = {"original": "Vinieron", "language": "es", "english": "They came"}
    old: dict[str, Any] = {"harms": [{"what": what, "by": "A patrol", "place": "Olta"}]}
    new = copy.deepcopy(old)
    new["harms"][0]["what"] |= {"original": "Ellos vinieron", "translator": "Laila Rahimi"}
    assert changes(case(old), case(new)) == ()
    new["harms"][0]["what"]["english"] = "They came at night"
    assert [one.path for one in changes(case(old), case(new))] == ["harms[0].what"]


def test_nothing_changes_where_nothing_is_printed() -> None:
    told = copy.deepcopy(FARID)
    told["note"] = "Another note."
    told["proceedings"]["detained"] = True
    assert changes(case(FARID), case(told)) == ()


@pytest.mark.parametrize("persona", ["wang_xiulan", "gurpreet_kaur_family", "juana_ramirez_mam"])
def test_from_nothing_to_a_persona_and_back_is_complete(persona: str) -> None:
    whole = case(tomllib.loads((PERSONAS / f"{persona}.toml").read_text()))
    nothing = case({})
    assert applied(nothing, whole, changes(nothing, whole)) == answers_on_form(whole)
    assert applied(whole, nothing, changes(whole, nothing)) == {}


def test_a_new_home_changes_no_other_home() -> None:
    data = copy.deepcopy(FARID)
    data["residences"].insert(0, {"street": "12 New Road", "city": "Sacramento", "country": "US"})
    (one,) = changes(case(FARID), case(data))
    assert (one.how, one.path, one.item) == (How.ADDED, "residences[0]", "A.III.2")
    assert ("Street", "12 New Road") in one.new


def test_changes_stand_in_the_order_of_the_form_with_reasons_and_sources() -> None:
    data = copy.deepcopy(FARID)
    data["harms"][1]["place"] = "Herat"
    data["applicant"]["religion"] = "Shia Muslim"
    data["family"]["children"][0]["date_of_birth"] = date(2019, 7, 9)
    data["provenance"] = {"applicant.religion": {"source": "Taskera"}}
    found = changes(case(FARID), case(data), {"applicant.religion": "A slip of the pen."})
    assert [one.item for one in found] == ["A.I.17", "A.II child.8", "B.1.A"]
    assert (found[0].reason, found[0].source) == ("A slip of the pen.", "Taskera")
    assert found[1].label == "Child 1, date of birth"
    assert (found[1].old, found[1].new) == ((("", "July 8, 2019"),), (("", "July 9, 2019"),))


def test_items_are_ordered_as_printed_and_said_as_people_say_them() -> None:
    items = ["B.1.B", "A.I.10", "A.II spouse.4", "A.I.2", "C.1", "A.III.2", "B.1.A", "A.I.19.c"]
    assert sorted(items, key=order_of) == [
        *("A.I.2", "A.I.10", "A.I.19.c", "A.II spouse.4", "A.III.2", "B.1.A", "B.1.B", "C.1"),
    ]
    assert printed_item("A.II child.8") == "Part A.II, child, item 8"
    assert printed_item("B.1.A") == "Part B, item 1.A"
    assert printed_item("A.I.19.c") == "Part A.I, item 19.c"


def test_the_sheet_prints_every_change_and_a_line_for_each_reason() -> None:
    data = copy.deepcopy(FARID)
    data["applicant"]["religion"] = "#import $x$"
    data["applicant"].pop("ethnicity")
    new = case(data)
    sheet = update_sheet(new, changes(case(FARID), new))
    words = " ".join(" ".join(words_of(typeset(sheet, on=date(2026, 7, 1)))).split())
    assert "Is now: #import $x$" in words
    assert "Was: Tajik Is now: (left blank)" in words
    assert words.count("Reason:") == 2
    assert "There is nothing to change." in " ".join(update_sheet(new, ()).opening)
