"""Can a helper suggest a new entry of a list, and does it wait for the person?"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from tests.web.cases.choosing import add_record
from tests.web.desk.test_pages import at, text
from wellfounded.interview import page_of
from wellfounded.interview.standing import RECORD_PAGES

LIST = page_of("entries").number
FIRST = RECORD_PAGES["entries"][0]
NAME = "abcdefgh"
FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
SENT = {"q0.base": "0", "q0.year": "2024", "q0.month": "3", "q0.day": "7"}


@pytest.fixture
def helper(office: object, taken_in: object) -> Any:
    return office.caseworker


def suggests(helper: Any, person: Any, name: str = NAME, **sent: str) -> Any:
    """Send the first page of an entry under a name."""
    place = f"/en/desk/k/{person.case}/s/{FIRST.number}/{name}"
    return helper.signs_in(Client()).post(place, SENT | sent)


def records(person: Any) -> list[str]:
    with person.at_home():
        return person.opens().answers.records("entries")


def chooses(person: Any, choice: str, name: str = NAME, **sent: str) -> Any:
    browser, place = person.signs_in(Client()), f"/en/f/{LIST}/with/{name}"
    shown = dict(FIELD.findall(browser.get(place).content.decode()))
    return browser.post(place, {"seen": shown.get("seen", ""), "choice": choice} | sent)


def test_the_letter_leads_to_a_new_entry(helper: Any, taken_in: Any) -> None:
    letter = at(helper, taken_in, "l").content.decode()
    place = re.search(rf'href="(/en/desk/k/[^"]+/s/{FIRST.number}/[a-z]{{8}})"', letter)
    assert place
    shown = text(helper.signs_in(Client()).get(place[1]))
    assert "You suggest one more for a list." in shown


def test_it_waits_and_is_in_no_list_and_on_no_paper(helper: Any, taken_in: Any) -> None:
    assert suggests(helper, taken_in).status_code == 302
    assert records(taken_in) == []
    with taken_in.at_home():
        case = taken_in.opens().answers.case
    assert "entries" not in case.sizes
    assert not [path for path in case.answers if path.startswith("entries")]
    assert "7 March 2024" not in text(taken_in.signs_in(Client()).get("/en/l"))
    waits = text(at(helper, taken_in, "l"))
    assert "Suggested for a list, and waiting for the applicant" in waits
    assert "caseworker Harbor Legal Aid suggested this on" in waits


def test_the_person_sees_who_suggested_what(helper: Any, taken_in: Any) -> None:
    suggests(helper, taken_in)
    browser = taken_in.signs_in(Client())
    for place in ("/en/f", f"/en/f/{LIST}"):
        assert f"/en/f/{LIST}/with/{NAME}" in browser.get(place).content.decode()
    shown = text(browser.get(f"/en/f/{LIST}/with/{NAME}"))
    assert "caseworker Harbor Legal Aid wrote this on" in shown
    assert "7 March 2024" in shown


def test_taken_in_it_is_an_entry_like_any_other(helper: Any, taken_in: Any) -> None:
    suggests(helper, taken_in)
    assert chooses(taken_in, "take").headers["Location"] == f"/en/f/{LIST}"
    assert records(taken_in) == [NAME]
    with taken_in.at_home():
        answers = taken_in.opens().answers
        assert str(answers.case.answers["entries[0].date"]) == "2024-03-07"
        assert not [one for one in answers.latest.values() if one.waiting]
    assert f"/with/{NAME}" not in taken_in.signs_in(Client()).get("/en/f").content.decode()


def test_left_out_it_waits_no_more(helper: Any, taken_in: Any) -> None:
    suggests(helper, taken_in)
    assert chooses(taken_in, "leave").status_code == 302
    assert records(taken_in) == []
    for place in ("/en/f", f"/en/f/{LIST}"):
        assert f"/with/{NAME}" not in taken_in.signs_in(Client()).get(place).content.decode()
    again = taken_in.signs_in(Client()).get(f"/en/f/{LIST}/with/{NAME}")
    assert again.headers["Location"] == f"/en/f/{LIST}"


def test_what_came_after_the_page_was_shown_is_shown_first(helper: Any, taken_in: Any) -> None:
    suggests(helper, taken_in)
    late = chooses(taken_in, "take", seen="1")
    assert late.status_code == 409
    assert "More was written here meanwhile" in unescape(late.content.decode())
    assert records(taken_in) == []


def test_an_entry_that_was_there_stays_before_it(helper: Any, taken_in: Any) -> None:
    with taken_in.at_home():
        first = add_record(taken_in.opens(), "entries")
    suggests(helper, taken_in)
    chooses(taken_in, "take")
    assert records(taken_in) == [first, NAME]


def test_that_the_list_was_whole_is_said_no_more(helper: Any, taken_in: Any) -> None:
    taken_in.says(entries_complete=True)
    suggests(helper, taken_in)
    chooses(taken_in, "take")
    with taken_in.at_home():
        assert "entries_complete" not in taken_in.opens().answers.case.answers


def test_what_is_sent_twice_waits_once_and_an_empty_page_not_at_all(
    helper: Any, taken_in: Any
) -> None:
    from uuid import uuid4

    empty = {"q0.year": "", "q0.month": "", "q0.day": ""}
    suggests(helper, taken_in, **empty)
    with taken_in.at_home():
        assert f"entries[{NAME}]" not in taken_in.opens().answers.latest
    once = str(uuid4())
    for _ in range(2):
        assert suggests(helper, taken_in, once=once).status_code == 302
    with taken_in.at_home():
        latest = taken_in.opens().answers.latest
    assert len(latest[f"entries[{NAME}]"].waiting) == 1
    assert len(latest[f"entries[{NAME}].date"].waiting) == 1


def test_only_the_person_takes_it_in(helper: Any, taken_in: Any) -> None:
    from wellfounded.web.accounts.roles import NotAllowed
    from wellfounded.web.cases.suggested_records import leave_out, suggested, take_in

    suggests(helper, taken_in)
    with helper.at_work():
        opened = helper.opens(taken_in.case)
        (record,) = suggested(opened.answers)
        for act in (take_in, leave_out):
            with pytest.raises(NotAllowed):
                act(opened, record)
    assert records(taken_in) == []


def test_who_does_not_hold_the_part_cannot_add_to_it(
    office: Any, helper: Any, taken_in: Any
) -> None:
    from tests.web.desk.test_assigning import hands
    from wellfounded.vault.keys import Section

    with office.supervisor.at_work():
        hands(office.supervisor, taken_in.case, office.volunteer, sections={Section.EVIDENCE})
    assert suggests(office.volunteer, taken_in).status_code == 404
    letter = at(office.volunteer, taken_in, "l").content.decode()
    assert f"/s/{FIRST.number}/" not in letter
