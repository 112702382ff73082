"""Are the fees of a case told, and what is known of filing each form today?"""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from tests.web.applicant.pages import reads
from tests.web.applicant.test_steps import note
from wellfounded.web.applicant.fees import LISTED

pytestmark = pytest.mark.usefixtures("static_files")


def test_a_step_brings_its_fee(client: Client) -> None:
    assert "No fee follows from the steps that are noted." in reads(client, "y")
    note(client, "i589_received", date(2026, 5, 5))
    page = reads(client, "y")
    assert "I-589" in page
    assert "On that day it was 100 dollars." in page
    assert "No payment is noted." in page


@pytest.mark.parametrize("number", range(1, len(LISTED) + 1))
def test_each_form_says_where_it_goes_and_who_says_so(client: Client, number: int) -> None:
    page = client.get(f"/es/y/{number}").content.decode()
    assert page.count('class="card"') >= 2
    assert page.count("<summary>") >= 2


def test_there_are_no_more_forms(client: Client) -> None:
    assert client.get(f"/en/y/{len(LISTED) + 1}").status_code == 404
    assert client.get("/en/y/0").status_code == 404
