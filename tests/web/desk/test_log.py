"""Does the account of a case tell all that others did, to whom, and whatever came after?"""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from tests.web.desk.test_assigning import for_a_day, hands
from tests.web.desk.test_giving import assigned
from tests.web.desk.test_pages import at, text
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Role, State


def lines(page: object) -> list[str]:
    """The lines of an account as they are read."""
    found = re.findall(r"<li[^>]*>\s*<p class=\"when\">.*?</li>", page.content.decode(), re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", one).split()) for one in found]


def own(person: object, page: str = "/en/k") -> list[str]:
    return lines(person.signs_in(Client()).get(page))


def told(found: list[str], words: str) -> list[str]:
    return [line for line in found if words in line]


def test_what_is_written_in_a_row_is_one_line(person: object) -> None:
    assert len(own(person)) == 2
    (line,) = told(own(person), "You wrote in:")
    assert "the story" in line
    assert "phone and mail" in line


def test_what_others_do_stays_however_much_is_written_after(
    office: object, taken_in: object
) -> None:
    text(at(office.caseworker, taken_in, "l"))
    for number in range(60):
        taken_in.says(note=f"The {number}th notebook.")
    found = own(taken_in)
    assert told(found, "caseworker Harbor Legal Aid opened:")
    assert told(found, "took the case in")


def test_who_opens_it_often_pushes_nothing_out(office: object, taken_in: object) -> None:
    for _ in range(55):
        at(office.supervisor, taken_in)
    found = own(taken_in)
    (often,) = told(found, "supervisor Harbor Legal Aid opened:")
    assert "(55 times)" in often
    assert told(found, "took the case in")


def test_the_rest_is_on_further_pages(office: object, taken_in: object) -> None:
    for _ in range(30):
        at(office.supervisor, taken_in)
        at(office.caseworker, taken_in)
    browser = taken_in.signs_in(Client())
    first = browser.get("/en/k")
    assert b'href="?p=2"' in first.content
    second = browser.get("/en/k?p=2")
    assert b'href="?p=1"' in second.content
    assert b'href="?p=3"' not in second.content
    assert len(lines(first)) == 50
    assert told(lines(second), "You began this file")
    for odd in ("0", "-1", "x", "²", "9" * 30):
        assert browser.get("/en/k", {"p": odd}).status_code == 200


def test_it_says_to_which_office_and_to_whom(office: object, taken_in: object) -> None:
    supervisor = office.supervisor
    with supervisor.at_work():
        part = {"sections": {Section.NARRATIVE}, "until": for_a_day()}
        hands(supervisor, taken_in.case, office.interpreter, **part)
    assigned(office, taken_in, office.attorney)
    for found in (own(taken_in), lines(at(office.attorney, taken_in, "g"))):
        assert told(found, "gave the case to Harbor Legal Aid")
        assert told(found, "gave the whole case to attorney Harbor Legal Aid")
        (lent,) = told(found, "gave the story to interpreter Harbor Legal Aid until")
        assert re.search(r"until \S+ \d|until \d", lent)


def test_a_new_key_is_nobodys_deed(office: object, taken_in: object) -> None:
    office.caseworker.becomes(State.REMOVED)
    (line,) = told(own(taken_in), "The key was renewed.")
    assert "caseworker Harbor Legal Aid cannot open what is written after that." in line
    assert "You" not in line


def test_who_was_taken_off_is_named(office: object, taken_in: object) -> None:
    from wellfounded.web.cases.assigning import unassign

    with office.supervisor.at_work():
        unassign(office.supervisor.opens(taken_in.case), office.caseworker.id)
    assert told(own(taken_in), "took caseworker Harbor Legal Aid off the case")


@pytest.mark.parametrize("page", ["g", "l"])
def test_another_offices_people_are_not_named_here(
    office: object, person: object, page: str
) -> None:
    from tests.web.desk import staff
    from wellfounded.web.cases.giving import take_back
    from wellfounded.web.cases.saving import Given, save
    from wellfounded.web.cases.taking_in import take_in

    before = staff.office("Elsewhere Legal Aid")
    away = staff.hire(before, Role.ATTORNEY, "Xiomara Quell")
    person.gives_to(before)
    with away.at_work():
        take_in(person.case, away.member, away.holder)
        save(away.opens(person.case), [Given(path="note", raw="A green one.", base=1)])
    with person.at_home():
        take_back(person.opens())
    person.gives_to(office.organisation)
    worker = office.caseworker
    with worker.at_work():
        take_in(person.case, worker.member, worker.holder)
    said = text(at(assigned(office, person, office.attorney), person, page))
    assert "Xiomara Quell" not in said
    assert "Somebody at another office" in said
    assert told(own(person), "Xiomara Quell took the case in")


def test_a_day_ends_a_line(person: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web import clock
    from wellfounded.web.timeline import recording

    later = clock.hour() + timedelta(days=1)
    monkeypatch.setattr(recording, "hour", lambda: later)
    person.says(note="The next day.")
    assert len(told(own(person), "You wrote in:")) == 2
