"""Are the kept pages empty and alike for all, and can what was unread be seen and taken out?"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.web.offline.conftest import Phone

if TYPE_CHECKING:
    from django.test import Client

Rows = Callable[[], list[tuple[int, str, int]]]
LARGEST_PAGE = 15_000


def test_each_kept_page_is_there_and_is_the_same_for_everybody(
    phone: Phone, client: Client
) -> None:
    from django.test import Client

    from wellfounded.web.applicant.kept_pages import kept_parts

    phone.types("applicant.name.given", "Nadia")
    phone.sends()
    client.get("/en/f")
    numbers = [page.number for part in kept_parts() for page in part.pages]
    assert len(numbers) == len(set(numbers)) > 60
    for number in numbers:
        own, other = (one.get(f"/en/f/w/{number}") for one in (client, Client()))
        assert own.status_code == 200
        assert own.content == other.content
        assert not other.cookies
        assert b"Nadia" not in own.content
        assert b"csrfmiddlewaretoken" not in own.content
        assert len(gzip.compress(own.content)) < LARGEST_PAGE


def test_the_list_of_parts_leads_to_them(client: Client) -> None:
    page = client.get("/es/f/w")
    links = re.findall(r'href="(/es/f/w/\d+)"', page.content.decode())
    assert len(links) > 15
    assert {client.get(link).status_code for link in links} == {200}


def test_no_other_page_is_kept(client: Client) -> None:
    assert client.get("/en/f/w/99999").status_code == 404


def test_all_of_it_is_as_small_as_the_page_says(client: Client) -> None:
    from wellfounded.web.applicant.kept_pages import kept_parts
    from wellfounded.web.applicant.without_signal import SIZE

    numbers = [page.number for part in kept_parts() for page in part.pages]
    sent = sum(len(gzip.compress(client.get(f"/es/f/w/{one}").content)) for one in numbers)
    assert sent < float(SIZE) * 1_000_000


def test_only_a_person_who_asks_gets_a_ticket(client: Client, phone: Phone) -> None:
    from django.test import Client

    from wellfounded.web.database.scope import bound
    from wellfounded.web.offline.models import Ticket

    before = client.get("/en/k/w").content.decode()
    assert "data-box" not in before
    assert "manifest" not in before
    assert Client().post("/en/k/w", {"do": "on"}).status_code in {302, 401, 403}
    after = client.post("/en/k/w", {"do": "on"}).content.decode()
    assert "data-box" in after
    assert "w.json" in after
    with bound(case=phone.person.opened.id):
        assert Ticket.objects.count() == 2


def test_a_phone_that_others_use_is_not_made_ready(client: Client, phone: Phone) -> None:
    client.post("/en/i/w", {"exit": "w", "shared": "yes"})
    page = client.get("/en/k/w").content.decode()
    assert "they could see that you use this site" in page
    assert 'value="on"' not in page
    assert "data-box" not in client.post("/en/k/w", {"do": "on"}).content.decode()


def test_the_list_of_parts_has_people_to_call(client: Client) -> None:
    page = client.get("/en/f/w").content.decode()
    assert all(f'href="tel:{number}"' in page for number in ("911", "988"))


def test_turned_off_no_phone_sends_any_more(client: Client, phone: Phone) -> None:
    phone.types("applicant.name.given", "Nadia")
    answer = client.post("/en/k/w", {"do": "off"})
    assert answer["Clear-Site-Data"] == '"storage"'
    assert phone.sends().status_code == 410


def test_what_could_not_be_saved_is_shown_and_can_be_taken_out(
    client: Client, phone: Phone, rows: Rows
) -> None:
    from wellfounded.interview import page_of

    number = page_of("note").number
    phone.seals({"place": f"f/{number}", "asks": "other", "sent": "q0.base=0&q0.value=M%C3%A1s"})
    phone.sealed[2] = b"junk"
    phone.sends()
    assert "/en/k/w" in client.get("/en/f").content.decode()
    page = client.get("/en/k/w").content.decode()
    assert "<bdi>Más</bdi>" in page
    assert "does not open" in page
    for id in re.findall(r'name="number" value="(\d+)"', page):
        client.post("/en/k/w", {"do": "out", "number": id})
    client.post("/en/k/w", {"do": "out", "number": "x"})
    assert rows() == []


def test_the_icon_says_nothing(client: Client) -> None:
    card = client.get("/en/w.json").json()
    assert card["start_url"] == "/en/f/w"
    assert card["name"] == card["short_name"] == _title(client)
    assert "manifest-src 'self'" in client.get("/en/")["Content-Security-Policy"]


def _title(client: Client) -> str:
    found = re.search(r"<title>(.*?)</title>", client.get("/en/").content.decode())
    assert found
    return found[1]
