"""Does each message go out once, whatever breaks on the way?"""

from __future__ import annotations

import email
from collections.abc import Iterator
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from django.db import connections
from django.test import Client

from tests.calendar.neutral import telling
from tests.web.agenda.clock import Clock, notes
from tests.web.agenda.servers import Mail, Provider, serving
from tests.web.desk.persons import STORY
from wellfounded.web.agenda import sending, turning
from wellfounded.web.agenda.known import Reminders, Way
from wellfounded.web.agenda.models import Agenda, Link, Sending
from wellfounded.web.agenda.sending import send_due
from wellfounded.web.home import Home

NOON = 12


@pytest.fixture
def mail() -> Iterator[Mail]:
    with serving(Mail()) as server:
        yield server


@pytest.fixture
def provider() -> Iterator[Provider]:
    with serving(Provider()) as server:
        yield server


@pytest.fixture
def home(mail: Mail, provider: Provider, tmp_path: Path) -> Home:
    word = tmp_path / "word"
    word.write_text("s3cret\n", encoding="utf-8")
    word.chmod(0o600)
    port = mail.server_address[1]
    told = {
        "site": {"address": "https://forms.example.org"},
        "mail": {
            "host": "127.0.0.1",
            "port": port,
            "security": "none",
            "sender": "Form <forms@example.org>",
        },
        "text": {"address": f"http://127.0.0.1:{provider.server_port}/in", "secret_file": "word"},
    }
    return Home(tmp_path, told)


def turned_on(person: Any, way: Way = Way.EMAIL, code: str = "en", **more: Any) -> None:
    where = "me@example.net" if way is Way.EMAIL else "+15550148992"
    with person.at_home():
        wanted = Reminders(**{"way": way, "to": where, "before": (14, 7, 1), **more})
        turning.turn_reminders_on(person.opens(), code, wanted)


def states(person: Any) -> list[str]:
    with person.at_home():
        return list(Sending.objects.order_by("id").values_list("state", flat=True))


def read(letter: str) -> Any:
    return email.message_from_string(letter, policy=default)


@pytest.fixture
def soon(person: Any, clock: Clock) -> Any:
    """The person, a week before the appointment."""
    clock.go_on(days=28)
    return person


def test_it_goes_out_once_for_each_time_that_was_chosen(
    person: Any, home: Home, mail: Mail, clock: Clock
) -> None:
    turned_on(person)
    sent = []
    for _ in range(45):
        sent.append(sum(send_due(home, NOON) for _ in range(3)))
        clock.go_on(days=1)
    assert [day for day, number in enumerate(sent) if number] == [21, 28, 34]
    assert len(mail.letters) == 3
    assert states(person) == ["sent"] * 3


def test_it_tells_nothing_and_names_nobody(soon: Any, home: Home, mail: Mail) -> None:
    turned_on(soon)
    assert send_due(home, NOON) == 1
    (letter,) = mail.letters
    said = read(letter)
    assert said.get_content().strip() == "You have an appointment soon. Open your page."
    assert said["Subject"] == "Reminder"
    assert said["To"] == "me@example.net"
    assert said["Message-ID"].endswith("@example.org>")
    assert "List-Unsubscribe" not in said
    assert telling(said.get_content() + said["Subject"]) == []
    for raw in STORY.values():
        assert str(raw) not in letter


def test_it_is_in_the_language_of_the_person(soon: Any, home: Home, mail: Mail) -> None:
    from wellfounded.languages import Language
    from wellfounded.web.agenda.message import WORDS

    turned_on(soon, code="es")
    send_due(home, NOON)
    spanish = Language("es").say("message.appointment", WORDS["message.appointment"])
    assert spanish in read(mail.letters[0]).get_content()


def test_nothing_goes_out_in_quiet_hours_or_before_it_is_set_up(
    soon: Any, home: Home, mail: Mail
) -> None:
    turned_on(soon)
    assert [send_due(home, hour) for hour in (0, 8, 19, 23)] == [0] * 4
    assert send_due(Home(home.folder, {}), NOON) == 0
    assert states(soon) == []
    assert send_due(home, 9) == 1


def test_who_did_not_ask_gets_nothing(soon: Any, home: Home, mail: Mail) -> None:
    with soon.at_home():
        turning.turn_calendar_on(soon.opens(), "en")
    assert send_due(home, NOON) == 0
    assert mail.letters == []


def test_killed_after_the_mark_it_is_never_sent_and_that_is_told(
    soon: Any, home: Home, mail: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned_on(soon)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sending.by_mail, "send", killed)
        with pytest.raises(KeyboardInterrupt):
            send_due(home, NOON)
    assert states(soon) == ["marked"]
    connections.close_all()
    assert send_due(home, NOON) == 0
    assert mail.letters == []
    assert states(soon) == ["unknown"]
    page = soon.signs_in(Client()).get("/en/k/m").content.decode()
    assert "may not have reached you" in page


def test_killed_after_it_went_out_it_does_not_go_out_twice(
    soon: Any, home: Home, mail: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned_on(soon)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sending, "_noted", killed)
        with pytest.raises(KeyboardInterrupt):
            send_due(home, NOON)
    assert len(mail.letters) == 1
    assert send_due(home, NOON) == 0
    assert len(mail.letters) == 1
    assert states(soon) == ["unknown"]


@pytest.mark.parametrize(
    ("word", "answer", "state"),
    [
        ("EHLO", "421 busy", "again"),
        ("MAIL", "451 not now", "again"),
        ("MAIL", "550 never", "failed"),
        ("RCPT", "450 later", "again"),
        ("RCPT", "550 nobody", "failed"),
        (".", "452 full", "again"),
        (".", "554 no", "failed"),
    ],
)
def test_what_the_mail_server_refuses(
    soon: Any, home: Home, mail: Mail, word: str, answer: str, state: str
) -> None:
    turned_on(soon)
    mail.faults = {word: answer} | ({"HELO": answer} if word == "EHLO" else {})
    assert send_due(home, NOON) == 0
    assert states(soon) == [state]
    assert mail.letters == []


def test_a_mail_server_that_hangs_up_may_have_taken_it(soon: Any, home: Home, mail: Mail) -> None:
    turned_on(soon)
    mail.hangs_up_after_data = True
    assert send_due(home, NOON) == 0
    assert states(soon) == ["unknown"]
    assert send_due(home, NOON) == 0
    assert len(mail.letters) == 1


def test_what_was_not_taken_is_tried_again_later_and_later_and_then_given_up(
    soon: Any, home: Home, mail: Mail, clock: Clock
) -> None:
    turned_on(soon)
    mail.faults = {"RCPT": "450 later"}
    tried = []
    for hour in range(12):
        with soon.at_home():
            before = Sending.objects.values_list("tries", flat=True).first()
        send_due(home, NOON)
        with soon.at_home():
            if Sending.objects.values_list("tries", flat=True).first() != before:
                tried.append(hour)
        clock.go_on(hours=1)
    assert tried == [0, 1, 3, 7]
    assert states(soon) == ["failed"]
    mail.faults = {}
    assert send_due(home, NOON) == 0


def test_what_was_not_taken_goes_out_once_the_server_is_back(
    soon: Any, home: Home, mail: Mail, clock: Clock
) -> None:
    turned_on(soon)
    mail.faults = {"RCPT": "450 later"}
    send_due(home, NOON)
    mail.faults = {}
    clock.go_on(hours=1)
    assert send_due(home, NOON) == 1
    assert send_due(home, NOON) == 0
    assert len(mail.letters) == 1


def test_a_text_message_is_one_request_with_the_word_of_the_provider(
    soon: Any, home: Home, provider: Provider
) -> None:
    turned_on(soon, Way.TEXT)
    assert send_due(home, NOON) == 1
    ((path, headers, body),) = provider.taken
    assert path == "/in"
    assert headers["Authorization"] == "Bearer s3cret"
    assert body["to"] == "+15550148992"
    assert body["text"] == "You have an appointment soon. Open your page."
    assert set(body) == {"to", "text", "id"}
    assert headers["Idempotency-Key"] == body["id"]


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (204, "sent"),
        (302, "failed"),
        (307, "failed"),
        (400, "failed"),
        (401, "failed"),
        (429, "again"),
        (500, "unknown"),
        (503, "again"),
        (0, "unknown"),
    ],
)
def test_what_the_provider_answers(
    soon: Any, home: Home, provider: Provider, status: int, state: str
) -> None:
    turned_on(soon, Way.TEXT)
    provider.status = status
    send_due(home, NOON)
    assert states(soon) == [state]
    assert [path for path, _, _ in provider.taken] == ["/in"]


def test_a_provider_that_is_not_there_is_tried_again(soon: Any, home: Home) -> None:
    turned_on(soon, Way.TEXT)
    home.told["text"]["address"] = "http://127.0.0.1:1/in"
    assert send_due(home, NOON) == 0
    assert states(soon) == ["again"]


def test_an_address_without_tls_is_none(soon: Any, home: Home) -> None:
    turned_on(soon, Way.TEXT)
    home.told["text"]["address"] = "http://texts.example.org/in"
    assert send_due(home, NOON) == 0
    assert states(soon) == []


def test_a_word_that_others_can_read_is_refused_and_no_message_is_marked(
    soon: Any, home: Home
) -> None:
    from wellfounded.web.home import HomeError

    turned_on(soon, Way.TEXT)
    (home.folder / "word").chmod(0o644)
    with pytest.raises(HomeError, match="chmod 600"):
        send_due(home, NOON)
    assert states(soon) == []


def stop_link(letter: str) -> str:
    listed = str(read(letter)["List-Unsubscribe"]).strip(" <>")
    assert listed.startswith("https://forms.example.org/")
    return listed.removeprefix("https://forms.example.org")


def test_the_link_in_a_message_ends_them_without_signing_in(
    soon: Any, home: Home, mail: Mail, clock: Clock
) -> None:
    turned_on(soon, link=True)
    send_due(home, NOON)
    link = stop_link(mail.letters[0])
    client = Client(enforce_csrf_checks=True)
    assert client.get(link).status_code == 200
    with soon.at_home():
        assert Agenda.objects.get().reminds, "opening it must not end them"
    assert client.post(link).status_code == 200
    assert not client.cookies
    clock.go_on(days=6)
    assert send_due(home, NOON) == 0
    with soon.at_home():
        assert not Link.objects.exists()
    page = soon.signs_in(Client()).get("/en/k/m").content.decode()
    assert "stopped with the link" in page
    with soon.at_home():
        assert not Agenda.objects.exists()
        assert soon.opens().answers


def test_a_link_that_is_no_more_looks_like_one_that_is(soon: Any, home: Home, mail: Mail) -> None:
    turned_on(soon, link=True)
    send_due(home, NOON)
    link = stop_link(mail.letters[0])
    never = f"/en/d/{'A' * 43}"
    pages = [Client().post(one).content.replace(one.encode(), b"") for one in (link, link, never)]
    assert pages[0].replace(link[3:].encode(), b"") == pages[1].replace(link[3:].encode(), b"")
    assert pages[0].replace(link[3:].encode(), b"") == pages[2].replace(never[3:].encode(), b"")


def test_it_goes_on_at_an_office_which_is_told_what_did_not_go_out(
    soon: Any,
    home: Home,
    mail: Mail,
    clock: Clock,
    office: Any,
) -> None:
    from wellfounded.web.cases.taking_in import take_in

    turned_on(soon)
    assert send_due(home, NOON) == 1
    soon.gives_to(office.organisation)
    worker = office.caseworker
    with worker.at_work():
        take_in(soon.case, worker.member, worker.holder)
    assert send_due(home, NOON) == 0, "the same message must not go out again"
    clock.go_on(days=6)
    mail.faults = {"RCPT": "550 nobody"}
    send_due(home, NOON)
    page = worker.signs_in(Client()).get(f"/en/desk/k/{soon.case}").content.decode()
    assert "may not have gone out" in page


def asked(**more: Any) -> dict[str, Any]:
    return {"way": "email", "to": "me@example.net", "before": ["7", "1"], "do": "look", **more}


@pytest.fixture
def set_up(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellfounded.web.applicant.reminders.home", lambda: home)


@pytest.mark.usefixtures("set_up")
def test_the_page_shows_the_messages_before_anything_is_kept(person: Any) -> None:
    client = person.signs_in(Client())
    form = client.get("/en/k/m").content.decode()
    assert STORY["contact.phone"] not in form
    look = client.post("/en/k/m", asked()).content.decode()
    assert "You have a paper due soon. Open your page." in look
    with person.at_home():
        assert not Agenda.objects.exists()
    assert client.post("/en/k/m", asked(do="on")).status_code == 302
    page = client.get("/en/k/m").content.decode()
    assert "me…net" in page
    assert "me@example.net" not in page
    with person.at_home():
        assert b"example" not in bytes(Agenda.objects.get().blob)
    assert client.post("/en/k/m", {"do": "off"}).status_code == 302
    with person.at_home():
        assert not Agenda.objects.exists()


@pytest.mark.usefixtures("set_up")
@pytest.mark.parametrize(
    "wrong",
    [
        {"way": "pigeon"},
        {"way": ""},
        {"to": ""},
        {"to": "me"},
        {"to": "me@example.net\nBcc: you@example.net"},
        {"way": "text", "to": "12"},
        {"way": "text", "to": "me@example.net"},
        {"before": []},
        {"before": ["3"]},
    ],
)
def test_what_cannot_be_meant_is_said_and_kept_on_the_page(
    person: Any, wrong: dict[str, Any]
) -> None:
    client = person.signs_in(Client())
    for do in ("look", "on"):
        assert client.post("/en/k/m", asked(**wrong, do=do)).status_code == 422
    with person.at_home():
        assert not Agenda.objects.exists()


@pytest.mark.usefixtures("set_up")
@pytest.mark.parametrize("typed", ["(555) 014-8992", "+1 555 014 8992", "1-555-014-8992"])
def test_a_number_is_taken_as_people_write_it(person: Any, typed: str) -> None:
    client = person.signs_in(Client())
    look = client.post("/en/k/m", asked(way="text", to=typed)).content.decode()
    assert "+15550148992" in look


def test_where_no_message_can_be_sent_the_page_says_so(person: Any) -> None:
    page = person.signs_in(Client()).get("/en/k/m").content.decode()
    assert "does not send messages" in page


def test_the_same_days_make_no_second_message_when_an_answer_is_saved_anew(
    soon: Any, home: Home, mail: Mail
) -> None:
    turned_on(soon)
    assert send_due(home, NOON) == 1
    notes(soon, "check_in_set", "2027-08-03")
    assert send_due(home, NOON) == 0
