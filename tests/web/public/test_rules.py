"""Is every rule on a public page, with its sources and its last review, in every language?"""

from __future__ import annotations

import gzip
import re
from datetime import date
from html import unescape

import pytest
from django.test import Client

from wellfounded.languages import OFFERED
from wellfounded.law import RULEBOOK
from wellfounded.law.authorities import register
from wellfounded.law.rulebook import Confidence
from wellfounded.law.status import Coverage
from wellfounded.web.public.rules import NUMBERED, number_of
from wellfounded.web.words import english

RULE = "asylum.firm_resettlement_bar"
LARGEST = 40_000
"""Compressed: as much as a first page with its style sheet and scripts."""

pytestmark = pytest.mark.usefixtures("static_files")
"""And no database: to read the law, none is opened."""


def page(path: str) -> str:
    """What anybody sees there, without a cookie before or after."""
    client = Client()
    answer = client.get(path)
    assert answer.status_code == 200
    assert not client.cookies
    return unescape(answer.content.decode())


def test_no_two_rules_have_one_number() -> None:
    assert len(NUMBERED) == len(RULEBOOK)


@pytest.mark.parametrize("language", OFFERED)
def test_the_list_names_every_rule_under_its_citation(language: str) -> None:
    said = page(f"/{language}/law")
    for id, entry in RULEBOOK.items():
        assert f'href="/{language}/law/{number_of(id)}"' in said
        assert f">{entry.rule.authorities[0]}</bdi>" in said
    assert len(gzip.compress(said.encode())) < LARGEST


@pytest.mark.parametrize("language", OFFERED)
def test_every_rule_has_a_page(language: str) -> None:
    for id in list(RULEBOOK)[::9]:
        said = page(f"/{language}/law/{number_of(id)}")
        assert all(citation in said for citation in RULEBOOK[id].rule.authorities)


def test_a_rule_says_what_it_says_and_where_it_comes_from() -> None:
    said, entry = page(f"/en/law/{number_of(RULE)}"), RULEBOOK[RULE]
    for sentence in (entry.title, entry.yes, entry.no, entry.not_settled, *entry.notes):
        assert sentence in said
    for citation in entry.rule.authorities:
        assert citation in said
        assert register()[citation].address in said
    (state,) = re.findall(r"Stopped by a court since 8 January 2021: <bdi dir=.ltr.>([^<]*)", said)
    assert state.startswith("Pangea Legal Services v. DHS")
    assert "Last checked on 21 November 2026" in said
    assert english()["law.confidence." + entry.confidence.name.lower()] in said


def test_it_says_check_today_once_the_check_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    path, asked = f"/en/law/{number_of(RULE)}", english()["law.check_today.what"]
    for day, old in ((date(2026, 12, 5), False), (date(2026, 12, 6), True)):
        for room in ("public.rules", "sources"):
            monkeypatch.setattr(f"wellfounded.web.{room}.today", lambda day=day: day)
        assert (asked in page(path)) is old


def test_a_number_of_no_rule_is_no_page() -> None:
    nobody = next(number for number in range(1_000_000) if number not in NUMBERED)
    assert Client().get(f"/en/law/{nobody}").status_code == 404


def test_there_are_words_for_every_confidence_and_coverage() -> None:
    assert {f"law.confidence.{one.name.lower()}" for one in Confidence} <= english().keys()
    assert {f"law.coverage.{one.value}" for one in Coverage} <= english().keys()
