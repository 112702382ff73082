"""Is each fault of a paper found, with its reason, and is a good paper left alone?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.evidence.told import LETTER, PAPER, REPORT, at_papers, found_in, told, with_paper
from wellfounded.evidence.papers_looked_at import pages_of
from wellfounded.languages import Language

HASH = "0" * 64
URL = "https://www.hrw.org/world-report/2026"
TRANSLATED = {"language": "Spanish", "translation": "with_certificate"}


@pytest.mark.parametrize("paper", [PAPER, LETTER, REPORT], ids=["paper", "letter", "report"])
def test_a_good_paper_is_left_alone(paper: dict[str, Any]) -> None:
    assert at_papers(with_paper(paper, sha256=HASH)) == set()


@pytest.mark.parametrize(
    ("paper", "changed", "kind"),
    [
        (PAPER, {"title": None}, "no_title"),
        (PAPER, {"shows": None}, "shows_nothing"),
        (PAPER, {"file": None}, "no_file"),
        (PAPER, {"sha256": "abc"}, "fingerprint"),
        (PAPER, {"translation": None}, "language_not_said"),
        (PAPER, {"translation": None, "language": "Dari"}, "translation_not_said"),
        (PAPER, {"translation": "missing", "language": "Dari"}, "translation_missing"),
        (PAPER, {"translation": "without_certificate"}, "certificate_missing"),
        (PAPER, {**TRANSLATED}, "translator_not_named"),
        (PAPER, {**TRANSLATED, "translator": {"name": "ana  VALE"}}, "translated_by_applicant"),
        (PAPER, {**TRANSLATED, "translator": {"name": "Vale Ana"}}, "translated_by_applicant"),
        (LETTER, {"date": None}, "no_date"),
        (LETTER, {"sender": None}, "no_writer"),
        (LETTER, {"sender": {"name": "A", "id_shown": True}}, "no_way_to_reach_writer"),
        (LETTER, {"sender": {"name": "A", "phone": "1"}}, "no_identity_of_writer"),
        (LETTER, {"signed": False}, "not_signed"),
        (LETTER, {"given_by": None}, "no_origin"),
        (
            PAPER,
            {"kind": "police_or_court", "date": "2026-02", "given_by": "A"},
            "after_leaving",
        ),
        (REPORT, {"file": None, "source": {**REPORT["source"], "url": URL}}, "link_only"),
        (REPORT, {"source": {"pages_used": "3"}}, "no_publisher"),
        (REPORT, {"date": None}, "no_day_published"),
        (REPORT, {"source": {"publisher": "A"}}, "no_pages_used"),
        (REPORT, {"source": {**REPORT["source"], "quote": "x"}}, "quote_without_page"),
        (
            REPORT,
            {"source": {**REPORT["source"], "quote": "x", "quote_page": "7"}},
            "quoted_page_absent",
        ),
    ],
)
def test_each_fault_is_found(paper: dict[str, Any], changed: dict[str, Any], kind: str) -> None:
    base = {name: value for name, value in {**paper, **changed}.items() if value is not None}
    case = told(
        exhibits=[base],
        applicant={"name": {"family": "Vale", "given": "Ana"}, "left_home_on": "2025-12-01"},
    )
    assert at_papers(case) == {kind}


def test_a_fault_is_said_with_the_paper_the_reason_and_the_fix() -> None:
    changed = {**REPORT["source"], "quote": "x", "quote_page": "7"}
    (found,) = (
        one for one in found_in(with_paper(REPORT, source=changed)) if one.at == "exhibits[0]"
    )
    assert found.stops
    assert found.words.say(Language()) == (
        "A paper: words are quoted from page 7, and the pages given are 3-5, 12. Add that page."
    )


def test_a_paper_without_a_title_is_called_by_its_number() -> None:
    case = told(exhibits=[PAPER, {"kind": "other", "file": "b.pdf"}])
    said = [one.words.say(Language()) for one in found_in(case) if one.at == "exhibits[1]"]
    assert said[0].startswith("Paper 2: ")


def test_a_paper_that_is_left_out_is_not_looked_at() -> None:
    assert at_papers(with_paper(PAPER, translation="missing", leave_out=True)) == set()


def test_a_medical_paper_made_here_is_no_oddity() -> None:
    case = told(
        exhibits=[{**PAPER, "kind": "medical", "date": "2026-03"}],
        applicant={"left_home_on": "2025-12-01"},
    )
    assert at_papers(case) == set()


def test_a_paper_that_may_be_from_before_is_not_called_later() -> None:
    case = told(
        exhibits=[{**PAPER, "kind": "identity", "date": "2025", "given_by": "A"}],
        applicant={"left_home_on": "2025-06-01"},
    )
    assert at_papers(case) == set()


def test_photos_need_no_language() -> None:
    assert at_papers(with_paper(PAPER, kind="photo", translation=None)) == set()


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("3-5, 12", {3, 4, 5, 12}),
        ("3\N{EN DASH}4", {3, 4}),
        ("12", {12}),
        ("iv", set()),
        ("", set()),
        ("1-99999999", set()),
    ],
)
def test_pages_are_read(text: str, pages: set[int]) -> None:
    assert pages_of(text) == pages
