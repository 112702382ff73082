"""Is a receipt number read as a person types it, and a slip explained before anything is sent?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.case_status import NotAReceipt, read_receipt
from wellfounded.case_status.receipt import DIGIT_MEANT, FORM

GOOD = "IOE0912345678"


@pytest.mark.parametrize(
    "typed",
    [
        GOOD,
        "ioe0912345678",
        " IOE 091 234 5678 ",
        "IOE-09-123-45678",
        "IOE–0912345678",
        "IOE−0912345678",
        "ＩＯＥ0912345678",
        "IOE09\u200b12345678",
        "IOE\u00a00912345678\n",
        "\u202eIOE0912345678",
    ],
)
def test_it_is_read_however_it_is_typed(typed: str) -> None:
    assert read_receipt(typed) == GOOD


@pytest.mark.parametrize("number", ["ZLA0012345678", "QQQ0000000000", "EAC*123456789"])
def test_a_prefix_that_is_not_known_is_no_mistake(number: str) -> None:
    assert read_receipt(number) == number


@pytest.mark.parametrize(
    ("typed", "which", "meant"),
    [
        ("", "nothing", ""),
        (" - ", "nothing", ""),
        ("A123456789", "a_number", ""),
        ("a 123 456 789", "a_number", ""),
        ("12345678", "a_number", ""),
        ("IOE091234567", "few", ""),
        ("IOE09123456789", "many", ""),
        ("IOE" + "1" * 500, "many", ""),
        ("IO0912345678", "letters", ""),
        ("IO00912345678", "letter_meant", "IOO0912345678"),
        ("0912345678123", "letter_meant", ""),
        ("I0E0912345678", "letter_meant", GOOD),
        ("1OE0912345678", "letter_meant", GOOD),
        ("5RC0912345678", "letter_meant", "SRC0912345678"),
        ("IOEO912345678", "digit_meant", GOOD),
        ("IOE09l2345678", "digit_meant", GOOD),
        ("IOE091234S678", "digit_meant", GOOD),
        ("IOEO9l2345678", "digit_meant", ""),
        ("IOE091234X678", "not_digit", ""),
        ("I7E0912345678", "not_letter", ""),
        ("*OE0912345678", "strange", ""),
        ("IOE0912*45678", "strange", ""),
        ("EAC*12345678O", "digit_meant", "EAC*123456780"),
        ("ІOE0912345678", "strange", ""),
        ("IOE٠912345678", "strange", ""),
        ("hello", "few", ""),
    ],
)
def test_a_slip_is_explained_and_not_mended(typed: str, which: str, meant: str) -> None:
    with pytest.raises(NotAReceipt) as caught:
        read_receipt(typed)
    assert (caught.value.which, caught.value.meant) == (which, meant)
    assert GOOD not in str(caught.value)


@given(st.text(max_size=80))
def test_any_text_is_a_number_or_a_named_slip(typed: str) -> None:
    try:
        found = read_receipt(typed)
    except NotAReceipt as slip:
        found = slip.meant or "AAA0000000000"
    assert FORM.fullmatch(found)


@given(
    st.from_regex(r"[A-Z]{3}[0-9]{10}", fullmatch=True),
    st.integers(3, 12),
    st.sampled_from(sorted(DIGIT_MEANT)),
)
def test_one_confusion_names_its_place_and_what_was_meant(
    number: str, place: int, letter: str
) -> None:
    with pytest.raises(NotAReceipt) as caught:
        read_receipt(number[:place] + letter + number[place + 1 :])
    assert caught.value.filled["place"] == str(place + 1)
    assert caught.value.meant == number[:place] + DIGIT_MEANT[letter] + number[place + 1 :]
