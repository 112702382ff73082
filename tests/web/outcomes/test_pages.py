"""Does each page of numbers say what they mean, how sure they are, and that nobody owns them?"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.outcomes import small_cube
from tests.web.outcomes.conftest import Page
from wellfounded.languages import OFFERED
from wellfounded.outcomes.statistics.figure import ALWAYS
from wellfounded.web.outcomes import page as what_every_page_says
from wellfounded.web.outcomes.loaded import FOLDER
from wellfounded.web.outcomes.sections import ALSO
from wellfounded.web.outcomes.words import WORDS

LATER = 15_000
ASKED: tuple[dict[str, str], ...] = (
    {"n": "GT", "c": "NYC"},
    {"n": "RU", "d": "D2", "t": "five"},
    {"c": "ATL", "d": "D4"},
    {"d": "D5"},
    {"n": "TV", "d": "D3"},
    {"n": "GT", "b": "court"},
    {"c": "MIA", "b": "nationality"},
)
HIDDEN = WORDS["outcomes.why.hidden"]
NUMBERS = "q/o/n"

pytestmark = pytest.mark.usefixtures("static_files")
"""And no database: to look at numbers, none is opened."""


@pytest.mark.usefixtures("cube")
@pytest.mark.parametrize("language", OFFERED)
def test_each_page_is_light_and_neutral(page: Page, language: str) -> None:
    seen = [page(f"/{language}/{path}") for path in ("q/o", NUMBERS, "q/o/s")]
    seen += [page(f"/{language}/{NUMBERS}", **asked) for asked in ASKED]
    for said in seen:
        assert len(gzip.compress(said.encode())) < LATER
        assert re.findall(r"<title>([^<]*)</title>", said)[0] == "Form"
        assert said.count("<h1") == 1
        assert "style=" not in said
        assert "{" not in re.sub(r"<pre.*?</pre>|<[^>]*>", "", said, flags=re.DOTALL)


@pytest.mark.usefixtures("cube")
def test_nothing_is_shown_before_it_was_asked_for(page: Page) -> None:
    first = page("/en/q/o")
    assert "<table" not in first
    assert "<svg" not in first
    for id in ("past", "low", "need", "kept"):
        assert WORDS[f"outcomes.before.{id}"] in first
    assert 'href="/en/q/vr"' in first
    asking = page("/en/q/o/n")
    assert "<table" not in asking
    assert "selected" not in re.sub('value="(recent)?" selected', "", asking)


@pytest.mark.usefixtures("cube")
@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_what_numbers_cannot_say_stands_on_every_page(page: Page, asked: dict[str, str]) -> None:
    said = page(f"/en/{NUMBERS}", **asked)
    assert missing(said) == []


@pytest.mark.usefixtures("cube")
def test_a_page_that_leaves_a_caveat_out_is_noticed(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(what_every_page_says, "ALWAYS", ALWAYS[1:])
    monkeypatch.setattr("wellfounded.outcomes.statistics.figure.ALWAYS", ALWAYS[1:])
    assert missing(page(f"/en/{NUMBERS}", n="GT")) == ["outcomes.caveat.not_your_chance"]


def missing(said: str) -> list[str]:
    """What every page of numbers says, and this one does not."""
    ids = [f"outcomes.caveat.{one}" for one in ALWAYS]
    ids += ["outcomes.not_chance", "outcomes.not_chance.what", "outcomes.next.lawyer"]
    ids += ["outcomes.source", "outcomes.query", "outcomes.source.small"]
    return [id for id in ids if WORDS[id] not in said]


@pytest.mark.usefixtures("cube")
@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_invented_data_is_marked_on_every_chart_and_table(
    page: Page, asked: dict[str, str]
) -> None:
    assert unmarked(page(f"/en/{NUMBERS}", **asked)) == 0


@pytest.mark.usefixtures("cube")
def test_a_chart_without_the_mark_is_noticed(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", n="GT")
    assert unmarked(re.sub(r"<text[^>]*>Invented data</text>", "", said, count=1)) == 1
    assert unmarked(said.replace("<p><b>Invented data</b></p>", "", 1)) == 1


def unmarked(said: str) -> int:
    """How many charts and tables of invented numbers do not say so."""
    charts = re.findall(r"<svg.*?</svg>", said, re.DOTALL)
    assert all("Invented data" in re.findall(r"<desc[^>]*>(.*?)</desc>", one)[0] for one in charts)
    bare = [one for one in charts if ">Invented data</text>" not in one]
    tables = said.count("<table")
    return len(bare) + tables - said.count("<p><b>Invented data</b></p>")


def test_real_data_is_not_called_invented(page: Page, cube: Path) -> None:
    told = json.loads((cube / "cube.json").read_text("utf-8"))
    (cube / "cube.json").write_text(json.dumps(told | {"invented": False}), "utf-8")
    assert "nvented" not in page(f"/en/{NUMBERS}", n="GT")


@pytest.mark.usefixtures("cube")
def test_the_number_stands_with_its_margin_its_days_and_its_counts(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", n="GT", c="NYC")
    assert "Of 100 decisions that granted or denied asylum, 19 granted it." in said
    assert "With the margin of chance it is between 16 and 23." in said
    assert "Counted: 999 decisions, from 1 October 2025 to 30 September 2026." in said
    assert "In the same days 700 more cases ended in another way." in said
    assert "the release of 1 October 2026" in said
    assert WORDS["outcomes.caveat.provisional"] in said


@pytest.mark.usefixtures("cube")
@pytest.mark.parametrize("by", ["", "court"])
def test_whoever_is_left_out_of_a_number_stands_beside_it(page: Page, by: str) -> None:
    told = "more in other ways"
    assert f"700 {told}" in page(f"/en/{NUMBERS}", n="GT", c="" if by else "NYC", b=by)
    assert told not in page(f"/en/{NUMBERS}", n="GT", c="NYC", d="D2")


@pytest.mark.usefixtures("cube")
def test_a_year_of_the_courts_can_be_chosen(page: Page) -> None:
    offered = re.findall(r'<option value="(FY\d+|recent|five)"', page(f"/en/{NUMBERS}"))
    assert offered == ["recent", "five", *(f"FY{year}" for year in range(2026, 2020, -1))]
    said = page(f"/en/{NUMBERS}", n="GT", t="FY2024")
    assert "decisions, from 1 October 2023 to 30 September 2024." in said
    assert "October 2023 to September 2024." in said
    assert '<input type="hidden" name="t" value="FY2024">' in said
    assert WORDS["outcomes.represented"] in said


@pytest.mark.usefixtures("cube")
def test_waits_of_those_who_began_lately_come_first(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", n="GT")
    newer, every = (WORDS[f"outcomes.waiting.{period}"] for period in ("five", "all"))
    assert -1 < said.find(f"<h3>{newer}") < said.find("Years since the") < said.find(f"<h3>{every}")


@pytest.mark.usefixtures("cube")
def test_what_moved_the_law_is_told_in_the_language_of_the_page(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", n="GT")
    for number, day in ((2, "16 June 2021"), (5, "11 September 2025")):
        assert f"{day}: {WORDS[f'outcomes.moved.{number}']}" in said
    english = re.findall(r'<bdi lang="en" dir="ltr">(.*?)</bdi>', said)
    assert all(re.sub("<[^>]*>", "", one).startswith("Matter of ") for one in english)


@pytest.mark.usefixtures("cube")
def test_who_led_a_family_and_other_protection_stand_apart(page: Page) -> None:
    alone = page(f"/en/{NUMBERS}", n="GT")
    assert re.search(r"\d+ of them were for people who came alone or led the case", alone)
    part = alone.partition(f"<summary>{WORDS['outcomes.also']}")[2].partition("</table>")[0]
    rows = dict(re.findall(r"<bdi>([^<]*)</bdi>.*?<td>(\d+ of \d+)", part))
    of = {id: rows[WORDS[f"outcomes.also.{id}"]].split(" of ") for id in ALSO}
    all_of_it, denied = (int(of[id][1]) for id in ("in_absentia", "withholding"))
    assert denied == int(of["torture_only"][1]) < all_of_it
    crossed = page(f"/en/{NUMBERS}", n="GT", c="NYC")
    part = crossed.partition(f"<summary>{WORDS['outcomes.also']}")[2].partition("</table>")[0]
    first = re.findall(r"<tbody>.*?</tr>", part, re.DOTALL)[0]
    assert HIDDEN in first, "families of a country at one court are not told"


@pytest.mark.usefixtures("cube")
def test_a_hidden_number_is_in_no_place_of_the_page(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", n="TV", c="NYC")
    assert HIDDEN in said
    assert WORDS["outcomes.hidden.what"] in said
    first = re.findall(r"<tbody>.*?</tr>", said, re.DOTALL)[0]
    assert HIDDEN in first
    assert not re.search(r"\d+ of \d+", first)


@pytest.mark.usefixtures("cube")
@pytest.mark.parametrize("code", small_cube.NO_COUNTRIES)
def test_nobody_is_offered_a_country_that_is_none(page: Page, code: str) -> None:
    asking = page("/en/q/o/n").casefold()
    assert 'value="cm"' in asking
    assert f'value="{code.casefold()}"' not in asking
    assert "be removed" not in page(f"/en/{NUMBERS}", n=code, b="court").casefold()


@pytest.mark.usefixtures("cube")
def test_a_list_is_by_name_and_offers_no_other_order(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", n="GT", b="court")
    names = re.findall(r'scope="row"><bdi>([^<]*)', said)
    assert names == sorted(names)
    assert len(names) == len(small_cube.COURTS)
    assert WORDS["outcomes.lists.order"] in said


@pytest.mark.usefixtures("cube")
def test_judges_are_for_the_desk(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", c="NYC", b="judge")
    assert "Apple" not in said
    assert "Judges of" not in said


@pytest.mark.usefixtures("cube")
def test_what_was_chosen_stands_in_no_address(page: Page) -> None:
    said = page(f"/en/{NUMBERS}", n="GT", c="NYC")
    links = re.findall(r'(?:href|action)="(/[^"]*)"', said)
    assert links
    assert not any("?" in one or "NYC" in one or "GT" in one for one in links)
    assert "Guatemala" not in page(f"/en/{NUMBERS}?n=GT").partition("<form")[0]


@pytest.mark.usefixtures("cube")
@pytest.mark.parametrize(
    "asked",
    [
        {"n": "'; DROP"},
        {"n": "<script>"},
        {"d": "D9"},
        {"t": "FY1066"},
        {"b": "judge"},
        {"f": "-1"},
        {"f": "٣"},
    ],
    ids=str,
)
def test_odd_input_counts_as_not_asked(page: Page, asked: dict[str, str]) -> None:
    said = page(f"/en/{NUMBERS}", **asked)
    assert "All countries – all courts" in said
    assert "DROP" not in said


@pytest.mark.parametrize("path", ["q/o", NUMBERS])
@pytest.mark.parametrize("language", OFFERED)
def test_without_numbers_a_kind_page_says_so(page: Page, language: str, path: str) -> None:
    said = page(f"/{language}/{path}")
    assert "wellfounded outcomes cube load FILE" in said
    assert f'href="/{language}/z"' in said
    assert "<table" not in said
    asked = page(f"/{language}/{path}", n="GT") if path == NUMBERS else said
    assert asked.count("<h1") == 1


@pytest.mark.parametrize("file", ["cube.json", "cube.parquet", "names.json"])
def test_a_damaged_cube_counts_as_none(page: Page, cube: Path, file: str) -> None:
    (cube / file).write_bytes(b"PAR1 no more")
    assert "wellfounded outcomes cube load FILE" in page(f"/en/{NUMBERS}")


def test_another_cube_is_shown_once_it_is_loaded(page: Page, cube: Path) -> None:
    before = page(f"/en/{NUMBERS}", n="GT")
    told = json.loads((cube / "cube.json").read_text("utf-8"))
    (cube / "cube.json").write_text(json.dumps(told | {"release": "2026-11-02"}), "utf-8")
    assert "1 October 2026." in before
    assert "the release of 2 November 2026" in page(f"/en/{NUMBERS}", n="GT")


@pytest.mark.usefixtures("cube")
def test_another_way_to_stay_is_told_apart_where_that_is_asked(page: Page) -> None:
    apart = page(f"/en/{NUMBERS}", n="GT", d="D4")
    for one in ("granted", "other", "denied"):
        assert WORDS[f"outcomes.three.{one}"] in apart
    assert WORDS["outcomes.three"] not in page(f"/en/{NUMBERS}", n="GT", d="D1")


@pytest.mark.usefixtures("cube")
def test_the_table_to_take_along_has_each_interval_and_no_hidden_number() -> None:
    answer = Client().post(f"/en/{NUMBERS}/t", {"n": "TV", "c": "NYC"})
    assert answer["Content-Disposition"] == 'attachment; filename="invented-numbers.csv"'
    head, *rows = answer.content.decode().splitlines()
    assert head.startswith("definition,nationality,court,judge,split,value,period,first,last,")
    assert head.endswith("counted,share,low,high,left_out,provisional,release,invented")
    own = [row.split(",") for row in rows if row.startswith("D1,TV,NYC,")]
    assert own
    assert all(one[9:25] == [""] * 16 for one in own)
    (all_of_it,) = [row for row in rows if row.startswith("D1,,,,,,recent,")]
    assert all_of_it.endswith(",True,2026-10-01,True")
    assert "0.319" in all_of_it


def test_the_whole_cube_is_taken_along_as_it_is(cube: Path) -> None:
    answer = Client().get("/en/q/o/c")
    assert b"".join(answer) == (cube / "cube.parquet").read_bytes()
    assert answer["Content-Disposition"] == 'attachment; filename="invented-numbers.parquet"'


def test_without_numbers_there_is_nothing_to_take_along(page: Page) -> None:
    assert not (settings.HOME.folder / FOLDER).exists()
    none = WORDS["outcomes.none"]
    assert none in page("/en/q/o/c")
    assert none in page(f"/en/{NUMBERS}/t", n="GT")


def test_a_process_that_shows_no_numbers_brings_nothing_heavy_in() -> None:
    program = (
        "import django, sys; django.setup(); import wellfounded.web.urls; "
        "print(*sys.modules.keys() & {'duckdb', 'numpy', 'scipy'})"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert done.stdout.decode().split() == []


@pytest.mark.usefixtures("cube")
def test_a_court_stands_beside_all_courts_on_like_cases(page: Page) -> None:
    both = page(f"/en/{NUMBERS}", c="ATL")
    part = both.partition(WORDS["outcomes.like.what"])[2].partition("</table>")[0]
    assert WORDS["outcomes.like.nation"] in part
    assert part.count("<small>") == 2, "each way has its margin, and all courts have none"
    assert WORDS["outcomes.caveat.adjusted"] in both
    one = page(f"/en/{NUMBERS}", c="NYC")
    assert WORDS["outcomes.why.no_fit"] in one.partition(WORDS["outcomes.like.what"])[2]


@pytest.mark.usefixtures("cube")
@pytest.mark.parametrize("asked", [{"n": "GT"}, {"c": "ATL", "d": "D2"}, {"d": "D1"}])
def test_like_cases_are_of_a_court_by_one_definition(page: Page, asked: dict[str, str]) -> None:
    assert WORDS["outcomes.like.what"] not in page(f"/en/{NUMBERS}", **asked)
