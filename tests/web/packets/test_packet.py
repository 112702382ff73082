"""Does a person see what will be in their packet, and get it whole or hear why not?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from django.test import Client

from tests.packets.sheaves import scan, words_of
from tests.web.applicant.pages import reads, tells, words
from tests.web.files.given import LETTER, Sandbox, name_in, sends
from tests.web.files.test_at_the_desk import Office, browser
from tests.web.packets.wishing import COURT, ended, got, wishes
from wellfounded.vault.keys import Section
from wellfounded.web.files.converting import Converted, Refusal

if TYPE_CHECKING:
    from wellfounded.web.cases.beginning import Begun

Wait = Callable[[], None]


def brings(client: Client, sandbox: Sandbox, checked: Wait, pages: bytes) -> str:
    """Add a paper of these pages, and wait until it is checked; the name of its entry."""
    assert isinstance(sandbox.answer, Converted)
    sandbox.answer = replace(sandbox.answer, pdf=pages)
    name = name_in(sends(client, LETTER + pages))
    checked()
    return name


def test_without_an_answer_it_asks_who_gets_it_and_makes_nothing(client: Client) -> None:
    page = reads(client, "j")
    assert "it is not clear who gets it" in page
    assert "Make the packet" not in page
    answer = wishes(client, form="yes")
    assert answer.status_code == 409
    assert "It is not settled if the packet goes to USCIS" in words(answer.content.decode())
    assert client.get("/en/j/w")["Location"] == "/en/j"


def test_what_will_be_in_it_stands_in_the_order_of_the_court_with_what_is_open(
    client: Client, person: Begun, sandbox: Sandbox, checked: Wait
) -> None:
    tells(person, COURT)
    name = brings(client, sandbox, checked, scan(2))
    about = {"title": "A letter", "language": "Dari", "translation": "missing"}
    tells(person, {f"exhibits[{name}].{fact}": said for fact, said in about.items()})
    page = client.get("/en/j").content.decode()
    plain = words(page)
    assert "By what you said so far, it goes to: The immigration court." in plain
    cover, letter = plain.index("The cover, with the court"), plain.index("A letter")
    assert cover < letter < plain.index("A page that shows that the government got a copy")
    assert f'href="/en/u/{name}"' in page
    assert "A letter is not in English and has no English translation." in plain
    assert "The name of the judge is not known." in plain
    assert "with nothing that shows them and no reason why not: 2." in plain
    assert 'href="/en/u/g"' in page
    assert 'href="/en/f/77"' in page


def test_the_packet_comes_as_a_file_whose_name_tells_nothing_and_is_told_in_the_file(
    client: Client, person: Begun, sandbox: Sandbox, checked: Wait
) -> None:
    tells(person, COURT)
    name = brings(client, sandbox, checked, scan(2))
    about: dict[str, object] = {"title": "A letter", "shows": ["applicant", "fear"]}
    tells(person, {f"exhibits[{name}].{fact}": said for fact, said in about.items()})
    assert "The packet is ready" in ended(client)
    assert "made a packet" not in reads(client, "k")
    answer = got(client)
    assert answer.status_code == 200
    assert answer["Content-Disposition"] == 'attachment; filename="papers.pdf"'
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"
    pages = list(words_of(answer.content))
    assert "Noori, Farid" in pages[0]
    assert "A 123-456-789" in pages[0]
    assert [page.split()[-1] for page in pages] == [str(n) for n in range(1, len(pages) + 1)]
    assert "made a packet" in reads(client, "k")


def test_a_paper_that_is_not_there_yet_stops_it_by_name(
    client: Client, person: Begun, sandbox: Sandbox, checked: Wait
) -> None:
    tells(person, COURT)
    sandbox.answer = Refusal(code="damaged")
    name = name_in(sends(client, LETTER))
    checked()
    tells(person, {f"exhibits[{name}].title": "Gone"})
    page = ended(client)
    assert "The packet was not made" in page
    assert "Gone: its file is still being checked, or could not be opened." in page
    assert got(client)["Location"] == "/en/j/w"


def test_several_files_are_offered_one_by_one(
    client: Client,
    person: Begun,
    sandbox: Sandbox,
    checked: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("wellfounded.web.packets.wish.largest", lambda *_: 0.3)
    tells(person, COURT)
    for dots in (500, 501):
        brings(client, sandbox, checked, scan(1, dots=dots))
    assert "The packet has 2 files" in ended(client)
    first, second = got(client), got(client, part=2)
    assert "IMMIGRATION COURT" in next(words_of(first.content))
    assert second["Content-Disposition"] == 'attachment; filename="papers-2.pdf"'
    assert "Part 2 of 2" in next(words_of(second.content))
    for beyond in (0, 3, -1, 99999):
        assert got(client, part=beyond).status_code == 303


@pytest.fixture
def held(database: None, static_files: None, sandbox: Sandbox, checked: Wait) -> Office:
    return Office()


def desk(held: Office, *parts: str) -> str:
    return "/".join(["/en/desk/k", str(held.person.case), "j", *parts])


def test_who_holds_the_whole_case_sees_the_packet_and_who_holds_a_part_does_not(
    held: Office,
) -> None:
    at_work = browser(held.caseworker)
    page = words(at_work.get(desk(held)).content.decode())
    assert "Form, declaration and exhibits in the order" in page
    chosen = at_work.get(desk(held), {"for": "uscis"})
    assert "has not approved what is sent" in words(chosen.content.decode())
    held.hands(Section.EVIDENCE)
    part = browser(held.interpreter)
    assert part.get(desk(held)).status_code == 404
    assert part.post(desk(held, "1")).status_code == 404
    assert part.get(desk(held, "w")).status_code == 404
    assert part.post(desk(held, "w", "1")).status_code == 404


def test_each_who_holds_the_case_gets_the_packet_they_wished_for_and_no_other(held: Office) -> None:
    at_work, own = browser(held.caseworker), held.person.signs_in(Client())
    assert "The packet is ready" in ended(at_work, desk(held), **{"for": "court"})
    assert got(at_work, desk(held))["Content-Disposition"].endswith('.pdf"')
    assert own.get("/en/j/w").status_code == 303
    assert browser(held.attorney).get(desk(held, "w")).status_code == 303
    assert "made a packet" in words(own.get("/en/k").content.decode())
