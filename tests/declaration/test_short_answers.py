"""Is no short answer taken for English that is not, and none asked about that is?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.declaration import (
    Declaration,
    Forum,
    Kind,
    certificates,
    declaration,
    english_paper,
    readiness,
)
from wellfounded.facts import Case, fact_at, parse_case
from wellfounded.languages import Language

DAY = date(2026, 7, 1)
IN = {
    "es": {"original": "Vinieron.", "language": "es", "english": "They came."},
    "prs": {"original": "آمدند.", "language": "prs", "english": "They came."},
}
READS = {"signing": {"read": "english"}}
WHOLE = {"place": "Lima", "how_known": "i_was_there", "when": "2026"}


def case_of(tongue: str, harm: dict[str, object], **more: object) -> Case:
    answers = {"told": [{"what": IN[tongue], **WHOLE, "harm": "harms[0]"}], "harms": [harm]}
    return parse_case({**answers, **READS, **more}, "x")


def asked(made: Declaration) -> dict[str, tuple[str, str]]:
    """What is asked of short answers: by its path, which question, and what stands there."""
    ids = ("short", "is_english", "letters")
    return {gap.paths[0]: (gap.id, gap.words) for gap in made.gaps if gap.id in ids}


@pytest.mark.parametrize(
    ("tongue", "by", "id"),
    [
        ("prs", "پولیس", "short"),
        ("es", "پولیس", "short"),
        ("es", "La policía municipal", "is_english"),
        ("es", "unos hombres armados", "is_english"),
        ("es", "Gang members", "is_english"),
    ],
)
def test_a_short_answer_that_is_not_surely_english_keeps_it_a_draft(
    tongue: str, by: str, id: str
) -> None:
    case = case_of(tongue, {"by": by})
    made = declaration(case, DAY)
    assert asked(made) == {"harms[0].by": (id, by)}
    assert made.english_missing == (1,)
    assert readiness(case, made).why_not == ("english",)
    (gap,) = [one for one in made.gaps if one.words]
    assert fact_at("harms[0].by").question in gap.ask(Language())
    assert by in gap.ask(Language("es"))


@pytest.mark.parametrize(
    ("tongue", "by"),
    [
        ("es", "Men of the cartel, with two policemen"),
        ("es", "My uncle"),
        ("es", "400"),
        ("prs", "Taliban"),
    ],
)
def test_what_is_english_in_sight_is_not_asked_about(tongue: str, by: str) -> None:
    case = case_of(tongue, {"by": by})
    made = declaration(case, DAY)
    assert asked(made) == {}
    assert readiness(case, made).ready


@pytest.mark.parametrize("small", ["for", "has", "me", "no", "on", "as", "a", "in", "do", "son"])
def test_a_small_word_of_two_languages_shows_nothing(small: str) -> None:
    made = declaration(case_of("es", {"by": f"{small} policía"}), DAY)
    assert asked(made)


def test_english_that_somebody_gave_stands_beside_what_was_said() -> None:
    source = {"said": "La policía", "language": "es", "translator": "Ines Bravo"}
    case = case_of("es", {"by": "The police"}, provenance={"harms[0].by": source})
    made = declaration(case, DAY)
    assert made.gaps == () or asked(made) == {}
    (only,) = made.paragraphs
    assert "Who did it: The police." in only.english
    assert "La policía." in only.original
    assert "The police" not in only.original
    assert only.translators == ("Ines Bravo",)
    (job,) = [one for one in certificates(case, made, Forum.USCIS) if one.kind is Kind.TRANSLATION][
        1:
    ]
    assert dict(job.filled)["name"] == "Ines Bravo"
    assert "whole" not in {part.id for part in job.missing}


def test_english_that_is_not_in_its_letters_is_asked_for_all_the_same() -> None:
    source = {"said": "La policía", "language": "es"}
    case = case_of("es", {"by": "полиция"}, provenance={"harms[0].by": source})
    assert asked(declaration(case, DAY)) == {"harms[0].by": ("short", "La policía")}


def test_who_says_that_an_answer_is_english_or_is_not_is_believed() -> None:
    harm: dict[str, object] = {"by": "Gang members"}
    english = case_of("es", harm, provenance={"harms[0].by": {"language": "en"}})
    assert asked(declaration(english, DAY)) == {}
    spanish = case_of("prs", {"by": "El cartel"}, provenance={"harms[0].by": {"language": "es"}})
    assert asked(declaration(spanish, DAY)) == {"harms[0].by": ("short", "El cartel")}


@pytest.mark.parametrize(
    ("place", "id"),
    [
        ("Santa Cruz del Quiché", ""),
        ("near Roma TX", ""),
        ("کابل", "letters"),
        ("mi casa", "is_english"),
    ],
)
def test_a_place_is_not_translated_but_written_in_latin_letters(place: str, id: str) -> None:
    made = declaration(case_of("es", {}, told=[{"what": IN["es"], **WHOLE, "place": place}]), DAY)
    assert asked(made) == ({"told[0].place": (id, place)} if id else {})


def test_a_name_is_asked_for_in_latin_letters_alone() -> None:
    family = {"mother": {"name": "بی‌بی گل"}, "father": {"name": "Nooruddin"}}
    own = {"name": {"native": "فرید", "family": "Farid"}}
    made = declaration(case_of("prs", {}, family=family, applicant=own), DAY)
    assert asked(made) == {"family.mother.name": ("letters", "بی‌بی گل")}
    alone = declaration(case_of("prs", {}, applicant={"name": {"native": "فرید"}}), DAY)
    assert asked(alone) == {"applicant.name.family": ("letters", "فرید")}


@pytest.mark.parametrize(
    ("native", "english"),
    [("Español", "Spanish"), ("es", "Spanish"), ("Spanish (Mexico)", None), ("K'iche'", None)],
)
def test_the_name_of_a_language_is_said_in_english(native: str, english: str | None) -> None:
    made = declaration(case_of("es", {}, applicant={"native_language": native}), DAY)
    assert asked(made) == {}
    assert f"My first language: {english or native}." in made.paragraphs[0].english


@pytest.mark.parametrize(
    ("said", "english"),
    [
        ("۲۴ اسد ۱۴۰۰", "24 Asad 1400"),
        ("ماه حوت ۱۳۹۳", "Hut 1393"),
        ("ኅዳር 23 ቀን 2004", "23 Hidar 2004"),
        ("۱۳۹۹", "1399"),
    ],
)
def test_a_day_of_another_calendar_stands_in_latin_letters(said: str, english: str) -> None:
    made = declaration(case_of("prs", {}, told=[{"what": IN["prs"], "when_said": said}]), DAY)
    assert asked(made) == {}
    assert f'in my words: "{english}".' in made.paragraphs[0].english
    assert said in made.paragraphs[0].original


def test_words_for_a_time_are_put_into_english_too() -> None:
    when = {"from": date(2021, 4, 1), "to": date(2021, 4, 30), "said": "antes de las lluvias"}
    made = declaration(case_of("es", {"date": when, "what": IN["es"]}, told=[]), DAY)
    assert asked(made) == {"harms[0].date": ("is_english", "antes de las lluvias")}


def test_no_word_of_a_paper_that_is_no_draft_is_in_other_letters() -> None:
    case = case_of("prs", {"by": "پولیس"})
    made = declaration(case, DAY)
    ready = readiness(case, made)
    paper = english_paper(made, certificates(case, made, Forum.COURT)[0], draft=not ready.ready)
    assert paper.draft == "DRAFT"


@pytest.mark.parametrize(
    ("answers", "why_not"),
    [
        ({}, ("reading_not_known", "not_read")),
        ({"applicant": {"fluent_in_english": True}}, ("reading_not_known", "not_read")),
        ({"applicant": {"fluent_in_english": False}}, ("not_read",)),
        ({"signing": {"read": "interpreter"}}, ("not_read",)),
        ({"signing": {"read": "english"}}, ()),
    ],
)
def test_to_speak_english_is_not_to_read_it(
    answers: dict[str, object], why_not: tuple[str, ...]
) -> None:
    case = parse_case({"told": [{"what": "They came."}], **answers}, "x")
    made = declaration(case, DAY)
    assert readiness(case, made).why_not == why_not
    kinds = {one.kind for one in certificates(case, made, Forum.COURT)}
    assert (Kind.INTERPRETATION in kinds) is bool(why_not)
