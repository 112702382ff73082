"""A copied page follows its original and its fields hold answers of their own."""

from wellfounded.forms.drawing import PageCopy, Placement, Tick, fill, flatten, read_back
from wellfounded.forms.official import FieldTree, values

TEXT = "form1[0].#subform[13].TextField32[0]"


def test_copies_do_not_mirror(stand_in: bytes) -> None:
    who, more = "form1[0].Who[0]", "form1[0].More[0]"
    first = [Placement(who, "first")]
    copies = [
        PageCopy(2, "__2", (Placement(who, "second"),), (Tick(more, "Y"),)),
        PageCopy(2, "__3", (Placement(who, "third"),)),
        PageCopy(1, "__2", (Placement("form1[0].Name[0]", "again"),)),
    ]
    draft = fill(stand_in, placements=first, copies=copies)
    assert read_back(draft, [*first, *copies]) == []
    assert read_back(flatten(draft), [*first, *copies], fields=FieldTree.read(draft)) == []
    assert values(draft) == {
        who: "first",
        who + "__2": "second",
        more + "__2": "Y",
        who + "__3": "third",
        "form1[0].Name[0]__2": "again",
    }
    tree = FieldTree.read(draft)
    pages = [tree[name].page for name in (who, who + "__2", who + "__3")]
    assert (tree.pages, tree["form1[0].Name[0]__2"].page, pages) == (5, 2, [3, 4, 5])


def test_supplement_b_three_times(i589: bytes) -> None:
    first = [Placement(TEXT, "one")]
    copies = [
        PageCopy(12, "__copy1", (Placement(TEXT, "two"),)),
        PageCopy(12, "__copy2", (Placement(TEXT, "three"),)),
        PageCopy(11, "__copy1"),
    ]
    draft = fill(i589, placements=first, copies=copies)
    assert read_back(draft, [*first, *copies]) == []
    tree = FieldTree.read(draft)
    assert tree.pages == 15
    assert len(tree) == len(tree.fields)
    assert [tree[TEXT + end].page for end in ("", "__copy1", "__copy2")] == [13, 14, 15]
