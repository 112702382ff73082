"""What fits is drawn, what does not is handed back, and no letter is lost in between."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.forms.drawing import Fit, Placement, fill, fits, read_back
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.official import FieldTree

LATIN = ["a", "of", "house", "Ñandú", "Łódź", "x,y", "12/03", "-5.", "(ali)", "hippo" * 16, "\n"]
OTHERS = ["Жуков", "Αθήνα", "王小明", "محمد", "علي", "ਗੁਰਪ੍ਰੀਤ", "አበበ"]
WORDS = st.lists(st.sampled_from(LATIN + OTHERS), max_size=90).map(" ".join)
BOXES = ("Name", "Extra", "Locked", "Ruled", "Centre", "Number")


def joined(fit: Fit) -> str:
    return "".join("".join([*fit.lines, fit.rest]).split())


@settings(max_examples=60, deadline=None)
@given(text=WORDS, box=st.sampled_from(BOXES))
def test_nothing_is_lost_and_what_fits_reads_back(stand_in: bytes, text: str, box: str) -> None:
    tree = FieldTree.read(stand_in)
    leading = 18.0 if box == "Ruled" else None
    name = f"form1[0].{box}[0]"
    fit = fits(tree, name, text, leading)
    assert joined(fit) == "".join(cleaned(text, name).split())
    whole = "\n".join(fit.lines) if tree[name].multiline else " ".join(fit.lines)
    marks = [Placement(name, whole, leading)]
    assert read_back(fill(stand_in, placements=marks), marks) == []


def test_lines_break_between_words(stand_in: bytes) -> None:
    tree = FieldTree.read(stand_in)
    fit = fits(tree, "form1[0].Locked[0]", "lorem ipsum " * 100)
    assert all(line.endswith(("lorem", "ipsum")) for line in fit.lines)
    assert fit.rest.startswith(("lorem", "ipsum"))


def test_line_ends_are_kept(stand_in: bytes) -> None:
    fit = fits(FieldTree.read(stand_in), "form1[0].Locked[0]", "one\r\n\r\ntwo\n")
    assert fit.lines == ("one", "", "two")


def test_a_single_line_shrinks_and_then_hands_back(stand_in: bytes) -> None:
    tree = FieldTree.read(stand_in)
    sizes = [fits(tree, "form1[0].Name[0]", "x" * count).size for count in (10, 36, 37, 50)]
    assert sizes[:2] == [9.0, 9.0]
    assert 6 <= sizes[3] < sizes[2] < 9
    assert fits(tree, "form1[0].Name[0]", "word " * 30).rest


def test_capacity_of_supplement_b(i589: bytes) -> None:
    tree = FieldTree.read(i589)
    fit = fits(tree, "form1[0].#subform[13].TextField32[0]", "x" * 10_000)
    assert len(fit.lines) == 47
    assert {len(line) for line in fit.lines} == {99}


@pytest.mark.parametrize("length", [9, 10])
def test_more_than_the_form_allows_is_handed_back(stand_in: bytes, length: int) -> None:
    fit = fits(FieldTree.read(stand_in), "form1[0].Number[0]", "1" * length)
    assert (fit.lines, fit.rest) == (("1" * 9,), "1" * (length - 9))
