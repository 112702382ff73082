"""Does a paper speak only of what stands in the case, and is anything else refused by name?"""

from __future__ import annotations

from typing import Any

import pytest

from wellfounded.facts import parse_case, read_case_text, validate_case, write_toml
from wellfounded.facts.kinds import Reference, References, Texts
from wellfounded.facts.problem import BadValue

HARM = {"what": "They came at night.", "date": "2021-03"}


def shows(*references: str, **more: Any) -> dict[str, Any]:
    return {"harms": [HARM], "exhibits": [{"title": "A letter", "shows": [*references]}], **more}


@pytest.mark.parametrize(
    "reference",
    ["harms[0]", "harms[0].date", "nexus", "applicant.nationality", "family.spouse", "harms"],
)
def test_a_paper_may_speak_of(reference: str) -> None:
    case = parse_case(shows(reference), "x")
    assert case.items("exhibits")[0].listed("shows") == (reference,)
    assert read_case_text(write_toml(case), "x.toml") == case


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("harms[1]", "exhibits[0].shows: the case has no 'harms[1]'; write a number below 1"),
        ("arrests[0]", "the case has no 'arrests[0]'; add the record to 'arrests'"),
        ("nexsus", "'nexsus' is no place of a case and no element; did you mean 'nexus'?"),
        ("harms[0].dat", "'harms[0].dat' is no place of a case and no element; did you mean"),
        ("harms[00]", "'harms[00]' names no place in a case; write a path such as 'harms[0]'"),
        ("Harms", "'Harms' names no place in a case"),
        ("a" * 200, "is no place of a case and no element; name a path or an element of the law"),
    ],
)
def test_what_is_not_there_is_refused_by_name(reference: str, said: str) -> None:
    problems = [f"{one.path}: {one.what}; {one.fix}" for one in validate_case(shows(reference))]
    assert len(problems) == 1
    assert said in problems[0]


def test_what_cannot_be_had_points_at_one_place() -> None:
    data = shows("harms[0]", not_to_be_had=[{"of": "harms[3]", "why": "destroyed"}])
    (problem,) = validate_case(data)
    assert problem.path == "not_to_be_had[0].of"


def test_a_kind_moves_only_what_it_points_at() -> None:
    def taken(at: str) -> str | None:
        return None if at == "gone" else at.upper()

    assert References().pointing(["a", "gone", "b"], taken) == ["A", "B"]
    assert Reference().pointing("gone", taken) is None
    assert Reference().pointing({"unknown": "declined"}, taken) == {"unknown": "declined"}
    assert References().pointing({"unknown": "declined"}, taken) == {"unknown": "declined"}
    assert Texts().pointing(["gone"], taken) == ["gone"]


def test_a_list_of_references_holds_none_twice() -> None:
    with pytest.raises(BadValue, match="is in the list twice"):
        References().read(["nexus", "nexus"])
