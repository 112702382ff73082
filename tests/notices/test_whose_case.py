"""Is the case with USCIS or in court? It begins in court when the paper is filed there."""

from __future__ import annotations

from datetime import date

import pytest

from tests.notices.fixtures import fixtures
from tests.notices.measuring import read_fixture
from wellfounded.facts import Case, parse_case
from wellfounded.languages import Language
from wellfounded.notices import Forum, ReadNotice, forum
from wellfounded.notices.words import reason_words

TODAY = date(2026, 11, 22)
PAPERS = {one.layout.name: one for one in fixtures(False, 1) if not one.noise}


def paper(name: str) -> ReadNotice:
    return read_fixture(PAPERS[name])


def case(**said: object) -> Case:
    return parse_case(said, "a case")


@pytest.mark.parametrize(
    ("papers", "where", "why"),
    [
        ((), Forum.NOT_SURE, "nothing"),
        (("nta_form",), Forum.NOT_SURE, "served_only"),
        (("referral_form",), Forum.NOT_SURE, "referred"),
        (("receipt_i589_plain",), Forum.USCIS, "uscis_paper"),
        (("receipt_i589_plain", "nta_form"), Forum.NOT_SURE, "served_only"),
        (("hearing_u3",), Forum.COURT, "court_paper"),
        (("asc_notice", "hearing_u3"), Forum.COURT, "court_paper"),
        (("bia_receipt",), Forum.BOARD, "board_paper"),
        (("i860_plain",), Forum.BORDER, "border_paper"),
        (("i220a_form",), Forum.NOT_SURE, "ice_paper"),
        (("i94_page",), Forum.NOT_SURE, "nothing"),
    ],
)
def test_papers_tell_where_the_case_is(papers: tuple[str, ...], where: Forum, why: str) -> None:
    told = forum(Case(), map(paper, papers), as_of=TODAY)
    assert told.forum is where
    assert why in {one.id for one in told.reasons}


@pytest.mark.parametrize(
    ("filed", "where"),
    [
        (date(2026, 11, 21), Forum.COURT),
        (date(2026, 11, 22), Forum.COURT),
        (date(2026, 11, 23), Forum.NOT_SURE),
        ("2026-11", Forum.NOT_SURE),
        ("2026-10", Forum.COURT),
    ],
)
def test_jurisdiction_begins_on_the_day_of_filing(filed: object, where: Forum) -> None:
    """8 CFR 1003.14(a): filed, not served. A month that is not over may still lie ahead."""
    served = {"nta_served_on": date(2026, 10, 1), "nta_filed_on": filed}
    told = forum(case(proceedings=served), as_of=TODAY)
    assert told.forum is where
    assert told.reasons[0].authority == "8 CFR 1003.14(a)"


@pytest.mark.parametrize(
    ("said", "where", "why"),
    [
        ({"proceedings": {"in_removal": True}}, Forum.COURT, "said_court"),
        ({"proceedings": {"history": "now"}}, Forum.COURT, "said_court"),
        ({"proceedings": {"court_line_found": "hearing"}}, Forum.COURT, "line_found"),
        ({"proceedings": {"court_line_found": "nothing"}}, Forum.NOT_SURE, "line_nothing"),
        ({"events": [{"kind": "interview_set"}]}, Forum.USCIS, "uscis_step"),
        ({"events": [{"kind": "master_set"}]}, Forum.COURT, "court_step"),
        ({"events": [{"kind": "referred"}]}, Forum.NOT_SURE, "referred"),
        (
            {
                "events": [
                    {"kind": "nta_filed", "date": "2024"},
                    {"kind": "case_dismissed", "date": "2025"},
                ]
            },
            Forum.NOT_SURE,
            "ended",
        ),
        (
            {
                "events": [
                    {"kind": "judge_denied", "date": "2024"},
                    {"kind": "appeal_received", "date": "2025"},
                ]
            },
            Forum.BOARD,
            "board_step",
        ),
        (
            {
                "events": [
                    {"kind": "appeal_received", "date": "2024"},
                    {"kind": "board_remanded", "date": "2025"},
                ]
            },
            Forum.COURT,
            "court_step",
        ),
    ],
)
def test_answers_tell_where_the_case_is(said: dict[str, object], where: Forum, why: str) -> None:
    told = forum(case(**said), as_of=TODAY)
    assert told.forum is where
    assert why in {one.id for one in told.reasons}


def test_what_stands_against_what_is_never_decided() -> None:
    told = forum(case(proceedings={"history": "never"}), [paper("hearing_u3")], as_of=TODAY)
    assert told.forum is Forum.NOT_SURE
    assert {"court_paper", "said_none", "against"} <= {one.id for one in told.reasons}


def test_a_child_alone_is_heard_by_uscis_first() -> None:
    child = case(
        applicant={"unaccompanied_child": {"determined": True}}, proceedings={"in_removal": True}
    )
    told = forum(child, as_of=TODAY)
    assert told.forum is Forum.COURT
    assert "child" in {one.id for one in told.reasons}


def test_a_paper_that_is_not_sure_says_nothing() -> None:
    text = "NOTICE OF HEARING IN REMOVAL PROCEEDINGS\nU.S. Citizenship and Immigration Services"
    from wellfounded.notices import read

    assert not read(text, as_of=TODAY).sure
    assert forum(Case(), [read(text, as_of=TODAY)], as_of=TODAY).forum is Forum.NOT_SURE


def test_every_answer_names_the_line_of_the_court() -> None:
    for papers in ((), ("nta_form",), ("hearing_u3",), ("receipt_i589_plain",)):
        told = forum(Case(), map(paper, papers), as_of=TODAY)
        assert told.reasons[-1].id == "line"
        words = [reason_words(one, Language()) for one in told.reasons]
        assert "1-800-898-7180" in words[-1]
        assert not any("{" in said for said in words)
