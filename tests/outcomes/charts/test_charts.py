"""Does each chart say its numbers to every eye, from either side, without a script or a style?"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as Tree

import pytest

from wellfounded.outcomes.charts import (
    Curve,
    Mark,
    Said,
    Share,
    Year,
    share_chart,
    waiting_chart,
    year_chart,
)

SAID = Said(
    id="one",
    title="Granted & denied",
    what="The table has the same numbers.",
    axis="Granted, of 100",
    too_few="Too few to show",
)
SHARES = (
    Share(label="All <courts>", share=0.5, low=0.4, high=0.6),
    Share(label="A court with a name that is far too long to stand in one line", share=None),
    Share(label="Open", share=0.02, low=0.0, high=0.09, open=True),
)
YEARS = (
    Year(label="2021", share=0.4, low=0.3, high=0.5),
    Year(label="2022", share=0.5, low=0.45, high=0.55),
    Year(label="2023"),
    Year(label="2024", share=0.2, low=0.1, high=0.3),
    Year(label="2025", share=0.1, low=0.05, high=0.2, open=True),
)
MARKS = (Mark(letter="A", at=1.0), Mark(letter="B", at=4.0), Mark(letter="C", at=4.1))
CURVES = (
    Curve(label="Still open", points=[(0, 1.0), (12, 0.75), (24, 0.5), (200, 0.1)]),
    Curve(label="Granted", points=[(0, 0.0), (12, 0.1), (24, 0.2)]),
)
NS = "{http://www.w3.org/2000/svg}"
CHARTS: dict[str, Callable[[Said], str]] = {
    "shares": lambda said: share_chart(SHARES, said),
    "years": lambda said: year_chart(YEARS, MARKS, said),
    "waiting": lambda said: waiting_chart(CURVES, 8, said),
}


@pytest.mark.parametrize("kind", CHARTS)
def test_it_is_an_image_with_a_title_and_a_description(kind: str) -> None:
    root = Tree.fromstring(CHARTS[kind](SAID))
    assert root.get("role") == "img"
    ids = {one.get("id"): one.text for one in root if one.tag in {f"{NS}title", f"{NS}desc"}}
    assert list(ids) == str(root.get("aria-labelledby")).split()
    assert ids["one-t"] == SAID.title
    assert SAID.what in str(ids["one-d"])


@pytest.mark.parametrize("kind", CHARTS)
def test_a_strict_page_takes_it(kind: str) -> None:
    drawn = CHARTS[kind](SAID)
    assert not re.search(r"\sstyle=|\son[a-z]+=|<script|<style|href", drawn)
    assert "http" not in drawn.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("kind", CHARTS)
def test_no_colour_is_named_and_the_page_gives_them(kind: str) -> None:
    paints = re.findall(r'(?:fill|stroke)="([^"]*)"', CHARTS[kind](SAID))
    assert paints
    assert all(
        one == "none" or one.startswith(("currentColor", "var(--", "url(#")) for one in paints
    )


@pytest.mark.parametrize("kind", CHARTS)
def test_everything_lies_on_the_sheet_and_letters_can_be_read(kind: str) -> None:
    for said in (SAID, replace(SAID, from_the_right=True), replace(SAID, invented="Invented")):
        root = Tree.fromstring(CHARTS[kind](said))
        _, _, width, height = map(float, str(root.get("viewBox")).split())
        assert width == 320
        for one in root.iter(f"{NS}text"):
            assert 0 <= float(one.get("x", "")) <= width
            assert 0 < float(one.get("y", "")) < height
            assert int(one.get("font-size", "")) >= 12
        for points in re.findall(r'points="([^"]*)"', CHARTS[kind](said)):
            for pair in points.split():
                x, y = map(float, pair.split(","))
                assert 0 <= x <= width
                assert 0 <= y <= height


@pytest.mark.parametrize("kind", CHARTS)
def test_it_turns_from_right_to_left(kind: str) -> None:
    left, right = CHARTS[kind](SAID), CHARTS[kind](replace(SAID, from_the_right=True))
    assert 'direction="rtl"' in right
    for one, other in zip(_xs(left), _xs(right), strict=True):
        assert one + other == pytest.approx(320, abs=0.11)


def _xs(drawn: str) -> list[float]:
    return [float(one) for one in re.findall(r'\b(?:x|x1|x2|cx)="([\d.-]+)"', drawn)]


@pytest.mark.parametrize("kind", CHARTS)
def test_invented_data_is_marked_in_it_and_for_those_who_listen(kind: str) -> None:
    assert "nvented" not in CHARTS[kind](SAID)
    root = Tree.fromstring(CHARTS[kind](replace(SAID, invented="Invented data")))
    assert [one.text for one in root.iter(f"{NS}text")].count("Invented data") == 1
    assert str(root.findtext(f"{NS}desc")).startswith("Invented data")


def test_words_are_escaped_and_long_ones_cut() -> None:
    drawn = share_chart(SHARES, SAID)
    assert "All &lt;courts&gt;" in drawn
    assert "A court with a name that is far too long…" in drawn


def test_a_point_stands_where_its_share_is_between_the_ends_of_its_interval() -> None:
    root = Tree.fromstring(share_chart(SHARES[:1], SAID))
    (dot,) = root.iter(f"{NS}circle")
    whisker = next(one for one in root.iter(f"{NS}line") if one.get("stroke-width") == "2.5")
    assert float(dot.get("cx", "")) == pytest.approx(160)
    low, high = float(whisker.get("x1", "")), float(whisker.get("x2", ""))
    assert low == pytest.approx(130.4)
    assert high == pytest.approx(189.6)


def test_a_hidden_group_has_no_point_and_says_so() -> None:
    drawn = share_chart(SHARES, SAID)
    assert drawn.count("<circle") == 2
    assert drawn.count("Too few to show") == 1


def test_what_may_still_change_is_told_by_shape() -> None:
    drawn = share_chart(SHARES, SAID)
    assert 'stroke-dasharray="4 3"' in drawn
    assert drawn.count("var(--surface") == 1


def test_a_line_breaks_where_a_year_is_hidden() -> None:
    drawn = year_chart(YEARS, (), SAID)
    lines = re.findall(r'<polyline points="([^"]*)"', drawn)
    assert [len(one.split()) for one in lines] == [2, 2]
    assert drawn.count("<circle") == 4


def test_days_that_lie_close_do_not_stand_on_each_other() -> None:
    root = Tree.fromstring(year_chart(YEARS, MARKS, SAID))
    places = {one.text: one for one in root.iter(f"{NS}text") if one.text in {"A", "B", "C"}}
    assert places["A"].get("y") == places["B"].get("y")
    assert float(places["B"].get("y", "")) - float(places["C"].get("y", "")) >= 12


def test_a_curve_moves_in_steps_and_ends_where_the_chart_ends() -> None:
    (first, _) = re.findall(r'<polyline points="([^"]*)" fill="none"', _without_legend())
    pairs = [tuple(map(float, one.split(","))) for one in first.split()]
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(pairs))
    assert pairs[-1][0] == 308


def _without_legend() -> str:
    drawn = waiting_chart(CURVES, 8, SAID)
    return re.sub(r'<polyline points="0,[^>]*/>', "", drawn)


def test_curves_are_told_apart_by_their_lines() -> None:
    dashes = re.findall(
        r"<polyline[^>]*?(stroke-dasharray=\"[^\"]*\")?/>", waiting_chart(CURVES, 8, SAID)
    )
    assert len(set(dashes)) == len(CURVES)
