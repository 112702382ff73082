"""What becomes of a danger when a representative approves the filing all the same?"""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.test import Client

from tests.web.desk.staff import REASON
from tests.web.desk.test_giving import assigned
from wellfounded.law.danger import DANGER_FACTS, dangers

ALL = {one.rule.id.removeprefix("danger.") for one in DANGER_FACTS}


@pytest.fixture
def attorney(office: object, taken_in: object) -> object:
    return assigned(office, taken_in, office.attorney)


@pytest.fixture(autouse=True)
def looked(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What a paper is asked for with, in place of the process that makes it."""
    from wellfounded.web.applicant import papers
    from wellfounded.web.desk import before_filing
    from wellfounded.web.papers.pressing import Gate, Paper

    asked: dict[str, object] = {}
    lacks = Gate(code="missing", item="A.I.1", blocks=True)

    def made(*_: object, about: str = "", taken_on: object = ()) -> Paper:
        asked["taken_on"] = taken_on
        asked["about"] = about
        return Paper(pages=b"%PDF-1.7 made", gates=(lacks,))

    monkeypatch.setattr(papers, "paper", made)
    monkeypatch.setattr(before_filing, "paper", made)
    return asked


def left(person: object) -> set[str]:
    from wellfounded.web.cases.signing_off import dangers_left

    with person.at_home():
        return {one.id for one in dangers_left(person.opens())}


def text(answer: object) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())).split())


def copy(person: object) -> object:
    return person.signs_in(Client()).post("/en/p/1/2")


def sent(browser: Client, place: str, **other: str) -> dict[str, str]:
    """What the page sends when everything on it is filled in."""
    seen = re.search(r'name="seen" value="(\d+)"', browser.get(place).content.decode())
    given = {f"reason.{id}": REASON for id in ALL}
    return {"kind": "attorney", "read": "yes", "seen": seen[1], **given, **other}


def test_the_page_names_each_with_its_source(attorney: object, taken_in: object) -> None:
    from wellfounded.law import RULEBOOK

    place = f"/en/desk/k/{taken_in.case}/f"
    page = text(attorney.signs_in(Client()).get(place))
    for id in left(taken_in):
        entry = RULEBOOK[f"danger.{id}"]
        assert entry.title in page
        assert entry.rule.authorities[0] in page
    assert "Not ruled out" in page
    assert "Not answered: " in page


def test_an_approval_by_the_page_opens_the_copy(
    attorney: object, taken_in: object, looked: dict[str, object]
) -> None:
    browser, place = attorney.signs_in(Client()), f"/en/desk/k/{taken_in.case}/f"
    before = left(taken_in)
    assert before
    assert copy(taken_in).headers["Location"] == "/en/p/stop"
    assert browser.post(place, sent(browser, place)).status_code == 302
    assert left(taken_in) == set()
    assert copy(taken_in).content.startswith(b"%PDF")
    assert looked["taken_on"] == before
    home = taken_in.signs_in(Client())
    page = text(home.get("/en/p/1"))
    assert "has approved the filing" in page
    assert "should be looked at by a lawyer" not in page
    assert home.get("/en/p/stop").headers["Location"] == "/en/p"


def test_the_capacity_is_chosen_and_the_draft_read(attorney: object, taken_in: object) -> None:
    browser, place = attorney.signs_in(Client()), f"/en/desk/k/{taken_in.case}/f"
    given = sent(browser, place)
    for other in ({"kind": "none"}, {"read": ""}):
        assert browser.post(place, {**given, **other}).status_code == 422
    assert browser.post(place, given).headers["Location"] == place.removesuffix("/f")
    assert "is approved as the answers stand" in text(browser.get(place))


def test_each_needs_a_reason_of_its_own(attorney: object, taken_in: object) -> None:
    from wellfounded.web.cases.signing_off import CannotApprove

    browser, place = attorney.signs_in(Client()), f"/en/desk/k/{taken_in.case}/f"
    for one in sorted(left(taken_in)):
        with pytest.raises(CannotApprove, match=r"approve\.reasons"):
            attorney.approves(taken_in.case, without=one)
    some = min(left(taken_in))
    refused = browser.post(place, sent(browser, place, **{f"reason.{some}": "  "}))
    assert refused.status_code == 422
    page = refused.content.decode()
    assert page.count("or do not approve the filing yet") == 1
    assert page.count(REASON) == len(left(taken_in)) - 1
    assert left(taken_in)


def test_the_reasons_are_sealed_in_the_case(attorney: object, taken_in: object) -> None:
    from wellfounded.web.cases.models import Revision
    from wellfounded.web.timeline.models import Event

    expected = left(taken_in)
    attorney.approves(taken_in.case)
    with taken_in.at_home():
        case = taken_in.opens().answers.case
        rows = [bytes(one.blob) for one in Revision.objects.filter(case=taken_in.case)]
        rows += [bytes(one.detail) for one in Event.objects.filter(chain=taken_in.case)]
    numbers = range(case.sizes["overrides"])
    assert {case.answers[f"overrides[{n}].gates"] for n in numbers} == {
        (f"danger.{id}",) for id in expected
    }
    for n in numbers:
        assert case.text(f"overrides[{n}].reason") == REASON
        assert case.text(f"overrides[{n}].by") == "attorney Harbor Legal Aid"
    assert not [row for row in rows if REASON.encode() in row]


def test_both_logs_say_that_there_were_reasons(attorney: object, taken_in: object) -> None:
    attorney.approves(taken_in.case)
    told = "approved the filing, with a reason for each thing that a lawyer has to look at first"
    assert told in text(taken_in.signs_in(Client()).get("/en/k"))
    assert told in text(attorney.signs_in(Client()).get(f"/en/desk/k/{taken_in.case}/g"))


def test_it_ends_with_the_next_answer(attorney: object, taken_in: object) -> None:
    before = left(taken_in)
    attorney.approves(taken_in.case)
    taken_in.says(note="Something else.")
    assert left(taken_in) == before
    attorney.approves(taken_in.case)
    assert left(taken_in) == set()


def test_a_danger_that_comes_with_time_was_not_taken_on(
    attorney: object, taken_in: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.cases import signing_off

    day = date(2026, 11, 2)
    monkeypatch.setattr(signing_off, "today", lambda: day)
    taken_in.says(
        proceedings__court_line_found="nothing",
        proceedings__court_line_checked_on=day.isoformat(),
    )
    assert "court_line_not_checked" not in left(taken_in)
    reasons = dict.fromkeys(ALL, REASON)
    with attorney.at_work():
        opened = attorney.opens(taken_in.case)
        seen = signing_off.last_change(taken_in.case)
        signing_off.sign_off(opened, "attorney", reasons, seen=seen)
    assert left(taken_in) == set()
    monkeypatch.setattr(signing_off, "today", lambda: day + timedelta(days=31))
    assert left(taken_in) == {"court_line_not_checked"}


def test_what_came_in_from_a_file_takes_nothing_on(attorney: object, taken_in: object) -> None:
    """A record that says so is not an approval: only the approval of the attorney counts."""
    name = "abcdefgh"
    with taken_in.at_home():
        from wellfounded.web.cases.writing import writing

        opened = taken_in.opens()
        with writing(opened, "saved") as pen:
            pen.write(f"overrides[{name}]", 1)
            pen.write(f"overrides[{name}].gates", [f"danger.{id}" for id in ALL])
    assert left(taken_in)


def test_an_answer_given_while_the_page_was_read_is_not_approved(
    attorney: object, taken_in: object
) -> None:
    browser, place = attorney.signs_in(Client()), f"/en/desk/k/{taken_in.case}/f"
    given = sent(browser, place)
    taken_in.says(note="Something else.")
    answer = browser.post(place, given)
    assert answer.status_code == 422
    assert "The applicant wrote something while you read" in text(answer)
    assert browser.post(place, {**given, "seen": "nonsense"}).status_code == 422
    assert left(taken_in)


def test_part_of_a_case_is_not_approved(office: object, taken_in: object) -> None:
    from tests.web.desk.test_assigning import hands
    from wellfounded.vault.keys import Section
    from wellfounded.web.cases.signing_off import CannotApprove

    with office.supervisor.at_work():
        hands(office.supervisor, taken_in.case, office.attorney, sections={Section.NARRATIVE})
    with pytest.raises(CannotApprove, match=r"approve\.whole"):
        office.attorney.approves(taken_in.case)


@pytest.mark.usefixtures("official_forms")
def test_the_press_lets_through_what_was_taken_on_and_nothing_else() -> None:
    from importlib.resources import files
    from pathlib import Path

    from wellfounded.facts import read_case
    from wellfounded.web.papers.pressing import paper

    persona = files("wellfounded.facts") / "personas" / "chen_guoqiang.toml"
    case, day = read_case(Path(str(persona))), date(2026, 11, 2)
    there = {one.id for one in dangers(case.known(day))}
    assert there
    blocked = paper("I-589", case, "look", day)
    assert {one.code for one in blocked.gates if one.code.startswith("danger.")} == {
        f"danger.{id}" for id in there
    }
    passed = paper("I-589", case, "look", day, taken_on=there)
    assert not [one for one in passed.gates if one.code.startswith("danger.")]
    others = {one for one in blocked.gates if not one.code.startswith("danger.")}
    assert set(passed.gates) == others
