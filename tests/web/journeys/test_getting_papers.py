"""Does a person see that a paper is on its way, and get it with scripts and without?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.journeys.conftest import Visit

DRAFT = 'form[action$="/p/1/1"] button'
COPY = 'form[action$="/p/1/2"] button'
STATUS = "[data-getting]"


@pytest.mark.usefixtures("official_forms")
@pytest.mark.parametrize("scripts", [True, False])
def test_a_paper_comes_and_the_page_says_so(visit: Visit, scripts: bool) -> None:
    person = visit(scripts=scripts)
    person.begins()
    person.opens("p/1")
    assert not person.tab.locator(STATUS).first.is_visible()
    brought = person.gets(DRAFT)
    assert brought.suggested_filename == "form.pdf"
    assert Path(brought.path()).read_bytes().startswith(b"%PDF")
    if scripts:
        person.tab.get_by_text("Your paper has come.").wait_for()
    assert person.place == "p/1"
    assert person.tab.locator(DRAFT).is_enabled()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_page_that_says_why_there_is_none_is_shown(visit: Visit, scripts: bool) -> None:
    person = visit(scripts=scripts)
    person.begins()
    person.opens("p/1")
    person.follows(COPY)
    assert person.place == "p/stop"


def test_a_line_that_breaks_is_told_and_the_button_is_there_again(visit: Visit) -> None:
    person = visit(scripts=True)
    person.begins()
    person.opens("p/1")
    person.tab.route("**/p/1/1", lambda route: route.abort())
    person.tab.locator(DRAFT).click()
    person.tab.get_by_text("The line broke. Nothing is lost.").wait_for()
    assert person.tab.locator(DRAFT).is_enabled()
