"""Does no message tell what it is about, and is each due when its person chose?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendar.neutral import telling
from wellfounded.calendar import Day, Kind
from wellfounded.languages import OFFERED, Language
from wellfounded.vault.keys import Key
from wellfounded.web.agenda.due import due, spoken
from wellfounded.web.agenda.known import Known, Reminders, Way
from wellfounded.web.agenda.message import BOTH, SAID, WORDS, message

KEY = Key(secret=bytes(32))
FOUND = datetime(2026, 6, 1, tzinfo=UTC)
FIRST = date(2026, 7, 20)
SITE = "https://forms.example.org"


def told(
    *days: Day, before: tuple[int, ...] = (14, 7, 1), code: str = "en", line: bool = False
) -> Known:
    wanted = Reminders(way=Way.EMAIL, to="me@example.org", before=before, line=line)
    return Known(days=days, language=code, found=FOUND, reminders=wanted, stop="token")


def paper(first: date = FIRST, last: date = FIRST) -> Day:
    return Day(kind=Kind.PAPER, first=first, last=last, exact=True)


def appointment(first: date = FIRST) -> Day:
    return Day(kind=Kind.APPOINTMENT, first=first, last=first, exact=True)


@pytest.mark.parametrize("code", sorted(OFFERED))
def test_no_message_tells_in_any_language(code: str) -> None:
    for what in (*SAID, BOTH):
        one = message(told(code=code), "me@example.org", what, SITE, link=False)
        assert telling(one.text + one.subject) == []
        assert "http" not in one.text
        assert "example.org" not in one.text
        assert one.stop == ""


@pytest.mark.parametrize("code", sorted(OFFERED))
def test_no_words_of_a_message_tell_in_any_language(code: str) -> None:
    language = Language(code)
    for id, english in WORDS.items():
        assert telling(language.say(id, english)) == []


def test_an_address_stands_in_it_only_if_it_is_wanted() -> None:
    one = message(told(), "me@example.org", "paper", SITE, link=True)
    assert f"{SITE}/en/b" in one.text
    assert one.stop == f"{SITE}/en/d/token"
    assert one.stop in one.text


@pytest.mark.parametrize(
    ("left", "times"), [(15, 0), (14, 1), (8, 1), (7, 1), (2, 1), (1, 1), (0, 1), (-1, 0)]
)
def test_of_an_appointment_once_at_a_time(left: int, times: int) -> None:
    found = due(told(appointment()), FIRST - timedelta(days=left), KEY)
    assert len(found) == times


def names(first: date, *days: Day) -> list[bytes]:
    """What is told from 20 days before until 20 days after, each once."""
    seen: dict[bytes, None] = {}
    for left in range(20, -21, -1):
        for one in due(told(*days), first - timedelta(days=left), KEY):
            seen.setdefault(one.about)
    return list(seen)


def test_of_each_day_as_often_as_was_chosen() -> None:
    assert len(names(FIRST, appointment())) == 3
    assert len(names(FIRST, paper())) == 3


def test_once_more_after_the_safe_day_while_the_last_may_be_ahead() -> None:
    assert len(names(FIRST, paper(last=FIRST + timedelta(days=20)))) == 4
    assert due(told(paper()), FIRST + timedelta(days=1), KEY) == ()


def test_of_a_time_that_only_ends_nobody_is_told() -> None:
    waiting = Day(kind=Kind.WAIT, first=FIRST, last=FIRST, exact=True)
    assert names(FIRST, waiting) == []


def test_the_weekly_message_comes_once_a_week_and_only_if_it_is_wanted() -> None:
    weeks = {
        one.about
        for day in range(14)
        for one in due(told(line=True), date(2026, 6, 15) + timedelta(days=day), KEY)
    }
    assert len(weeks) == 2
    assert due(told(), date(2026, 6, 15), KEY) == ()


def test_two_kinds_on_one_day_are_one_message() -> None:
    found = due(told(paper(), appointment()), FIRST - timedelta(days=1), KEY)
    assert len(found) == 2
    assert spoken(found) == BOTH


days = st.builds(
    Day,
    kind=st.sampled_from(Kind),
    first=st.dates(date(2026, 1, 1), date(2026, 6, 1)),
    last=st.dates(date(2026, 6, 1), date(2027, 1, 1)),
    exact=st.booleans(),
    at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)


@given(st.lists(days, max_size=5), st.sampled_from(sorted(OFFERED)), st.booleans())
def test_what_is_written_is_read_back(many: list[Day], code: str, line: bool) -> None:
    said = told(*many, code=code, line=line)
    assert Known.read(said.write()) == said
