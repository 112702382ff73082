"""Does a man with a court paper in his hand learn which day counts, and what to do?

Tomás is invented, and so is his paper. He has no case here and begins none.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.web.journeys.conftest import Open
from tests.web.journeys.served import Site
from tests.web.journeys.three_people.conftest import Walking
from tests.web.journeys.three_people.counts import told
from tests.web.journeys.three_people.walk import Walk
from wellfounded.languages import Language
from wellfounded.law.process.words import happened
from wellfounded.notices import read
from wellfounded.notices.words import kind_words

# The keys and the steps are the same whatever the answers are stored in.
pytestmark = pytest.mark.only_on("sqlite")

PERSON = "A man with a court paper in his hand"
PAPER = """UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
100 EXAMPLE AVE, SUITE 7
MIAMI, FL 33130
IN REMOVAL PROCEEDINGS
RE: INVENTADO, TOMAS
FILE: A 200-555-013          DATE: {sent:%B} {sent.day}, {sent.year}
NOTICE OF HEARING IN REMOVAL PROCEEDINGS
Please take notice that the above captioned case has been scheduled for a
MASTER hearing before the Immigration Court on {heard:%B} {heard.day}, {heard.year} at 8:30 A.M. at:
100 EXAMPLE AVE, SUITE 7
MIAMI, FL 33130
You may be represented in these proceedings.
"""


@pytest.fixture
def heard() -> date:
    """The day of the hearing, on a Tuesday some weeks from now."""
    day = datetime.now(UTC).date() + timedelta(weeks=9)
    return day + timedelta(days=(1 - day.weekday()) % 7)


def test_his_browser_does_not_hold_the_paper(open_page: Open, site: Site, heard: date) -> None:
    him = Walk("man", open_page(scripts=True, locale="en"), site.address, "en")
    him.arrives()
    him.presses(him.says("start.paper"))
    him.writes(him.says("paper.label"), PAPER.format(sent=heard - timedelta(weeks=12), heard=heard))
    him.presses(him.says("paper.read"))
    assert "INVENTADO" in him.tab.inner_text("main")
    him.tab.reload()
    assert him.tab.locator("h1").inner_text() == him.says("hand.title")
    assert him.tab.get_by_label(him.says("paper.label"), exact=True).input_value() == ""


def test_a_man_with_a_court_paper(walking: Walking, heard: date) -> None:
    him = walking("man")
    paper = PAPER.format(sent=heard - timedelta(weeks=12), heard=heard)
    day = Language(him.language).day(heard)
    him.arrives()
    him.presses(him.says("start.paper"))
    him.writes(him.says("paper.label"), paper)
    him.presses(him.says("paper.read"))
    kind = read(paper).kind
    assert kind is not None
    assert him.tab.locator("h1").inner_text() == kind_words(kind, Language(him.language))
    assert day in him.tab.inner_text("main")
    him.has_done("What the paper says")
    him.chooses(happened("master_set", Language(him.language)))
    him.presses(him.says("hand.show"))
    assert day in him.tab.inner_text("main")
    him.reads("now.do", "now.days", "now.hearing", "ui.fraud")
    him.has_done("Which day counts, and what to do")
    file = Path(him.takes(him.says("ask.talk.file")).path()).read_text(encoding="utf-8")
    assert f"DTSTART:{heard:%Y%m%d}T083000" in file
    assert not re.search("asyl|asil|court|corte|MIAMI|INVENTADO|200", file, re.IGNORECASE)
    him.has_done("The day in his calendar")
    him.presses(him.says("ui.free_help"))
    him.reads("help.outside.what")
    him.writes(him.says("help.where"), "Miami, FL")
    him.picks(him.says("help.before"), him.says("help.before.court"))
    him.presses(him.says("help.search"))
    assert him.tab.locator("article.card").count()
    him.has_done("Free help for court near him")
    him.presses(him.says("help.check"))
    him.reads("check.others.what", "help.fees.warn")
    him.has_done("Who may not call himself a lawyer")
    assert him.tab.context.cookies() == []
    assert him.counted == told(PERSON)
