"""Does a student abroad learn what she can do for her brother, with nothing asked of her?

Blessing is invented. She studies in another country. Her brother is in hiding in Cameroon.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.web.journeys.three_people.conftest import Walking
from tests.web.journeys.three_people.counts import told

# The keys and the steps are the same whatever the answers are stored in.
pytestmark = pytest.mark.only_on("sqlite")

PERSON = "A student abroad, who asks for her brother"
EMBASSY, BROTHER = "none", "brother"
UNHCR = "https://help.unhcr.org/"


def test_a_student_abroad(walking: Walking) -> None:
    her = walking("student")
    her.arrives()
    her.presses(her.says("start.abroad"))
    assert her.tab.locator("h1").inner_text() == her.asks("the_refugee_program")
    for line in EMBASSY, BROTHER:
        expect(her.tab.locator(f"main li#{line}")).to_be_visible()
    expect(her.tab.locator(f'main li a[href="{UNHCR}"]')).to_be_visible()
    her.has_done("What an embassy can do, the refugee program, who to ask, the ways for a brother")
    her.presses(her.asks("family_marriage_and_age"))
    her.has_done("Which family can follow a person with asylum")
    her.presses(her.says("questions.all"))
    her.presses(her.asks("cameroon"))
    assert "2026" in her.tab.inner_text("main")
    her.has_done("What the law says of their country, with its days")
    assert her.tab.context.cookies() == []
    assert not her.tab.locator("main input:visible, main textarea:visible").count()
    assert her.counted == told(PERSON)
