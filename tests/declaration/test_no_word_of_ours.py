"""Is there no word in a declaration but those of the answers and of the fixed sentences?"""

from __future__ import annotations

import re
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.declaration.words import fixed_words, texts, words, words_of
from tests.facts.strategies import TEXTS, cases
from wellfounded.declaration import (
    Forum,
    Part,
    certificates,
    declaration,
    english_paper,
    fingerprint,
    original_paper,
    plain_text,
    readiness,
    review_copy,
)
from wellfounded.declaration.sentences import SENTENCES
from wellfounded.declaration.tongue import held_together
from wellfounded.facts import Case, When, parse_case
from wellfounded.facts.story import Story
from wellfounded.logic import Span

DAY = date(2026, 7, 1)
FIXED = fixed_words()
DAYS = st.dates(date(1950, 1, 1), date(2026, 6, 30))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    first = draw(DAYS)
    return Span(first, first + timedelta(days=draw(st.integers(0, 900))))


@st.composite
def stories(draw: st.DrawFn) -> Story:
    return Story(
        original=draw(TEXTS | st.just("")),
        language=draw(st.sampled_from(["", "es", "prs", "am", "zh-Hans", "mam"])),
        english=draw(TEXTS),
        translator=draw(TEXTS | st.just("")),
    )


@st.composite
def told(draw: st.DrawFn) -> Case:
    """A case in which events are told, with or without dates, some of them linked."""
    count = draw(st.integers(1, 6))
    found: dict[str, object] = {}
    places = [f"told[{number}]" for number in range(count)] + ["harms[0]", "harms[1]", "entries[0]"]
    for number in range(count):
        at = f"told[{number}]"
        found[f"{at}.what"] = draw(stories())
        if draw(st.booleans()):
            found[f"{at}.when"] = When(span=draw(spans()), said=draw(TEXTS | st.just("")))
        if draw(st.booleans()):
            found[f"{at}.place"] = draw(TEXTS)
        for link in ("harm", "answer", "after"):
            if draw(st.booleans()):
                found[f"{at}.{link}"] = draw(st.sampled_from(places))
    for number in range(2):
        found[f"harms[{number}].what"] = draw(stories())
        found[f"harms[{number}].by"] = draw(TEXTS)
        found[f"harms[{number}].date"] = When(span=draw(spans()))
    found["entries[0].date"] = When(span=draw(spans()))
    found["applicant.name.family"] = draw(TEXTS)
    return Case(answers=found, sizes={"told": count, "harms": 2, "entries": 1})  # type: ignore[arg-type]


def answers_of(case: Case) -> set[str]:
    """Every text that somebody answered, as it stands in a sentence."""
    return {text.strip() for value in case.answers.values() for text in texts(value)}


def filled(id: str, sentence: str) -> dict[str, str]:
    """What stands in the places of a fixed sentence."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(SENTENCES[id]))
    found = re.fullmatch(pattern, sentence, re.DOTALL)
    assert found, (id, sentence)
    return {name: part.strip() for name, part in found.groupdict().items()}


@given(told())
def test_a_fixed_sentence_holds_an_answer_and_nothing_else(case: Case) -> None:
    answers = {shown for one in answers_of(case) for shown in (one, held_together(one))}
    for paragraph in declaration(case, DAY).paragraphs:
        for piece in (one for one in paragraph.pieces if one.composed):
            places = filled(piece.composed, piece.english)
            dated, _, own = places.pop("when", "").partition(' (in my words: "')
            assert words(dated).keys() <= FIXED
            assert not own or own.rstrip(".").removesuffix('")').strip() in answers
            for part in places.values():
                assert {part, part.removesuffix(".").rstrip()} & answers


@given(told())
def test_every_word_is_an_answer_or_fixed(case: Case) -> None:
    known = FIXED | words_of(case)
    for paragraph in declaration(case, DAY).paragraphs:
        for piece in paragraph.pieces:
            if piece.own:
                assert words(piece.original).keys() <= known
                assert words(piece.english).keys() <= known


@given(told())
def test_no_event_is_lost_and_none_is_told_twice(case: Case) -> None:
    made = declaration(case, DAY)
    own = [
        path for one in made.paragraphs for piece in one.pieces if piece.own for path in piece.paths
    ]
    given_words = {value for path, value in case.answers.items() if isinstance(value, Story)}
    assert len(own) == len(set(own))
    assert {case.answers[path] for path in own} == given_words
    crossings = [
        piece for one in made.paragraphs for piece in one.pieces if piece.composed == "came"
    ]
    assert len(crossings) == 1


@given(told())
def test_order_respects_the_spans(case: Case) -> None:
    story = [one for one in declaration(case, DAY).paragraphs if one.part is Part.WHAT_HAPPENED]
    dated = [one.when for one in story if one.when]
    for place, span in enumerate(dated):
        assert all(later.latest >= span.earliest for later in dated[place:])


@given(cases())
def test_whatever_is_answered_makes_a_declaration(case: Case) -> None:
    made = declaration(case, DAY)
    assert fingerprint(made) == fingerprint(declaration(case, DAY + timedelta(days=400)))
    readiness(case, made)
    for forum in Forum:
        closing, *others = certificates(case, made, forum)
        assert plain_text(english_paper(made, closing, draft=True), others)
    assert plain_text(original_paper(made, closing, draft=False))
    assert plain_text(review_copy(made))


def test_the_check_finds_a_word_that_nobody_said() -> None:
    case = parse_case({"told": [{"what": "They came."}]}, "x")
    assert not words("They came terribly.").keys() <= FIXED | words_of(case)
