"""Who at the office sees which papers, who adds some, and is it told?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from tests.web.desk import staff
from tests.web.desk.persons import Applicant, somebody
from tests.web.desk.staff import Worker
from tests.web.files.given import LETTER, Sandbox, sends
from tests.web.files.on_the_shelf import COPY, PAGE, on_the_shelf
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Role
from wellfounded.web.cases.assigning import Part, assign
from wellfounded.web.cases.giving import take_back
from wellfounded.web.cases.taking_in import take_in
from wellfounded.web.clock import now
from wellfounded.web.files import shelf
from wellfounded.web.files.reading import files_of, texts_of

Wait = Callable[[], None]


@pytest.fixture
def held(database: None, static_files: None, sandbox: Sandbox, checked: Wait) -> Office:
    """A case that an office holds, with a paper of its person."""
    return Office()


class Office:
    """An attorney, a caseworker, an interpreter, and the person whose case they work on."""

    def __init__(self) -> None:
        office = staff.office()
        self.person: Applicant = somebody()
        with self.person.at_home():
            self.name = on_the_shelf(self.person.opens(), self.person.at_home)
        self.attorney = staff.hire(office, Role.ATTORNEY)
        self.supervisor = staff.hire(office, Role.SUPERVISOR)
        self.caseworker = staff.hire(office, Role.CASEWORKER)
        self.interpreter = staff.hire(office, Role.INTERPRETER)
        self.person.gives_to(office)
        with self.attorney.at_work():
            take_in(self.person.case, self.attorney.member, self.attorney.holder)
        with self.supervisor.at_work():
            opened = self.supervisor.opens(self.person.case)
            assign(opened, self.supervisor.holder, self.caseworker.member, Part())

    def hands(self, *sections: Section) -> None:
        part = Part(sections=frozenset(sections), until=now() + timedelta(days=2))
        with self.supervisor.at_work():
            opened = self.supervisor.opens(self.person.case)
            assign(opened, self.supervisor.holder, self.interpreter.member, part)

    def at(self, *parts: str) -> str:
        return "/".join(["/en/desk/k", str(self.person.case), "u", *parts])


def browser(worker: Worker) -> Client:
    return worker.signs_in(Client())


def log_of(person: Applicant) -> str:
    return person.signs_in(Client()).get("/en/k").content.decode()


def test_the_office_sees_the_list_and_the_safe_copy(held: Office) -> None:
    desk = browser(held.caseworker)
    assert "Paper 1" in desk.get(held.at()).content.decode()
    assert desk.get(held.at(held.name, "c", "f")).content == COPY
    assert desk.get(held.at(held.name, "t", "c", "f")).content == COPY
    assert "opened: " in log_of(held.person)
    assert "the papers" in log_of(held.person)


def test_its_pages_are_shown_as_pictures_and_nothing_is_kept(held: Office) -> None:
    for visitor, at in (
        (browser(held.caseworker), held.at(held.name, "c")),
        (held.person.signs_in(Client()), f"/en/u/{held.name}/c"),
    ):
        page = visitor.get(at).content.decode()
        assert f'src="{at}/1"' in page
        assert "Page 1 of 1" in page
        shown = visitor.get(f"{at}/1")
        assert shown.content == PAGE.picture
        assert shown["Content-Type"] == "image/jpeg"
        assert shown["Content-Security-Policy"] == "sandbox; default-src 'none'"
        assert shown["Cache-Control"] == "no-store"
        for beyond in ("0", "2", "999999"):
            assert visitor.get(f"{at}/{beyond}").status_code == 404
        for asked in ("0", "99999", "x", "-1"):
            assert visitor.get(f"{at}?p={asked}").status_code == 200


def test_a_file_as_it_was_given_is_the_attorneys_alone_and_it_is_told(held: Office) -> None:
    for worker in (held.caseworker, held.supervisor):
        desk = browser(worker)
        assert desk.get(held.at(held.name, "o")).status_code == 404
        assert desk.post(held.at(held.name, "o")).status_code == 404
        assert held.at(held.name, "o") not in desk.get(held.at(held.name)).content.decode()
    assert "opened a paper as it was given" not in log_of(held.person)
    desk = browser(held.attorney)
    warned = desk.get(held.at(held.name, "o")).content.decode()
    assert "Open it only if the safe copy is not enough" in warned
    assert "opened a paper as it was given" not in log_of(held.person)
    got = desk.post(held.at(held.name, "o"), {"number": "1"})
    assert got.content == b"given"
    assert got["Content-Type"] == "application/octet-stream"
    assert "opened a paper as it was given" in log_of(held.person)


def test_an_interpreter_sees_papers_only_with_their_key(held: Office) -> None:
    held.hands(Section.NARRATIVE)
    desk = browser(held.interpreter)
    assert "were not handed to you" in desk.get(held.at()).content.decode()
    for parts in ((held.name,), (held.name, "c", "f"), (held.name, "o"), ("a",)):
        assert desk.get(held.at(*parts)).status_code == 404
    with held.interpreter.at_work():
        opened = held.interpreter.opens(held.person.case)
        assert shelf.papers(opened) == {}
        assert texts_of(opened) == {}
        with pytest.raises(LookupError):
            files_of(opened).open("0" * 32)


def test_an_interpreter_with_it_sees_the_safe_copy_and_adds_nothing(held: Office) -> None:
    held.hands(Section.EVIDENCE)
    desk = browser(held.interpreter)
    assert desk.get(held.at(held.name, "c", "f")).content == COPY
    assert f'"{held.at("a")}"' not in desk.get(held.at()).content.decode()
    for parts in (("a",), (held.name, "p"), (held.name, "d"), (held.name, "x")):
        assert desk.get(held.at(*parts)).status_code == 404
        assert sends(desk, LETTER, to="/".join(held.at(*parts).split("/")[2:])).status_code == 404


def test_the_office_adds_a_paper_and_it_is_told_who_did(held: Office, checked: Wait) -> None:
    desk = browser(held.caseworker)
    response = sends(desk, LETTER, to=held.at("a").removeprefix("/en/"))
    assert response.status_code == 302, response.content.decode()
    checked()
    page = desk.get(response["Location"]).content.decode()
    assert "Checked. It has 2 pages." in page
    assert "caseworker Harbor Legal Aid" in page
    assert "added a paper for the applicant" in log_of(held.person)
    mine = held.person.signs_in(Client())
    assert "Checked. It has 2 pages." in mine.get("/en/u").content.decode()


def test_what_the_office_says_of_a_paper_stands_with_its_name(held: Office) -> None:
    desk = browser(held.caseworker)
    wanted = {"q0.base": "0", "q0.value": "Membership card", "once": "x"}
    assert desk.post(held.at(held.name, "d"), wanted).status_code == 302
    assert "Membership card" in desk.get(held.at()).content.decode()
    path = f"exhibits[{held.name}].title"
    with held.person.at_home():
        answer = held.person.opens().answers.latest[path]
    assert (answer.stored.by, answer.waiting) == (held.caseworker.id, ())
    held.person.says(**{path.replace(".", "__"): "My card"})
    stale = {"q0.base": "1", "q0.value": "Another title"}
    assert desk.post(held.at(held.name, "d"), stale).status_code == 302
    with held.person.at_home():
        answer = held.person.opens().answers.latest[path]
    assert answer.stored.raw == "My card"
    assert [stored.raw for _, stored in answer.waiting] == ["Another title"]


def test_the_office_takes_out_what_it_added_and_nothing_else(held: Office, checked: Wait) -> None:
    desk = browser(held.caseworker)
    assert desk.get(held.at(held.name, "x")).status_code == 404
    assert desk.post(held.at(held.name, "x"), {"sure": "yes"}).status_code == 404
    place = sends(desk, LETTER, to=held.at("a").removeprefix("/en/"))["Location"]
    checked()
    assert desk.post(f"{place}/x", {"sure": "yes"}).status_code == 302
    assert desk.get(place).status_code == 404
    assert desk.get(held.at(held.name)).status_code == 200


def test_words_are_found_in_titles_and_on_pages(held: Office) -> None:
    desk = browser(held.caseworker)
    found = desk.post(held.at(), {"words": "  THE   wörds "}).content.decode()
    assert "Papers with these words: 1" in found
    assert "Page 1:" in found
    none = desk.post(held.at(), {"words": "nowhere on it"}).content.decode()
    assert "No paper has these words." in none


def test_a_case_that_is_taken_back_takes_its_papers_along(held: Office) -> None:
    with held.person.at_home():
        take_back(held.person.opens())
    assert browser(held.caseworker).get(held.at()).status_code == 404
    mine = held.person.signs_in(Client())
    assert mine.get(f"/en/u/{held.name}/c/f").content == COPY
    assert mine.post(f"/en/u/{held.name}/o").content == b"given"


def test_who_left_cannot_open_what_comes_after(held: Office, checked: Wait) -> None:
    from wellfounded.vault.envelope import EnvelopeError
    from wellfounded.web.cases.assigning import unassign
    from wellfounded.web.cases.keys import NotGranted
    from wellfounded.web.files.paper import opened_paper

    with held.caseworker.at_work():
        before = held.caseworker.opens(held.person.case).keys
    with held.supervisor.at_work():
        unassign(held.supervisor.opens(held.person.case), held.caseworker.id)
    sends(held.person.signs_in(Client()), LETTER)
    checked()
    with held.person.at_home():
        from wellfounded.web.files.models import File

        rows = {row.id: row for row in File.objects.filter(case_id=held.person.case)}
        mine = held.person.opens().keys
        new = [row for row in rows.values() if opened_paper(mine, row).sha256 and row.revision]
        opened = 0
        for row in new:
            try:
                opened_paper(before, row)
                opened += 1
            except (NotGranted, EnvelopeError):
                continue
    assert (len(new), opened) == (3, 2)
