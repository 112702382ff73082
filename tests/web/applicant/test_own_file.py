"""Is it told what a file that is taken along leaves out?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.applicant.pages import reads, tells
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
FIRST, OTHER = "Miren", "Maren"
TWO = "Some questions have more than one answer."


@pytest.mark.parametrize("place", ["k", "k/f"])
def test_what_waits_for_a_choice_is_named_before_the_file_is_made(
    client: Client, person: Begun, place: str
) -> None:
    tells(person, {"applicant.name.given": FIRST})
    assert TWO not in reads(client, place)
    tells(person, {"applicant.name.given": OTHER})
    taken = client.post("/en/k/e").content.decode()
    assert (FIRST in taken, OTHER in taken) == (True, False)
    assert TWO in reads(client, place)
    assert "What is your first (given) name?" in reads(client, place)
