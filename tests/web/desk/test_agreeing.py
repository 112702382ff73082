"""Can a person change what they agreed to, and does it take effect at once?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from tests.web.desk.test_assigning import hands
from wellfounded.vault.keys import Section
from wellfounded.web.clock import now


def switches(person: object) -> dict[str, bool]:
    from wellfounded.web.cases.consents import consents

    with person.at_home():
        said = consents(person.opens())
    return {name: said.get(name, False) for name in ("interpreter", "statistics")}


def test_each_switch_is_kept_as_it_was_sent(person: object) -> None:
    browser = person.signs_in(Client())
    assert b'name="interpreter" value="yes" aria-describedby="interpreter-help" checked' in (
        browser.get("/en/k/a").content
    )
    assert browser.post("/en/k/a", {"statistics": "yes"}).status_code == 302
    assert switches(person) == {"interpreter": False, "statistics": True}
    assert b"changed what is agreed to" in browser.get("/en/k").content
    assert b"checked" not in browser.get("/en/k/a").content.partition(b"statistics")[0]


def test_what_is_sent_unchanged_is_no_event(person: object) -> None:
    browser = person.signs_in(Client())
    browser.post("/en/k/a", {"interpreter": "yes"})
    assert b"changed what is agreed to" not in browser.get("/en/k").content


def test_without_consent_an_interpreter_opens_nothing_new(office: object, taken_in: object) -> None:
    from wellfounded.web.cases.models import Case

    part = {"sections": frozenset({Section.NARRATIVE}), "until": now() + timedelta(days=3)}
    with office.supervisor.at_work():
        hands(office.supervisor, taken_in.case, office.interpreter, **part)
    with office.interpreter.at_work():
        assert "red truck" in str(office.interpreter.opens(taken_in.case).answers.case.answers)
    taken_in.signs_in(Client()).post("/en/k/a", {})
    with office.interpreter.at_work(), pytest.raises(Case.DoesNotExist):
        office.interpreter.opens(taken_in.case)
    with office.supervisor.at_work():
        assert "red truck" in str(office.supervisor.opens(taken_in.case).answers.case.answers)
