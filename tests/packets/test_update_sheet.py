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


def complete(old: Case, new: Case, found: Sequence[Change]) -> bool:
    """Whether the changes are all there is: the new records without those that were added, with
    each answer set back, are the old ones without those that are gone. Their order is no answer.
    """
    before, after = _records(old), _records(new)
    lists = {at for at, _ in (*before, *after)}
    return all(_left(before, at, found, old=True) == _left(after, at, found) for at in lists)


def _left(
    records: dict[tuple[str, int], dict[str, Value]],
    at: str,
    found: Sequence[Change],
    *,
    old: bool = False,
) -> list[str]:
    """The records of a list that both versions have, as they were in the old one, in any order."""
    held = {place: dict(answers) for (path, place), answers in records.items() if path == at}
    whole = How.TAKEN_OUT if old else How.ADDED
    for one in found:
        if at and one.how is whole and _whole(one, at):
            assert held.pop(_place(one, at)) == (one.before if old else one.after)
        elif not old and not one.path.endswith("]") and (name := _name(one, at)):
            place = _place(one, at) if at else 0
            assert held.setdefault(place, {}).get(name) == one.after
            held[place].pop(name, None)
            if one.before is not None:
                held[place][name] = one.before  # type: ignore[assignment]
    return sorted(repr(sorted(answers.items())) for answers in held.values() if answers)


def _name(one: Change, at: str) -> str:
    """The path of an answer within its record of this list; empty if it stands elsewhere."""
    if not at:
        return "" if "[" in one.path else one.path
    match = re.fullmatch(re.escape(at) + r"\[\d+\]\.(.+)", one.path)
    return match[1] if match else ""


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
    return int(one.path.removeprefix(at)[1:].partition("]")[0])


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
    assert complete(old, new, changes(old, new))


@pytest.mark.parametrize("listed", LISTS)
def test_another_order_is_no_change(listed: str) -> None:
    data = copy.deepcopy(FARID)
    data[listed].append(data[listed].pop(0))
    assert changes(case(FARID), case(data)) == ()


def test_of_two_that_changed_places_only_the_answer_that_changed_is_told() -> None:
    data = copy.deepcopy(FARID)
    data["harms"][0], data["harms"][1] = data["harms"][1], data["harms"][0]
    data["harms"][0]["place"] = "Herat"
    (one,) = changes(case(FARID), case(data))
    was = FARID["harms"][1].get("place", "")
    assert (one.how, one.path) == (How.CHANGED if was else How.ADDED, "harms[0].place")
    assert one.new == (("", "Herat"),)


def test_two_that_changed_places_and_an_answer_each_are_still_themselves() -> None:
    data = copy.deepcopy(FARID)
    data["residences"][0], data["residences"][1] = data["residences"][1], data["residences"][0]
    for one in data["residences"][:2]:
        one["street"] = f"{one.get('street', '')}, upper floor"
    found = changes(case(FARID), case(data))
    assert [one.path for one in found] == ["residences[0].street", "residences[1].street"]


def test_an_account_that_is_all_there_is_of_a_record_is_changed_and_not_another() -> None:
    old, new = ({"harms": [{"what": {"english": words}}]} for words in ("They came", "They left"))
    (one,) = changes(case(old), case(new))
    assert (one.how, one.path) == (How.CHANGED, "harms[0].what")


def test_one_of_two_that_are_the_same_is_taken_out_once() -> None:
    home = {"street": "12 New Road", "city": "Sacramento", "country": "US"}
    twice, once = {"residences": [home, home]}, {"residences": [home]}
    (one,) = changes(case(twice), case(once))
    assert one.how is How.TAKEN_OUT
    assert complete(case(twice), case(once), (one,))


def test_a_change_that_is_left_out_is_noticed() -> None:
    data = copy.deepcopy(FARID)
    data["harms"][1]["place"] = "Herat"
    data["applicant"]["religion"] = "Another"
    del data["entries"][0]
    old, new = case(FARID), case(data)
    found = changes(old, new)
    assert complete(old, new, found)
    for left_out in range(len(found)):
        assert not complete(old, new, [*found[:left_out], *found[left_out + 1 :]])


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
    for old, new in ((nothing, whole), (whole, nothing)):
        assert complete(old, new, changes(old, new))


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


def test_a_sheet_says_that_there_is_no_more_only_when_all_was_compared() -> None:
    data = copy.deepcopy(FARID)
    data["applicant"]["religion"] = "none"
    found = changes(case(FARID), case(data))
    all_of_it = {
        whole: " ".join(update_sheet(case(data), found, whole=whole).opening)
        for whole in (True, False)
    }
    assert "Nothing else on it is changed." in all_of_it[True]
    assert "Nothing else" not in all_of_it[False]
    assert "nothing to change" not in " ".join(update_sheet(case(data), (), whole=False).opening)
