"""Does the list of sections say where a person stands, without a word of blame?"""

from __future__ import annotations

from tests.interview.walker import DAY
from wellfounded.facts import Case, parse_case
from wellfounded.interview import Progress, State, progress


def of(case: Case, id: str) -> Progress:
    return next(one for one in progress(case, DAY) if one.section.id == id)


def test_nothing_is_started_in_an_empty_case() -> None:
    assert {one.state for one in progress(Case(), DAY)} == {State.NOT_STARTED}
    assert all(one.done == 0 for one in progress(Case(), DAY) if one.section.id == "harm")


def test_a_section_without_an_open_page_is_not_listed() -> None:
    assert "births" not in {one.section.id for one in progress(Case(), DAY)}
    chinese = parse_case({"applicant": {"nationality": ["CN"]}}, "x")
    assert of(chinese, "births").state is State.NOT_STARTED


def test_a_section_is_begun_then_done() -> None:
    begun = parse_case({"torture": {"afraid": True}}, "x")
    assert (of(begun, "torture").open, of(begun, "torture").done) == (2, 1)
    assert of(begun, "torture").state is State.BEGUN
    told = parse_case({"torture": {"afraid": True, "account": "…"}}, "x")
    assert of(told, "torture").state is State.DONE


def test_to_decline_is_to_be_done() -> None:
    declined = parse_case({"torture": {"afraid": {"unknown": "declined"}}}, "x")
    assert of(declined, "torture").state is State.DONE


def test_each_record_has_its_own_pages() -> None:
    one = parse_case({"family": {"siblings": [{"name": "A"}]}}, "x")
    two = parse_case({"family": {"siblings": [{"name": "A"}, {"name": "B"}]}}, "x")
    assert of(two, "family").open == of(one, "family").open + 1
