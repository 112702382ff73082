"""Can anybody look for help, in every language, without leaving a trace?"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.directory.printed import LANTERN
from wellfounded.directory import FOLDER, starter, states
from wellfounded.directory.entry import FORUMS, SERVES, SERVICES
from wellfounded.directory.opening_hours import DAYS, ZONES
from wellfounded.directory.reading import RISKS
from wellfounded.languages import OFFERED
from wellfounded.law.fees import FILINGS
from wellfounded.web import ui
from wellfounded.web.words import english

PAGES = ("z", "z/c", "z/f", "z/o", "z/p")
FIRST, LATER = 40_000, 15_000

pytestmark = pytest.mark.usefixtures("static_files")
"""And no database: to look for help, none is opened."""


@pytest.fixture
def folder() -> Iterator[Path]:
    place = settings.HOME.folder / FOLDER
    place.mkdir(exist_ok=True)
    yield place
    for file in place.iterdir():
        file.unlink()
    place.rmdir()


def page(path: str, **asked: str) -> str:
    """What anybody sees there, without a cookie before or after."""
    client = Client(enforce_csrf_checks=True)
    answer = client.post(path, asked) if asked else client.get(path)
    assert answer.status_code == 200
    assert not client.cookies
    assert answer["Cache-Control"] == "no-store"
    return unescape(answer.content.decode())


def own(folder: Path, **more: object) -> None:
    row = {
        "name": "Our Office",
        "kind": "nonprofit",
        "services": ["legal"],
        "checked_on": "2026-11-20",
        "host": True,
        "place": {"city": "Boise", "state": "ID", "street": "5 Example Way"},
        "phones": [{"number": "+12085550100"}],
        "hours": {"zone": "mountain", "ranges": ["mon-fri 09:00-17:00"]},
        "cost": "free",
    }
    (folder / "ours.json").write_text(json.dumps({"our_office": {**row, **more}}))


@pytest.mark.parametrize("language", OFFERED)
@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_small_and_has_one_neutral_title(language: str, path: str) -> None:
    said = page(f"/{language}/{path}")
    assert re.findall(r"<title>(.*)</title>", said) == ["Form"]
    assert said.count("<h1") == 1
    assert len(gzip.compress(said.encode())) < LATER, path


@pytest.mark.parametrize("language", OFFERED)
def test_a_page_of_results_is_small(language: str) -> None:
    said = page(f"/{language}/z", w="Texas", c="1")
    assert said.count("<article") == 20
    assert len(gzip.compress(said.encode())) < LATER


def test_what_is_looked_for_stands_in_no_address() -> None:
    said = page("/en/z", w="El Paso, TX", p="lgbt", l="es")
    links = re.findall(r'(?:href|action)="([^"]*)"', said)
    own_links = [link for link in links if link.startswith("/")]
    assert own_links
    assert not any("?" in link or "paso" in link.casefold() for link in own_links)
    assert "El Paso" in said


def test_a_query_in_an_address_is_not_heeded() -> None:
    assert "<article" in page("/en/z?w=Texas")
    assert "Texas" not in page("/en/z?w=Texas")


def test_it_needs_no_form_token() -> None:
    assert "csrfmiddlewaretoken" not in page("/en/z")


def test_every_hand_off_warns_of_fraud_and_of_the_list_of_calls() -> None:
    for said in (page("/en/z"), page("/en/z", w="Ohio"), page("/en/z/o")):
        assert english()["help.outside.what"] in said
        assert english()["help.phone.what"] in said
        assert 'href="/en/z/c"' in said


def test_a_number_that_nobody_dialled_is_not_shown() -> None:
    said = page("/en/z", w="Chicago")
    assert "National Immigrant Justice Center" in said
    assert english()["help.not_dialled"] in said
    shown = set(re.findall(r'href="tel:([^"]+)"', said))
    unsure = {p.number for e in starter() for p in e.phones if not p.may_be_shown}
    assert unsure
    assert not shown & unsure


def test_a_number_that_somebody_dialled_is_shown(folder: Path) -> None:
    dialled = {"+13126601370": {"on": "2026-11-20", "by": "Ana P."}}
    (folder / "dialled.json").write_text(json.dumps(dialled))
    assert 'href="tel:+13126601370"' in page("/en/z", w="Chicago")


def test_numbers_stay_when_the_page_is_printed() -> None:
    sheet = (Path(ui.__file__).parent / "static" / "ui" / "look.css").read_text()
    printed = sheet.partition("@media print {")[2]
    rules = re.findall(r"([^{}]*)\{ display: none", printed)
    hidden = {one.strip().removeprefix(".") for rule in rules for one in rule.split(",")}
    assert {"links", "said .change"} <= hidden
    cards = re.findall(r"<article.*?</article>", page("/en/z"), re.DOTALL)
    assert "tel:" in cards[0]
    classes = {one for card in cards for one in re.findall(r'class="([^"]*)"', card)}
    assert not {name for one in classes for name in one.split()} & hidden


def test_law_enforcement_comes_with_a_plain_warning_and_last() -> None:
    said = page("/en/z", k="complaints", d="1")
    assert english()["help.law_enforcement"] in said
    assert said.index("Freedom for Immigrants") < said.index("ICE Detention Reporting")


def test_lines_that_answer_at_once_stand_on_the_first_page() -> None:
    said = page("/en/z")
    assert {"988", "+18007997233", "+18883737888"} <= set(re.findall(r'"tel:([^"]+)"', said))
    assert 'href="sms:88788"' in said


def test_the_offices_of_the_host_are_shown_with_their_hours(folder: Path) -> None:
    assert english()["help.offices.none"] in page("/en/z/o")
    own(folder)
    said = page("/en/z/o")
    assert "Our Office" in said
    assert "Monday to Friday 09:00 to 17:00 (Mountain time)" in said
    assert "208-555-0100" in said
    assert 'href="/en/z/o"' in page("/en/z")


def test_a_damaged_file_takes_nobody_elses_help_away(folder: Path) -> None:
    (folder / "ours.json").write_text("{")
    assert "988" in page("/en/z")


def test_an_old_list_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = {"kind": "pro_bono", "checked_on": "2026-05-01", "tag": "V", "list_of": "2026-04-01"}
    own(folder, host=False, name=LANTERN[0], sources=[source], limits="Asylum only <b>")
    for day, old in ((date(2026, 8, 31), False), (date(2026, 9, 1), True)):
        for room in ("looking", "shown", "offices"):
            monkeypatch.setattr(
                f"wellfounded.web.help.{room}.today", lambda day=day: day, raising=False
            )
        said = page("/en/z", w="Boise, Idaho")
        assert ("This list has been replaced since" in said) is old
        assert "From the list of the immigration courts of April 2026." in said


def test_what_others_wrote_is_text_and_never_a_page(folder: Path) -> None:
    own(folder, name="<script>alert(1)</script>", limits="<img src=x>")
    answer = Client().post("/en/z", {"w": "Boise"}).content.decode()
    assert "<script>alert" not in answer
    assert "<img" not in answer


@pytest.mark.parametrize(
    "asked",
    [
        {"w": "x" * 5_000},
        {"w": "\0'; DROP TABLE"},
        {"n": "999999999999999"},
        {"n": "-1"},
        {"n": "٣"},
        {"l": "zz", "k": "zz", "p": "zz", "b": "zz"},
        {"w": "٧٩٩٠١"},
    ],
)
def test_odd_input_is_answered(asked: dict[str, str]) -> None:
    assert "<h1" in page("/en/z", **asked)


def test_a_place_nobody_knows_leaves_nobody_out() -> None:
    said = page("/en/z", w="Xyzzyville")
    assert english()["help.unknown"] in said
    assert "<article" in said


def test_show_more_goes_on_where_it_stopped() -> None:
    first, second = page("/en/z", w="Texas"), page("/en/z", w="Texas", n="20")
    names = [re.findall(r"<h3[^>]*>([^<]*)<", said) for said in (first, second)]
    assert not set(names[0]) & set(names[1])
    assert 'name="n" value="40"' in second


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("language", OFFERED)
def test_the_start_page_leads_here(language: str) -> None:
    said = page(f"/{language}/")
    assert f'href="/{language}/z"' in said
    assert f'href="/{language}/z/c"' in said
    assert len(gzip.compress(said.encode())) < FIRST


def test_how_to_check_leads_to_every_state_and_to_the_courts() -> None:
    said = page("/en/z/c")
    assert all(
        f">{state.name}</a>" in said
        for state in states().values()
        if state.code != "AS" and state.code != "MP"
    )
    assert "list-of-currently-disciplined-practitioners" in said
    assert "Last checked on 21 November 2026" in said


def test_every_fee_of_today_is_shown() -> None:
    said = page("/en/z/f")
    assert said.count('scope="row"') == sum(map(len, FILINGS.values()))


def test_there_are_words_for_everything_an_entry_can_say() -> None:
    ids = {
        *(f"help.service.{one}" for one in SERVICES),
        *(f"help.serves.{one}" for one in SERVES),
        *(f"help.before.{one}" for one in FORUMS),
        *(f"help.risk.{one}" for one in RISKS),
        *(f"help.day.{one}" for one in DAYS),
        *(f"help.zone.{one}" for one in ZONES),
        *(f"help.fees.{one}" for forums in FILINGS.values() for one in forums),
    }
    assert ids <= english().keys()
