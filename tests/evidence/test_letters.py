"""Is the exact word of the Istanbul Protocol kept, and no other put for it?"""

from __future__ import annotations

import pytest

from tests.test_wording import hints
from wellfounded.evidence import Level, letter, level_in, levels, report


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The scars are highly consistent with the account.", Level.HIGHLY_CONSISTENT),
        ("They are not  consistent\nwith it.", Level.NOT_CONSISTENT),
        ("Consistent with what she told.", Level.CONSISTENT),
        ("typical of burns", Level.TYPICAL),
        ("Diagnostic of electric shocks.", Level.DIAGNOSTIC),
        ("highly consistent with; elsewhere consistent with", None),
        ("very consistent", None),
        ("strongly supports", None),
        ("", None),
    ],
)
def test_a_level_is_read_word_for_word(text: str, level: Level | None) -> None:
    assert level_in(text) is level


def test_the_five_levels_stand_in_their_order_and_words() -> None:
    assert [level.value for level, _ in levels()] == [
        "not consistent with",
        "consistent with",
        "highly consistent with",
        "typical of",
        "diagnostic of",
    ]


def test_no_list_says_what_to_write() -> None:
    assert [one.english for one in (*letter(), *report()) if hints(one.english)] == []
