"""Does the checklist find each fault that is planted, and none where there is none?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from tests.packets.sheaves import saved, scan, typed
from wellfounded.packets.binding import Leaf, Section, bind
from wellfounded.packets.binding.picturing import keepable
from wellfounded.packets.pdfa import faults
from wellfounded.packets.typesetting import Certificate, Sheet, Sheets, typeset

DAY = date(2026, 7, 1)
Change = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def sound() -> bytes:
    sheet = Sheets(title="T", sheets=(Sheet(tab="A", title="One"),))
    leaf = Leaf(title="T", pdf=typeset(sheet, on=DAY, bound=True))
    paper = Leaf(title="P", pdf=scan(1), fitted=True)
    section = Section(target="t", title="T", leaves=(leaf, paper))
    return bind([section], title="T", on=DAY)


def test_a_sound_file_has_no_fault(sound: bytes) -> None:
    assert faults(sound) == ()


def test_what_is_set_alone_has_no_fault() -> None:
    paper = Certificate(title='It\'s <one> & "two"', statement=("A",))
    assert faults(typeset(paper, on=DAY)) == ()


def _javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array()))


def _opens_by_itself(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.Launch, F="calc.exe")


def _attached(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array()))


def _xfa(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(XFA=Array(), Fields=Array())


def _no_looks(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(NeedAppearances=True, Fields=Array())


def _no_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


def _another_standard(pdf: pikepdf.Pdf) -> None:
    said = pdf.Root.Metadata.read_bytes().replace(b"part>2<", b"part>1<")
    pdf.Root.Metadata = pdf.make_stream(said, Type=Name.Metadata, Subtype=Name.XML)


def _another_title(pdf: pikepdf.Pdf) -> None:
    pdf.trailer.Info = pdf.make_indirect(Dictionary(Title="Something else"))


def _no_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def _colours_of_a_press(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 0 1 k 0 0 10 10 re f")


def _picture_of_a_press(pdf: pikepdf.Pdf) -> None:
    image = pdf.make_stream(
        b"\0\0\0\0",
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=1,
        Height=1,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceCMYK,
    )
    pdf.pages[0].add_resource(image, Name.XObject)


def _smoothed(pdf: pikepdf.Pdf) -> None:
    image = pdf.make_stream(
        b"\0",
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=1,
        Height=1,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceGray,
        Interpolate=True,
    )
    pdf.pages[0].add_resource(image, Name.XObject)


def _no_file_of_a_typeface(pdf: pikepdf.Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    name = pdf.pages[0].add_resource(pdf.make_indirect(font), Name.Font)
    pdf.pages[0].contents_add(f"BT {name} 9 Tf (seen) Tj ET".encode())


def _postscript(pdf: pikepdf.Pdf) -> None:
    drawn = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.PS)
    pdf.pages[0].add_resource(drawn, Name.XObject)


def _changed_while_printed(pdf: pikepdf.Pdf) -> None:
    state = pdf.make_indirect(Dictionary(Type=Name.ExtGState, TR=Name.Identity))
    pdf.pages[0].add_resource(state, Name.ExtGState)


def _sound_note(pdf: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Sound, Rect=[0, 0, 9, 9], F=4)
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])


def _hidden_note(pdf: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], F=2)
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])


def _link_that_launches(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.URI, URI="x", Next=Dictionary(S=Name.Launch, F="x"))
    note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], F=4, A=action)
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])


def _bookmark_that_launches(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.A = Dictionary(S=Name.Launch, F="x")


@pytest.mark.parametrize(
    ("change", "clause"),
    [
        (_javascript, "6.5.1"),
        (_opens_by_itself, "6.5.1"),
        (_attached, "6.8"),
        (_xfa, "6.4.2"),
        (_no_looks, "6.4.1"),
        (_no_metadata, "6.6.2.1"),
        (_another_standard, "6.6.4"),
        (_another_title, "6.6.3"),
        (_no_colours, "6.2.3"),
        (_colours_of_a_press, "6.2.4.3"),
        (_picture_of_a_press, "6.2.4.3"),
        (_smoothed, "6.2.8.1"),
        (_no_file_of_a_typeface, "6.2.11.4.1"),
        (_postscript, "6.2.9"),
        (_changed_while_printed, "6.2.5"),
        (_sound_note, "6.3.1"),
        (_hidden_note, "6.3.2"),
        (_link_that_launches, "6.5.1"),
        (_bookmark_that_launches, "6.5.1"),
    ],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_a_planted_fault_is_found_by_its_clause(sound: bytes, change: Change, clause: str) -> None:
    with pikepdf.open(BytesIO(sound)) as pdf:
        change(pdf)
        found = faults(saved(pdf))
    assert clause in [one.clause for one in found]


def test_an_encrypted_file_and_one_with_a_tail_are_found(sound: bytes) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(sound)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user=""))
    assert "6.1.3" in [one.clause for one in faults(out.getvalue())]
    assert "6.1.3" in [one.clause for one in faults(sound + b"\nmore")]


def test_words_that_are_not_seen_need_no_typeface() -> None:
    """As under a scan, where they are only there to be found."""
    with pikepdf.open(BytesIO(typed("unseen"))) as pdf:
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(b"BT 3 Tr /F 9 Tf (unseen) Tj ET")
        assert "6.2.11.4.1" not in [one.clause for one in faults(saved(pdf))]
        page.Contents = pdf.make_stream(b"q BT 3 Tr ET Q BT /F 9 Tf (seen) Tj ET")
        assert "6.2.11.4.1" in [one.clause for one in faults(saved(pdf))]


def test_only_a_page_that_cannot_be_kept_is_drawn_anew() -> None:
    paper = scan(2)
    assert keepable(paper) is paper
    drawn = keepable(typed("Words to find"))
    with pikepdf.open(BytesIO(drawn)) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert image.BitsPerComponent == 4


def test_a_page_in_colour_stays_in_colour() -> None:
    with pikepdf.open(BytesIO(typed("red"))) as pdf:
        pdf.pages[0].contents_add(b"1 0 0 rg 100 100 200 200 re f")
        drawn = keepable(saved(pdf))
    with pikepdf.open(BytesIO(drawn)) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert image.ColorSpace == "/DeviceRGB"
