"""Is a long text dealt out whole and in order, and can each leaf of it be reached?"""

from __future__ import annotations

import random
from typing import cast

import pytest
from django.test import RequestFactory

from wellfounded.languages import Language
from wellfounded.web.request import Request
from wellfounded.web.ui.leaves import Leaf, dealt, leaf

from .conftest import Render
from .test_page import Elements

DRAWN = random.Random(8)
PIECES = ["".join(DRAWN.choices("abcdefghijklmnop ", k=900)) for _ in range(50)]
"""About 25,000 bytes packed."""


def asked(query: str, pieces: list[str] = PIECES) -> Leaf[str]:
    request = RequestFactory().get(f"/en/l{query}")
    request.language = Language("en")  # type: ignore[attr-defined]
    return leaf(cast("Request", request), pieces)


def test_nothing_is_lost_and_nothing_changes_its_place() -> None:
    leaves = dealt(PIECES)
    assert [piece for one in leaves for piece in one] == PIECES
    assert len(leaves) == 3


def test_a_piece_that_is_too_heavy_has_a_leaf_of_its_own() -> None:
    heavy = "".join(PIECES)
    assert dealt(["a", heavy, "b"]) == [("a",), (heavy,), ("b",)]


def test_a_short_text_is_not_divided() -> None:
    one = asked("?s=2", PIECES[:3])
    assert (list(one.pieces), one.here, one.links, one.last) == (PIECES[:3], "", (), True)
    assert asked("", []).pieces == ()


@pytest.mark.parametrize("query", ["", "?s=", "?s=0", "?s=4", "?s=x", "?s=²", "?s=99999999999999"])
def test_the_first_leaf_comes_where_there_is_none_so_called(query: str) -> None:
    assert asked(query).here == "Page 1 of 3"


def test_each_leaf_leads_on_and_to_all_others() -> None:
    leaves = [asked(f"?s={number}") for number in (1, 2, 3)]
    assert [piece for one in leaves for piece in one.pieces] == PIECES
    assert [one.following for one in leaves] == ["?s=2", "?s=3", ""]
    assert [one.last for one in leaves] == [False, False, True]
    assert [link.href for link in leaves[0].links] == ["?s=1", "?s=2", "?s=3", "?s=all"]
    assert [[link.here for link in one.links].index(True) for one in leaves] == [0, 1, 2]


def test_everything_is_there_on_one_page_for_who_asks() -> None:
    whole = asked("?s=all")
    assert (list(whole.pieces), whole.here, whole.last) == (PIECES, "", True)
    assert [link.words for link in whole.links if link.here] == ["Everything on one page"]


def test_the_way_is_a_menu_with_a_name(render: Render) -> None:
    html = render('<c-leaves :leaf="leaf" />', leaf=asked("?s=2"))
    (menu,) = Elements(html).named("nav")
    assert menu["aria-label"]
    assert html.count("aria-current") == 1
    assert render('<c-leaves :leaf="leaf" />', leaf=asked("", PIECES[:3])).strip() == ""
