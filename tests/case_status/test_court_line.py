"""Does a person learn how to look up a hearing, and that the paper counts?"""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from wellfounded.case_status.court_line import (
    CITED,
    TELEPHONE,
    Compared,
    compared,
    how_to_check,
    messages,
    reminder,
)
from wellfounded.facts import Case, read_case_text
from wellfounded.languages import Language
from wellfounded.law.authorities import register


def case(*events: dict[str, object]) -> Case:
    return read_case_text(json.dumps({"events": list(events)}), "case.json")


def test_the_number_and_the_page_are_named_and_the_paper_counts() -> None:
    said = " ".join(line for part in how_to_check(Language()) for line in part.lines)
    assert TELEPHONE in said
    assert "acis.eoir.justice.gov" in said
    assert "The paper notice counts." in said
    assert "{" not in said
    assert TELEPHONE in reminder(Language())
    assert set(CITED) <= set(register())


def test_a_reminder_tells_nothing_of_the_person() -> None:
    assert not re.search(r"asylum|removal|immigration|case\b", reminder(Language()), re.I)


def test_every_line_has_an_id_of_its_own() -> None:
    ids = [id for id, _ in messages()]
    assert len(ids) == len(set(ids)) > 20


SET = {"kind": "individual_set", "date": "2027-03-01"}


@pytest.mark.parametrize(
    ("events", "found"),
    [
        ((), Compared.NO_NOTICE),
        (({"kind": "nta_served", "date": "2026-01-01"},), Compared.NO_NOTICE),
        ((SET,), Compared.SAME),
        ((SET, {"kind": "master_set", "date": "2027-04-01"}), Compared.ANOTHER_DAY),
        (({"kind": "master_set", "date": "2027-04-01"}, SET), Compared.SAME),
        (({"kind": "master_set"},), Compared.NOT_SURE),
        (({"kind": "master_set", "date": "2027-03"},), Compared.NOT_SURE),
    ],
)
def test_the_line_is_compared_with_the_newest_notice(
    events: tuple[dict[str, object], ...], found: Compared
) -> None:
    assert compared(case(*events), date(2027, 3, 1)) is found
