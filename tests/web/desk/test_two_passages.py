"""Who sees that two passages differ, and who settles it?"""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from tests.web.desk.test_giving import assigned
from tests.web.desk.test_pages import at, moments, text

REASON = "She explained on 3 March that the church wedding was in 2011. <b>Ask</b> for the book."
LINK = re.compile(r'href="(/en/desk/k/[^"]+/x/\d+)"')
BASE = re.compile(r'<input type="hidden" name="base" value="(\d+)">')


@pytest.fixture
def attorney(office: object, taken_in: object) -> Any:
    return assigned(office, taken_in, office.attorney)


@pytest.fixture
def differing(taken_in: object) -> object:
    """The person's case, with a day of birth that does not go with an age they tell."""
    taken_in.says(
        applicant__date_of_birth="1990-02-02",
        torture__account={"english": "I was twelve years old in 2012 when they came."},
    )
    return taken_in


def settles(worker: Any, person: Any, **said: str) -> Any:
    """Open the first finding's form and send it; the answer to that."""
    browser = worker.signs_in(Client())
    listed = browser.get(f"/en/desk/k/{person.case}/x").content.decode()
    place = LINK.findall(listed)[0]
    [base, *_] = BASE.findall(browser.get(place).content.decode())
    return browser.post(place, {"how": "explained", "reason": REASON, "base": base, **said})


def test_both_passages_are_shown_with_a_question(attorney: Any, differing: Any) -> None:
    page = text(at(attorney, differing, "x"))
    assert "I was twelve years old in 2012 when they came." in page
    assert "1990-02-02" in page
    assert "Which is right, or is there an explanation?" in page
    assert "When were you born?" in page


def test_each_passage_leads_to_where_it_stands(attorney: Any, differing: Any) -> None:
    shown = at(attorney, differing, "x").content.decode()
    ways = re.findall(r'<p><a href="([^"]+)">Go there', shown)
    browser = attorney.signs_in(Client())
    assert len(ways) == 2
    for way in ways:
        assert browser.get(way).status_code == 200


def test_nothing_is_found_where_nothing_differs(attorney: Any, taken_in: Any) -> None:
    assert "No two passages were found that do not say the same." in text(
        at(attorney, taken_in, "x")
    )


def test_what_is_settled_stands_apart_with_the_reason(attorney: Any, differing: Any) -> None:
    assert settles(attorney, differing).status_code == 302
    page = text(at(attorney, differing, "x"))
    assert "All of them are settled." in page
    assert "Explained by attorney Harbor Legal Aid on" in page
    assert REASON in page


def test_it_can_be_opened_again(attorney: Any, differing: Any) -> None:
    settles(attorney, differing)
    settles(attorney, differing, act="again")
    page = text(at(attorney, differing, "x"))
    assert "Settle it" in page
    assert REASON not in page


def test_it_is_open_again_when_a_passage_changes(attorney: Any, differing: Any) -> None:
    settles(attorney, differing)
    with attorney.at_work():
        from wellfounded.web.cases.settling import settled

        [id] = settled(attorney.opens(differing.case))
    differing.says(torture__account={"english": "I was eleven years old in 2012 when they came."})
    page = text(at(attorney, differing, "x"))
    assert "All of them are settled." not in page
    assert REASON not in page
    with attorney.at_work():
        assert list(settled(attorney.opens(differing.case))) == [id]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"reason": " "}, "Write down why."),
        ({"reason": "a" * 5_001}, "That is too long."),
        ({"reason": "a\x00b"}, "There is a character in it that cannot be kept."),
        ({"how": "forgotten"}, "Choose one."),
    ],
)
def test_what_cannot_be_kept_is_refused_and_stays_typed(
    attorney: Any, differing: Any, said: dict[str, str], words: str
) -> None:
    answer = settles(attorney, differing, **said)
    assert answer.status_code == 422
    assert words in answer.content.decode()


def test_a_colleague_who_wrote_meanwhile_is_not_written_over(attorney: Any, differing: Any) -> None:
    settles(attorney, differing)
    answer = settles(attorney, differing, reason="Another reason.", base="0")
    assert answer.status_code == 409
    assert "A colleague wrote here while you did." in answer.content.decode()
    assert REASON in text(at(attorney, differing, "x"))


def test_who_writes_no_findings_sees_no_way_to_settle(office: Any, differing: Any) -> None:
    page = at(office.caseworker, differing, "x").content.decode()
    assert LINK.findall(page) == []
    place = f"/en/desk/k/{differing.case}/x/5"
    assert office.caseworker.signs_in(Client()).get(place).status_code == 404


def test_a_finding_that_is_gone_leads_to_the_list(attorney: Any, differing: Any) -> None:
    browser = attorney.signs_in(Client())
    answer = browser.get(f"/en/desk/k/{differing.case}/x/5")
    assert answer.headers["Location"] == f"/en/desk/k/{differing.case}/x"


def test_the_office_takes_it_along_and_the_person_is_told_no_more_than_a_finding(
    attorney: Any, differing: Any
) -> None:
    from wellfounded.facts import read_case_text

    settles(attorney, differing, how="corrected")
    taken = attorney.signs_in(Client()).post(f"/en/desk/k/{differing.case}/e")
    [settled] = read_case_text(taken.content.decode()).settled.values()
    assert (settled.how, settled.reason) == ("corrected", REASON)
    assert settled.by == "attorney Harbor Legal Aid"
    assert ("found", ["findings"]) in [(act, parts) for _, act, parts in moments(differing)]
    with differing.at_home():
        assert differing.opens().answers.case.settled == {}


def test_it_is_told_in_spanish_too(attorney: Any, differing: Any) -> None:
    browser = attorney.signs_in(Client())
    shown = browser.get(f"/es/desk/k/{differing.case}/x")
    assert shown.status_code == 200
    place = re.findall(r'href="(/es/desk/k/[^"]+/x/\d+)"', shown.content.decode())[0]
    assert browser.get(place).status_code == 200


def test_the_words_of_a_paper_are_compared_and_lead_to_it(
    attorney: Any, differing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web import two_passages
    from wellfounded.web.cases.saving import Given, save

    with differing.at_home():
        given = [
            Given(path="exhibits[abcdefgh]", raw=1, base=0),
            Given(path="exhibits[abcdefgh].title", raw="Visa form", base=0),
        ]
        save(differing.opens(), given)
    pages = {"exhibits[0]": ("", "Visa form. Date of birth: 5 May 1988")}
    monkeypatch.setattr(two_passages, "texts_of", lambda _: pages)
    shown = at(attorney, differing, "x")
    assert "Visa form, page 2" in text(shown)
    assert "Papers whose words were read: 1." in text(shown)
    assert "Date of birth: 5 May 1988" in text(shown)
    way = f"/en/desk/k/{differing.case}/u/abcdefgh"
    assert f'href="{way}"' in shown.content.decode()
    assert attorney.signs_in(Client()).get(way).status_code == 200


def test_what_the_person_said_is_read_at_the_desk_and_settles_nothing_there(
    attorney: Any, differing: Any
) -> None:
    from wellfounded.facts import read_case_text

    browser = differing.signs_in(Client())
    [place] = re.findall(r'href="(/en/h/\d+)"', browser.get("/en/h").content.decode())
    browser.post(place, {"base": "0", "reason": "Both, for <b>two</b> calendars differ."})
    page = text(at(attorney, differing, "x"))
    assert "that both are right: Both, for <b>two</b> calendars differ." in page
    assert "Settle it" in page
    settles(attorney, differing)
    taken = attorney.signs_in(Client()).post(f"/en/desk/k/{differing.case}/e")
    case = read_case_text(taken.content.decode())
    assert [one.how for one in case.answered.values()] == ["both_right"]
    assert [one.reason for one in case.settled.values()] == [REASON]
    assert case.answered.keys() == case.settled.keys()


def test_no_page_of_the_person_shows_what_a_helper_settled(attorney: Any, differing: Any) -> None:
    settles(attorney, differing)
    browser = differing.signs_in(Client())
    listed = browser.get("/en/h").content.decode()
    [place] = re.findall(r'href="(/en/h/\d+)"', listed)
    for page in (listed, *(browser.get(one).content.decode() for one in (place, "/en/s/d"))):
        assert "She explained on 3 March" not in page
    assert "Say why both are right" in listed
