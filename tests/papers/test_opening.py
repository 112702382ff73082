"""Is a room that tells what cannot be disbelieved?"""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from wellfounded.papers.composing import composed
from wellfounded.papers.copied_page import copied
from wellfounded.papers.limits import LIMITS, Limits
from wellfounded.papers.opening import CARRIED, Drawn, Refused, Told, heard
from wellfounded.papers.sandbox import RoomFailed
from wellfounded.papers.words import FOUND

PAGE = {
    "page": {"size": [3, 2], "bands": "L", "points": None, "origin": "letters"},
    "words": [[0, 0, 2, 1, "word"]],
    "said": None,
}
END = {"end": ["location"]}


def told(*said: Any, limits: Limits = LIMITS) -> list[object]:
    """What is heard of lines of JSON and bytes."""
    lines = (one if isinstance(one, bytes) else json.dumps(one).encode() + b"\n" for one in said)
    return list(heard(io.BytesIO(b"".join(lines)), limits))


def test_what_is_told_as_agreed_is_heard() -> None:
    count, page, end = told({"pages": 1}, PAGE, b"\0" * 6, END)
    assert count == 1
    assert isinstance(page, Drawn)
    assert (page.size, page.dots, page.words[0].text) == ((3, 2), b"\0" * 6, "word")
    assert end == Told(frozenset({"location"}))
    assert told({"refused": "locked", "filled": {}}) == [Refused("locked", {})]


def changed(**change: Any) -> dict[str, Any]:
    return {**PAGE, "page": {**PAGE["page"], **change}}  # type: ignore[dict-item]


@pytest.mark.parametrize(
    "said",
    [
        (b"",),
        (b"not JSON\n",),
        (b"[" * 100_000,),
        ([1],),
        ({"pages": 0},),
        ({"pages": 401},),
        ({"pages": "1"},),
        (PAGE, b"\0" * 5),
        (changed(size=[0, 2]), b""),
        (changed(size=[9_000, 2]), b"\0" * 18_000),
        (changed(size=[3]), b"\0" * 6),
        (changed(bands="CMYK"), b"\0" * 24),
        (changed(origin="nowhere"), b"\0" * 6),
        (changed(points=[0, 1]), b"\0" * 6),
        (changed(points=[float("nan"), 1]), b"\0" * 6),
        ({**PAGE, "words": [["x", 0, 1, 1, "a"]]}, b"\0" * 6),
        ({**PAGE, "words": [[0, 0, 1]]}, b"\0" * 6),
        ({"refused": "because", "filled": {}},),
        ({"refused": "too_large", "filled": {}},),
        ({"refused": "locked"},),
        ({"refused": "locked", "filled": []},),
        ({**PAGE, "words": [[float("inf"), 0, 1, 1, "a"]]}, b"\0" * 6),
        ({**PAGE, "words": [[0, 0, 1, 1, "w" * 1000]] * 41}, b"\0" * 6),
        ({**PAGE, "said": "a" * 2_000_001}, b"\0" * 6),
        (PAGE, b"\0" * 6),
    ],
)
def test_what_cannot_be_is_not_believed(said: tuple[Any, ...]) -> None:
    with pytest.raises(RoomFailed) as failed:
        told(*said)
    assert failed.value.reason == "broke"


def test_a_room_that_never_ends_is_left() -> None:
    with pytest.raises(RoomFailed):
        told(*[PAGE, b"\0" * 6] * 5, END, limits=Limits(pages=3))


def test_a_word_stays_on_its_page_and_names_that_nobody_knows_are_dropped() -> None:
    far = {**PAGE, "words": [[-5, 1, 900, 900, "w" * 5000]]}
    page, end = told(far, b"\0" * 6, {"end": ["location", "<b>"]})
    assert isinstance(page, Drawn)
    [word] = page.words
    assert (word.left, word.top, word.width, word.height) == (0, 1, 3, 1)
    assert len(word.text) == 1000
    odd = [[0, 0, 0, 0, text] for text in ("a\0b", "\ud800", "", " \n", "c\ufffe", "\u200dd")]
    page, _ = told({**PAGE, "words": odd}, b"\0" * 6, END)
    assert isinstance(page, Drawn)
    assert [word.text for word in page.words] == ["ab", "c", "\u200dd"]
    copy = copied(page, LIMITS)
    assert copy.text.split() == ["ab", "c", "\u200dd"]
    assert composed([copy]).startswith(b"%PDF")
    assert end == Told(frozenset({"location"}))


def test_everything_that_can_be_found_has_words() -> None:
    assert set(FOUND) == CARRIED
