"""Do the pages on what is kept and on being under 18 say what is so?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from tests.web.applicant.pages import reads, tells
from wellfounded.facts import read_case
from wellfounded.law import RULEBOOK
from wellfounded.law.authorities import authority
from wellfounded.web.accounts import inviting, sessions
from wellfounded.web.agenda import sending
from wellfounded.web.asking import sending as sending_asks
from wellfounded.web.cases import erasing, saving
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.keeping import retention
from wellfounded.web.offline import tickets
from wellfounded.web.packets import kept
from wellfounded.web.safety.children import LAW
from wellfounded.web.safety.columns import columns
from wellfounded.web.safety.of_age import may_be_a_child
from wellfounded.web.safety.ways_out import SHORT
from wellfounded.web.words import english

pytestmark = pytest.mark.usefixtures("static_files")


def test_every_column_stands_on_the_page(client: Client) -> None:
    for lang in ("en", "es"):
        page = client.get(f"/{lang}/i/k").content.decode()
        assert [one.id for one in columns() if one.id not in page] == []


def test_every_kind_subject_and_time_has_words() -> None:
    for one in columns():
        ids = {f"kept.kind.{one.kind.value}", f"kept.about.{one.about.value}"}
        assert ids | {f"kept.until.{one.until}"} <= set(english())


def test_the_page_tells_the_times_that_the_program_keeps_to() -> None:
    told = {
        "case": (erasing.KEPT, erasing.EMPTY),
        "asked": (sending_asks.DONE, sending_asks.OPEN, sending_asks.LEAVING),
        "ticket": (tickets.LASTS,),
        "sent": (sending.FORGOTTEN,),
        "shredded": (retention.KEPT,),
    }
    for name, times in told.items():
        words = english()[f"kept.until.{name}"]
        assert [one for one in times if f"{one.days} days" not in words] == [], name
    visit = english()["kept.until.visit"]
    for kind in (sessions.APPLICANT, sessions.MEMBER):
        assert f"{sessions.IDLE[kind].seconds // 60} minutes" in visit
    assert f"({SHORT.seconds // 60} on a shared phone)" in visit
    assert f"{sessions.LONGEST.seconds // 3600} hours" in visit
    assert f"{inviting.LASTS.days * 24} hours" in english()["kept.until.invitation"]
    assert (saving.REMEMBERED.days, english()["kept.until.week"]) == (7, "Seven days.")
    assert (kept.KEPT.days, "one day" in english()["kept.until.made"]) == (1, True)


def test_each_statement_on_children_has_its_texts_and_its_rule() -> None:
    for words, texts, rule in LAW:
        assert words in english()
        assert [authority(one).citation for one in texts]
        assert not rule or rule in RULEBOOK


def test_the_page_for_children_names_whom_to_call(client: Client) -> None:
    page = reads(client, "i/y")
    for told in ("911", "988", "1-800-203-7001", "8 CFR 103.2(a)(2)", "INA 208(b)(3)(C)"):
        assert told in page


@pytest.mark.parametrize(
    ("born", "child"),
    [("2008-11-22", True), ("2008-11-21", False), ("2008", True), ("2007", False), ("2015", True)],
)
def test_a_birth_date_tells_of_a_child(tmp_path: Path, born: str, child: bool) -> None:
    file = tmp_path / "case.toml"
    file.write_text(f'[applicant]\ndate_of_birth = "{born}"\n', encoding="utf-8")
    assert may_be_a_child(read_case(file), date(2026, 11, 21)) is child


def test_the_overview_leads_a_child_to_the_page(client: Client, person: Begun) -> None:
    assert "/en/i/y" not in client.get("/en/f").content.decode()
    tells(person, {"applicant.date_of_birth": "2012-03-01"})
    assert "/en/i/y" in client.get("/en/f").content.decode()
