"""Does the declaration hold the person's words, in order, each event once?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from wellfounded.declaration import Declaration, Paragraph, Part, declaration
from wellfounded.facts import CATALOGUE, Case, Story, parse_case, read_case
from wellfounded.facts.chronology import timeline
from wellfounded.facts.kinds import Account
from wellfounded.languages import Language

PERSONAS = Path("src/wellfounded/facts/personas")
DAY = date(2026, 7, 1)
each = pytest.mark.parametrize("path", sorted(PERSONAS.glob("*.toml")), ids=lambda path: path.stem)


def made(answers: dict[str, object]) -> Declaration:
    return declaration(parse_case(answers, "x"), DAY)


def story(made: Declaration) -> list[Paragraph]:
    return [one for one in made.paragraphs if one.part is Part.WHAT_HAPPENED]


def told(*events: Mapping[str, object], **more: object) -> Declaration:
    return made({"told": list(events), **more})


@each
def test_every_word_of_a_persona_stands_as_it_was_given(path: Path) -> None:
    case = read_case(path)
    for paragraph in declaration(case, DAY).paragraphs:
        for piece in paragraph.pieces:
            if piece.own:
                (at,) = piece.paths
                given = case.story(at)
                assert given is not None
                assert piece.original == (given.original or given.english)
                assert piece.english == given.english
                assert piece.original in paragraph.original


@each
def test_every_account_of_the_story_is_told_once(path: Path) -> None:
    case = read_case(path)
    own = [
        at
        for paragraph in declaration(case, DAY).paragraphs
        for piece in paragraph.pieces
        for at in piece.paths
        if piece.own
    ]
    assert len(own) == len(set(own))
    told = {at for at in case.answers if _is_story(case, at)}
    assert {at for at in told if "[" not in at or at.startswith(("told", "harms"))} <= set(own)
    assert set(own) <= told


def _is_story(case: Case, at: str) -> bool:
    pattern = re.sub(r"\[\d+\]", "[]", at)
    beyond_the_form = {
        "told[].what",
        "delay.reasons[].what",
        "fear.relocation",
        "population_control.account",
    }
    return isinstance(case.answers[at], Story) and (
        pattern in beyond_the_form or _is_on_form(pattern)
    )


def _is_on_form(path: str) -> bool:
    return any(form.startswith(("I-589 B.", "I-589 C.")) for form in CATALOGUE[path].forms)


def test_every_account_that_the_asylum_form_prints_has_a_place() -> None:
    for path, fact in CATALOGUE.items():
        if isinstance(fact.kind, Account) and _is_on_form(path):
            table, name = path.replace("[]", "").split(".")
            words: dict[str, object] = {name: "Some words."}
            one = made({table: [words] if "[]" in path else words})
            assert "Some words." in one.paragraphs[0].english, path


def test_a_list_speaks_only_where_there_is_no_account() -> None:
    arrest = {"date": "2021", "country": "VE", "account": "They held me."}
    alone = made({"arrests": [arrest]})
    assert alone.paragraphs[0].english == (
        "On charges, arrest or being held in another country: This was in 2021. They held me."
    )
    beside = made({"arrests": [arrest], "accused": {"account": "They held me for a day."}})
    assert [one.from_path for one in beside.paragraphs] == ["accused.account"]


@each
def test_dated_events_stand_in_order_of_time(path: Path) -> None:
    spans = [one.when for one in story(declaration(read_case(path), DAY)) if one.when]
    for place, span in enumerate(spans):
        assert all(later.latest >= span.earliest for later in spans[place:])


def test_numbers_run_from_one() -> None:
    paragraphs = declaration(read_case(PERSONAS / "farid_noori.toml"), DAY).paragraphs
    assert [one.number for one in paragraphs] == list(range(1, len(paragraphs) + 1))


def test_a_single_name_is_one_name() -> None:
    farid = declaration(read_case(PERSONAS / "farid_noori.toml"), DAY)
    assert farid.declarant == "Farid"
    assert farid.paragraphs[0].english.startswith("My name is Farid. In my own language")


def test_a_name_known_only_in_its_own_letters_is_the_name() -> None:
    one = made({"applicant": {"name": {"native": "فرید نوری"}}})
    assert one.declarant == "فرید نوری"
    assert one.paragraphs[0].english == "My name is \u2068فرید نوری\u2069."


def test_words_from_the_right_are_held_together_inside_a_sentence_of_ours() -> None:
    told = {"what": "They came.", "when": date(2021, 8, 15), "when_said": "۲۴ اسد ۱۴۰۰"}
    (event,) = story(made({"told": [told | {"calendar": "solar_hijri", "place": "کابل."}]}))
    assert '(in my words: "\u2068۲۴ اسد ۱۴۰۰\u2069")' in event.original
    assert "Where this was: \u2068کابل.\u2069" in event.original, "no second full stop"
    assert '(in my words: "24 Asad 1400")' in event.english, "what runs one way has no marks"


def test_an_empty_case_makes_an_empty_declaration_that_asks_where_to_begin() -> None:
    empty = made({})
    assert empty.paragraphs == ()
    assert [gap.id for gap in empty.gaps] == ["nothing"]


@pytest.mark.parametrize(
    ("when", "sure", "said"),
    [
        (date(2024, 3, 1), "exact", "This was on 1 March 2024."),
        (date(2024, 3, 1), "about", "This was on or about 1 March 2024."),
        ("2024-03", "exact", "This was in March 2024."),
        ("2024-03", "about", "This was in or around March 2024."),
        ("2024", "about", "This was in or around 2024."),
        (
            {"from": date(2023, 3, 21), "to": date(2024, 3, 19), "said": "1402"},
            "exact",
            'This was between 21 March 2023 and 19 March 2024 (in my words: "1402").',
        ),
        (
            {"from": date(2023, 3, 21)},
            "not_sure",
            "This was on or about 21 March 2023 or later. I am not sure of this date.",
        ),
        ({"to": date(2023, 3, 21)}, "exact", "This was on 21 March 2023 or earlier."),
        ({"said": "before the rains"}, "exact", 'When this was, in my words: "before the rains".'),
    ],
)
def test_a_date_is_said_as_surely_as_it_is_known(when: object, sure: str, said: str) -> None:
    one = told({"when": when, "sure": sure, "what": "They came."})
    assert story(one)[0].english == f"{said} They came."


def test_the_words_for_a_time_are_kept_beside_the_date() -> None:
    one = told({"when": "2021", "when_said": "before the rains", "what": "They came."})
    assert story(one)[0].english == 'This was in 2021 (in my words: "before the rains"). They came.'


def test_an_event_without_a_date_stays_behind_the_one_told_before_it() -> None:
    one = told(
        {"what": "B.", "when": "2021"},
        {"what": "C."},
        {"what": "A.", "when": "2019"},
        {"what": "a."},
    )
    assert [_last(paragraph) for paragraph in story(one)] == ["A.", "a.", "B.", "C."]


def test_an_event_stands_behind_the_answer_that_the_person_names() -> None:
    one = told(
        {"what": "After."},
        {"what": "Behind.", "after": "harms[0]"},
        harms=[{"what": "First.", "date": "2021"}, {"what": "Second.", "date": "2023"}],
    )
    last = [_last(paragraph) for paragraph in story(one)]
    assert last == ["After.", "First.", "Behind.", "Second."]


def test_the_order_is_that_of_the_timeline() -> None:
    case = parse_case(
        {
            "told": [
                {"what": "B.", "when": "2021"},
                {"what": "b."},
                {"what": "A.", "when": "2019"},
            ],
            "harms": [{"what": "C.", "date": "2020"}],
            "entries": [{"date": "2022"}],
        },
        "x",
    )
    ordered = [entry.path for entry in timeline(case, DAY).entries]
    found = [one.paths[0].partition("].")[0] + "]" for one in story(declaration(case, DAY))]
    assert found == ordered


def test_a_story_without_any_date_stays_as_it_was_told() -> None:
    one = told(*({"what": f"Event {number}."} for number in range(9)))
    assert [_last(paragraph) for paragraph in story(one)] == [f"Event {n}." for n in range(9)]


def _last(paragraph: Paragraph) -> str:
    return next(piece.english for piece in paragraph.pieces if piece.own)


def test_a_harm_that_the_timeline_tells_is_told_once_and_loses_nothing() -> None:
    one = told(
        {"what": "They took me.", "when": "2021-03", "harm": "harms[0]"},
        harms=[
            {"what": "They took me away.", "date": "2021", "by": "The police", "injury": "A scar"},
            {"what": "They came again.", "date": "2022"},
        ],
    )
    first, second = story(one)
    assert first.english == (
        "This was in March 2021. They took me. They took me away. "
        "Who did it: The police. The injury it left: A scar."
    )
    assert second.from_path == "harms[1].what"


@pytest.mark.parametrize(
    ("event", "harm", "said"),
    [
        ("2021-03", "2019-05", "This was in March 2021. This was in May 2019. "),
        ("2021", date(2021, 3, 4), "This was in 2021. This was on 4 March 2021. "),
        ("2021-03", "2021", "This was in March 2021. "),
        (
            "2021-03",
            {"from": date(2021, 1, 1), "to": date(2021, 12, 31), "said": "that dry year"},
            'This was in March 2021. This was in 2021 (in my words: "that dry year"). ',
        ),
    ],
)
def test_a_harm_of_another_day_than_its_event_keeps_its_day(
    event: object, harm: object, said: str
) -> None:
    one = told({"what": "A.", "when": event, "harm": "harms[0]"}, harms=[{"date": harm}])
    assert story(one)[0].english == f"{said}A."


def test_days_apart_of_one_event_are_asked_about_and_both_shown() -> None:
    one = told(
        {"what": "A.", "when": date(2021, 3, 1), "harm": "harms[0]"},
        harms=[{"date": date(2019, 5, 2)}],
    )
    (gap,) = [gap for gap in one.gaps if gap.id == "two_days"]
    assert (gap.number, gap.paths) == (1, ("told[0].when", "harms[0].date"))
    assert gap.ask(Language()) == (
        "The day of this event is 1 March 2021. Your other answer says 2 May 2019. Are both right?"
    )


def test_an_event_has_the_day_and_the_place_of_its_harm_where_it_has_none() -> None:
    harm = {"what": "B.", "date": "2021", "place": "Lima"}
    dated = told({"what": "A.", "when": "2021-03", "harm": "harms[0]"}, harms=[harm])
    assert story(dated)[0].english == "This was in March 2021. Where this was: Lima. A. B."
    placed = told({"what": "A.", "place": "Home", "harm": "harms[0]"}, harms=[harm])
    assert story(placed)[0].english == "Where this was: Home. This was in 2021. A. B."


def test_the_same_words_in_two_places_are_one_event() -> None:
    one = told({"what": "They took me."}, harms=[{"what": "They took me.", "by": "The police"}])
    (only,) = story(one)
    assert only.english == "They took me. Who did it: The police."


def test_the_same_words_on_days_apart_are_two_events() -> None:
    two = told(
        {"what": "They took me.", "when": date(2015, 5, 1)},
        harms=[{"what": "They took me.", "by": "The police", "date": date(2019, 5, 1)}],
    )
    assert [paragraph.english for paragraph in story(two)] == [
        "This was on 1 May 2015. They took me.",
        "This was on 1 May 2019. They took me. Who did it: The police.",
    ]


def test_a_second_event_of_one_harm_does_not_tell_the_harm_again() -> None:
    one = told(
        {"what": "A.", "harm": "harms[0]"},
        {"what": "B.", "harm": "harms[0]"},
        harms=[{"what": "C.", "by": "D"}],
    )
    assert [paragraph.english for paragraph in story(one)] == ["A. C. Who did it: D.", "B."]


def test_a_crossing_that_the_timeline_tells_of_goes_into_its_paragraph() -> None:
    one = told(
        {"what": "I walked over the bridge.", "answer": "entries[0]"},
        entries=[{"date": date(2024, 12, 9), "place": "San Ysidro"}],
    )
    (only,) = story(one)
    assert only.english == (
        "I walked over the bridge. I came into the United States on 9 December 2024. "
        "Where this was: San Ysidro."
    )
    assert only.when is not None


def test_a_link_to_nothing_loses_nothing() -> None:
    event = {"harm": "harms[7]", "answer": "nowhere", "after": "told[9]"}
    answers = {f"told[0].{name}": said for name, said in event.items()}
    told_once = answers | {"told[0].what": Story(english="A.")}
    one = declaration(Case(answers=told_once, sizes={"told": 1}), DAY)
    assert [paragraph.english for paragraph in story(one)] == ["A."]


def test_words_without_english_stand_as_they_are_and_say_so() -> None:
    one = told({"what": {"original": "Vinieron de noche.", "language": "es"}, "when": "2021"})
    (only,) = story(one)
    assert only.english_missing
    assert (only.english, only.language) == ("", "es")
    assert only.original.endswith(" Vinieron de noche.")
    assert one.english_missing == (1,)


def test_sentences_of_ours_are_in_the_persons_language_where_we_have_it() -> None:
    spanish = made(
        {"applicant": {"name": {"family": "Paz"}}, "declaration": {"language": "Español"}}
    )
    assert (spanish.language, spanish.composed_in) == ("es", "es")
    dari = made({"applicant": {"name": {"family": "Paz"}}, "declaration": {"language": "Dari"}})
    assert (dari.language, dari.composed_in, dari.original_missing) == ("prs", "en", True)


FIVE_SCRIPTS = "Ana Ана アナ انا አና — می‌کردم क्‍ष"
"""Latin, Cyrillic, Katakana, Arabic, Ethiopic; then words that are held together by joiners."""


def test_every_script_and_every_joiner_stays() -> None:
    one = told({"what": {"original": FIVE_SCRIPTS, "language": "fa", "english": "X."}})
    (only,) = story(one)
    assert only.original == FIVE_SCRIPTS


def test_forty_pages_are_one_paragraph_each_event() -> None:
    page = "They came in the night and asked for my father. " * 60
    one = told(*({"what": f"{number} {page}", "when": f"{1980 + number}"} for number in range(40)))
    assert len(story(one)) == 40
    assert all(page in paragraph.english for paragraph in story(one))


def test_lines_of_a_story_stay_lines() -> None:
    one = told({"what": "One.\n\nTwo.\tThree."})
    assert story(one)[0].english == "One.\n\nTwo.\tThree."


def test_each_language_has_lines_of_its_own() -> None:
    one = told(
        {"what": {"original": "شب آمدند.", "language": "prs", "english": "X."}, "when": "2021"}
    )
    assert story(one)[0].original == "This was in 2021.\nشب آمدند."


def test_a_word_ends_its_sentence_once() -> None:
    people = ("The police.", "The police", "Who knows?", "Maya K'iche'")
    said = [made({"harms": [{"by": by}]}).paragraphs[0].english for by in people]
    assert said == [
        "Who did it: The police.",
        "Who did it: The police.",
        "Who did it: Who knows?",
        "Who did it: Maya K'iche'.",
    ]
