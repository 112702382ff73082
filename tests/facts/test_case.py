"""Does a case answer what the forms and the interview ask of it?"""

from __future__ import annotations

import datetime

import pytest

from wellfounded.facts import (
    Assessment,
    Mark,
    Provenance,
    Reason,
    Story,
    Unknown,
    UnknownPathError,
    Weighed,
    read_case_text,
    write_json,
    write_toml,
)

CASE = read_case_text(
    """
[applicant]
name = {family = "Rivas", given = "Ana", native = "أنا"}
a_number = "A-12 345 678"
ssn = "none"
nationality = ["VE", "CO"]
other_names = ["Anita"]
religion = {unknown = "declined"}
birth.country = "SU"

[application]
filed = false

[fear]
what = {original = "Temo", language = "es", english = "I am afraid", translator = "M. Paz"}

[[harms]]
what = "They came at night."

[[arrests]]
sentence_months = 3

[[family.children]]
name.family = "Rivas"
nationality = ["US"]
nationality_complete = true
[[family.children]]

[assessments.nexus]
verdict = "not_settled"
reasons = "The motive is not clear yet."
by = "R. Okafor"
on = 2026-05-01

[factors]
named_the_ground = {present = true, by = "R. Okafor", on = 2026-05-01, where = "Tab C, page 4"}
private_quarrel = {present = false}

[provenance]
"harms[0]" = {by = "the person", on = 2026-04-30}
applicant.a_number = {source = "I-862, page 1", confirmed = true}
family = {children = [{name = {family = {by = "her sister", confirmed = "R. Okafor"}}}]}
"""
)
DAY = datetime.date(2026, 5, 1)


def test_words_codes_and_numbers() -> None:
    assert CASE.text("applicant.name.native") == "أنا"
    assert CASE.text("applicant.a_number") == "012345678"
    assert CASE.text("applicant.ssn") == "none"
    assert CASE.text("applicant.birth.country") == "SU"
    assert CASE.listed("applicant.nationality") == ("VE", "CO")
    assert CASE.listed("applicant.other_names") == ("Anita",)
    assert CASE.yes_no("application.filed") is False
    assert CASE.items("arrests")[0].number("sentence_months") == 3


def test_a_story_keeps_its_original() -> None:
    assert CASE.text("fear.what") == "I am afraid"
    assert CASE.story("fear.what") == Story(
        original="Temo", language="es", english="I am afraid", translator="M. Paz"
    )
    assert CASE.items("harms")[0].story("what") == Story(english="They came at night.")


def test_records_answer_by_their_own_paths() -> None:
    older, younger = CASE.items("family.children")
    assert older.get("name.family") == "Rivas"
    assert older.listed("nationality") == ("US",)
    assert older.complete("nationality") is True
    assert younger.get("name.family") is None
    assert younger.full("name.family") == "family.children[1].name.family"
    assert CASE.items("entries") == ()


def test_absent_and_unknown_differ() -> None:
    assert CASE.get("applicant.ethnicity") is None
    assert CASE.get("applicant.religion") == Unknown(Reason.DECLINED)
    assert CASE.unknown("applicant.religion") == Unknown(Reason.DECLINED)
    assert CASE.text("applicant.religion") == ""
    assert CASE.complete("applicant.nationality") is None


def test_a_path_that_is_not_there_is_named() -> None:
    for ask in (CASE.get, CASE.text, CASE.items, CASE.complete):
        with pytest.raises(UnknownPathError):
            ask("applicant.name.famly")
    with pytest.raises(UnknownPathError, match=r"did you mean 'family.children\[\].name.family'"):
        CASE.items("family.children")[0].get("name.famly")
    with pytest.raises(TypeError, match=r"applicant\.nationality is not a list of records"):
        CASE.items("applicant.nationality")


def test_says_anything() -> None:
    assert CASE.says_anything("fear")
    assert not CASE.says_anything("family.spouse")


def test_sources_by_path_record_or_nested_table() -> None:
    own = Provenance(source="I-862, page 1", confirmed=True)
    assert CASE.source_of("applicant.a_number") == own
    assert CASE.source_of("harms[0].what") == Provenance(
        by="the person", on=datetime.date(2026, 4, 30)
    )
    assert CASE.source_of("family.children[0].name.family") == Provenance(
        by="her sister", confirmed="R. Okafor"
    )
    assert CASE.source_of("fear.what") is None


def test_a_day_of_another_calendar_is_kept_as_it_was_written() -> None:
    text = """
    entries = [{date = 2020-05-04}]
    [provenance."entries[0].date"]
    said = "۱۵ ثور ۱۳۹۹"
    calendar = "solar_hijri"
    """
    case = read_case_text(text)
    said = Provenance(said="۱۵ ثور ۱۳۹۹", calendar="solar_hijri")
    assert case.source_of("entries[0].date") == said
    assert read_case_text(write_toml(case)) == read_case_text(write_json(case)) == case


def test_factors() -> None:
    assert CASE.factors == {
        "named_the_ground": Mark(present=True, by="R. Okafor", on=DAY, where="Tab C, page 4"),
        "private_quarrel": Mark(present=False),
    }
    assert CASE.factors_complete == ()


def test_findings() -> None:
    assert CASE.assessments == {
        "nexus": Assessment(
            verdict=Weighed.NOT_SETTLED,
            reasons=("The motive is not clear yet.",),
            by="R. Okafor",
            on=DAY,
        )
    }
