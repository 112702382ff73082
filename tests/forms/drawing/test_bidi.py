"""Examples of the Unicode Bidirectional Algorithm, with Hebrew letters for the capitals."""

import pytest

from wellfounded.forms.drawing import bidi

HEBREW = {chr(ord("A") + at): chr(0x05D0 + at) for at in range(26)}
TURNED = str.maketrans("()[]<>", ")(][><")


def display(text: str, base: int | None = None) -> str:
    """Write right-to-left letters as capitals, give back what stands from left to right."""
    letters = "".join(HEBREW.get(one, one) for one in text)
    levels = bidi.levels(letters, bidi.base_level(letters) if base is None else base)
    return "".join(
        text[at].translate(TURNED) if levels[at] % 2 else text[at]
        for at in bidi.visual_order(levels)
    )


@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("car means CAR.", 0, "car means RAC."),
        ("CAR MEANS car.", 1, ".car SNAEM RAC"),
        ("car is THE CAR in arabic", None, "car is RAC EHT in arabic"),
        ("AB(CD[&ef]!)gh", 1, "gh(![ef&]DC)BA"),
        ("smith (fabrikam ARABIC) HEBREW", 0, "smith (fabrikam CIBARA) WERBEH"),
        ("ARABIC (smith) 12", 1, "12 (smith) CIBARA"),
        ("A 12/03 B", None, "B 12/03 A"),
        ("DID YOU SAY 'he said 35%'?", None, "?'he said 35%' YAS UOY DID"),
        ("", 0, ""),
        ("plain", None, "plain"),
    ],
)
def test_display(text: str, base: int | None, shown: str) -> None:
    assert display(text, base) == shown


def test_arabic_turns_european_figures_into_a_run_of_their_own() -> None:
    text = "ا 12-03"
    levels = bidi.levels(text, 1)
    assert levels == [1, 1, 2, 2, 1, 2, 2]


def test_joiners_follow_the_letter_before() -> None:
    assert bidi.levels("a\u200cب\u200cج", 0) == [0, 0, 1, 1, 1]
