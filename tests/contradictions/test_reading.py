"""What is read from words: days, numbers, names, persons, speech and denials?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.contradictions.claims import claims
from wellfounded.contradictions.names import agree, one_place
from wellfounded.contradictions.passage import PaperText, Place, Source, Voice
from wellfounded.contradictions.reading.days import days, meet
from wellfounded.contradictions.reading.numbers import number_of
from wellfounded.contradictions.sentences import sentences
from wellfounded.contradictions.told import Told
from wellfounded.facts import fact_at, options, parse_case
from wellfounded.logic import Span

AS_OF = date(2026, 11, 22)
KINDS_OF_PAPER = options(fact_at("exhibits[].kind").kind)


def told(text: str, kind: str = "earlier_interview") -> Told:
    """What is claimed in one paper."""
    case = parse_case({}, "empty")
    return claims(case, AS_OF, [PaperText(title="A paper", kind=kind, text=text)])


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("on 3 May 2019", "2019-05-03", "2019-05-03"),
        ("on May 3rd, 2019", "2019-05-03", "2019-05-03"),
        ("on 2019-05-03", "2019-05-03", "2019-05-03"),
        ("in May 2019", "2019-05-01", "2019-05-31"),
        ("in 2019", "2019-01-01", "2019-12-31"),
        ("in 2016 or 2017", "2016-01-01", "2017-12-31"),
        ("between 2014 and 2016", "2014-01-01", "2016-12-31"),
        ("in the summer of 2019", "2019-04-17", "2019-10-16"),
        ("about 3 May 2019", "2019-04-13", "2019-05-23"),
        ("about 2019", "2017-12-31", "2020-12-31"),
    ],
)
def test_a_date_stays_as_wide_as_it_was_said(text: str, first: str, last: str) -> None:
    [found] = days(text)
    assert found.span == Span(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "in Jadi 1400",
        "1440 AH",
        "30 February 2019",
        "the day after 3 May 2019",
        "at 2:30",
        "room 19",
    ],
)
def test_what_is_no_day_here_is_none(text: str) -> None:
    assert days(text) == ()


def test_a_number_that_can_be_month_or_day_keeps_both_readings() -> None:
    [found] = days("on 03/05/2019")
    assert [span.earliest for span in found.spans] == [date(2019, 3, 5), date(2019, 5, 3)]
    [alone] = days("on 09/14/1990")
    assert [span.earliest for span in alone.spans] == [date(1990, 9, 14)]


def test_days_meet_when_they_leave_one_day_open() -> None:
    year, day = days("in 2019")[0].spans, days("on 31 December 2019")[0].spans
    after = days("on 2 January 2020")[0].spans
    assert meet(year, day)
    assert not meet(year, after)


@pytest.mark.parametrize(
    ("words", "number"),
    [("three", 3), ("twenty-two", 22), ("28,000", 28_000), ("a dozen", 12), ("forty", 40)],
)
def test_numbers_in_words(words: str, number: int) -> None:
    assert number_of(words) == number


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mohammed", "Muhammad Ali"),
        ("Nguyen Van An", "Van An Nguyen"),
        ("Yusuf", "Youssef"),
        ("Abdullahi Mohamed Farah", "Cabdulaahi Maxamed"),
        ("García López", "Garcia"),
        ("Jean-Robert", "Jean Robert Pierre"),
        ("Haile Selassie", "Hayle Sillase"),
        ("PIERRE, ROSEMENE", "Rosemène Pierre"),
        ("K. Singh", "Kuldeep Singh"),
    ],
)
def test_spellings_of_one_name_agree(first: str, second: str) -> None:
    assert agree(first, second)
    assert agree(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Emmanuel", "Wilner"), ("Arturo", "Hector"), ("Viktor Sokolov", "Oleg"), ("Marta", "Gloria")],
)
def test_other_names_do_not(first: str, second: str) -> None:
    assert not agree(first, second)


def test_places_are_compared_more_closely_than_names() -> None:
    assert one_place("Cobán", "Coban")
    assert one_place("Miami Intl Airport", "Miami")
    assert not one_place("Eagle Pass", "El Paso")


def test_every_passage_is_the_words_at_its_place() -> None:
    text = 'He said: "I was arrested." Q. Were you born in 1990? A. No.\nDate of birth: 1991-02-02'
    source = Source(place=Place(paper="x", page=1), text=text, voice=Voice.INTERVIEW)
    for sentence in sentences(source):
        passage = sentence.passage()
        assert text[passage.start : passage.end] == passage.words


@pytest.mark.parametrize(
    "text",
    [
        'They told me: "You were arrested in 2015."',
        "If I had been arrested, I would have told you.",
        "They would have arrested me in 2015.",
        "People say that I was arrested in 2015.",
        "I was afraid that I would be arrested.",
        "Were you arrested in 2015?",
    ],
)
def test_what_did_not_happen_is_not_told(text: str) -> None:
    assert [one.kind for one in told(text).events if one.denied is None] == []


@pytest.mark.parametrize(
    ("text", "kind", "kin"),
    [
        ("I was arrested in 2015.", "arrest", "self"),
        ("They took me to the police station.", "arrest", "self"),
        ("My brother Jean was killed in 2015.", "death", "brother"),
        ("They killed my uncle.", "death", "uncle"),
        ("His wife was kidnapped.", "kidnapping", "spouse"),
        ("The applicant stated that she was raped.", "rape", "self"),
        ("Q. When did your mother die? A. She died in 2021.", "death", "mother"),
        ("They broke my arm.", "beating", "self"),
    ],
)
def test_what_happened_and_to_whom(text: str, kind: str, kin: str) -> None:
    found = {(one.kind, one.who.kin) for one in told(text).events}
    assert (kind, kin) in found


def test_in_a_letter_i_is_not_the_person() -> None:
    assert told("I was arrested in 2015 and I have two sons.", "letter").events == []
    assert told("I have two sons.", "letter").kin_counts == []
    assert [one.who.kin for one in told("She was arrested in 2015.", "letter").events] == ["self"]


@pytest.mark.parametrize("kind", ["country_report", "news", "law_text", "expert_report"])
def test_what_does_not_speak_of_the_person_is_not_read(kind: str) -> None:
    assert told("I was arrested in 2015. He was born in 1990.", kind) == Told()


def test_a_date_goes_with_the_verb_beside_it() -> None:
    events = told("I joined the movement in 2011 and I was arrested in 2013.").events
    assert {(one.kind, one.days[0].earliest.year) for one in events} == {
        ("joining", 2011),
        ("arrest", 2013),
    }


def test_a_denial_covers_only_its_days() -> None:
    [before] = told("I was never arrested before 2018.").events
    [until] = told("Visa application of 5 June 2023. Have you ever been arrested? NO").events
    assert before.denied is not None
    assert before.denied.days.latest == date(2017, 12, 31)
    assert until.denied is not None
    assert until.denied.days.latest == date(2023, 6, 5)


def test_a_day_of_the_lunar_calendar_may_be_two_days_off() -> None:
    from wellfounded.contradictions import contradictions

    def found(calendar: str, day: str) -> int:
        source = {"applicant.date_of_birth": {"calendar": calendar, "said": "9 Muharram 1410"}}
        case = parse_case(
            {"applicant": {"date_of_birth": date(1989, 8, 12)}, "provenance": source}, "a case"
        )
        paper = PaperText(title="A paper", kind="other", text=f"Date of birth: {day} August 1989")
        return len(contradictions(case, AS_OF, [paper]))

    assert [found("hijri", day) for day in ("14", "15")] == [0, 1]
    assert [found("gregorian", day) for day in ("12", "13")] == [0, 1]


@pytest.mark.parametrize(
    ("answers", "kind", "paths"),
    [
        (
            {"applicant": {"date_of_birth": "1990"}, "arrests": [{"date": "1989"}]},
            "order",
            {"arrests[0].date", "applicant.date_of_birth"},
        ),
        (
            {
                "applicant": {"marital_status": "single"},
                "family": {"spouse": {"name": {"given": "Ali"}}},
            },
            "marital",
            {"family.spouse.name.given", "applicant.marital_status"},
        ),
        (
            {"application": {"filed": False, "filed_on": date(2024, 2, 2)}},
            "date",
            {"application.filed_on", "application.filed"},
        ),
    ],
)
def test_what_is_impossible_among_the_answers_is_shown_too(
    answers: dict[str, object], kind: str, paths: set[str]
) -> None:
    from wellfounded.contradictions import contradictions

    case = parse_case(answers, "a case", keep_contradictions=True)
    [finding] = contradictions(case, AS_OF)
    assert finding.kind == kind
    assert {finding.first.place.path, finding.second.place.path} == paths


WORDS = """
    I he she they my his brother wife Jean Lima police soldiers was were born killed arrested never
    not if in on at by after before 3 May 2019 03/05/2019 2018 twice three years old men days Q. A.
    Yes No ? . , : ; " “ ” left right hand married single from to Date of birth entered the United
    States \u200d \u202e ۱۴۰۰ 北京 é 0 99999999 31 February
"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])


@settings(deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join), st.sampled_from(sorted(KINDS_OF_PAPER)))
def test_no_text_brings_it_down_and_every_passage_is_in_it(text: str, kind: str) -> None:
    from wellfounded.contradictions import contradictions

    case = parse_case({"applicant": {"date_of_birth": date(1990, 1, 1)}}, "a case")
    papers = [PaperText(title=title, kind=kind, text=text) for title in ("One", "Two")]
    for finding in contradictions(case, AS_OF, papers):
        for passage in (finding.first, finding.second):
            in_paper = bool(passage.place.paper)
            whole = " … " not in passage.words and text[passage.start : passage.end]
            assert not in_paper or not whole or passage.words.split() == whole.split()


def test_a_page_made_to_be_slow_is_compared_only_so_far() -> None:
    from wellfounded.contradictions.comparing.pairs import MOST, comparable

    page = told("I was arrested on 3 May 2019 and " * 2_000)
    assert len(page.events) > MOST
    assert [len(group) for group in comparable(page.events)] == [MOST]


def test_a_statement_with_the_name_of_the_person_is_their_own() -> None:
    name = {"given": "Marie-Ange", "family": "Joseph"}
    case = parse_case({"applicant": {"name": name}}, "a case")

    def births(text: str) -> int:
        paper = PaperText(title="A paper", kind="statement", text=text)
        return len(claims(case, AS_OF, [paper]).events)

    assert births("I, Marie-Ange Joseph, declare: I was born in 1988.") == 1
    assert births("I, Paul Joseph, declare: I was born in 1950.") == 0


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I left Afghanistan on 15 May 2022.", ["2022-05-15"]),
        ("He fled Afghanistan on 15 May 2022.", ["2022-05-15"]),
        ("Q. When did you leave Afghanistan? A. On 15 May 2022.", ["2022-05-15"]),
        ("I left Pakistan on 15 May 2022.", []),
        ("I left Kabul on 15 May 2022.", []),
        ("I left Wahid on 15 May 2022.", []),
    ],
)
def test_to_leave_a_country_of_ones_own_by_its_name_is_to_leave_home(
    text: str, days: list[str]
) -> None:
    case = parse_case({"applicant": {"nationality": ["AF"]}}, "an Afghan")
    paper = PaperText(title="A paper", kind="earlier_interview", text=text)
    found = [one for one in claims(case, AS_OF, [paper]).events if one.kind == "leaving"]
    assert [str(span) for one in found for span in one.days] == days
