"""Does the intake see who asked for a call, and what it may say on the phone?"""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client

from tests.web.asking.conftest import SENT
from tests.web.asking.sent import code_on, mine, place, rows, seen
from wellfounded.web.clock import today

pytestmark = pytest.mark.usefixtures("asked")


def test_the_intake_reads_the_list_and_one_request(helper: Client, office: SimpleNamespace) -> None:
    assert "Xóchitl" in seen(helper.get("/en/desk/a"))
    page = seen(helper.get(place(office)))
    for said in ("555-0117", "Mam", "after six", "Quillfeather", "Los Angeles"):
        assert said in page
    assert "Do not leave a message, and do not write." in page
    assert "Ask for Xóchitl, about the garden" in page


def test_a_message_that_is_safe_is_said_to_be(helper: Client, office: SimpleNamespace) -> None:
    mine(helper, "0")
    [first] = rows(office)
    code_on(Client().post("/en/a/c", SENT | {"message": "yes", "reach": "555-0199"}))
    other = next(one for one in rows(office) if one.id != first.id)
    page = seen(helper.get(f"/en/desk/a/{other.id}"))
    assert "They said that a message is safe." in page
    assert "Do not leave a message" not in page


def test_who_does_not_hold_the_key_reads_nothing(office: SimpleNamespace) -> None:
    supervisor = office.supervisor.signs_in(Client())
    page = seen(supervisor.get("/en/desk/a"))
    assert "You were not handed the intake’s key yet." in page
    assert "Xóchitl" not in page
    assert supervisor.get(place(office)).status_code == 404
    volunteer = office.volunteer.signs_in(Client())
    assert volunteer.get("/en/desk/a").status_code == 404


def test_another_office_finds_none_of_it(office: SimpleNamespace) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.roles import Role

    other = staff.hire(staff.office("Elm Street Aid"), Role.CASEWORKER).signs_in(Client())
    assert "Nobody waits for a call." in seen(other.get("/en/desk/a"))
    assert other.get(place(office)).status_code == 404


@pytest.mark.parametrize(
    ("act", "theirs", "days"),
    [
        ("taken", "Somebody at the office looks after it.", 90),
        ("not_reached", "could not. You can send a new request", 90),
        ("handled", "The office has noted that it dealt with it.", 14),
        ("referred", "told you of another place.", 14),
    ],
)
def test_what_became_of_it_is_noted_and_its_person_sees_it(
    helper: Client,
    asked: SimpleNamespace,
    office: SimpleNamespace,
    act: str,
    theirs: str,
    days: int,
) -> None:
    assert helper.post(place(office), {"act": act}).status_code == 302
    [row] = rows(office)
    assert (row.state, row.until) == (act, today() + timedelta(days=days))
    assert row.taker_id == office.caseworker.id
    assert theirs in seen(mine(asked.client, asked.code))


def test_a_handled_request_is_destroyed_after_its_days(
    helper: Client, office: SimpleNamespace
) -> None:
    from wellfounded.web.database.jobs import forget_asks

    helper.post(place(office), {"act": "handled"})
    assert forget_asks(today() + timedelta(days=14)) == 0
    assert forget_asks(today() + timedelta(days=15)) == 1
    assert rows(office) == []


def test_a_request_that_was_changed_on_the_disk_is_not_shown(
    helper: Client, office: SimpleNamespace, behind_the_back: Any
) -> None:
    [row] = rows(office)
    blob = bytearray(row.blob)
    blob[-1] ^= 1
    behind_the_back("UPDATE ask SET blob = %s", (bytes(blob),))
    assert "Does not open" in seen(helper.get("/en/desk/a"))
    assert helper.get(place(office)).status_code == 409


def test_readings_are_noted_in_the_log_of_the_office(
    helper: Client, office: SimpleNamespace
) -> None:
    from wellfounded.web.database.scope import bound
    from wellfounded.web.timeline.models import Event

    helper.get(place(office))
    helper.post(place(office), {"act": "taken"})
    with bound(organisation=office.organisation.id):
        found = Event.objects.filter(chain=office.organisation.id).order_by("seq")
        acts = list(found.values_list("action", flat=True))
    assert acts[-2:] == ["ask_read", "ask_taken"]
