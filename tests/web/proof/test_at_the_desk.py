"""Does a helper see what is open and why, and does what they write wait for the person?"""

from __future__ import annotations

from types import SimpleNamespace

from django.test import Client

from tests.web.applicant.pages import words
from tests.web.desk.persons import Applicant
from tests.web.proof.told import fill, option
from wellfounded.web.accounts.roles import Role

NAME = "abcdefgh"


def at(person: Applicant, *parts: str) -> str:
    return "/".join(["desk/k", str(person.case), "u", *parts])


def reads(client: Client, place: str) -> str:
    answer = client.get(f"/en/{place}")
    assert answer.status_code == 200
    return words(answer.content.decode())


def test_the_matrix_says_what_stops_and_what_could_be_had(
    helper: Client, person: Applicant
) -> None:
    said = reads(helper, at(person, "m"))
    assert "The proof is not ready to go in." in said
    assert "What happened, event 1: nothing shows it, and no reason is given why not." in said
    assert "INA 208(b)(1)(B)(ii)" in said
    assert "highly consistent with" in said
    assert "hard or dangerous" in said
    assert "Matter of L-A-C-, 26 I&amp;N Dec. 516" in said


def test_what_a_helper_says_of_a_paper_stands_at_once(helper: Client, person: Applicant) -> None:
    with person.at_home():
        name = person.opens().answers.records("exhibits")[0]
    harm = option(helper, at(person, name, "s"), "What happened, event 1")
    sent = fill(helper, at(person, name, "s"), q0__value=harm)
    assert sent.status_code == 302
    with person.at_home():
        assert person.opens().answers.case.listed("exhibits[0].shows") == ("harms[0]",)
    said = reads(helper, at(person, "m"))
    assert "What happened, event 1: nothing shows it" not in said
    assert "Letter of the priest (named, no file yet)" in said
    assert "Letter of the priest is named, and there is no file of it yet." in said
    assert "Letter of the priest: nobody has said who wrote it." in said


def test_a_person_whom_a_helper_suggests_waits_for_the_applicant(
    helper: Client, client: Client, person: Applicant
) -> None:
    harm = option(helper, at(person, "w", NAME), "What happened, event 2")
    sent = fill(helper, at(person, "w", NAME), q0__value="Rosa", q4__value=harm, q5__value="both")
    assert sent.status_code == 302
    with person.at_home():
        assert person.opens().answers.case.sizes.get("witnesses", 0) == 0
    waiting = words(client.get("/en/u/w").content.decode())
    assert "Rosa" in waiting
    assert "Rosa" in words(client.get("/en/f").content.decode())
    page = client.get(f"/en/u/w/{NAME}/t").content.decode()
    assert "Rosa" in words(page)
    seen = page.split('name="seen" value="')[1].split('"')[0]
    stale = client.post(f"/en/u/w/{NAME}/t", {"choice": "take", "seen": "0"})
    assert stale.status_code == 409
    assert client.post(f"/en/u/w/{NAME}/t", {"choice": "take", "seen": seen}).status_code == 302
    with person.at_home():
        case = person.opens().answers.case
    assert case.text("witnesses[0].name") == "Rosa"
    assert case.listed("witnesses[0].shows") == ("harms[1]",)
    assert "Rosa" in reads(helper, at(person, "w"))


def test_an_answer_that_a_helper_suggests_waits_on_the_page_that_asks_it(
    helper: Client, client: Client, person: Applicant
) -> None:
    first = option(client, f"u/w/{NAME}", "What happened, event 1")
    fill(client, f"u/w/{NAME}", q0__value="Rosa", q4__value=first)
    second = option(helper, at(person, "w", NAME), "What happened, event 2")
    fill(helper, at(person, "w", NAME), q0__value="Rosa", q4__value=second)
    overview = client.get("/en/f").content.decode()
    assert f'href="/en/u/w/{NAME}"' in overview
    assert "Event 2" in words(client.get(f"/en/u/w/{NAME}").content.decode())
    with person.at_home():
        assert person.opens().answers.case.listed("witnesses[0].shows") == ("harms[0]",)


def test_who_may_not_read_the_case_sees_no_matrix(
    helper: Client, office: SimpleNamespace, person: Applicant
) -> None:
    other = office.__dict__[Role.ATTORNEY.value].signs_in(Client())
    assert other.get(f"/en/{at(person, 'm')}").status_code == 404
    assert Client().get(f"/en/{at(person, 'm')}")["Location"] == "/en/desk/in"
