"""Is a pasted paper read, and is only what was ticked noted?"""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads, words
from wellfounded.logic import Span
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
HEARING = """U.S. Department of Justice
Executive Office for Immigration Review
IMMIGRATION COURT
100 EXAMPLE ST, NEW YORK, NY 10007

NOTICE OF HEARING IN REMOVAL PROCEEDINGS

RE: DOE, ALEX
FILE: A234-567-890
DATE: Nov 2, 2026
TO: ALEX DOE

Please take notice that the above captioned case has been scheduled for a
MASTER hearing before the Immigration Court on December 14, 2026 at 8:30 A.M. at
100 EXAMPLE ST, ROOM 5, NEW YORK, NY 10007
"""
SECRET = "my neighbour Ixchel told the police"


def test_a_hearing_notice_is_read_with_its_words_and_nothing_is_noted(
    client: Client, person: Begun
) -> None:
    page = words(client.post("/en/w", {"text": HEARING}).content.decode())
    assert "Notice of a hearing in immigration court" in page
    assert "14 December 2026" in page
    assert "December 14, 2026" in page
    assert answers_of(person).records("events") == []


def test_only_what_is_ticked_is_noted_and_opens_its_days(client: Client, person: Begun) -> None:
    page = client.post("/en/w", {"text": HEARING}).content.decode()
    (once,) = re.findall(r'name="once" value="([^"]+)"', page)
    for _ in range(2):
        sent = client.post("/en/w/n", {"text": HEARING, "once": once, "take": "0"})
        assert sent["Location"] == "/en/t"
    case = answers_of(person).case
    assert case.sizes["events"] == 1
    assert case.text("events[0].kind") == "master_set"
    told = case.date("events[0].date")
    assert told is not None
    assert told.span == Span.on(date(2026, 12, 14))
    assert case.text("applicant.a_number") == ""
    assert "You have a master (first or short) hearing : 14 December 2026" in reads(client, "n")


def test_the_text_of_a_paper_is_kept_nowhere(client: Client, person: Begun) -> None:
    client.post("/en/w", {"text": f"{HEARING}{SECRET}"})
    client.post("/en/w/n", {"text": f"{HEARING}{SECRET}", "take": "0"})
    assert SECRET not in repr(answers_of(person).latest)


@pytest.mark.parametrize("text", ["", "   ", "tomorrow it will rain", "Estimado señor, venga hoy"])
def test_what_is_no_notice_is_said_to_be_none(client: Client, text: str) -> None:
    page = words(client.post("/en/w", {"text": text}).content.decode())
    assert "Note what I ticked" not in page
    assert ("There are no words yet." in page) or ("It is not clear what kind" in page)


def test_a_form_cannot_bring_what_the_paper_does_not_say(client: Client, person: Begun) -> None:
    client.post("/en/w/n", {"text": HEARING, "take": ["7", "-1", "x"], "kind.0": "judge_denied"})
    assert answers_of(person).records("events") == []
