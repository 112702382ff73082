"""A filled form holds, shows and unlocks just what was asked, on the real I-589 and a stand-in."""

import io

import pikepdf
import pytest

from wellfounded.forms.drawing import Mark, Note, Placement, Tick, fill, fits, flatten, read_back
from wellfounded.forms.official import FieldTree, values

PAGE1 = "form1[0].#subform[0]."
LOCKED = "form1[0].#subform[5].#subform[6].TextField14[0]"
COMB = "form1[0].#subform[10].USCISOnlineAcctNumber[0]"
DECEASED = "form1[0].#subform[4].CheckBoxAIII5\\.m[0]"
STORY = "In March 2019 officers came to our house at night and took my brother away. " * 40


def filled(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def test_a_mixed_fill_of_the_i589_reads_back(i589: bytes) -> None:
    fields = FieldTree.read(i589)
    story = " ".join(fits(fields, LOCKED, STORY).lines)
    marks: list[Mark] = [
        Placement(PAGE1 + "PtAILine1_ANumber[0]", "012345678"),
        Placement(COMB, "123456789012"),
        Placement(PAGE1 + "PtAILine8_AreaCode[0]", "212"),
        Placement(
            PAGE1 + "TextField1[1]", "A very long former name that has to shrink to fit " * 2
        ),
        Placement(LOCKED, story),
        Tick(PAGE1 + "PartALine9Sex[1]", "F"),
        Tick(DECEASED, "1"),
        Note(1, 200, 775, "Member of the Ms. L. settlement class", 9),
    ]
    draft = fill(
        i589,
        placements=[mark for mark in marks if isinstance(mark, Placement)],
        ticks=[mark for mark in marks if isinstance(mark, Tick)],
        notes=[mark for mark in marks if isinstance(mark, Note)],
    )
    assert read_back(draft, marks) == []
    assert read_back(flatten(draft), marks, fields=FieldTree.read(draft)) == []
    assert values(draft)[PAGE1 + "PartALine9Sex[1]"] == "F"


def test_the_draft_has_no_xfa_rights_or_passwords_and_can_be_edited(i589: bytes) -> None:
    draft = filled(fill(i589, placements=[Placement(LOCKED, "text")]))
    form = draft.Root.AcroForm
    assert not draft.is_encrypted
    assert "/XFA" not in form
    assert "/NeedAppearances" not in form
    assert "/Perms" not in draft.Root
    assert int(form.SigFlags) == 0
    assert "/DR" in form
    box = FieldTree.read(fill(i589, placements=[Placement(LOCKED, "text")]))[LOCKED]
    assert not box.read_only


def test_only_filled_fields_are_unlocked(i589: bytes) -> None:
    before = FieldTree.read(i589)
    after = FieldTree.read(fill(i589, placements=[Placement(LOCKED, "text")]))
    changed = [name for name in before if before[name].flags != after[name].flags]
    assert changed == [LOCKED]


def test_barcodes_keep_their_image(i589: bytes) -> None:
    draft = filled(fill(i589))
    codes = [
        one for page in draft.pages for one in page.Annots if "PDF417" in str(one.get("/T", ""))
    ]
    assert len(codes) == 12
    assert all(len(code.AP.N.Resources.XObject) == 1 for code in codes)


def test_stale_states_are_off(i589: bytes, stand_in: bytes) -> None:
    stale = "form1[0].#subform[12].CheckBox12_Sex[2]"
    assert FieldTree.read(i589)[stale].value == "/0"
    assert FieldTree.read(fill(i589))[stale].value == "/Off"
    assert FieldTree.read(fill(stand_in))["form1[0].Sex[1]"].value == "/Off"


def test_the_same_answers_give_the_same_bytes(stand_in: bytes) -> None:
    marks = [Placement("form1[0].Name[0]", "Ana Ñ محمد")]
    assert fill(stand_in, placements=marks) == fill(stand_in, placements=marks)


def test_empty_text_clears_a_field(stand_in: bytes) -> None:
    draft = fill(stand_in, placements=[Placement("form1[0].Name[0]", "")])
    assert values(draft) == {}


def test_a_list_takes_its_padded_value(stand_in: bytes) -> None:
    marks = [Placement("form1[0].State[0]", "NY")]
    draft = fill(stand_in, placements=marks)
    assert values(draft) == {"form1[0].State[0]": " NY"}
    assert read_back(draft, marks) == []


def test_alignment_and_cells(stand_in: bytes) -> None:
    names = ("Comb", "Centre", "Right", "Ruled")
    marks = [Placement(f"form1[0].{name}[0]", "ABC 12") for name in names]
    marks[-1] = Placement("form1[0].Ruled[0]", "one two " * 20, leading=18)
    draft = fill(stand_in, placements=marks)
    assert read_back(draft, marks) == []


def test_a_flat_copy_has_nothing_to_edit(i589: bytes) -> None:
    flat = filled(flatten(fill(i589, placements=[Placement(LOCKED, "text")])))
    assert "/AcroForm" not in flat.Root
    assert [
        one
        for page in flat.pages
        for one in page.get("/Annots", [])
        if one.get("/Subtype") == "/Widget"
    ] == []


def test_links_survive_flattening(official) -> None:  # type: ignore[no-untyped-def]
    blank = official("g-28-2018-09-17")
    flat = filled(flatten(fill(blank)))
    kinds = {str(one.Subtype) for page in flat.pages for one in page.get("/Annots", [])}
    assert kinds == {"/Link"}


@pytest.mark.parametrize("note", ["Ms. L. class", "محمد class"])
def test_a_note_stands_where_it_was_put(stand_in: bytes, note: str) -> None:
    marks = [Note(2, 60, 770, note, 10)]
    assert read_back(fill(stand_in, notes=marks), marks) == []
    assert read_back(fill(stand_in), marks) != []
