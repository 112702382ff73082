"""Can each sheet be read and printed, and does none of them say what to answer?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.applicant.pages import reads
from wellfounded.web.applicant.ready import LETTERS

pytestmark = pytest.mark.usefixtures("static_files")


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_each_sheet_has_parts_with_their_sources(
    client: Client, letter: str, language: str
) -> None:
    page = client.get(f"/{language}/e/{letter}").content.decode()
    assert page.count("<h2>") >= 5
    assert "INA 2" in page


def test_the_sheets_are_offered(client: Client) -> None:
    page = reads(client, "e")
    assert "An asylum interview" in page
    assert "A plan, in case you are detained" in page


def test_another_letter_is_no_sheet(client: Client) -> None:
    assert client.get("/en/e/z").status_code == 404
