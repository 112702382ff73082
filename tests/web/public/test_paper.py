"""Is a paper read for anybody, without a case, a cookie or a trace?"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from wellfounded.languages import OFFERED
from wellfounded.web.clock import today
from wellfounded.web.public.limits import READING, Bucket

pytestmark = pytest.mark.usefixtures("static_files")
"""And no database: to read a paper, none is opened."""

YEAR = today().year + 1
HEARING = f"""IMMIGRATION COURT
FILE: A234-567-890
NOTICE OF HEARING IN REMOVAL PROCEEDINGS
Please take notice that the above captioned case has been scheduled for a
MASTER hearing before the Immigration Court on March 16, {YEAR} at 8:30 A.M. at
100 EXAMPLE ST, ROOM 5, NEW YORK, NY 10007
"""
OPEN = """ORDER OF THE IMMIGRATION JUDGE
In the Matter of: DOE, ALEX   File: A 234-567-890
IMMIGRATION COURT
"""


def sends(status: int = 200, language: str = "en", **sent: str) -> str:
    client = Client(enforce_csrf_checks=True)
    answer = client.post(f"/{language}/q/w", sent)
    assert answer.status_code == status
    assert not client.cookies
    assert answer["Cache-Control"] == "no-store"
    return unescape(answer.content.decode())


@pytest.mark.parametrize("language", OFFERED)
def test_a_paper_is_read_and_then_its_days(language: str) -> None:
    said = sends(language=language, text=HEARING)
    assert f"March 16, {YEAR}" in said
    assert said.count('name="take"') == 1
    assert f"{YEAR}" in sends(language=language, text=HEARING, do="days", take="0")


def test_nothing_is_counted_that_was_not_ticked() -> None:
    for do in ("days", "file"):
        said = sends(text=HEARING, do=do)
        assert "Tick what is right on your paper" in said
        assert "Days that count" not in said
        assert "Tick what is right" in sends(text=HEARING, do=do, take="7")


def test_the_file_holds_the_hour_and_tells_nothing() -> None:
    client = Client()
    answer = client.post("/en/q/w", {"text": HEARING, "do": "file", "take": "0"})
    assert answer["Content-Type"].startswith("text/calendar")
    said = answer.content.decode()
    assert f"DTSTART:{YEAR}0316T083000" in said
    assert not re.search("court|asylum|hearing|example|234", said, re.IGNORECASE)
    again = client.post("/en/q/w", {"text": HEARING, "do": "file", "take": "0"}).content.decode()
    assert re.findall("UID.*", again) == re.findall("UID.*", said)


@pytest.mark.parametrize("text", ["", "   \n"])
def test_without_words_the_page_asks_for_them(text: str) -> None:
    assert 'name="text"' in sends(text=text)


@pytest.mark.parametrize(
    "text",
    ["hello", "<b>&</b>" * 9, "1" * 70_000, "A\x00B", OPEN, "\n\n  \n" + HEARING],
    ids=["no paper", "markup", "too long", "a zero", "an order", "empty lines first"],
)
def test_any_words_get_an_answer_and_come_back_whole(text: str) -> None:
    said = sends(text=text)
    assert "1-800-898-7180" in said or "Who to ask" in said
    assert "<b>&</b>" not in said.partition("<main")[2].replace("<b><bdi>", "")
    sends(text=text, do="days", take="0")


def test_a_step_that_the_paper_leaves_open_is_chosen_first() -> None:
    said = sends(text=OPEN)
    choices = re.findall(r'<option value="(\w+)"', said)
    assert len(choices) > 1
    assert "Tick what is right" in sends(text=OPEN, do="days", take="0")
    asked: dict[str, Any] = {"text": OPEN, "do": "days", "take": "0"}
    assert "Tick what is right" in sends(**asked | {"kind.0": "other"})
    shown = sends(**asked | {"kind.0": choices[0]})
    assert "This is what the law says on" in shown


def test_many_papers_at_once_wait_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bucket, "takes", lambda one, _: one is not READING)
    said = sends(429, text="hello again")
    assert "hello again" in said
    assert "Nothing is lost" in said


def test_the_questions_lead_here() -> None:
    assert 'href="/en/q/w"' in Client().get("/en/q").content.decode()
