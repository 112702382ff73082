"""Are the words of the sheets sound: registered law, no verdict, no hint, nothing forgotten?"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from checks.reading_level import grade
from tests.test_wording import hints
from wellfounded.facts import read_case
from wellfounded.interview.read_back import answer_at
from wellfounded.languages import Language
from wellfounded.law.authorities import register
from wellfounded.preparation import KINDS, TOPICS, Quoted, messages, printed, sheet
from wellfounded.preparation.concerning import sentence
from wellfounded.preparation.conditions import CONDITIONS
from wellfounded.preparation.sheet import SHEETS
from wellfounded.preparation.statements import (
    FILES,
    FOLDER,
    SECTIONS,
    FaultyWords,
    cited,
    sections_of,
)

from .sheets import PERSONAS, TODAY

INTENTS = 165
"""How many things an officer or judge wants to know, as the practice of this project lists them."""

VERDICT = re.compile(
    r"\b(your case is (good|bad|strong|weak)|you (have|lack) (a |no )?(\w+ )?(case|claim)|likely|"
    r"unlikely|chance|score|strong|weak|not settled|credible|qualif|eligib|barred|probab)",
    re.IGNORECASE,
)
TELLING = re.compile(
    r"\b(tell (them|the officer|the judge) (that|about)|do not (say|mention|tell)|"
    r"(always|never|should) say)\b|(^|[.;:] )(say|answer|explain) (that|yes|no)\b",
    re.IGNORECASE,
)
ALL = dict(messages())


def faults(text: str) -> list[str]:
    """What in a text would judge the person or put words in their mouth."""
    return [*hints(text), *VERDICT.findall(text), *TELLING.findall(text)]


@pytest.mark.parametrize(
    "text",
    [
        "You should say that you were hit.",
        "Tell the officer that they were police.",
        "Do not mention the fine.",
        "This is a weak point.",
        "Your case is good.",
        "Say that you were afraid.",
        "You have a strong claim.",
    ],
)
def test_a_hint_or_verdict_that_was_planted_is_found(text: str) -> None:
    assert faults(text)


def test_no_sheet_judges_or_puts_words_in_a_mouth() -> None:
    assert {id: faults(text) for id, text in ALL.items() if faults(text)} == {}


@pytest.mark.parametrize("name", FILES)
def test_each_file_of_words_reads_at_grade_six(name: str) -> None:
    said = [text for id, text in ALL.items() if id.startswith(f"prepare.{name}.")]
    assert said
    assert grade(said) <= 6


def test_every_authority_is_registered() -> None:
    assert cited() <= set(register())


LAW = re.compile(r"\b(law|judge|court|USCIS|ICE|officers? (may|can)|you may)\b", re.IGNORECASE)
NOT_LAW = {
    "about.sheet.questions",
    "about.who_to_ask.before",
    "hearing.rights.again",
    "hearing.manner.stand",
    "hearing.manner.both_sides",
    "hearing.bring_to_master.form",
    "hearing.bring_to_master.lawyer",
    "hearing.bring_to_master.to_write",
    "hearing.bring_to_individual.fee",
    "appointments.check_in.identity",
    "filing.where.filed",
    "filing.money.look",
    "filing.not_filing.other_ways",
    "visit.before.real",
    "visit.before.plan",
    "visit.court.arrests",
    "visit.ice.more_held",
    "visit.ice.another_day",
    "travel.abroad.lawyer",
    "travel.inside.airport",
    "detention.card.lawyer",
    "detention.papers.copies",
    "detention.family.carer_paper",
    "detention.finding.moved",
    "detention.finding.lawyer",
}
"""Lines that speak of offices, or of what happens, and state no law; each was read."""


def test_every_statement_of_law_names_its_authority() -> None:
    bare = {
        line.words.id.removeprefix("prepare.")
        for section in SECTIONS.values()
        for line in section.statements
        if not (line.authorities or section.authorities or line.fees)
        and LAW.search(line.words.english)
    }
    assert bare - NOT_LAW == set()
    known = {line.words.id for section in SECTIONS.values() for line in section.statements}
    assert {f"prepare.{id}" for id in NOT_LAW} <= known


def test_each_intent_is_asked_or_left_out_with_a_reason() -> None:
    asked = {
        number
        for section in SECTIONS.values()
        for line in section.statements
        for number in line.intents
    }
    left_out = tomllib.loads(FOLDER.joinpath("left_out.toml").read_text("utf-8"))["left_out"]
    without = {number for row in left_out for number in row["intents"]}
    assert asked | without == set(range(1, INTENTS + 1))
    assert not asked & without
    assert all(len(row["reason"].split()) > 5 for row in left_out)


def test_every_section_is_on_a_sheet_and_every_file_is_read() -> None:
    made = {"your_answers.days", "your_answers.dates", "your_answers.points", "about.first_look"}
    used = {id for ids in SHEETS.values() for id in ids} | made
    assert set(SECTIONS) <= used
    kept = {Path(str(one)).stem for one in FOLDER.iterdir()} - {"left_out"}
    assert kept == set(FILES)
    assert {section.topic for section in SECTIONS.values()} - {""} == set(TOPICS)


def test_every_condition_is_named_by_some_words() -> None:
    named = {
        name
        for section in SECTIONS.values()
        for one in (section.concerns, *(line.concerns for line in section.statements))
        for name in (*one.when, *one.unless)
    }
    assert named == set(CONDITIONS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[a]\ntitle = "A"\nwhen = ["moon"]', "there is no condition 'moon'"),
        ('[a]\ntitle = "A"\ncite = "8 CFR 9.9"', "8 CFR 9.9"),
        ('[a]\ntitle = "A"\ncolour = "red"', "'colour' means nothing here"),
        ('[a]\ntitle = "A"\ntopic = "moon"', "there is no topic 'moon'"),
        ('[a]\ntitle = "A"\nlayout = "round"', "round"),
        ('[a]\ntitle = "A"\nlines = [{ id = "b" }]', "prepare.x.a.b"),
        ('[a]\ntitle = "A"\nlines = [{ id = "b", text = "B", witch = 1 }]', "'witch'"),
        ("[a]\nlines = []", "title"),
    ],
)
def test_words_that_cannot_be_relied_on_are_refused_by_place(text: str, said: str) -> None:
    with pytest.raises(FaultyWords, match=re.escape(said)):
        list(sections_of(text, "x"))


def test_what_a_statement_rests_on_is_watched() -> None:
    unheard = SECTIONS["filing.can_cost"].statement("unheard")
    assert sentence(unheard).cited == ("FR document 2026-15190",)
    reach = SECTIONS["filing.can_cost"].statement("without_judge")
    assert "expedited_removal.within_reach" in sentence(reach).rules
    assert not [
        line.words.id
        for kind in KINDS
        for path in PERSONAS
        for part in sheet(read_case(path), kind, TODAY).parts
        for line in part.lines
        if line.moved_on
    ]


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
@pytest.mark.parametrize("code", ["en", "es"])
def test_every_place_is_filled(path: Path, code: str) -> None:
    who, language = read_case(path), Language(code)

    def quote(at: str) -> Quoted | None:
        line = answer_at(who, at, language)
        return line and Quoted(path=at, question=line.lead, answer=line.answer.text)

    for kind in KINDS:
        made = printed(sheet(who, kind, date(2026, 7, 1), helper=True), language, quote)
        assert bool(made.unreviewed) is (code == "es")
        for part in made.parts:
            assert part.title
            for line in part.lines:
                assert "{" not in line.text
                assert all(one.answer for one in line.about)
                assert all(one.state and one.citation for one in line.authorities)
