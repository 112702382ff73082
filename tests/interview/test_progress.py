"""Does the list of sections say where a person stands, without a word of blame?"""

from __future__ import annotations

from tests.interview.walker import DAY
from wellfounded.facts import Case, parse_case
from wellfounded.interview import Place, Progress, State, next_left, page_of, progress


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
    assert (of(begun, "torture").open, of(begun, "torture").done) == (3, 1)
    assert of(begun, "torture").state is State.BEGUN
    told = parse_case({**told_of(True), "torture": {"afraid": True, "account": "…"}}, "x")
    assert of(told, "torture").state is State.DONE


def told_of(box: object) -> dict[str, object]:
    return {"application": {"cat_also": box}}


def test_not_now_means_later_and_not_knowing_is_an_answer() -> None:
    for reason, state in (("declined", State.LEFT), ("does_not_know", State.DONE)):
        said = {**told_of(True), "torture": {"afraid": {"unknown": reason}}}
        assert of(parse_case(said, "x"), "torture").state is state
    begun = parse_case({"torture": {"afraid": {"unknown": "declined"}}}, "x")
    assert of(begun, "torture").state is State.BEGUN


def test_what_no_longer_matters_is_not_left() -> None:
    here = {"located_in": "US", "nationality": ["PE"], "nationality_complete": True}
    said = {"applicant": here, "application": {"family_helped": {"unknown": "declined"}}}
    abroad = {**said, "applicant": {**here, "located_in": "KE"}}
    page = page_of("application.family_helped")
    assert next_left(parse_case(said, "x"), DAY) == Place(page)
    assert next_left(parse_case(abroad, "x"), DAY) is None


def test_each_record_has_its_own_pages() -> None:
    one = parse_case({"family": {"siblings": [{"name": "A"}]}}, "x")
    two = parse_case({"family": {"siblings": [{"name": "A"}, {"name": "B"}]}}, "x")
    assert of(two, "family").open == of(one, "family").open + 1
