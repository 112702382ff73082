"""Who sees an account beside its English, who may say that it is right, and when does it fall?"""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from tests.web.desk.test_assigning import for_a_day, hands
from tests.web.desk.test_giving import assigned
from tests.web.desk.test_pages import at, moments, text
from wellfounded.drift import every_alarm, key_of
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Role
from wellfounded.web.desk.two_languages import Piece, number_of, pieces

DIFFERS = {
    "original": "Nosotros huimos el 3 de marzo. <b>No</b> volví.",
    "language": "es",
    "english": "I fled on March 3. <b>I</b> did not go back.",
}
AGREES = {**DIFFERS, "english": "We fled on March 3. I did <b>not</b> go back."}
REASON = "I speak Spanish, and Miren explained it. <b>She</b> fled alone."
ASKED = "The original has “Nosotros” here. The English says “I”. Which is right?"


@pytest.fixture
def told(taken_in: Any) -> Any:
    taken_in.says(fear__what=DIFFERS)
    return taken_in


def place(worker: Any, person: Any) -> int:
    with worker.at_work():
        (found, *_) = every_alarm(worker.opens(person.case).answers.case)
    return number_of(key_of(*found))


def notes(worker: Any, person: Any, **sent: str) -> Any:
    where = f"/en/desk/k/{person.case}/t/{place(worker, person)}"
    return worker.signs_in(Client()).post(where, {"reason": REASON, **sent})


def test_both_texts_stand_side_by_side_with_their_places_marked(office: Any, told: Any) -> None:
    page = at(office.caseworker, told, "t").content.decode()
    assert "<mark>Nosotros</mark>" in page
    assert '<p class="told" dir="auto" lang="es">' in page
    assert "&lt;b&gt;No&lt;/b&gt; volví." in page
    shown = text(at(office.caseworker, told, "t"))
    assert "Who it was " + ASKED in " ".join(shown.split())
    assert "Places to look at: " in shown


def test_the_case_page_leads_there(office: Any, told: Any) -> None:
    page = at(office.caseworker, told).content.decode()
    assert f'href="/en/desk/k/{told.case}/t"' in page


def test_what_agrees_is_not_asked_about(office: Any, taken_in: Any) -> None:
    taken_in.says(fear__what=AGREES)
    shown = text(at(office.caseworker, taken_in, "t"))
    assert "Places to look at: 0" in shown
    assert "Nothing is asked here." in shown


def test_an_account_in_one_language_is_not_shown(office: Any, taken_in: Any) -> None:
    shown = text(at(office.caseworker, taken_in, "t"))
    assert "No account has both an original and its English." in shown
    assert "red truck" not in shown


@pytest.mark.parametrize("role", ["caseworker", "attorney", "paralegal"])
def test_a_note_stands_in_the_name_of_who_wrote_it(office: Any, told: Any, role: str) -> None:
    worker = office.caseworker
    if role != "caseworker":
        worker = assigned(office, told, getattr(office, role))
    answer = notes(worker, told)
    assert answer.headers["Location"] == f"/en/desk/k/{told.case}/t"
    shown = text(at(office.caseworker, told, "t"))
    assert f"{role} Harbor Legal Aid looked at it on" in shown
    assert REASON in shown


def test_an_interpreter_who_was_handed_the_story_notes_it(office: Any, told: Any) -> None:
    from tests.web.desk import staff

    lead = office.supervisor
    with lead.at_work():
        hands(lead, told.case, office.interpreter, sections={Section.NARRATIVE}, until=for_a_day())
    assert notes(office.interpreter, told).status_code == 302
    assert "interpreter Harbor Legal Aid looked at it" in text(at(office.interpreter, told, "t"))
    other = staff.hire(office.organisation, Role.INTERPRETER, "Ana Ruiz")
    with lead.at_work():
        hands(lead, told.case, other, sections={Section.IDENTITY}, until=for_a_day())
    shown = text(at(other, told, "t"))
    assert "The story of this case was not handed to you." in shown
    assert "Nosotros" not in shown


@pytest.mark.parametrize("changed", ["original", "english"])
def test_it_falls_away_when_a_text_changes(office: Any, told: Any, changed: str) -> None:
    notes(office.caseworker, told)
    told.says(fear__what={**DIFFERS, changed: DIFFERS[changed] + " "})
    shown = text(at(office.caseworker, told, "t"))
    assert ASKED in shown
    assert "looked at it on" not in shown


def test_it_can_be_taken_back_and_the_person_reads_that(office: Any, told: Any) -> None:
    notes(office.caseworker, told)
    notes(office.caseworker, told)
    notes(office.caseworker, told, act="take_back")
    assert "looked at it on" not in text(at(office.caseworker, told, "t"))
    done = [action for _, action, _ in moments(told)]
    assert done.count("translation_checked") == 1
    assert done.count("translation_check_taken_back") == 1


@pytest.mark.parametrize("reason", ["", " \r\n ", "x" * 2_001, "a\x00b"])
def test_a_note_without_a_reason_is_not_kept(office: Any, told: Any, reason: str) -> None:
    answer = notes(office.caseworker, told, reason=reason)
    assert answer.status_code == 422
    assert "looked at it on" not in text(at(office.caseworker, told, "t"))


def test_a_place_that_is_gone_leads_to_the_list(office: Any, told: Any) -> None:
    browser = office.caseworker.signs_in(Client())
    answer = browser.get(f"/en/desk/k/{told.case}/t/1")
    assert answer.headers["Location"] == f"/en/desk/k/{told.case}/t"


def test_no_page_of_the_person_has_it(office: Any, told: Any) -> None:
    notes(office.caseworker, told)
    browser = told.signs_in(Client())
    for page in ("l", "f", "k", "r"):
        shown = browser.get(f"/en/{page}").content.decode()
        assert "Miren explained it" not in shown
        assert "Which is right?" not in shown


def test_in_spanish(office: Any, told: Any) -> None:
    where = f"/es/desk/k/{told.case}/t"
    assert office.caseworker.signs_in(Client()).get(where).status_code == 200


def test_places_may_lie_over_one_another() -> None:
    cut = list(pieces("abcdef", [(1, 3), (0, 6), None, (3, 3)]))
    assert "".join(one.text for one in cut) == "abcdef"
    assert cut[1] == Piece(text="bc", marked=True, ends=(1, 4))
    assert cut[-1].ends == (2,)
    assert list(pieces("", [])) == []
    assert not re.search("<", "".join(one.text for one in cut))


def test_a_note_goes_along_with_the_case_and_an_older_one_is_still_read(
    office: Any, told: Any
) -> None:
    from wellfounded.facts import read_case_text
    from wellfounded.web.cases.stored import LOOKED_AT
    from wellfounded.web.cases.writing import writing

    worker = assigned(office, told, office.attorney)
    with worker.at_work():
        opened = worker.opens(told.case)
        (found, *_) = every_alarm(opened.answers.case)
        with writing(opened, "translation_checked") as pen:
            pen.write(LOOKED_AT + key_of(*found), {"reason": "As it was once kept."})
    assert "As it was once kept." in text(at(office.caseworker, told, "t"))
    taken = worker.signs_in(Client()).post(f"/en/desk/k/{told.case}/e")
    [note] = read_case_text(taken.content.decode()).settled.values()
    assert (note.how, note.reason) == ("right", "As it was once kept.")
    assert note.by == "attorney Harbor Legal Aid"
