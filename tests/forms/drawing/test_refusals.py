"""Whatever cannot be put on the form is refused by name, with the fix, before anything is made."""

import pytest

from wellfounded.forms.drawing import (
    ForbiddenField,
    Note,
    Overflow,
    PageCopy,
    Placement,
    Tick,
    TooLong,
    UnreadableText,
    WrongChoice,
    fill,
)
from wellfounded.forms.official import NotBlank, UnknownField, UnusablePdf

NAME, NUMBER, SEX = "form1[0].Name[0]", "form1[0].Number[0]", "form1[0].Sex[0]"


@pytest.mark.parametrize(
    ("mark", "refusal", "says"),
    [
        (Placement("form1[0].Nome[0]", "x"), UnknownField, "no field 'form1[0].Nome[0]'"),
        (Placement(NUMBER, "1234567890"), TooLong, "takes 9 characters"),
        (Placement(NAME, "word " * 60), Overflow, "no room for the last"),
        (Placement("form1[0].Locked[0]", "word " * 600), Overflow, "continue it"),
        (Placement(NAME, "a\x07b"), UnreadableText, "U+0007"),
        (Placement(NAME, "a\ud800b"), UnreadableText, "U+D800"),
        (Placement(NAME, "Ana 𐀀"), UnreadableText, "U+10000 LINEAR B SYLLABLE B008 A"),
        (Placement("form1[0].PDF417BarCode1[0]", "x"), ForbiddenField, "never filled"),
        (Placement("form1[0].Signature[0]", "x"), ForbiddenField, "signature by hand"),
        (Placement(SEX, "M"), WrongChoice, "is a checkbox"),
        (Placement("form1[0].State[0]", "ZZ"), WrongChoice, "It has: AK, NY"),
        (Tick(SEX, "F"), WrongChoice, "It has: 'M'"),
        (Tick(NAME, "Y"), WrongChoice, "no value 'Y'"),
        (Tick("form1[0].Sex", "M"), UnknownField, "no field"),
    ],
)
def test_refused(stand_in: bytes, mark: Placement | Tick, refusal: type, says: str) -> None:
    texts = [mark] if isinstance(mark, Placement) else []
    ticks = [mark] if isinstance(mark, Tick) else []
    never = frozenset({"form1[0].Signature[0]"})
    with pytest.raises(refusal) as caught:
        fill(stand_in, placements=texts, ticks=ticks, never=never)
    assert says in str(caught.value)
    assert mark.field in str(caught.value)


def test_one_field_takes_one_value(stand_in: bytes) -> None:
    with pytest.raises(WrongChoice, match="given twice"):
        fill(stand_in, placements=[Placement(NAME, "a"), Placement(NAME, "b")])


@pytest.mark.parametrize(
    "copy",
    [
        PageCopy(3, "_2"),
        PageCopy(2, ""),
        PageCopy(2, ".2"),
        PageCopy(2, "_2", (Placement(NAME, "x"),)),
    ],
)
def test_copies_that_cannot_be_made(stand_in: bytes, copy: PageCopy) -> None:
    with pytest.raises(UnknownField, match=r"page 2|page 3"):
        fill(stand_in, copies=[copy])


def test_a_note_needs_its_page(stand_in: bytes) -> None:
    with pytest.raises(UnknownField, match="no page 9"):
        fill(stand_in, notes=[Note(9, 0, 0, "x")])


def test_a_filled_form_is_no_blank(stand_in: bytes) -> None:
    with pytest.raises(NotBlank, match="already filled in"):
        fill(fill(stand_in, placements=[Placement(NAME, "Ana")]))


def test_not_a_pdf() -> None:
    with pytest.raises(UnusablePdf, match="not a PDF"):
        fill(b"hello")


def test_marks_that_phones_and_old_files_add_are_taken_out(stand_in: bytes) -> None:
    from wellfounded.forms.official import values

    draft = fill(stand_in, placements=[Placement(NAME, "\u2068212 555\u2069\t\ufb01n \ufe8d")])
    assert values(draft)[NAME] == "212 555 fin ا"
