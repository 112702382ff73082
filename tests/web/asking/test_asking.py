"""Does a request reach the office's intake alone, and can whoever sent it take it back?"""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from tests.web.asking.conftest import SENT
from tests.web.asking.sent import code_on, mine, rows, seen
from tests.web.desk.persons import Applicant, somebody
from wellfounded.vault.wraps import Holder, WrapError
from wellfounded.web.accounts import intake
from wellfounded.web.asking.codes import keyed, typed_code
from wellfounded.web.asking.sealing import Said, opened, seal
from wellfounded.web.clock import today

TOLD = ("Xóchitl", "555-0117", "garden", "Mam", "after six", "Quillfeather", "a paper that came")


def pairs(office: SimpleNamespace) -> dict[Any, Holder]:
    return intake.held(office.caseworker.member, office.caseworker.holder)


def test_what_was_said_lies_sealed_and_opens_at_the_intake(
    asked: SimpleNamespace, office: SimpleNamespace
) -> None:
    [row] = rows(office)
    held = b"".join(bytes(one) for one in (row.blob, row.digest))
    assert not any(word.encode() in held for word in TOLD)
    assert asked.code.encode() not in held
    said = opened(row, pairs(office))
    assert (said.reach, said.say, said.where) == (SENT["reach"], SENT["say"], SENT["where"])
    assert (row.state, row.day, row.until) == ("waiting", today(), today() + timedelta(days=90))


def test_it_opens_with_no_other_pair_and_in_no_other_row(
    asked: SimpleNamespace, office: SimpleNamespace
) -> None:
    [row] = rows(office)
    with pytest.raises(WrapError):
        opened(row, {row.intake_id: Holder.random()})
    held = pairs(office)
    row.id = uuid4()
    with pytest.raises(WrapError):
        opened(row, held)


def test_short_and_long_requests_have_one_length(office: SimpleNamespace) -> None:
    pair = intake.current(office.organisation.id)
    assert pair is not None
    long = Said(**dict.fromkeys(("name", "reach", "say", "times", "where", "about"), "𝕏" * 110))
    assert len({len(seal(one, pair, uuid4())) for one in (Said(), long)}) == 1


def test_the_longest_that_the_form_lets_through_can_be_sealed(office: SimpleNamespace) -> None:
    from wellfounded.web.asking import form

    pair = intake.current(office.organisation.id)
    assert pair is not None
    for letter in ("\U0001f33d", '"', "\\"):
        given = form.typed({name: letter * most for name, most in form.LONGEST.items()})
        given |= {name: max(ways, key=len) for name, ways in form.CHOICES.items()}
        assert form.problems(given) == {}
        seal(form.said(given, case=str(uuid4())), pair, uuid4())


def test_sent_twice_it_is_kept_once_and_has_the_same_code(
    asked: SimpleNamespace, office: SimpleNamespace
) -> None:
    assert code_on(asked.client.post("/en/a/c", SENT)) == asked.code
    assert len(rows(office)) == 1
    assert code_on(asked.client.post("/en/a/c", SENT | {"reach": "555-0118"})) != asked.code
    assert len(rows(office)) == 2


def test_what_was_sent_leads_on_to_a_page_that_shows_the_code_once(anybody: Client) -> None:
    sent = anybody.post("/en/a/c", SENT)
    assert (sent.status_code, sent["Location"]) == (302, "/en/a/m")
    cookie = sent.cookies["n"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Strict", "")
    code = code_on(sent)
    assert code not in anybody.get("/en/a/m").content.decode().replace("</span> <span>", "")
    assert anybody.cookies["n"].value == ""


@pytest.mark.parametrize("told", ["", "x", "1" * 12, "1" * 12 + ".x", "1" * 12 + ".999", "é.1"])
def test_a_code_that_nobody_was_given_opens_nothing(anybody: Client, told: str) -> None:
    anybody.cookies["n"] = told
    page = seen(anybody.get("/en/a/m"))
    assert "The 12 digits of your short code" in page


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"way": ""}, "This is needed."),
        ({"reach": "  "}, "This is needed."),
        ({"way": "pigeon"}, "This is needed."),
        ({"about": "x" * 201}, "This is too long."),
    ],
)
def test_what_cannot_be_kept_comes_back_with_all_that_was_typed(
    anybody: Client, office: SimpleNamespace, changed: dict[str, str], said: str
) -> None:
    answer = anybody.post("/en/a/c", SENT | changed)
    assert said in seen(answer, 422)
    assert "Ask for Xóchitl, about the garden" in answer.content.decode()
    assert rows(office) == []


def test_without_a_word_on_it_a_message_is_not_safe(
    anybody: Client, office: SimpleNamespace
) -> None:
    code_on(anybody.post("/en/a/c", {"way": "text", "reach": "555-0117"}))
    [row] = rows(office)
    assert opened(row, pairs(office)).message == "no"


def test_among_offices_one_is_chosen_and_one_without_an_intake_is_not_offered(
    anybody: Client, office: SimpleNamespace
) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.roles import Role

    staff.office("Nobody There")
    other = staff.office("Elm Street Aid")
    staff.hire(other, Role.CASEWORKER)
    page = seen(anybody.get("/en/a/c"))
    assert "Elm Street Aid" in page
    assert "Nobody There" not in page
    assert "This is needed." in seen(anybody.post("/en/a/c", SENT), 422)
    code_on(anybody.post("/en/a/c", SENT | {"office": str(other.id)}))
    assert rows(office) == []
    assert len(rows(SimpleNamespace(organisation=other))) == 1


def test_the_code_shows_how_far_it_is_and_nothing_of_what_was_said(
    asked: SimpleNamespace,
) -> None:
    spaced = " ".join([asked.code[:3], asked.code[3:6], asked.code[6:]])
    answer = mine(Client(), spaced)
    assert "Nobody has taken it up yet." in seen(answer)
    assert not any(word in answer.content.decode() for word in TOLD)
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize(
    "typed", ["", "123", "000000000000", "x" * 12, "٠" * 13, "²" * 12, "½" * 12]
)
def test_a_code_of_nothing_opens_nothing(anybody: Client, typed: str) -> None:
    assert "This code opens nothing." in seen(mine(anybody, typed), 422)


def test_a_code_may_be_typed_in_other_figures() -> None:
    assert typed_code("٠١٢ ٣٤٥-٦٧٨ ٩٠١") == "012345678901"
    assert keyed("012345678901") != keyed("012345678902")


def test_it_is_taken_back_only_on_a_clear_word_and_is_gone_then(
    asked: SimpleNamespace, office: SimpleNamespace
) -> None:
    assert "Tick the box first" in seen(mine(asked.client, asked.code, act="leave"), 409)
    assert len(rows(office)) == 1
    assert "was destroyed" in seen(mine(asked.client, asked.code, act="leave", sure="yes"))
    assert rows(office) == []
    assert "This code opens nothing." in seen(mine(asked.client, asked.code), 422)


def test_a_network_that_asks_too_often_waits_and_loses_nothing(
    anybody: Client, office: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.public.limits import ASKING, CODES, Bucket

    for full in (ASKING, CODES):
        monkeypatch.setattr(Bucket, "takes", lambda one, _, full=full: one is not full)
        if full is ASKING:
            answer = anybody.post("/en/a/c", SENT)
            assert "about the garden" in answer.content.decode()
        else:
            answer = mine(anybody, "0" * 12)
            anybody.cookies["n"] = "0" * 12
            assert anybody.get("/en/a/m").status_code == 429
        assert answer.status_code == 429
    assert rows(office) == []


def test_where_there_is_no_office_the_page_says_so(database: None) -> None:
    client = Client()
    assert "No office of this site takes requests now." in seen(client.get("/en/a/c"))
    assert "/en/a/c" not in client.get("/en/").content.decode()
    assert client.post("/en/a/c", SENT).status_code == 200


def test_somebody_with_a_case_asks_the_office_that_has_it(office: SimpleNamespace) -> None:
    person: Applicant = somebody()
    client = person.signs_in(Client())
    assert client.get("/en/g/c").status_code == 200
    person.gives_to(office.organisation)
    code_on(client.post("/en/g/c", SENT))
    [row] = rows(office)
    assert opened(row, pairs(office)).case == str(person.case)


def test_pages_and_addresses_tell_nothing(asked: SimpleNamespace) -> None:
    for answer in (asked.client.get("/es/a/c"), mine(asked.client, asked.code)):
        title = answer.content.decode().split("<title>")[1].split("</title>")[0]
        assert (
            title == asked.client.get("/en/i").content.decode().split("<title>")[1].split("</")[0]
        )
