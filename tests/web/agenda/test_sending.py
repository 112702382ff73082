"""Does each message go out once, whatever breaks on the way?"""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connections
from django.test import Client

from tests.calendar.neutral import telling
from tests.web.agenda.clock import Clock, notes
from tests.web.agenda.reminding import NOON, read, states, turned_on
from tests.web.agenda.servers import Mail
from tests.web.desk.persons import STORY
from wellfounded.web.agenda import sending, turning
from wellfounded.web.agenda.models import Sending
from wellfounded.web.agenda.sending import send_due
from wellfounded.web.home import Home


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


def test_no_mail_goes_over_a_network_in_clear(soon: Any, home: Home) -> None:
    turned_on(soon)
    home.told["mail"]["host"] = "mail.example.org"
    assert send_due(home, NOON) == 0
    assert states(soon) == []


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


def test_the_same_days_make_no_second_message_when_an_answer_is_saved_anew(
    soon: Any, home: Home, mail: Mail
) -> None:
    turned_on(soon)
    assert send_due(home, NOON) == 1
    notes(soon, "check_in_set", "2027-08-03")
    assert send_due(home, NOON) == 0


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
