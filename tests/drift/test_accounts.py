"""Which accounts are compared, with which names, and when does a note fall away?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import wellfounded.facts
from wellfounded.drift import Kind, account, accounts, every_alarm, key_of, names_of
from wellfounded.facts import Case, Story, parse_case, read_case

PERSONAS = Path(wellfounded.facts.__file__).with_name("personas")

WE = Story(original="Nosotros huimos.", language="es", english="I fled.")


def test_the_personas_tell_in_two_languages_and_nothing_is_asked() -> None:
    cases = [read_case(file) for file in sorted(PERSONAS.glob("*.toml"))]
    assert sum(len(accounts(case)) for case in cases) >= 30
    assert [alarm for case in cases for _, alarm in every_alarm(case)] == []


def test_only_what_is_in_two_languages_is_compared() -> None:
    case = Case(answers={"fear.what": WE, "fear.relocation": replace(WE, english="")})
    assert [one.path for one in accounts(case)] == ["fear.what"]


def test_a_short_answer_that_was_put_into_english_is_compared() -> None:
    source = {"said": "Tres policías y él", "language": "es"}
    case = parse_case(
        {"harms": [{"by": "Two policemen"}], "provenance": {"harms[0].by": source}}, "case.toml"
    )
    (one,) = accounts(case)
    assert one.path == "harms[0].by"
    assert [alarm.kind for alarm in one.alarms] == [Kind.NUMBER]


def test_the_names_of_the_case_are_in_every_spelling() -> None:
    case = parse_case(
        {
            "applicant": {"name": {"given": "Fang", "family": "Wang", "native": "王芳"}},
            "witnesses": [{"name": "Liu Bo"}],
        },
        "case.toml",
    )
    assert set(names_of(case)) == {("Fang Wang", "Wang Fang", "王芳"), ("Liu Bo",)}


def test_a_note_falls_away_when_either_text_changes() -> None:
    told = account("fear.what", WE)
    (alarm,) = told.alarms
    assert alarm.kind is Kind.PERSON
    keys = {
        key_of(account("fear.what", changed), alarm)
        for changed in (
            WE,
            replace(WE, original="Nosotros  huimos."),
            replace(WE, english="I fled"),
            replace(WE, language="pt"),
        )
    }
    assert len(keys) == 4
    assert key_of(account("fear.what", replace(WE, translator="Ana")), alarm) in keys
