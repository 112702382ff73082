"""Is USCIS asked only on demand, and does the last good answer stay when the next one fails?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads, tells
from wellfounded.case_status import Status
from wellfounded.case_status.refusals import NoStatus, UnknownOrProtected
from wellfounded.web.applicant import asked
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
RECEIPT = "IOE0912345678"
NAME = "abcdefgh"


@dataclass
class Answers:
    """Stands in for what asks USCIS: gives these answers in order."""

    given: list[Status | NoStatus]
    asked: list[str] = field(default_factory=list)

    def ask(self, typed: str) -> Status:
        """The next answer."""
        self.asked.append(typed)
        answer = self.given.pop(0)
        if isinstance(answer, NoStatus):
            raise answer
        return answer


def status(text: str) -> Status:
    return Status(
        receipt=RECEIPT,
        form="I-589",
        text={"en": text},
        detail={},
        submitted=date(2026, 5, 20),
        changed=None,
        steps=(),
        practice=False,
    )


@pytest.fixture
def receipt(person: Begun) -> None:
    tells(person, {f"receipts[{NAME}]": 1, f"receipts[{NAME}].number": RECEIPT})


@pytest.fixture
def uscis(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    here = Answers([])
    monkeypatch.setattr(asked, "client", lambda: here)
    return here


def test_it_is_off_until_it_is_set_up(client: Client, receipt: None, person: Begun) -> None:
    asked.client.cache_clear()
    page = reads(client, "v")
    assert "has not set up asking USCIS" in page
    assert "1-800-898-7180" in page
    assert client.post(f"/en/v/{NAME}").status_code == 302
    assert answers_of(person).case.text("receipts[0].looks") == ""


def test_an_answer_is_kept_and_stays_when_the_next_one_fails(
    client: Client, receipt: None, uscis: Answers
) -> None:
    uscis.given = [status("Case Was Received"), UnknownOrProtected()]
    reads(client, "v")
    assert uscis.asked == []
    client.post(f"/en/v/{NAME}")
    assert "Case Was Received" in reads(client, "v")
    client.post(f"/en/v/{NAME}")
    page = reads(client, "v")
    assert "Case Was Received" in page
    assert "USCIS gave no status for this number" in page
    assert uscis.asked == [RECEIPT, RECEIPT]


def test_a_change_is_said(client: Client, receipt: None, uscis: Answers) -> None:
    uscis.given = [status("Case Was Received"), status("Interview Was Scheduled")]
    client.post(f"/en/v/{NAME}")
    client.post(f"/en/v/{NAME}")
    page = reads(client, "v")
    assert "Before it was: Case Was Received." in page


def test_a_number_that_is_none_is_said_to_be_none(
    client: Client, person: Begun, uscis: Answers
) -> None:
    tells(person, {f"receipts[{NAME}]": 1, f"receipts[{NAME}].number": "10E0912345678"})
    client.post(f"/en/v/{NAME}")
    assert uscis.asked == []
    assert client.post("/en/v/zzzzzzzz").status_code == 404
