"""Does a step that is noted move the case, open its days, and say so on the pages?"""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads
from wellfounded.law.process import PRESCRIBED
from wellfounded.web import comes_next
from wellfounded.web.applicant import now
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
NUMBERS = re.compile(r'name="(q\d)\.base" value="(\d+)"')


def note(client: Client, kind: str, day: date | None) -> str:
    """Note a step with its day, as the pages ask for it; the address it was asked at."""
    chosen = client.post("/en/t/n", {"kind": kind, "once": ""})
    assert chosen.status_code == 302
    page = client.get(chosen["Location"]).content.decode()
    sent = {f"{box}.base": base for box, base in NUMBERS.findall(page)}
    sent |= {"q0.value": kind, "from": "t"}
    if day:
        sent |= {"q1.day": str(day.day), "q1.month": str(day.month), "q1.year": str(day.year)}
    saved = client.post(chosen["Location"].split("?")[0], sent)
    assert (saved.status_code, saved["Location"]) == (302, "/en/t")
    return str(chosen["Location"])


def test_nothing_noted_says_what_to_do(client: Client) -> None:
    assert "Nothing is noted yet." in reads(client, "n")
    assert "Nothing is noted yet." in reads(client, "t")
    assert "No day is counted yet." in reads(client, "n/d")


def test_an_appeal_is_safe_until_day_ten_and_due_on_day_thirty(client: Client) -> None:
    for kind, day in (
        ("nta_served", date(2025, 12, 1)),
        ("nta_filed", date(2025, 12, 10)),
        ("i589_filed_in_court", date(2026, 1, 12)),
        ("judge_denied", date(2026, 11, 13)),
    ):
        note(client, kind, day)
    page = reads(client, "n")
    assert "The judge denied your claims" in page
    assert "Safe until 23 November 2026 Last day: 14 December 2026" in page
    counted = reads(client, "n/d")
    assert "30 days later is 13 December 2026." in counted
    assert "Offices are closed on that day." in counted
    assert "The last day is 14 December 2026." in counted


def test_day_eleven_is_today_and_never_lost(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(client, "nta_filed", date(2025, 12, 10))
    note(client, "judge_denied", date(2026, 11, 10))
    page = reads(client, "n")
    assert page.index("Look at these first") < page.index("Do it today.")
    monkeypatch.setattr(now, "today", lambda: date(2027, 1, 20))
    monkeypatch.setattr(comes_next, "still_today", lambda: date(2027, 1, 19))
    assert "The last day is past. Ask a lawyer today what is still possible." in reads(client, "n")


def test_a_day_is_past_only_where_it_is_past_in_the_whole_country(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(client, "nta_filed", date(2025, 12, 10))
    note(client, "judge_denied", date(2026, 11, 10))
    note(client, "check_in_set", date(2026, 12, 10))
    last, next_in_utc = date(2026, 12, 10), date(2026, 12, 11)
    monkeypatch.setattr(now, "today", lambda: next_in_utc)
    monkeypatch.setattr(comes_next, "still_today", lambda: last)
    page = reads(client, "n")
    assert page.index("Look at these first") < page.index("Do it today.")
    assert "You have a day to report to ICE : 10 December 2026" in page
    assert "The last day is past." not in page
    assert "If nobody was there" not in reads(client, "n/d")
    monkeypatch.setattr(comes_next, "still_today", lambda: next_in_utc)
    page = reads(client, "n")
    assert "The last day is past." in page
    assert "You have a day to report to ICE : 10 December 2026" not in page


def test_a_day_that_nobody_can_name_yet_stands_first(client: Client) -> None:
    note(client, "nta_filed", date(2025, 12, 10))
    note(client, "judge_denied", None)
    page = reads(client, "n")
    first = page.index("Look at these first")
    assert first < page.index("Appeal to the Board of Immigration Appeals", first)
    assert "The day is not known." in page


def test_a_step_of_a_day_to_come_is_named(client: Client) -> None:
    note(client, "judge_denied", date(2027, 5, 5))
    assert "Some steps do not fit together." in reads(client, "n")
    assert "This day is still to come" in reads(client, "t")


def test_a_step_that_does_not_fit_is_kept_and_named(client: Client, person: Begun) -> None:
    note(client, "brief_received", date(2026, 5, 5))
    assert "Some steps do not fit together." in reads(client, "n")
    assert "This can only come after:" in reads(client, "t")
    assert answers_of(person).case.text("events[0].kind") == "brief_received"


def test_a_step_without_a_day_moves_the_stage_and_counts_no_day(client: Client) -> None:
    note(client, "nta_filed", date(2025, 12, 10))
    note(client, "judge_denied", None)
    assert "day not known" in reads(client, "t")
    assert "The day is not known." in reads(client, "n/d")


def test_what_is_no_step_is_refused_and_nothing_is_noted(client: Client, person: Begun) -> None:
    answer = client.post("/en/t/n", {"kind": "the_moon_rose"})
    assert answer.status_code == 422
    assert answers_of(person).records("events") == []


def test_a_choice_sent_twice_is_noted_once(client: Client, person: Begun) -> None:
    once = "0b6c1c0e-1d8b-4f2a-9a55-0d3f5f0f7a11"
    for _ in range(2):
        client.post("/en/t/n", {"kind": "i589_received", "once": once})
    assert len(answers_of(person).records("events")) == 1


def test_a_prescribed_warning_stands_beside_its_english_where_nobody_reviewed_it(
    client: Client,
) -> None:
    note(client, "i589_received", date(2026, 5, 5))
    spanish = client.get("/es/n").content.decode()
    assert PRESCRIBED["departure"].words in spanish.replace("&#x27;", "'")
    assert PRESCRIBED["departure"].words in reads(client, "n")
    assert reads(client, "n").count(PRESCRIBED["departure"].words) == 1
