"""Do words that were typed stay, whatever is ticked or pressed beside them?"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.web.journeys.conftest import Open, Visit, bring
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from wellfounded.interview import page_of

NOTE = f"f/{page_of('note').number}"
STORY = f"f/{page_of('fear.what').number}"
BORN = f"f/{page_of('applicant.birth.country').number}"
NUMBER = f"f/{page_of('applicant.a_number').number}"
NAME = f"f/{page_of('applicant.name.family').number}"
ARRIVALS = f"f/{page_of('entries').number}"
ARRIVAL = f"f/{page_of('entries[].place').number}/abcdefgh"
BOX = '[name="q0.value"]'
LONG = "They came in the night. " * 34
SAVED = "[data-saved]"


@pytest.fixture(params=[False, True], ids=["plain", "scripts"])
def person(request: pytest.FixtureRequest, visit: Visit) -> Person:
    begun = visit(scripts=request.param)
    begun.begins()
    return begun


@pytest.fixture
def scripted(visit: Visit) -> Person:
    begun = visit(scripts=True)
    begun.begins()
    return begun


def box_of(person: Person, page: str, path: str) -> str:
    """How the boxes of a question begin on its page."""
    return f"q{[*page_of(path).paths].index(path)}"


def tick(box: str, word: str = "declined") -> str:
    return f'input[name="{box}.unknown"][value="{word}"]'


def stands(person: Person, page: str, box: str = BOX) -> str:
    """What is in a box when its page is opened anew."""
    person.opens(page)
    return person.tab.input_value(box)


@pytest.mark.parametrize("page", [NOTE, STORY])
def test_words_outlive_a_tick_from_before(person: Person, page: str) -> None:
    person.opens(page)
    person.ticks(tick("q0"))
    person.continues()
    person.opens(page)
    assert person.tab.is_checked(tick("q0"))
    person.types(BOX, LONG)
    person.tab.locator(BOX).blur()
    person.continues()
    for _ in range(2):
        assert stands(person, page) == LONG
        assert not person.tab.is_checked(tick("q0"))
        person.continues()


def test_what_a_script_said_was_saved_stays_saved(scripted: Person) -> None:
    person = scripted
    person.opens(STORY)
    person.ticks(tick("q0"))
    person.continues()
    person.opens(STORY)
    person.types(BOX, LONG)
    assert not person.tab.is_checked(tick("q0"))
    person.tab.locator(BOX).blur()
    expect(person.tab.locator(SAVED)).to_have_text("Saved")
    person.continues()
    assert stands(person, STORY) == LONG


def test_a_script_lets_answers_and_ticks_put_each_other_out(scripted: Person) -> None:
    person, tab = scripted, scripted.tab
    person.opens(f"f/{page_of('application.filed').number}")
    yes = '[name="q0.value"][value="yes"]'
    person.ticks(yes)
    person.ticks(tick("q0"))
    assert not tab.is_checked(yes)
    person.ticks(tick("q0", "does_not_know"))
    assert not tab.is_checked(tick("q0"))
    person.ticks(yes)
    assert not tab.is_checked(tick("q0", "does_not_know"))


def test_not_now_takes_no_story_away(person: Person) -> None:
    person.opens(STORY)
    person.types(BOX, LONG)
    person.continues()
    person.opens(STORY)
    assert not person.tab.locator("#q0-stays").is_visible()
    person.ticks(tick("q0"))
    assert person.tab.locator("#q0-stays").is_visible()
    person.continues()
    assert stands(person, STORY) == LONG
    person.types(BOX, "")
    person.ticks(tick("q0"))
    person.continues()
    assert stands(person, STORY) == ""
    assert person.tab.is_checked(tick("q0"))


def test_a_country_outlives_a_tick(person: Person) -> None:
    name = box_of(person, BORN, "applicant.birth.country")
    person.opens(BORN)
    person.ticks(tick(name))
    person.continues()
    person.opens(BORN)
    person.picks(f'[name="{name}.value"]', "HT")
    person.continues()
    assert stands(person, BORN, f'[name="{name}.value"]') == "HT"


def test_a_number_beside_i_have_none_is_asked_about(person: Person) -> None:
    name = box_of(person, NUMBER, "applicant.a_number")
    person.opens(NUMBER)
    person.types(f'[name="{name}.value"]', "204518737")
    person.ticks(f'[name="{name}.none"]')
    person.continues()
    assert "two answers" in person.tab.locator(".problem").inner_text()
    assert person.tab.input_value(f'[name="{name}.value"]') == "204518737"
    assert person.tab.is_checked(f'[name="{name}.none"]')
    person.tab.uncheck(f'[name="{name}.none"]')
    person.continues()
    assert person.place != NUMBER


def test_a_saved_number_is_hidden_and_can_be_taken_out(person: Person) -> None:
    name = box_of(person, NUMBER, "applicant.a_number")
    person.opens(NUMBER)
    person.types(f'[name="{name}.value"]', "204518737")
    person.continues()
    assert stands(person, NUMBER, f'[name="{name}.value"]') == ""
    assert "204518737" not in person.tab.content()
    person.continues()
    person.opens("l")
    assert "204518737" in person.reads.replace("-", "")
    person.opens(NUMBER)
    person.ticks(f'[name="{name}.out"]')
    person.continues()
    person.opens("l")
    assert "204518737" not in person.reads.replace("-", "")


@pytest.mark.parametrize(
    ("way", "to"),
    [
        (".back button", ""),
        ('.links button[value="/en/f"]', "f"),
        ('.links button[value="/en/c"]', "c"),
        (f'.links button[value^="/en/{NOTE}"]', NOTE),
    ],
)
def test_a_way_off_the_page_saves_it(visit: Visit, way: str, to: str) -> None:
    person = visit()
    person.opens("a")
    person.ticks('input[name="store"]')
    person.continues()
    person.opens(STORY)
    person.types(BOX, LONG)
    person.follows(way)
    assert person.place == to or (not to and person.place != STORY)
    assert stands(person, STORY) == LONG


def test_another_language_and_one_more_record_save_too(person: Person) -> None:
    person.opens(STORY)
    person.types(BOX, LONG)
    person.unfolds(".languages summary")
    person.follows('.languages button[lang="es"]')
    assert "/es/f/" in person.tab.url
    assert person.tab.input_value(BOX) == LONG
    person.opens(ARRIVAL)
    person.types('[name="q1.value"]', "El Paso")
    person.continues()
    person.opens(ARRIVALS)
    whole = '[name="q0.value"][value="no"]'
    person.ticks(whole)
    person.follows(".records .button")
    person.opens(ARRIVALS)
    assert person.tab.is_checked(whole)


def test_going_elsewhere_from_an_empty_page_answers_nothing(person: Person) -> None:
    for page in (STORY, ARRIVALS, NOTE):
        person.opens(page)
        person.follows('.links button[value="/en/f"]')
        assert person.place == "f"
    person.opens("k")
    assert "wrote in" not in person.reads


def test_enter_in_a_box_goes_on_and_nowhere_else(person: Person) -> None:
    person.opens(NAME)
    person.types(BOX, "Mballa")
    with person.tab.expect_navigation():
        person.tab.press(BOX, "Enter")
    assert person.place.startswith("f/")
    assert person.place != NAME
    assert "/en/" in person.tab.url
    assert stands(person, NAME) == "Mballa"


def test_what_is_refused_is_listed_and_leads_to_its_box(person: Person) -> None:
    person.opens(NAME)
    person.types('[name="q0.value"]', "Mba\x07lla")
    person.types('[name="q1.value"]', "Aw\x07a")
    person.follows('.links button[value="/en/f"]')
    assert person.place == NAME
    listed = person.tab.locator("nav.important")
    assert "2 answers" in listed.inner_text()
    assert listed.locator("a").count() == 2
    assert person.tab.evaluate("document.activeElement.matches('nav.important')")
    listed.locator("a").last.click()
    assert person.tab.url.endswith("#q1-value")


@pytest.mark.parametrize("start", [STORY, "f", "l", "r"])
def test_own_words_lead_back_to_where_one_was(person: Person, start: str) -> None:
    person.opens(start)
    way = f'.links [value*="from="], .links [href*="/{NOTE}?from="]'
    person.follows(way)
    assert person.place == NOTE
    assert person.tab.locator('.links [value*="from="]').count() == 0
    person.types(BOX, "One thing more.")
    person.continues()
    assert person.place == start
    person.follows(way)
    person.follows(".back button")
    assert person.place == start
    assert stands(person, NOTE) == "One thing more."


def test_another_language_does_not_forget_where_one_was(person: Person) -> None:
    person.opens(f"{NOTE}?from={STORY}")
    person.unfolds(".languages summary")
    person.follows('.languages button[lang="es"]')
    person.continues()
    assert f"/es/{STORY}" in person.tab.url


def test_another_language_keeps_to_what_was_left_for_later(person: Person) -> None:
    person.opens(f"{STORY}?later")
    person.unfolds(".languages summary")
    person.follows('.languages button[lang="es"]')
    assert person.tab.url.endswith("?later")


@pytest.mark.parametrize("go", ["//evil.example", "https://evil.example", "/en/f\n", "/en/../x"])
def test_a_page_leads_to_no_other_site(visit: Visit, go: str) -> None:
    person = visit()
    person.begins()
    person.opens(NOTE)
    hidden = person.tab.locator("main form input[type=hidden]").all()
    form = {str(one.get_attribute("name")): one.input_value() for one in hidden}
    address = f"{person.address}/en/{NOTE}"
    answer = person.tab.context.request.post(address, form=form | {"go": go}, max_redirects=0)
    assert answer.headers["location"].startswith("/en/")
    assert "evil" not in answer.headers["location"]
    assert ".." not in answer.headers["location"]


def test_each_group_and_fold_says_which_question(
    open_page: Open, site: Site, newcomer: str
) -> None:
    tab = open_page()
    bring(tab.context, site, newcomer)
    tab.goto(f"{site.address}/en/{NAME}")
    groups = tab.get_by_role("group", name="If you have no answer now")
    names = [tab.locator(f"#q{number}-asked").inner_text() for number in range(groups.count())]
    assert len(set(names)) == groups.count() > 1
    for name in names:
        assert tab.get_by_role("group", name=f"{name} If you have no answer now").count() == 1
