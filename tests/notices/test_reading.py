"""Are papers read as they are printed, and is nothing that is wrong called sure?"""

from __future__ import annotations

import pytest

from tests.notices import measuring
from tests.notices.fixtures import Fixture, fixtures, layouts
from tests.notices.measuring import TODAY, measured, read_fixture, sure_and_wrong
from wellfounded.facts import fact_at
from wellfounded.facts.kinds import Records
from wellfounded.notices import Origin, happened, read
from wellfounded.notices.grammar import dates
from wellfounded.notices.kinds import kinds
from wellfounded.notices.proposing import EVENTS

CLEAN = [one for held in (False, True) for one in fixtures(held, 1) if not one.noise]
TUNED = [one for one in CLEAN if one.layout in layouts(False)]
PEOPLE = 6


def test_there_are_enough_layouts_and_one_for_each_kind() -> None:
    every = [*layouts(False), *layouts(True)]
    assert len(every) >= 60
    assert len({layout.name for layout in every}) == len(every)
    assert {layout.kind for layout in layouts(False)} == set(kinds())
    assert len(layouts(True)) >= 20
    assert len(fixtures(False)) + len(fixtures(True)) >= 180


@pytest.mark.parametrize("fixture", TUNED, ids=lambda one: one.id)
def test_a_clean_paper_is_read_whole(fixture: Fixture) -> None:
    notice = read_fixture(fixture)
    assert notice.kind is not None
    assert notice.kind.id == fixture.layout.kind
    assert notice.sure
    for role, wanted in fixture.truth.items():
        if role != "name":
            assert {one.value for one in notice.all(role)} == set(wanted), role
    assert {one.value for one in notice.all("name")} <= set(fixture.truth.get("name", ()))


@pytest.mark.parametrize("fixture", CLEAN, ids=lambda one: one.id)
def test_every_field_has_the_words_it_came_from(fixture: Fixture) -> None:
    for one in read_fixture(fixture).fields:
        assert fixture.text[one.start : one.end].split() == one.words.split()
        assert one.words.strip()


@pytest.mark.parametrize("held_out", [False, True])
def test_no_day_is_sure_and_wrong(held_out: bool) -> None:
    """The hardest promise, on the layouts held out of tuning as well."""
    wrong = [
        (fixture.id, one.role, one.words)
        for fixture in fixtures(held_out, PEOPLE)
        for one in sure_and_wrong(fixture)
    ]
    assert wrong == []


def test_without_the_look_alikes_the_promise_would_be_broken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dates, "look_alikes", lambda number: [number])
    monkeypatch.setattr(measuring, "_read", lambda text: read(text, as_of=TODAY))
    assert any(True for one in fixtures(False, PEOPLE) for _ in sure_and_wrong(one))


@pytest.mark.parametrize("held_out", [False, True])
def test_noise_never_makes_another_kind_for_sure(held_out: bool) -> None:
    scores = measured(fixtures(held_out))
    assert scores.kinds["wrong"] == 0
    assert scores.kinds["right"] >= 0.97 * scores.papers


@pytest.mark.parametrize("fixture", CLEAN, ids=lambda one: one.id)
def test_a_clean_paper_proposes_its_steps(fixture: Fixture) -> None:
    steps = [one for one in happened(read_fixture(fixture)) if one.path == EVENTS]
    found = {one.value["kind"] for one in steps if isinstance(one.value, dict)}
    assert found == set(fixture.layout.happens)


@pytest.mark.parametrize("held_out", [False, True])
def test_noise_never_makes_another_step_for_sure(held_out: bool) -> None:
    for fixture in fixtures(held_out, PEOPLE):
        for one in happened(read_fixture(fixture)):
            if one.path == EVENTS and one.sure:
                assert isinstance(one.value, dict)
                assert one.value["kind"] in fixture.layout.happens, fixture.id


@pytest.mark.parametrize("fixture", CLEAN, ids=lambda one: one.id)
def test_what_is_proposed_can_stand_in_a_case_file(fixture: Fixture) -> None:
    for one in happened(read_fixture(fixture)):
        if one.is_record:
            assert isinstance(fact_at(one.path).kind, Records)
            assert isinstance(one.value, dict)
            for name, value in one.value.items():
                fact_at(f"{one.path}[].{name}").kind.read(value)
        else:
            fact_at(one.path).kind.read(one.value)


@pytest.mark.parametrize("fixture", TUNED, ids=lambda one: one.id)
def test_letters_of_a_pdf_are_sure_where_nothing_else_is_doubtful(fixture: Fixture) -> None:
    notice = read(fixture.text, origin=Origin.LETTERS, as_of=TODAY)
    pasted = read_fixture(fixture)
    assert sum(one.sure for one in notice.fields) >= sum(one.sure for one in pasted.fields)
    assert not any("looks_alike" in one.doubts for one in notice.fields)
