"""Are two real forms read in the closed room, and is only told what the form prints?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.interview.walker import PERSONAS
from tests.papers.rooms import needs_room
from tests.web.files.given import pdf
from wellfounded.facts import read_case
from wellfounded.forms.filed import NotRead
from wellfounded.web.clock import today
from wellfounded.web.packets.comparing import _read
from wellfounded.web.packets.filed import Compared
from wellfounded.web.papers.pressing import paper

pytestmark = [pytest.mark.usefixtures("official_forms"), needs_room]
FARID = read_case(next(file for file in PERSONAS if file.stem == "farid_noori"))


@pytest.fixture(scope="module")
def filed() -> bytes:
    """The form of an invented person, filled."""
    return paper("I-589", FARID, "draft", today()).pages


def test_what_the_form_prints_less_exactly_than_the_case_says_is_no_change(filed: bytes) -> None:
    assert _read(Compared(paper="x"), filed, FARID).changes() == {}


def test_the_one_answer_that_changed_is_the_one_that_is_told(filed: bytes) -> None:
    answers = {**FARID.answers, "applicant.religion": "Shia Muslim"}
    said = _read(Compared(paper="x"), filed, replace(FARID, answers=answers))
    (one,) = Compared.read(said.write()).changes().values()
    assert (one.path, one.new) == ("applicant.religion", (("", "Shia Muslim"),))


@pytest.mark.parametrize(
    ("given", "reason"),
    [(pdf(), "no_boxes"), (b"%PDF-1.7 and no more", "no_boxes"), (b"", "no_boxes")],
)
def test_what_is_no_filled_form_is_refused(given: bytes, reason: str) -> None:
    with pytest.raises(NotRead) as refused:
        _read(Compared(paper="x"), given, FARID)
    assert refused.value.reason == reason


def test_another_form_is_refused_as_that(filed: bytes) -> None:
    other = paper("I-765", FARID, "draft", today()).pages
    with pytest.raises(NotRead) as refused:
        _read(Compared(paper="x"), other, FARID)
    assert refused.value.reason == "another_form"
