"""Each fault that reading back is for, planted, is found."""

import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest

from wellfounded.forms.drawing import Mark, Placement, Tick, fill, flatten, read_back
from wellfounded.forms.official import FieldTree

NAME, SEX = "form1[0].Name[0]", "form1[0].Sex[0]"
TEXTS, TICKS = [Placement(NAME, "Amina Bah")], [Tick(SEX, "M")]
MARKS: list[Mark] = [*TEXTS, *TICKS]


@pytest.fixture(scope="module")
def draft(stand_in: bytes) -> bytes:
    return fill(stand_in, placements=TEXTS, ticks=TICKS)


def changed(pdf: bytes, change: Callable[[dict[str, pikepdf.Object]], None]) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        widgets = {f"form1[0].{one.T}": one for page in opened.pages for one in page.Annots}
        change(widgets)
        out = io.BytesIO()
        opened.save(out)
    return out.getvalue()


def font(widgets: dict[str, pikepdf.Object]) -> pikepdf.Object:
    return widgets[NAME].AP.N.Resources.Font.WfJetBrainsMono


def rewrite(stream: pikepdf.Object, old: bytes, new: bytes) -> None:
    data = stream.read_bytes()
    assert old in data
    stream.write(data.replace(old, new))


def say_another_letter(widgets: dict[str, pikepdf.Object]) -> None:
    rewrite(font(widgets).ToUnicode, b"<0061>", b"<0062>")


def draw_another_letter(widgets: dict[str, pikepdf.Object]) -> None:
    glyphs = font(widgets).DescendantFonts[0].CIDToGIDMap
    data = bytearray(glyphs.read_bytes())
    a, l = 2 * (ord("a") - 31), 2 * (ord("l") - 31)  # noqa: E741
    data[a : a + 2] = data[l : l + 2]
    glyphs.write(zlib.compress(bytes(data)), filter=pikepdf.Name.FlateDecode)


def change_the_value(widgets: dict[str, pikepdf.Object]) -> None:
    widgets[NAME].V = pikepdf.String("Amina Barry")


def drop_the_tick(widgets: dict[str, pikepdf.Object]) -> None:
    widgets[SEX].AS = pikepdf.Name.Off


def tick_another(widgets: dict[str, pikepdf.Object]) -> None:
    widgets["form1[0].Sex[1]"].AS = pikepdf.Name.F


def shift_out(widgets: dict[str, pikepdf.Object]) -> None:
    rewrite(widgets[NAME].AP.N, b"1 0 0 1 2.00", b"1 0 0 1 170.00")


def drop_the_drawing(widgets: dict[str, pikepdf.Object]) -> None:
    del widgets[NAME].AP


def draw_in_another_field(widgets: dict[str, pikepdf.Object]) -> None:
    widgets["form1[0].Centre[0]"].AP = widgets[NAME].AP


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (say_another_letter, "the text differs"),
        (draw_another_letter, "the letter 'a' is drawn as something else"),
        (change_the_value, "the stored value differs"),
        (drop_the_tick, "the box is not marked"),
        (tick_another, "the box is marked"),
        (shift_out, "reaches out of the box"),
        (drop_the_drawing, "the text differs"),
        (draw_in_another_field, "the text differs"),
    ],
)
def test_a_planted_fault_is_found(
    draft: bytes, fault: Callable[[dict[str, pikepdf.Object]], None], says: str
) -> None:
    assert read_back(draft, MARKS) == []
    found = [str(one) for one in read_back(changed(draft, fault), MARKS)]
    assert any(says in one for one in found), found


def test_the_flat_copy_is_checked_as_well(draft: bytes) -> None:
    fields = FieldTree.read(draft)
    assert read_back(flatten(draft), MARKS, fields=fields) == []
    broken = flatten(changed(draft, say_another_letter))
    assert read_back(broken, MARKS, fields=fields) != []
    other: list[Mark] = [Placement(NAME, "Amina Bak"), Tick(SEX, "M")]
    assert len(read_back(flatten(draft), other, fields=fields)) == 1


def test_right_to_left_order_is_checked(stand_in: bytes) -> None:
    meant = [Placement(NAME, "محمد علي")]
    swapped = fill(stand_in, placements=[Placement(NAME, "علي محمد")])
    assert "the text differs" in [one.problem for one in read_back(swapped, meant)]


def test_a_field_that_is_not_there_is_reported(draft: bytes) -> None:
    found = read_back(draft, [*MARKS, Placement("form1[0].Gone[0]", "x")])
    assert [one.problem for one in found] == ["the PDF lacks this field"]
