"""Is a packet whole, in order, numbered, and refused when it cannot be?"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from tests.packets.sheaves import (
    A3_ON_ITS_SIDE,
    A4,
    SHOWN,
    case,
    made,
    numbered,
    reasons,
    scan,
    typed,
    words_of,
)
from wellfounded.law.filing import Place
from wellfounded.packets import Packet, PacketRefused
from wellfounded.packets.contents.statement import open_in_statement
from wellfounded.packets.pdfa import faults
from wellfounded.packets.problem import Weight

HOSTILE = (
    '#import "@preview/x" $x^2$ *b* _i_ \\ <y> @z',
    "نامه‌ی تهدید",
    "ደብዳቤ",
    "धमकी की चिट्ठी",
    "恐吓信",
    "চিঠি",
    "Letter " * 60,
)


@pytest.fixture(scope="module")
def of_300_pages() -> Packet:
    sizes = [(LETTER_OR_OTHER[at % 4], 11 + at % 3) for at in range(24)]
    exhibits = [
        {"title": f"Exhibit number {at}", "file": f"{at}.pdf", "shows": SHOWN} for at in range(24)
    ]
    files = {f"{at}.pdf": scan(pages, **kind) for at, (kind, pages) in enumerate(sizes)}
    return made(case(exhibits=exhibits), files)


LETTER_OR_OTHER: tuple[dict[str, Any], ...] = (
    {},
    {"size": A4, "turned": 90},
    {"size": A3_ON_ITS_SIDE},
    {"size": A4, "turned": 270},
)


def test_300_pages_are_numbered_from_the_first_to_the_last(of_300_pages: Packet) -> None:
    (file,) = of_300_pages.files
    assert of_300_pages.pages == file.pages >= 300
    found = [words.split()[-1] for words in words_of(file.pdf)]
    assert found == [str(number) for number in range(1, file.pages + 1)]


def test_the_index_and_the_bookmarks_lead_to_the_sheet_of_each_exhibit(
    of_300_pages: Packet,
) -> None:
    (file,) = of_300_pages.files
    pages = list(words_of(file.pdf))
    with pikepdf.open(BytesIO(file.pdf)) as pdf:
        leads = {
            pikepdf.Page(link.Dest[0]).index + 1
            for page in pdf.pages
            for link in page.get("/Annots", [])
        }
        with pdf.open_outline() as outline:
            marked = {
                item.title: pikepdf.Page(item.destination[0]).index + 1 for item in outline.root
            }
    tabbed = [line for line in of_300_pages.index if line.tab]
    assert [line.tab for line in tabbed][:3] == ["A", "B", "C"]
    assert len(tabbed) == 24
    for line in tabbed:
        assert line.title in pages[line.page - 1]
        assert line.page in leads
        assert marked[f"{line.tab}. {line.title}"] == line.page


def test_it_is_fit_to_be_kept_and_has_no_fault_of_syntax(of_300_pages: Packet) -> None:
    (file,) = of_300_pages.files
    assert faults(file.pdf) == ()
    with pikepdf.open(BytesIO(file.pdf)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert {tuple(map(float, page.mediabox)) for page in pdf.pages} == {(0, 0, 612, 792)}


def test_the_same_case_gives_the_same_bytes() -> None:
    exhibits, files = numbered(["One", "Two"])
    first, second = (made(case(exhibits=exhibits), files) for _ in range(2))
    assert first.files[0].pdf == second.files[0].pdf


def test_titles_survive_whatever_signs_they_hold() -> None:
    exhibits, files = numbered(list(HOSTILE))
    packet = made(case(exhibits=exhibits), files)
    assert [line.title for line in packet.index if line.tab] == list(HOSTILE)
    pages = list(words_of(packet.files[0].pdf))
    for line in packet.index:
        if line.tab:
            assert _letters(line.title) <= _letters(pages[line.page - 1])
    assert _closed_up(HOSTILE[0]) in _closed_up(pages[packet.index[0].page - 1])


def _letters(words: str) -> set[str]:
    normal = unicodedata.normalize("NFKC", words)
    return {letter for letter in normal if unicodedata.category(letter)[0] in "LN"}


def _closed_up(words: str) -> str:
    return re.sub(r"[\s￾]", "", words)


def test_the_long_name_of_a_file_is_a_title_like_any_other() -> None:
    name = "WhatsApp_Image_2024-03-11_at_19.22.08_" + "conversation_with_my_uncle" * 3 + ".jpeg"
    exhibits, files = numbered([name])
    packet = made(case(exhibits=exhibits), files)
    (line,) = [one for one in packet.index if one.tab]
    pages = [re.sub(r"[\s\u200b\ufffe]", "", words) for words in words_of(packet.files[0].pdf)]
    assert name in pages[line.page - 1]
    assert name in pages[1]


def test_without_any_exhibit_there_is_still_a_packet() -> None:
    told = case(harms=[{"what": "They came at night.", "date": "2024-03"}])
    packet = made(told)
    assert [line.title for line in packet.index if line.tab] == ["Declaration of Farid Noori"]
    assert reasons(case()) == ["empty"]


def test_who_has_one_name_and_no_number_has_a_line_to_write_on() -> None:
    exhibits, files = numbered(["One"])
    lone = case(exhibits=exhibits, applicant={"name": {"family": "Farid", "given": "FNU"}})
    packet = made(lone, files)
    first = next(words_of(packet.files[0].pdf))
    assert "Farid, FNU" in first
    assert "____" in first
    assert "no_a_number" in [one.id for one in packet.problems]
    assert not packet.draft


def test_relatives_in_court_stand_on_the_cover_behind_the_lead() -> None:
    exhibits, files = numbered(["One"])
    family = {
        "spouse": {"name": {"family": "Zahra"}, "a_number": "234567890", "in_court": True},
        "children": [{"name": {"family": "Yusuf"}, "in_court": False}],
    }
    first = next(words_of(made(case(exhibits=exhibits, family=family), files).files[0].pdf))
    assert first.index("A 123-456-789") < first.index("A 234-567-890")
    assert "RESPONDENTS' SUPPLEMENTAL EVIDENCE" in " ".join(first.split())
    assert "Yusuf" not in first


def test_what_is_left_out_is_listed_and_not_opened() -> None:
    exhibits, files = numbered(["One"])
    exhibits.append({"title": "Not this one", "leave_out": True, "file": "none.pdf"})
    packet = made(case(exhibits=exhibits), files)
    assert packet.left_out == (("exhibits[1]", "Not this one"),)
    assert not any("Not this one" in words for words in words_of(packet.files[0].pdf))


def test_a_missing_file_is_refused_by_name_with_every_other_reason() -> None:
    exhibits, files = numbered(["One", "Two"])
    del files["1.pdf"]
    assert reasons(case(exhibits=exhibits), files) == ["file_lost"]
    exhibits.append({"title": "Three"})
    with pytest.raises(PacketRefused, match=r"^Two: the file 1\.pdf is not there"):
        made(case(exhibits=exhibits), files)
    del exhibits[1]
    assert reasons(case(exhibits=exhibits), files) == ["no_file"]


def test_a_paper_that_the_page_format_cannot_hold_becomes_a_picture_with_its_words() -> None:
    packet = made(
        case(exhibits=[{"title": "Typed", "file": "a.pdf"}]), {"a.pdf": typed("Words to find")}
    )
    (line,) = [one for one in packet.index if one.tab]
    pages = list(words_of(packet.files[0].pdf))
    assert "Words to find" in pages[line.page]
    assert faults(packet.files[0].pdf) == ()


def test_a_translation_stands_behind_its_original_with_a_certificate_to_sign() -> None:
    exhibit = {
        "title": "Taskera",
        "file": "a.pdf",
        "language": "prs",
        "translation": "without_certificate",
        "translation_file": "b.pdf",
        "translator": {"name": "Laila Rahimi"},
    }
    packet = made(case(exhibits=[exhibit]), {"a.pdf": scan(1), "b.pdf": typed("In English")})
    (line,) = [one for one in packet.index if one.tab]
    sheet, _original, english, certificate = list(words_of(packet.files[0].pdf))[
        line.page - 1 : line.page + 3
    ]
    assert "Taskera" in sheet
    assert "In English" in english
    assert "I, Laila Rahimi, am competent to translate from Dari" in " ".join(certificate.split())
    assert "Taskera" in certificate


def test_without_a_translation_every_page_says_that_it_is_a_draft() -> None:
    exhibit = {"title": "Taskera", "file": "a.pdf", "language": "prs", "translation": "missing"}
    packet = made(case(exhibits=[exhibit]), {"a.pdf": scan(1)})
    assert packet.draft
    assert all("DRAFT - NOT FOR FILING" in words for words in words_of(packet.files[0].pdf))


def test_a_declaration_that_was_not_read_to_the_person_makes_a_draft() -> None:
    told = [{"what": {"original": "Vinieron.", "language": "es", "english": "They came."}}]
    found = open_in_statement(case(told=told, signing={"read": "interpreter"}), date(2026, 7, 1))
    assert [(one.id, one.weight) for one in found] == [("declaration_not_read", Weight.DRAFT)]
    reads = case(told=told, signing={"read": "english"})
    assert list(open_in_statement(reads, date(2026, 7, 1))) == []


def test_uscis_gets_a_letter_and_plain_sheets_and_no_tabs() -> None:
    exhibits, files = numbered(["Passport"])
    told = [{"what": "They came at night.", "when": "2024-03"}]
    packet = made(case(exhibits=exhibits, told=told), files, forum=Place.USCIS)
    pages = list(words_of(packet.files[0].pdf))
    assert "RE:" in pages[0]
    assert "1. Passport (2 pages)" in pages[0], "the number of its sheet, and no other"
    line = packet.index[-1]
    sheet = pages[line.page - 1]
    assert " ".join(sheet.split()).startswith("1. Passport")
    assert "Tab" not in sheet


def test_exhibits_stand_by_kind_unless_somebody_chose_another_place() -> None:
    exhibits, files = numbered(["Report", "Passport", "Letter", "First"])
    for one, kind in zip(exhibits, ("country_report", "identity", "letter", "news"), strict=True):
        one["kind"] = kind
    exhibits[3]["order"] = 1
    packet = made(case(exhibits=exhibits), files)
    titles = [line.title for line in packet.index if line.tab]
    assert titles == ["First", "Passport", "Letter", "Report"]


def test_a_packet_is_divided_between_exhibits_and_the_pages_run_on() -> None:
    exhibits = [{"title": f"Exhibit {at}", "file": f"{at}.pdf", "shows": SHOWN} for at in range(6)]
    files = {f"{at}.pdf": scan(2, dots=300) for at in range(6)}
    packet = made(case(exhibits=exhibits), files, limit=0.4)
    assert len(packet.files) > 1
    assert all(len(file.pdf) <= 400_000 for file in packet.files)
    assert [file.name for file in packet.files] == [
        f"Evidence_Noori_A789_2026-07-01_Part{number}.pdf"
        for number in range(1, len(packet.files) + 1)
    ]
    numbers = [words.split()[-1] for file in packet.files for words in words_of(file.pdf)]
    assert numbers == [str(number) for number in range(1, packet.pages + 1)]
    assert all(faults(file.pdf) == () for file in packet.files)
    assert {line.part for line in packet.index} == set(range(1, len(packet.files) + 1))


def test_an_exhibit_that_is_too_large_for_one_file_is_refused_by_name() -> None:
    with pytest.raises(PacketRefused, match=r"^The big one has \d\.\d MB, and one file may"):
        made(
            case(exhibits=[{"title": "The big one", "file": "a.pdf"}]),
            {"a.pdf": scan(4, dots=500)},
            limit=0.3,
        )


def test_a_letter_that_no_typeface_has_is_refused_with_what_to_do() -> None:
    exhibits, files = numbered(["ᐃᓄᒃ"])
    with pytest.raises(PacketRefused, match=r"^ᐃᓄᒃ: the letters ᐃ"):
        made(case(exhibits=exhibits), files)


def test_a_witness_who_comes_is_listed_and_one_who_does_not_is_not() -> None:
    exhibits, files = numbered(["One"])
    witnesses = [
        {"name": "Wali Ahmadi", "will": "testify", "minutes": 30, "knows": "He saw it."},
        {"name": "Not Asked", "will": "not_asked"},
    ]
    packet = made(case(exhibits=exhibits, witnesses=witnesses), files)
    listed = next(
        words for words in words_of(packet.files[0].pdf) if "RESPONDENT'S WITNESS LIST" in words
    )
    assert "Wali Ahmadi" in listed
    assert "30 minutes" in listed
    assert "Not Asked" not in listed


def test_an_arrest_by_the_persecutor_is_no_crime_in_the_chart() -> None:
    exhibits, files = numbered(["One"])
    abroad = {"country": "AF", "charge": "spy", "convicted": False}
    here = {"country": "US", "charge": "Driving without a licence", "convicted": False}
    packet = made(case(exhibits=exhibits, arrests=[abroad]), files)
    assert "Criminal history chart" not in [line.title for line in packet.index]
    packet = made(case(exhibits=exhibits, arrests=[abroad, here]), files)
    (line,) = [one for one in packet.index if one.title == "Criminal history chart"]
    chart = list(words_of(packet.files[0].pdf))[line.page - 1]
    assert "Driving without a licence" in " ".join(chart.split())
    assert "spy" not in chart
