"""Is a contact handed on only after a yes, and is a yes that was taken back told at once?"""

from __future__ import annotations

import re
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client

from tests.web.asking.sent import handing, mine, place, rows, seen
from tests.web.asking.test_booking import OFFERED
from wellfounded.web.clock import today

ASKS = {"act": "ask", "to": "Elm Street Aid", "what": ["name", "contact"]}


@pytest.fixture
def wanted(asked: SimpleNamespace, helper: Client, office: SimpleNamespace) -> SimpleNamespace:
    """The office has asked; what a test needs to answer."""
    at = place(office)
    assert helper.post(at, ASKS).status_code == 302
    return SimpleNamespace(at=at, id=str(handing(helper, at)), **vars(asked))


def answers(wanted: SimpleNamespace, act: str) -> Any:
    return mine(wanted.client, wanted.code, act=act, handing=wanted.id)


def test_the_person_sees_to_whom_and_what_and_a_warning(wanted: SimpleNamespace) -> None:
    page = seen(mine(wanted.client, wanted.code))
    assert "Elm Street Aid" in page
    assert "your name, how to reach you" in page
    assert "Nobody may ask you for money for this." in page


def test_nothing_is_given_before_a_yes(wanted: SimpleNamespace, helper: Client) -> None:
    sent = {"act": "handed", "handing": wanted.id}
    assert "has changed in the meantime" in seen(helper.post(wanted.at, sent), 422)
    answers(wanted, "refuse")
    assert helper.post(wanted.at, sent).status_code == 422
    assert "They said no on" in seen(helper.get(wanted.at))


def test_a_yes_that_is_taken_back_is_told_to_the_office_at_once(
    wanted: SimpleNamespace, helper: Client
) -> None:
    assert "You said yes on" in seen(answers(wanted, "agree"))
    assert helper.post(wanted.at, {"act": "handed", "handing": wanted.id}).status_code == 302
    assert "Somebody took their yes back" not in seen(helper.get("/en/desk/a"))
    assert "The yes was taken back on" in seen(answers(wanted, "withdraw"))
    page = seen(helper.get("/en/desk/a"))
    assert "Somebody took their yes back" in page
    assert "Elm Street Aid" in page
    helper.post(wanted.at, {"act": "told", "handing": wanted.id})
    assert "Somebody took their yes back" not in seen(helper.get("/en/desk/a"))
    assert "it told those who have it" in seen(mine(wanted.client, wanted.code))


def test_a_yes_taken_back_before_anything_was_given_asks_nobody_to_be_told(
    wanted: SimpleNamespace, helper: Client
) -> None:
    answers(wanted, "agree")
    answers(wanted, "withdraw")
    assert "Somebody took their yes back" not in seen(helper.get("/en/desk/a"))
    assert helper.post(wanted.at, {"act": "handed", "handing": wanted.id}).status_code == 422


def test_a_yes_by_voice_is_noted_on_a_clear_word_and_shown_to_its_person(
    wanted: SimpleNamespace, helper: Client
) -> None:
    sent = {"act": "voice", "handing": wanted.id}
    assert "Tick the box first" in seen(helper.post(wanted.at, sent), 422)
    assert helper.post(wanted.at, sent | {"sure": "yes"}).status_code == 302
    assert "that you said yes to them" in seen(mine(wanted.client, wanted.code))


@pytest.mark.parametrize("changed", [{"to": "  "}, {"what": []}, {"what": ["passport"]}])
def test_a_question_says_to_whom_and_what(
    asked: SimpleNamespace, helper: Client, office: SimpleNamespace, changed: dict[str, Any]
) -> None:
    answer = helper.post(place(office), ASKS | changed)
    assert "Say to whom" in seen(answer, 422)


def test_a_whole_request_taken_back_stays_until_those_who_have_it_are_told(
    wanted: SimpleNamespace, helper: Client, office: SimpleNamespace
) -> None:
    answers(wanted, "agree")
    helper.post(wanted.at, {"act": "handed", "handing": wanted.id})
    left = mine(wanted.client, wanted.code, act="leave", sure="yes")
    assert "The office sees now that you took it back." in seen(left)
    [row] = rows(office)
    assert (row.state, row.until) == ("leaving", today() + timedelta(days=7))
    assert "They took the request back." in seen(helper.get(wanted.at))
    helper.post(wanted.at, {"act": "handled"})
    assert rows(office)[0].state == "leaving"
    assert helper.post(wanted.at, ASKS).status_code == 422
    helper.post("/en/desk/t", OFFERED)
    [time, *_] = re.findall(
        r"/en/desk/t/([0-9a-f-]{36})", helper.get("/en/desk/t").content.decode()
    )
    mine(wanted.client, wanted.code, act="book", offer=time)
    assert rows(office)[0].offer_id is None, "who has left takes no time from others"
    helper.post(wanted.at, {"act": "told", "handing": wanted.id})
    assert rows(office) == []


def test_a_request_with_nothing_given_goes_at_once_with_its_questions(
    wanted: SimpleNamespace, office: SimpleNamespace
) -> None:
    from wellfounded.web.asking.models import Handing
    from wellfounded.web.database.scope import bound

    assert "was destroyed" in seen(mine(wanted.client, wanted.code, act="leave", sure="yes"))
    assert rows(office) == []
    with bound(organisation=office.organisation.id):
        assert not Handing.objects.exists()


def test_the_code_of_one_answers_nothing_of_another(wanted: SimpleNamespace) -> None:
    from tests.web.asking.conftest import SENT
    from tests.web.asking.sent import code_on

    other = code_on(Client().post("/en/a/c", SENT | {"reach": "555-0100"}))
    answer = mine(Client(), other, act="agree", handing=wanted.id)
    assert "has changed in the meantime" in seen(answer, 409)
    assert "You said yes" not in seen(mine(wanted.client, wanted.code))


def test_to_whom_it_goes_lies_sealed(wanted: SimpleNamespace, office: SimpleNamespace) -> None:
    from wellfounded.web.asking.models import Handing
    from wellfounded.web.database.scope import bound

    with bound(organisation=office.organisation.id):
        assert b"Elm Street" not in bytes(Handing.objects.get().blob)
