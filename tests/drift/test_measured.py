"""Are the errors found that were put in, and is what is right left alone?

The floors are what was measured, a little lower; the page docs/reference/drift.md has the figures.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.drift.labelled import PARTS, every_pair, pairs
from tests.drift.measuring import by_kind, found, table, together
from wellfounded.drift import LANGUAGES, Kind, comparing, drift

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "drift.md"
RECALL = {"tuned": 0.98, "held_back": 0.95}
PRECISION = {"tuned": 0.98, "held_back": 0.92}
OF_A_LANGUAGE = {"tuned": (0.95, 0.95), "held_back": (0.91, 0.85)}
OF_A_KIND = {"tuned": 0.85, "held_back": 0.85}


def test_there_are_enough_pairs_in_every_language() -> None:
    for language in LANGUAGES:
        listed = [*pairs("tuned", language), *pairs("held_back", language)]
        right = sum(not pair.again for pair in listed)
        assert right + len(listed) >= 40
        assert len(pairs("held_back", language)) >= 0.3 * len(listed)
    seeded = Counter(pair.kind for part in PARTS for pair in every_pair(part))
    assert set(seeded) == set(Kind)


def test_no_pair_is_in_both_parts() -> None:
    tuned = {pair.original for pair in every_pair("tuned")}
    assert not tuned & {pair.original for pair in every_pair("held_back")}


@pytest.mark.parametrize("part", PARTS)
def test_the_floor_of_all_together(part: str) -> None:
    score = together(every_pair(part))
    assert score.recall >= RECALL[part]
    assert score.precision >= PRECISION[part]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_floor_of_a_language(part: str, language: str) -> None:
    score = together(pairs(part, language))
    recall, precision = OF_A_LANGUAGE[part]
    assert score.recall >= recall
    assert score.precision >= precision


@pytest.mark.parametrize("part", PARTS)
def test_the_floor_of_a_kind(part: str) -> None:
    for kind, score in by_kind(every_pair(part)).items():
        assert score.recall >= OF_A_KIND[part], kind


@pytest.mark.parametrize("part", PARTS)
def test_the_page_has_the_figures_as_they_are_measured(part: str) -> None:
    page = PAGE.read_text("utf-8")
    for row in table(part):
        assert row in page


def test_a_check_that_is_left_out_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The measuring is worth something: without the check of persons their errors are not found."""
    kept = tuple(one for one in comparing.WITH_WORDS if one.__name__ != "changed_persons")
    monkeypatch.setattr(comparing, "WITH_WORDS", kept)
    persons = [pair for pair in every_pair("tuned") if pair.kind is Kind.PERSON]
    assert not any(found(pair) for pair in persons)


def test_every_alarm_quotes_what_stands_in_the_texts() -> None:
    for pair in every_pair("tuned"):
        for alarm in pair.seeded():
            assert alarm.original_span or alarm.english_span
            if alarm.original_span:
                assert pair.original[slice(*alarm.original_span)] == alarm.original
            if alarm.english_span:
                assert pair.wrong[slice(*alarm.english_span)] == alarm.english
            assert alarm.original in alarm.question or alarm.kind is Kind.SENTENCE


def test_forty_pages_in_one_text_raise_as_little_as_sentence_by_sentence() -> None:
    for language in LANGUAGES:
        told = [pair for pair in pairs("tuned", language) if not pair.again] * 3
        names = [name for pair in told for name in pair.names]
        original = "\n".join(f"{n}. {pair.original}" for n, pair in enumerate(told, start=1))
        english = "\n".join(f"{n}. {pair.english}" for n, pair in enumerate(told, start=1))
        raised = drift(original, language, english, names)
        assert len(raised) <= 0.05 * len(re.findall(r"[.?!]", english)), (language, raised)
