"""Does the timeline hold every dated answer once, and ask only what cannot be?"""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from itertools import pairwise
from time import process_time

import pytest

from wellfounded.facts import Case, read_case_text
from wellfounded.facts.chronology import (
    Ask,
    Kind,
    Question,
    ask_words,
    date_path,
    kind_words,
    timeline,
)
from wellfounded.languages import Language
from wellfounded.logic.span import Span

FOLDER = files("wellfounded.facts") / "personas"
PERSONAS = sorted(one.name for one in FOLDER.iterdir() if one.name.endswith(".toml"))
TODAY = date(2026, 11, 22)
LIFE = """
applicant.date_of_birth = "1990"
applicant.left_home_on = 2021-03-01
harms = [{date = "2020-05", what = "x"}, {date = "2019"}]
entries = [{date = 2021-06-01}]
entries_complete = true
residences = [{city = "Kabul", from = "2010", to = 2021-03-01}, {city = "Here", to = "present"}]
"""


def of(told: str) -> Case:
    return read_case_text(f"{LIFE}\n{told}")


def paths(case: Case) -> list[str]:
    return [entry.path for entry in timeline(case, TODAY).entries]


ANSWERS = ["applicant.date_of_birth", "residences[0]", "harms[1]", "harms[0]",
           "applicant.left_home_on", "entries[0]"]  # fmt: skip


def test_answers_with_a_date_are_there_without_being_asked_again() -> None:
    assert paths(of("")) == ANSWERS
    entries = timeline(of(""), TODAY).entries
    assert [entry.kind for entry in entries][:3] == [Kind.BIRTH, Kind.HOME, Kind.HARM]
    assert entries[1].until is not None
    assert date_path(entries[1]) == "residences[0].from"
    assert date_path(entries[0]) == "applicant.date_of_birth"
    assert date_path(entries[5]) == "entries[0].date"


def test_an_event_that_tells_more_of_an_answer_stands_in_its_place() -> None:
    case = of('told = [{what = "a", harm = "harms[0]"}, {what = "b", answer = "entries[0]"}]')
    assert paths(case) == [*ANSWERS[:3], "told[0]", ANSWERS[4], "told[1]"]
    assert timeline(case, TODAY).questions == ()


def test_an_event_may_come_after_an_answer_that_is_told_in_another() -> None:
    case = of('told = [{answer = "entries[0]"}, {what = "b", after = "entries[0]"}, {what = "c"}]')
    assert paths(case)[-3:] == ["told[0]", "told[1]", "told[2]"]
    alone = of('told = [{answer = "entries[0]", after = "entries[0]"}]')
    assert paths(alone)[-1] == "told[0]"


def test_words_alone_give_no_day() -> None:
    case = of('told = [{what = "a", when_said = "before the rains", calendar = "in_words"}]')
    assert paths(case)[:2] == ["applicant.date_of_birth", "told[0]"]
    assert not timeline(case, TODAY).entries[1].dated


@pytest.mark.parametrize(
    ("told", "asked", "other"),
    [
        ('when = "1985"', Ask.BEFORE_BIRTH, "applicant.date_of_birth"),
        ('when = "2027"', Ask.NOT_YET, ""),
        ('when = "2018", harm = "harms[0]"', Ask.TWO_DAYS, "harms[0].date"),
        ('when = "2022", answer = "residences[0]"', Ask.TWO_DAYS, "residences[0].from"),
        ('when = "2018", after = "harms[0]"', Ask.NOT_AFTER, "harms[0].date"),
        ('when = "2018", part = "here"', Ask.HERE_BEFORE_ARRIVAL, "entries[0].date"),
    ],
)
def test_what_cannot_be_is_asked(told: str, asked: Ask, other: str) -> None:
    found = timeline(of(f"told = [{{what = 'a', {told}}}]"), TODAY).questions
    assert [(one.ask, one.path, one.other) for one in found] == [(asked, "told[0]", other)]


@pytest.mark.parametrize(
    "told",
    [
        'when = "1990"',
        'when = "2026"',
        'when = "2020", harm = "harms[0]"',
        'when = "2015", answer = "residences[0]"',
        'when = "2020", after = "harms[0]"',
        'when = "2021", part = "here"',
        'after = "residences[1]"',
        'part = "here"',
    ],
)
def test_what_may_be_is_not_asked(told: str) -> None:
    assert timeline(of(f"told = [{{what = 'a', {told}}}]"), TODAY).questions == ()


@pytest.mark.parametrize("name", PERSONAS)
def test_the_personas_are_in_order_and_raise_no_question(name: str) -> None:
    found = timeline(read_case_text((FOLDER / name).read_text("utf-8"), name), TODAY)
    assert found.entries
    assert found.questions == ()
    for first, then in pairwise(found.entries):
        assert not then.surely_before(first)


def test_a_long_life_is_quick() -> None:
    told = ", ".join(f'{{what = "a", when = "{2020 - at % 40}"}}' for at in range(9000))
    case = of(f"told = [{told}]")
    begun = process_time()
    assert len(timeline(case, TODAY).entries) == 9000 + len(ANSWERS)
    assert process_time() - begun < 5


def test_words() -> None:
    english = Language("en")
    assert all(kind_words(kind, english) for kind in Kind)
    day, other = (Span.on(date(2020, 5, number)) for number in (1, 2))
    for ask in Ask:
        question = Question(ask=ask, path="told[0]", day=day, other_day=other)
        assert "1 May 2020" in (words := ask_words(question, english))
        assert words.endswith("?")
