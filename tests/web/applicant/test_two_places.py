"""Does a person see where their file says two things, and can they say why, without a hint?"""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads, tells
from wellfounded.interview import page_of
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
WHY = "The officer wrote 12. In my calendar I was 22. <b>Both</b> are right."
ACCOUNT = "I was twelve years old in 2012 when they came."
DIFFERS: dict[str, object] = {
    "applicant.date_of_birth": "1990-02-02",
    "torture.account": {"english": ACCOUNT},
}
LINK = re.compile(r'href="(/en/h/\d+)"')
BASE = re.compile(r'name="base" value="(\d+)"')
NEVER_SAID = ("which is right", "wrong one", "mistake", "contradict", "inconsisten", "lie", "fix")


@pytest.fixture
def differing(person: Begun) -> Begun:
    tells(person, DIFFERS)
    return person


def sends(client: Client, **said: str) -> tuple[int, str]:
    """Open the page of the first two places and send its form without a script."""
    [place, *_] = LINK.findall(client.get("/en/h").content.decode())
    base = BASE.search(client.get(place).content.decode())
    assert base
    answer = client.post(place, {"base": base[1], **said})
    return answer.status_code, answer.content.decode()


def test_both_stand_side_by_side_with_a_way_to_each(client: Client, differing: Begun) -> None:
    page = reads(client, "h")
    assert "These two places say different things. Look at both." in page
    assert ACCOUNT in page
    assert "2 February 1990" in page, page
    assert "Your answer: When were you born?" in page
    shown = client.get("/en/h").content.decode()
    ways = re.findall(r'<p><a href="([^"]+)">Go there', shown)
    assert ways[1] == f"/en/f/{page_of('applicant.date_of_birth').number}"
    assert all(client.get(way).status_code == 200 for way in ways)


def test_the_words_never_hint_which_is_right(client: Client, differing: Begun) -> None:
    [place, *_] = LINK.findall(client.get("/en/h").content.decode())
    for page in ("h", place.removeprefix("/en/")):
        said = reads(client, page).replace(ACCOUNT, "").casefold()
        assert [word for word in NEVER_SAID if re.search(rf"\b{word}\b", said)] == []
        title = re.search(r"<title>([^<]*)</title>", client.get(f"/en/{page}").content.decode())
        assert title
        assert not re.search("asylum|torture|contradict", title[1], re.I)


def test_where_nothing_differs_it_says_so(client: Client) -> None:
    assert "There are no two places to look at now." in reads(client, "h")
    assert "Places that say different things" not in reads(client, "s/d")


def test_both_right_is_kept_in_their_own_words(client: Client, differing: Begun) -> None:
    assert sends(client, reason=WHY)[0] == 302
    page = client.get("/en/h").content.decode()
    assert "you said that both are right:" in page
    assert "&lt;b&gt;Both&lt;/b&gt; are right." in page
    assert "You have looked at all of them." in page
    assert answers_of(differing).case.text("applicant.date_of_birth") == ""
    assert str(answers_of(differing).case.date("applicant.date_of_birth")) == "1990-02-02"


def test_it_can_be_left_to_a_helper_and_taken_back(client: Client, differing: Begun) -> None:
    assert sends(client, act="leave", reason=" ")[0] == 302
    assert "you left this to a helper." in reads(client, "h")
    assert sends(client, act="again")[0] == 302
    assert "you left this to a helper." not in reads(client, "h")
    assert "Say why both are right, or leave it to a helper" in reads(client, "h")


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (" ", "Write why both are right, or leave it to a helper."),
        ("a" * 5_001, "That is too long. Keep it to 5,000 characters."),
        ("a\x00b", "There is a character in it that cannot be kept."),
    ],
)
def test_what_cannot_be_kept_is_refused_and_stays_typed(
    client: Client, differing: Begun, reason: str, words: str
) -> None:
    status, page = sends(client, reason=reason)
    assert status == 422
    assert words in page
    assert reason.strip().partition("\x00")[0] in page


def test_another_tab_is_not_written_over(client: Client, differing: Begun) -> None:
    [place] = LINK.findall(client.get("/en/h").content.decode())
    sends(client, reason=WHY)
    answer = client.post(place, {"base": "0", "reason": "Something else."})
    assert answer.status_code == 409
    assert "Something else." in answer.content.decode()
    assert "Both" in reads(client, "h")


def test_it_is_asked_again_when_one_of_the_two_changes(client: Client, differing: Begun) -> None:
    sends(client, reason=WHY)
    from wellfounded.web.cases.opening import open_case
    from wellfounded.web.cases.saving import Given, save
    from wellfounded.web.database.scope import bound

    with bound(case=differing.opened.id):
        opened = open_case(differing.opened.id, differing.opened.holder, differing.holder)
        there = opened.answer("applicant.date_of_birth")
        assert there
        save(opened, [Given(path="applicant.date_of_birth", raw="1992-02-02", base=there.seen)])
    page = reads(client, "h")
    assert "Say why both are right" in page
    assert "The officer wrote 12." not in page


def test_two_places_that_are_gone_lead_to_the_list(client: Client, differing: Begun) -> None:
    assert client.get("/en/h/5").headers["Location"] == "/en/h"


@pytest.mark.parametrize("page", ["s/d", "j?for=court"])
def test_what_is_open_there_leads_here(client: Client, differing: Begun, page: str) -> None:
    words = "Places that say different things: 1. You can look at them again."
    assert words in reads(client, page)
    assert '<a href="/en/h">' in client.get(f"/en/{page}").content.decode()
    sends(client, reason=WHY)
    assert words not in reads(client, page)


def test_the_person_takes_their_word_along(client: Client, differing: Begun) -> None:
    from wellfounded.facts import read_case_text

    sends(client, reason=WHY)
    taken = client.post("/en/k/e")
    case = read_case_text(taken.content.decode())
    [word] = case.answered.values()
    assert (word.how, word.reason) == ("both_right", WHY)
    assert case.settled == {}


def test_the_account_of_the_file_tells_of_it_without_the_words(
    client: Client, differing: Begun
) -> None:
    sends(client, reason=WHY)
    page = reads(client, "k")
    assert "said something about two places" in page
    assert "The officer wrote 12." not in page


def test_it_is_told_in_spanish_too(client: Client, differing: Begun) -> None:
    page = client.get("/es/h")
    assert page.status_code == 200
    assert ACCOUNT in page.content.decode()
