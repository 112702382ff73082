"""What does a member see of a case, and what does the person see of that?"""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from tests.web.desk.test_assigning import for_a_day, hands
from tests.web.desk.test_giving import assigned
from wellfounded.vault.keys import Section


def text(answer: object) -> str:
    assert answer.status_code == 200, answer.status_code
    plain = re.sub(r"<[^>]+>", " ", answer.content.decode())
    return " ".join(unescape(plain).split())


def at(worker: object, person: object, page: str = "") -> object:
    place = f"/en/desk/k/{person.case}" + (f"/{page}" if page else "")
    return worker.signs_in(Client()).get(place)


def moments(person: object) -> list[tuple[str, str, list[str]]]:
    """What the person's own chain tells, the newest first: who, what, which sections."""
    from wellfounded.web.accounts.names import name_of
    from wellfounded.web.timeline.reading import told

    with person.at_home():
        keys = person.opens().keys
        by_epoch = {epoch: keys.section(Section.MANIFEST, epoch) for epoch in keys.epochs}
        return [
            (name_of(one.actor), one.action, one.detail.get("sections", []))
            for one in told(person.case, by_epoch)
        ]


def test_the_list_names_the_case(office: object, taken_in: object) -> None:
    page = text(office.caseworker.signs_in(Client()).get("/en/desk/"))
    assert "Miren Zubirrota" in page
    assert "Being worked on" in page
    for word in ("204518737", "Quillfeather", "truck", "555-0148"):
        assert word not in page


def test_the_letter_says_who_wrote_what(office: object, taken_in: object) -> None:
    from wellfounded.web.cases.saving import Given, save

    attorney = assigned(office, taken_in, office.attorney)
    worker = office.caseworker
    with worker.at_work():
        given = Given(path="note", raw="Perhaps: the notebook is green.", base=1)
        save(worker.opens(taken_in.case), [given])
    page = text(at(attorney, taken_in, "l"))
    assert "The blue notebook is with my aunt." in page
    waiting = page.partition("caseworker Harbor Legal Aid suggested on")[2]
    assert "it waits for the applicant: Perhaps: the notebook is green." in waiting
    assert "555-0148-9926" in page
    assert "555-0148-9926" not in text(at(worker, taken_in, "l"))


def test_what_a_representative_entered_bears_their_name(office: object, taken_in: object) -> None:
    attorney = assigned(office, taken_in, office.attorney)
    attorney.approves(taken_in.case)
    assert "Written by attorney Harbor Legal Aid" in text(at(attorney, taken_in, "l"))


def test_the_tree_has_every_goal_with_reasons_and_sources(office: object, taken_in: object) -> None:
    from wellfounded.law import GOALS, RULEBOOK

    page = text(at(office.caseworker, taken_in, "r?s=all"))
    for goal in GOALS:
        assert RULEBOOK[goal.id].title.rstrip(".") in page
    assert "not settled" in page
    assert "INA 208(a)(2)(B)" in page
    assert "Still open" in page


@pytest.mark.parametrize(
    ("page", "sections"),
    [
        ("", ["identity"]),
        ("l", ["evidence", "identity", "location", "narrative"]),
        ("r", ["evidence", "identity", "location", "narrative"]),
        ("g", ["manifest"]),
    ],
)
def test_each_page_is_told_once_in_the_case(
    office: object, taken_in: object, page: str, sections: list[str]
) -> None:
    before = moments(taken_in)
    text(at(office.supervisor, taken_in, page))
    new = moments(taken_in)[: -len(before)]
    assert new == [("supervisor Harbor Legal Aid", "opened", sections)]


def test_the_person_reads_it_in_their_file(office: object, taken_in: object) -> None:
    text(at(office.caseworker, taken_in, "l"))
    page = text(taken_in.signs_in(Client()).get("/en/k"))
    opened = page.partition("caseworker Harbor Legal Aid opened:")[2]
    assert opened.startswith(" the papers, the person, places lived in, the story")
    assert "caseworker Harbor Legal Aid took the case in" in page


def test_if_it_cannot_be_told_nothing_is_shown(
    office: object, taken_in: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.desk import reading

    def fails(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(reading, "note_reading", fails)
    browser = office.caseworker.signs_in(Client(raise_request_exception=False))
    for page in ("", "/l", "/r"):
        answer = browser.get(f"/en/desk/k/{taken_in.case}{page}")
        assert answer.status_code == 500
        assert b"Zubirrota" not in answer.content


def test_an_interpreter_reads_the_part_and_nothing_else(office: object, taken_in: object) -> None:
    with office.supervisor.at_work():
        hands(
            office.supervisor,
            taken_in.case,
            office.interpreter,
            sections={Section.NARRATIVE},
            until=for_a_day(),
        )
    page = text(at(office.interpreter, taken_in, "l"))
    assert "red truck" in page
    for word in ("Zubirrota", "204518737", "Quillfeather", "555-0148"):
        assert word not in page
    assert moments(taken_in)[0][2] == ["narrative"]
    assert "You were not handed the name" in text(at(office.interpreter, taken_in))


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_page_to_suggest_on_is_told_as_well(
    office: object, taken_in: object, method: str
) -> None:
    from wellfounded.interview import page_of

    number = page_of("applicant.date_of_birth").number
    before = moments(taken_in)
    browser = office.caseworker.signs_in(Client())
    sent = {f"q{box}.{part}": "45" for box in range(9) for part in ("base", "day", "value")}
    answer = getattr(browser, method)(f"/en/desk/k/{taken_in.case}/s/{number}", sent)
    assert answer.status_code == (200 if method == "get" else 422)
    told = moments(taken_in)[: -len(before)]
    assert ("caseworker Harbor Legal Aid", "opened", ["identity"]) in told


def test_a_suggestion_waits_for_the_person(office: object, taken_in: object) -> None:
    from wellfounded.interview import page_of

    number = page_of("note").number
    browser = office.caseworker.signs_in(Client())
    place = f"/en/desk/k/{taken_in.case}/s/{number}"
    shown = browser.get(place).content.decode()
    assert "The blue notebook" in shown
    sent = {"q0.base": "1", "q0.value": "The notebook is with my cousin."}
    assert browser.post(place, sent).status_code == 302
    home = taken_in.signs_in(Client())
    asked = text(home.get(f"/en/f/{number}"))
    assert "Written by caseworker Harbor Legal Aid" in asked
    with taken_in.at_home():
        assert taken_in.opens().answers.case.text("note").startswith("The blue notebook")
    assert "suggested an answer in: the story" in text(home.get("/en/k"))


def test_what_a_role_may_not_read_it_is_not_asked_either(office: object, taken_in: object) -> None:
    from wellfounded.interview import page_of

    number = page_of("contact.phone").number
    page = at(office.caseworker, taken_in, f"s/{number}")
    assert b"555-0148" not in page.content
    sent = {f"q{box}.base": "0" for box in range(10)} | {"q5.value": "1"}
    browser = office.caseworker.signs_in(Client())
    browser.post(f"/en/desk/k/{taken_in.case}/s/{number}", sent)
    with taken_in.at_home():
        answer = taken_in.opens().answer("contact.phone")
        assert answer.waiting == ()


def test_a_supervisor_hands_the_case_on_by_the_pages(office: object, taken_in: object) -> None:
    browser = office.supervisor.signs_in(Client())
    place = f"/en/desk/k/{taken_in.case}/a"
    assert "attorney Harbor Legal Aid" in text(browser.get(place))
    assert browser.post(place, {"member": str(office.attorney.id)}).status_code == 422
    sent = {"member": str(office.attorney.id), "part": "case"}
    assert browser.post(place, sent).status_code == 302
    assert at(office.attorney, taken_in).status_code == 200
    assert browser.post(f"{place}/{office.attorney.id}").status_code == 302
    assert at(office.attorney, taken_in).status_code == 404
    told = [(who, what) for who, what, _ in moments(taken_in)]
    supervisor, attorney = "supervisor Harbor Legal Aid", "attorney Harbor Legal Aid"
    assert told[:3] == [
        (supervisor, "unassigned"),
        (attorney, "opened"),
        (supervisor, "assigned"),
    ]


def test_to_tick_one_part_gives_that_part_alone(office: object, taken_in: object) -> None:
    browser = office.supervisor.signs_in(Client())
    place = f"/en/desk/k/{taken_in.case}/a"
    sent = {"member": str(office.volunteer.id), "part": "contact"}
    assert browser.post(place, sent).status_code == 302
    page = text(at(office.volunteer, taken_in, "l"))
    assert "555-0148-9926" in page
    for word in ("Zubirrota", "Quillfeather", "red truck"):
        assert word not in page


def test_an_export_is_told_and_holds_what_the_role_may_read(
    office: object, taken_in: object
) -> None:
    place = f"/en/desk/k/{taken_in.case}/e"
    browser = office.supervisor.signs_in(Client())
    taken = browser.post(place).content.decode()
    assert "Zubirrota" in taken
    assert "555-0148" not in taken
    assert moments(taken_in)[0][:2] == ("supervisor Harbor Legal Aid", "exported")


def test_an_admin_sees_people_and_no_case(office: object, taken_in: object) -> None:
    browser = office.admin.signs_in(Client())
    assert "Your role opens no cases" in text(browser.get("/en/desk/"))
    place = f"/en/desk/people/{office.volunteer.id}/suspend"
    assert browser.post(place).status_code == 302
    assert "Suspended" in text(browser.get("/en/desk/people"))
    assert browser.post(place).status_code == 404


def test_the_intakes_key_is_handed_on_by_the_pages(office: object, person: object) -> None:
    person.gives_to(office.organisation)
    assert "Take in" not in text(office.attorney.signs_in(Client()).get("/en/desk/"))
    browser = office.caseworker.signs_in(Client())
    assert "Let them take cases in" in text(browser.get("/en/desk/people"))
    assert browser.post(f"/en/desk/people/{office.attorney.id}/intake").status_code == 302
    attorney = office.attorney.signs_in(Client())
    assert "Take in" in text(attorney.get("/en/desk/"))
    taken = attorney.post(f"/en/desk/w/{person.case}")
    assert taken.headers["Location"] == f"/en/desk/k/{person.case}"


@pytest.mark.parametrize(
    ("method", "page"),
    [("get", "k/{case}/a"), ("get", "k/{case}/a/{other}"), ("post", "k/{case}/a/{other}")],
)
def test_grave_acts_ask_for_a_fresh_proof(
    office: object, taken_in: object, method: str, page: str
) -> None:
    from datetime import timedelta

    from wellfounded.web.accounts.models import Session
    from wellfounded.web.clock import now

    browser = office.supervisor.signs_in(Client())
    Session.objects.update(fresh=now() - timedelta(minutes=6))
    place = "/en/desk/" + page.format(case=taken_in.case, other=office.caseworker.id)
    answer = getattr(browser, method)(place)
    assert answer.headers["Location"] == f"/en/desk/again?to={place}"
    assert at(office.caseworker, taken_in).status_code == 200


def turning_on_others(person: object) -> set[str]:
    """The goals of a case that turn on another finding, and not on answers alone."""
    from wellfounded.law import GOALS
    from wellfounded.law.screening import screen
    from wellfounded.web.clock import today

    with person.at_home():
        found = screen(person.opens().answers.case, GOALS, as_of=today()).determinations
    return {
        one.id
        for one in found
        if any(part.decisive and part.in_scope is not False for part in one.finding.because)
    }


def test_each_goal_is_told_in_full_in_its_own_card(office: object, taken_in: object) -> None:
    from wellfounded.law import GOALS, RULEBOOK

    turning = turning_on_others(taken_in)
    assert len(turning) > len(GOALS) / 2
    page = at(office.caseworker, taken_in, "r?s=all").content.decode()
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    for goal in GOALS:
        card = page.partition(f'<article class="card" id="{goal.id}">')[2].partition("</article>")[
            0
        ]
        assert RULEBOOK[goal.id].title.rstrip(".") in card
        assert ("What it turns on" in card) is (goal.id in turning), goal.id
    assert "told under:" in page
    for place in re.findall(r'<a href="#([^"]+)">', page):
        assert place in ids or place == "main"


def test_what_is_open_leads_to_where_it_can_be_suggested(office: object, taken_in: object) -> None:
    browser = office.caseworker.signs_in(Client())
    page = browser.get(f"/en/desk/k/{taken_in.case}/r").content.decode()
    places = set(re.findall(r'href="(/en/desk/k/[^"]+/s/[^"]+)"', page))
    assert len(places) > 5
    for place in places:
        assert browser.get(place).status_code == 200, place


@pytest.mark.parametrize(("days_ago", "said"), [(2000, "was"), (30, "is")])
def test_a_day_that_is_past_is_told_as_past(
    office: object, taken_in: object, days_ago: int, said: str
) -> None:
    from datetime import timedelta

    from tests.web.desk.test_projection import arrives
    from wellfounded.web.clock import today

    arrives(taken_in, (today() - timedelta(days=days_ago)).isoformat())
    page = text(at(office.caseworker, taken_in))
    assert f"The safe day for the one-year deadline {said} " in page
    assert "INA 208(a)(2)(B)" in page
    assert "the arrivals named so far" in page
    listed = text(office.caseworker.signs_in(Client()).get("/en/desk/"))
    assert ("This day is past." in listed) is (said == "was")


def test_an_empty_case_still_leads_to_its_questions(office: object) -> None:
    from tests.web.desk.persons import somebody
    from wellfounded.interview import page_of
    from wellfounded.web.cases.taking_in import take_in

    new = somebody({})
    new.gives_to(office.organisation)
    worker = office.caseworker
    with worker.at_work():
        take_in(new.case, worker.member, worker.holder)
    browser = worker.signs_in(Client())
    letter = f"/en/desk/k/{new.case}/l"
    places = re.findall(r'href="(/en/desk/k/[^"]+/s/[^"]+)"', browser.get(letter).content.decode())
    assert len(places) > 20
    for place in set(places):
        page = browser.get(place)
        assert page.status_code == 200, place
        assert re.search(r'name="q\d+\.base"', page.content.decode()), place
    number = page_of("applicant.name.family").number
    sent = {"q0.base": "0", "q0.value": "Miren"}
    assert browser.post(f"/en/desk/k/{new.case}/s/{number}", sent).status_code == 302
    assert "A suggestion waits for the applicant." in text(browser.get(letter))
    home = new.signs_in(Client())
    assert "Written by caseworker" in text(home.get(f"/en/f/{number}"))
