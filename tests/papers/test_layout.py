"""Do words with places become text that is no longer than a page?"""

from __future__ import annotations

from wellfounded.papers.layout import CERTAIN, ROOM, Word, laid_out


def word(left: int, top: int, width: int, text: str) -> Word:
    return Word(left, top, width, 1, CERTAIN, text)


def test_cells_of_a_line_stay_apart() -> None:
    words = [word(0, 0, 40, "Name"), word(200, 0, 30, "Ali"), word(0, 20, 40, "Born")]
    assert laid_out(words).text == "Name                Ali\nBorn\n"


def test_letters_that_are_next_to_nothing_wide_make_no_gap_of_millions() -> None:
    squeezed = [word(0, 2 * row, 1, "x" * 1000) for row in range(10)]
    far = [word(4000, 2 * row, 1, "y") for row in range(9)]
    assert len(laid_out(squeezed + far).text) < 20_000


def test_a_page_of_gaps_is_bounded() -> None:
    rows = [word(left, 2 * row, 1, "z") for row in range(2000) for left in (0, 4000)]
    assert len(laid_out(rows).text) < ROOM + 10_000
