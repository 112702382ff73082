"""Does somebody see what changed since a form was filed, say why, and get it as a sheet?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from django.test import Client

from tests.packets.sheaves import words_of
from tests.web.applicant.pages import reads, tells, words
from tests.web.files.given import at_home, opened
from tests.web.files.test_at_the_desk import Office, browser
from tests.web.packets.test_packet import desk, held
from tests.web.packets.wishing import COURT
from wellfounded.facts import parse_case
from wellfounded.forms.filed import Filed, NotRead

if TYPE_CHECKING:
    from wellfounded.web.cases.beginning import Begun
    from wellfounded.web.cases.opening import Opened

__all__ = ["held"]
FILED = b"%PDF-1.7 the form as it was filed"
TORN, BOTH = ("B.1.A", "a torn page"), ("A.III.2", "a sixth home")
SAID = {"applicant": {"name": {"family": "Noori"}, "religion": "Sunni Muslim"}}


def read(data: dict[str, Any]) -> Filed:
    case = parse_case(data, "the test", keep_contradictions=True)
    return Filed(case=case, edition="01/20/25", unplaced=(TORN, BOTH), unreadable=())


class Room:
    """Stands in for the closed room, and for the form that is filled today."""

    def __init__(self) -> None:
        self.filed: dict[str, Any] = SAID
        self.refused = ""
        self.today: Any = None

    def __call__(self, pdf: bytes, form: str, _on: date) -> Filed:
        assert form == "I-589"
        if pdf != FILED:
            return replace(read({}), case=self.today, unplaced=(BOTH,))
        if self.refused:
            raise NotRead(self.refused)
        return read(self.filed)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    from wellfounded.web.packets import line
    from wellfounded.web.papers.pressing import Paper

    stands_in = Room()

    def filled(_form: str, case: Any, *_: object) -> Paper:
        stands_in.today = case
        return Paper(pages=b"%PDF-1.7 the form of today")

    monkeypatch.setattr("wellfounded.web.packets.comparing.read_filed", stands_in)
    monkeypatch.setattr("wellfounded.web.packets.comparing.paper", filled)
    yield stands_in
    line.settle()


def brings_the_form(case: Opened, within: Any) -> str:
    """A checked PDF among the papers; the name of its entry."""
    from wellfounded.web.cases.writing import writing
    from wellfounded.web.files import adding, shelf
    from wellfounded.web.files.paper import Original, State
    from wellfounded.web.files.streams import Writing

    writing_it = Writing(case.id, within, uuid4())
    writing_it.take(FILED)
    stream = writing_it.end()
    given = Original(name="f.pdf", sha256=writing_it.sha256, size=stream.size, stream=stream)
    name, paper = adding.add(case, (given,))
    checked = replace(
        paper,
        state=State.READY,
        originals=(replace(given, kind="application/pdf"),),
        words_read=True,
    )
    with writing(case, "paper_checked", {}):
        shelf.put(case, checked)
    return name


def compares(client: Client, name: str, at: str = "/en/j") -> str:
    from wellfounded.web.packets.line import settle

    answer = client.post(f"{at}/c", {"paper": name})
    assert (answer.status_code, answer["Location"]) == (303, f"{at}/c")
    settle()
    page: str = client.get(f"{at}/c").content.decode()
    return page


def boxes(page: str) -> list[str]:
    return re.findall(r'<textarea class="box" id="[^"]+" name="([^"]+)"', page)


@pytest.fixture
def filed(person: Begun, room: Room) -> str:
    """The name of the paper of a person whose religion is another today."""
    tells(person, COURT | {"applicant.religion": "Shia Muslim"})
    with at_home(person):
        return brings_the_form(opened(person), lambda: at_home(person))


def test_without_a_pdf_it_says_what_to_add(client: Client, person: Begun) -> None:
    assert "There is no PDF among the papers yet." in reads(client, "j/c")
    assert 'href="/en/j/c"' in client.get("/en/j").content.decode()
    assert client.post("/en/j/c", {"paper": "aaaaaaaa"})["Location"] == "/en/j/c"
    assert client.post("/en/j/c/1")["Location"] == "/en/j/c"


def test_each_change_is_listed_and_its_reason_is_printed_as_it_was_written(
    client: Client, filed: str
) -> None:
    page = compares(client, filed)
    plain = words(page)
    assert "Was: Sunni Muslim" in plain
    assert "Is now: Shia Muslim" in plain
    assert "B.1.A: a torn page" in plain
    assert "a sixth home" not in plain, "both forms say it"
    religion = boxes(page)[[w.count("Sunni Muslim") for w in page.split("<textarea")].index(1)]
    given = {religion: "Я ошибся. I made a slip."}
    answer = client.post("/en/j/c/1", {**given, "then": "keep"})
    assert answer["Location"] == "/en/j/c"
    assert "Я ошибся. I made a slip." in client.get("/en/j/c").content.decode()
    sheet = client.post("/en/j/c/1", {**given, "then": "sheet"})
    assert sheet["Content-Disposition"] == 'attachment; filename="list.pdf"'
    printed = " ".join(" ".join(words_of(sheet.content)).split())
    assert "Was: Sunni Muslim Is now: Shia Muslim" in printed
    assert "I made a slip." in printed
    assert "made a list of changes to the form" in reads(client, "k")


def test_a_word_of_crisis_in_a_reason_is_answered_before_the_sheet(
    client: Client, filed: str
) -> None:
    [first, *_] = boxes(compares(client, filed))
    given = {first: "I want to kill myself.", "then": "sheet"}
    page = client.post("/en/j/c/1", given)
    assert "You do not have to be alone with this" in words(page.content.decode())
    assert 'href="/en/j/c"' in page.content.decode()
    assert client.post("/en/j/c/1", given)["Content-Disposition"].startswith("attachment")


def test_when_the_case_changes_it_is_compared_again_and_no_reason_is_lost(
    client: Client, person: Begun, filed: str
) -> None:
    page = compares(client, filed)
    every = {box: f"Reason {number}." for number, box in enumerate(boxes(page))}
    client.post("/en/j/c/1", {**every, "then": "keep"})
    tells(person, {"applicant.ethnicity": "Tajik"})
    page = client.get("/en/j/c").content.decode()
    assert "Compare again" in page
    assert "Get the list as a PDF" not in page
    late = client.post("/en/j/c/1", {**every, "then": "sheet"})
    assert late["Location"] == "/en/j/c"
    page = compares(client, filed)
    assert "Tajik" in page
    assert all(reason in page for reason in every.values())
    assert len(boxes(page)) == len(every) + 1


def test_a_reason_for_what_is_no_change_any_more_is_still_shown(
    client: Client, person: Begun, filed: str, room: Room
) -> None:
    page = compares(client, filed)
    every = {box: f"Reason {number}." for number, box in enumerate(boxes(page))}
    client.post("/en/j/c/1", {**every, "then": "keep"})
    room.filed = {"applicant": {**SAID["applicant"], "religion": "Shia Muslim"}}
    plain = words(compares(client, filed))
    assert "Reasons for changes that are no longer there Part A.I, item" in plain
    assert all(reason in plain for reason in every.values())


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("no_boxes", "This PDF has no boxes to read."),
        ("not_a_form", "This PDF is not an official form"),
        ("another_form", "This PDF is another official form"),
        ("no_sandbox", "cannot be opened safely"),
        ("too_slow", "The work stopped before it was done."),
    ],
)
def test_a_paper_that_cannot_be_compared_is_refused_in_words(
    client: Client, filed: str, room: Room, reason: str, says: str
) -> None:
    room.refused = reason
    page = words(compares(client, filed))
    assert says in page
    assert "What changed" not in page


def test_when_the_paper_is_taken_out_what_was_read_of_it_goes_too(
    client: Client, person: Begun, filed: str
) -> None:
    from wellfounded.web.files.adding import take_out
    from wellfounded.web.packets.models import Making

    compares(client, filed)
    with at_home(person):
        assert Making.objects.count() == 1
        take_out(opened(person), filed)
    assert "There is no PDF among the papers yet." in reads(client, "j/c")
    with at_home(person):
        assert Making.objects.count() == 0


def test_at_the_desk_it_is_listed_and_handed_out_too(held: Office, room: Room) -> None:
    with held.person.at_home():
        name = brings_the_form(held.person.opens(), held.person.at_home)
    at_work = browser(held.caseworker)
    page = compares(at_work, name, desk(held))
    assert "Sunni Muslim" in page
    given = dict.fromkeys(boxes(page), "As the client explained.")
    sheet = at_work.post(desk(held, "c", "1"), {**given, "then": "sheet"})
    assert "As the client explained." in " ".join(" ".join(words_of(sheet.content)).split())
    assert "Sunni Muslim" not in held.person.signs_in(Client()).get("/en/j/c").content.decode()
