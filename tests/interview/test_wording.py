"""Is what the interview says plain, calm and neutral, and does it keep its promises?"""

from __future__ import annotations

import re

import pytest

from checks.reading_level import grade, sentences
from checks.wording import has, terms
from tests.test_wording import LONGEST_SENTENCE, hints
from wellfounded.interview import PAGES, SECTIONS, heading, messages, opening, title
from wellfounded.languages import Language

MESSAGES = dict(messages())
ENGLISH = Language()
LONGEST_HEADING = 10
PLACES = re.compile(r"\{\w+\}")


def of_kind(kind: str) -> list[str]:
    return [text for context, text in MESSAGES.items() if context.endswith(kind)]


def test_each_message_has_its_own_place_in_this_room() -> None:
    contexts = [context for context, _ in messages()]
    assert len(contexts) == len(set(contexts))
    assert [context for context in contexts if not context.startswith("interview.")] == []
    assert all(MESSAGES.values())


def test_they_can_be_said() -> None:
    for section in SECTIONS:
        assert title(section, ENGLISH) in MESSAGES.values()
        assert opening(section, ENGLISH) in MESSAGES.values()
    assert all(heading(page, ENGLISH) for page in PAGES)


@pytest.mark.parametrize("kind", [".opening", ".heading", ".title"])
def test_they_read_at_grade_six(kind: str) -> None:
    assert grade(of_kind(kind)) <= 6


def test_each_opening_reads_at_grade_eight_at_most() -> None:
    assert {text: grade([text]) for text in of_kind(".opening") if grade([text]) > 8} == {}


def test_no_sentence_is_long() -> None:
    each = [one for text in MESSAGES.values() for one in sentences(text)]
    assert [one for one in each if len(one.split()) > LONGEST_SENTENCE // 2 + 6] == []


def test_headings_and_titles_are_short() -> None:
    short = [*of_kind(".heading"), *of_kind(".title")]
    assert [text for text in short if len(text.split()) > LONGEST_HEADING] == []


def test_nothing_hints_blames_or_commands() -> None:
    harsh = re.compile(r"\b(illegal|alien|fail|wrong|must|should|claim|alleged|please)\b|!", re.I)
    assert [text for text in MESSAGES.values() if hints(text) or harsh.search(text)] == []


def test_no_banned_term_is_used() -> None:
    banned = {word for term in terms() for word in term.banned["en"]}
    assert [(t, word) for t in MESSAGES.values() for word in banned if has(word, t)] == []


def test_a_hard_section_is_announced_and_can_be_left() -> None:
    hard = [section for section in SECTIONS if section.hard]
    assert len(hard) == 13
    for section in hard:
        assert section.opening.startswith("This part is about ")
        assert "You can skip it and come back later." in section.opening
        assert "You can stop at any time" in section.opening


def test_a_section_that_is_not_hard_is_opened_in_a_sentence_or_two() -> None:
    assert {len(sentences(s.opening)) for s in SECTIONS if not s.hard} <= {1, 2, 3}


def test_a_title_gives_nothing_away_to_who_looks_on() -> None:
    telling = re.compile(r"asylum|persecut|tortur|harm|abort|birth|arrest|armed|crime|fear", re.I)
    assert [text for text in of_kind(".title") if telling.search(text)] == []


def test_only_records_and_the_letter_have_places_to_fill() -> None:
    filled = {context for context, text in MESSAGES.items() if PLACES.search(text)}
    assert {
        c for c in filled if not c.startswith(("interview.record.", "interview.letter."))
    } == set()
