"""Can a form that did not come from a page of this person change anything?"""

from __future__ import annotations

import pytest

from tests.web.journeys.plain import Plain
from tests.web.journeys.served import Site
from wellfounded.interview import page_of

NOTE = f"f/{page_of('note').number}"
WORDS = "I never wrote this."
TOKEN = "csrfmiddlewaretoken"


@pytest.fixture
def person(site: Site) -> Plain:
    begun = Plain(site.address)
    assert begun.begins().status == 302
    return begun


def written(person: Plain) -> bool:
    return WORDS in person.gets(NOTE).page


def test_a_form_without_its_token_changes_nothing(person: Plain) -> None:
    form = person.gets(NOTE).fields | {"q0.value": WORDS}
    answer = person.sends(NOTE, {name: form[name] for name in form if name != TOKEN})
    assert answer.status == 403
    assert "Nothing was changed" in answer.page
    assert not written(person)


def test_a_form_with_the_token_of_somebody_else_changes_nothing(person: Plain, site: Site) -> None:
    other = Plain(site.address)
    other.begins()
    token = other.gets(NOTE).fields[TOKEN]
    form = person.gets(NOTE).fields | {"q0.value": WORDS, TOKEN: token}
    assert person.sends(NOTE, form).status == 403
    assert not written(person)


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost:1"])
def test_a_form_of_another_site_changes_nothing(person: Plain, origin: str) -> None:
    form = person.gets(NOTE).fields | {"q0.value": WORDS}
    assert person.sends(NOTE, form, Origin=origin).status == 403
    assert not written(person)


def test_words_of_another_site_are_never_carried_to_the_page_of_the_code(site: Site) -> None:
    form = {"q0.base": "0", "q0.value": WORDS}
    for kind in ("cross-site", "same-site", "none"):
        answer = Plain(site.address).sends(NOTE, form, Sec_Fetch_Site=kind)
        assert answer.status == 400
        assert WORDS not in answer.page


@pytest.mark.parametrize("place", ["k/d", "k/e", "c/n", "o", "p/1/1", "p/1/2"])
def test_no_button_works_without_its_token(person: Plain, place: str) -> None:
    assert person.sends(place, {"sure": "yes"}).status == 403
    assert person.gets("f").status == 200


def test_the_true_form_works(person: Plain) -> None:
    form = person.gets(NOTE).fields | {"q0.value": WORDS}
    assert person.sends(NOTE, form).status == 302
    assert written(person)


@pytest.mark.parametrize(("place", "again"), [("a", "a"), ("b", "b"), (NOTE, "b")])
def test_a_browser_that_keeps_no_cookie_is_told_what_to_do(
    site: Site, place: str, again: str
) -> None:
    refusing = Plain(site.address)
    form = refusing.gets(place).fields | {"store": "yes", "code": "maple river"}
    refusing.cookies.clear()
    answer = refusing.sends(place, form)
    assert answer.status == 400
    assert "cookie" in answer.page
    assert "Nothing was kept" in answer.page
    assert f'href="/en/{again}"' in answer.page
