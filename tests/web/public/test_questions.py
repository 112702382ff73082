"""Are the pages of questions open to anybody, light, marked, and silent about who reads them?"""

from __future__ import annotations

import gzip
import re
from html import unescape
from pathlib import Path

import pytest
from django.test import Client

from wellfounded.explained import index
from wellfounded.languages import OFFERED
from wellfounded.web import ui
from wellfounded.web.words import english

FIRST, LATER = 40_000, 15 * 1024
"""Compressed: a first page with its style sheet and script, and a page after it."""
SHARED = [Path(ui.__file__).parent / "static" / "ui" / n for n in ("look.css", "leave.js")]

pytestmark = pytest.mark.usefixtures("static_files")
"""And no database: to read the law, none is opened."""


def page(path: str, status: int = 200) -> str:
    client = Client()
    answer = client.get(path)
    assert answer.status_code == status
    assert not client.cookies
    return unescape(answer.content.decode())


@pytest.mark.parametrize("language", OFFERED)
def test_the_index_leads_to_every_question(database: None, language: str) -> None:
    said = page(f"/{language}/q")
    for address in index():
        assert f'href="/{language}/q/{address}"' in said
    assert f'href="/{language}/q"' in page(f"/{language}/")


@pytest.mark.parametrize("language", OFFERED)
@pytest.mark.parametrize("address", index())
def test_each_question_is_light_neutral_and_ends_with_who_to_ask(
    language: str, address: str
) -> None:
    said = page(f"/{language}/q/{address}")
    alone = len(gzip.compress(said.encode()))
    assert alone < LATER
    assert alone + sum(len(gzip.compress(path.read_bytes())) for path in SHARED) < FIRST
    assert f'href="/{language}/z"' in said
    (title,) = re.findall(r"<title>([^<]*)</title>", said)
    assert not re.search(r"asyl|asil|protec|refug|tortur", title, re.I)
    assert "{" not in re.sub(r"<[^>]*>", "", said)


def test_another_day_is_shown_and_told() -> None:
    said = page("/en/q/vk?on=2010-01-01")
    assert "information about the law on 1 January 2010" in said
    assert "had not begun on this day" in said
    assert english()["questions.day.today"] in said
    ahead = page("/en/q/vk?on=2030-01-01")
    assert english()["questions.day.ahead"] in ahead


@pytest.mark.parametrize("day", ["moon", "1990-01-01", "9999-12-31", "2026-02-30", "20260101x"])
def test_what_is_no_day_is_refused_and_nothing_is_lost(day: str) -> None:
    said = page(f"/en/q/vk?on={day}", status=422)
    assert "Write it like 2026-11-21" in said
    assert "Withholding of removal" in said


def test_what_was_asked_is_not_let_into_the_page() -> None:
    answer = Client().get("/en/q/vk", {"on": '"><b>x'})
    assert b'"><b>x' not in answer.content


@pytest.mark.parametrize("letters", ["aa", "asylum", "v", "vk/x"])
def test_an_address_of_no_question_is_no_page(letters: str) -> None:
    assert Client().get(f"/en/q/{letters}").status_code == 404
