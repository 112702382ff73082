"""Is what is not told asked without a hint, once, and not again when it was answered?"""

from __future__ import annotations

from datetime import date

import pytest

from checks.reading_level import grade
from tests.test_wording import hints
from wellfounded.declaration import Gap, declaration
from wellfounded.declaration.gaps import QUESTIONS
from wellfounded.facts import fact_at, parse_case
from wellfounded.languages import Language

DAY = date(2026, 7, 1)
WHOLE = {"what": "They came.", "when": "2026", "place": "Home", "how_known": "i_was_there"}


def gaps(answers: dict[str, object]) -> tuple[Gap, ...]:
    return declaration(parse_case(answers, "x"), DAY).gaps


def asked(answers: dict[str, object]) -> dict[str, str]:
    return {gap.id: gap.paths[0] for gap in gaps(answers)}


def test_an_event_that_is_told_whole_asks_nothing() -> None:
    assert asked({"told": [WHOLE]}) == {}


@pytest.mark.parametrize(
    ("without", "gap"), [("when", "when"), ("place", "where"), ("how_known", "how_known")]
)
def test_what_an_event_does_not_say_is_asked_at_its_place(without: str, gap: str) -> None:
    event = {name: said for name, said in WHOLE.items() if name != without}
    assert asked({"told": [event]}) == {gap: f"told[0].{without}"}


@pytest.mark.parametrize("reason", ["does_not_know", "declined"])
def test_who_does_not_know_or_does_not_want_to_say_is_not_asked_again(reason: str) -> None:
    assert asked({"told": [WHOLE | {"when": {"unknown": reason}}]}) == {}


def test_a_harm_asks_who_and_what_came_after() -> None:
    harm = {"what": "They came.", "date": "2026", "place": "Home"}
    assert asked({"harms": [harm]}) == {"who": "harms[0].by", "after": "harms[0].injury"}
    told = harm | {"by_kind": "unknown", "reported": False}
    assert asked({"harms": [told]}) == {}


def test_an_event_with_a_place_of_its_harm_does_not_ask_for_the_place() -> None:
    linked = {name: said for name, said in WHOLE.items() if name not in ("place", "when")}
    harm = {"date": "2026", "place": "Home", "by": "Them", "injury": "A scar"}
    assert asked({"told": [linked | {"harm": "harms[0]"}], "harms": [harm]}) == {}


def test_words_without_english_are_asked_for_at_their_place() -> None:
    event = WHOLE | {"what": {"original": "Vinieron.", "language": "es"}}
    assert asked({"told": [event]}) == {"english": "told[0].what"}


def test_a_long_silence_is_asked_about_with_its_ends() -> None:
    first, last = WHOLE | {"when": "2015"}, WHOLE | {"when": "2019"}
    found = [gap for gap in gaps({"told": [last, first]}) if gap.id == "between"]
    assert [gap.days for gap in found] == [
        (date(2015, 12, 31), date(2019, 1, 1)),
        (date(2019, 12, 31), DAY),
    ]
    assert found[0].ask(Language()) == (
        "Nothing is told of the time from 31 December 2015 to 1 January 2019. "
        "Is there anything of that time that you want to tell?"
    )


def test_a_time_of_which_something_is_told_is_no_silence() -> None:
    whole_time = WHOLE | {"when": {"from": date(2015, 1, 1), "to": date(2026, 1, 1)}}
    assert "between" not in asked({"told": [WHOLE | {"when": "2015"}, whole_time]})


def test_every_gap_names_a_place_that_there_is() -> None:
    for gap in gaps({"told": [{"what": "A."}], "harms": [{"what": "B."}]}):
        for path in gap.paths:
            fact_at(path)


@pytest.mark.parametrize("question", QUESTIONS.values())
def test_no_question_leads(question: str) -> None:
    assert hints(question) == []
    assert question.endswith(("?", "know."))
    assert "why" not in question.lower()
    assert grade([question]) < 8
