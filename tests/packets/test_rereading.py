"""Does reading a packet again find what is planted in it?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from tests.packets.sheaves import Folder, case, numbered, saved
from wellfounded.law.filing import Place
from wellfounded.packets import File, Packet, assemble
from wellfounded.packets.rereading import read_again


@pytest.fixture(scope="module")
def whole() -> Packet:
    exhibits, files = numbered(["One", "Two", "Three"])
    given = case(exhibits=exhibits)
    return assemble(given, Place.COURT, date(2026, 7, 1), Folder(files), with_form=False)


def test_a_whole_packet_has_no_fault(whole: Packet) -> None:
    assert list(read_again(whole.files, whole.index)) == []


def found(whole: Packet, change: Callable[[pikepdf.Pdf], None]) -> str:
    """What is found in the packet after a change to its file."""
    with pikepdf.open(BytesIO(whole.files[0].pdf)) as pdf:
        change(pdf)
        changed = replace(whole.files[0], pdf=saved(pdf))
    return "\n".join(read_again([changed], whole.index))


def test_a_wrong_page_in_the_index_is_found(whole: Packet) -> None:
    moved = [replace(one, page=one.page + 1) if one.tab == "B" else one for one in whole.index]
    said = "\n".join(read_again(whole.files, moved))
    assert "does not begin 'Two'" in said
    assert "the index does not lead to page" in said
    assert "no bookmark leads to 'Two'" in said


def test_a_missing_exhibit_is_found(whole: Packet) -> None:
    (line,) = [one for one in whole.index if one.tab == "B"]

    def take_out(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[line.page - 1 : line.page - 1 + line.pages]

    assert f"it has {whole.pages - line.pages} pages, not {whole.pages}" in found(whole, take_out)


def test_an_exhibit_that_is_not_in_the_index_of_pages_is_found(whole: Packet) -> None:
    more = [*whole.index, replace(whole.index[0], title="Ω never bound", page=99)]
    said = "\n".join(read_again(whole.files, more))
    assert "'Ω never bound' is not in" in said


def test_a_link_that_leads_nowhere_is_found(whole: Packet) -> None:
    def cut(pdf: pikepdf.Pdf) -> None:
        page = next(page for page in pdf.pages if "/Annots" in page)
        page.Annots[0].Dest[0] = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Page))

    assert "a link on its page 2 leads nowhere" in found(whole, cut)


def test_a_link_that_leads_to_another_paper_is_found(whole: Packet) -> None:
    def turn(pdf: pikepdf.Pdf) -> None:
        page = next(page for page in pdf.pages if "/Annots" in page)
        for link in page.Annots:
            link.Dest[0] = pdf.pages[0].obj

    assert "the index does not lead to page 3 for 'One'" in found(whole, turn)


def test_a_page_without_its_number_is_found(whole: Packet) -> None:
    def wipe(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[3]
        operators = [one for one in pikepdf.parse_content_stream(page) if str(one.operator) != "Tj"]
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(operators))

    assert "page 4 has the number none" in found(whole, wipe)


def test_pages_in_another_order_are_found(whole: Packet) -> None:
    def swap(pdf: pikepdf.Pdf) -> None:
        pdf.pages.append(pdf.pages[2])
        del pdf.pages[2]

    said = found(whole, swap)
    assert "page 3 has the number 4" in said
    assert "page 3 does not begin 'One'" in said


def test_a_file_that_acts_is_found(whole: Packet) -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")

    assert "an action of the kind JavaScript (ISO 19005-2, 6.5.1)" in found(whole, plant)


def test_files_that_do_not_follow_one_another_are_found(whole: Packet) -> None:
    (file,) = whole.files
    late = [File(name=file.name, pdf=file.pdf, first=2, pages=file.pages)]
    assert any("begins with page 2, not 1" in said for said in read_again(late, whole.index))
