"""Is the courts' list taken in box by box, and refused when it looks otherwise?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.directory.printed import ATTORNEY, LANTERN, OAK, RIVER, Sheet, pdf, pro_bono
from tests.notices.printing import printed_pdf, scanned_pdf
from tests.papers.rooms import needs_room
from wellfounded.directory import DirectoryRefused, Entry
from wellfounded.directory.importing import Taken, read_official
from wellfounded.directory.importing.pro_bono import codes_of

pytestmark = needs_room
DAY = date(2026, 11, 22)
BALTIMORE = Sheet(
    courts=("Baltimore Immigration Court", "Hyattsville Immigration Court"),
    columns=((LANTERN, RIVER), (OAK, ATTORNEY)),
)
STEWART = Sheet(courts=("Stewart Detention Center",), columns=((LANTERN,), (), (ATTORNEY,)))


def taken(*sheets: Sheet) -> Taken:
    return read_official(pro_bono(*sheets), "list.pdf", DAY)


def by_name(read: Taken) -> dict[str, Entry]:
    return {entry.name: entry for entry in read.entries}


def test_every_box_is_read_and_the_same_provider_is_one_entry() -> None:
    read = taken(BALTIMORE, STEWART)
    assert read.boxes == 6
    assert read.unread == ()
    assert read.list_of == date(2026, 10, 1)
    found = by_name(read)
    assert len(found) == 4
    lantern = found["Lantern Legal Aid"]
    assert lantern.courts == ("BAL", "HYA", "SDC")
    assert lantern.places[0].street == "100 Example St, Suite 4"
    assert (lantern.places[0].city, lantern.places[0].zip) == ("Hyattsville", "20781")
    assert [phone.number for phone in lantern.phones] == ["+12025550101"]
    assert lantern.email == "help@lantern.example"
    assert lantern.url == "https://www.lantern.example"
    assert lantern.limits == "Asylum only\nLanguages: Spanish, Haitian Kreyol"
    assert lantern.languages == ("en", "es", "ht")
    assert lantern.cost == "free"


def test_the_marks_tell_the_kind_of_provider() -> None:
    found = by_name(taken(BALTIMORE))
    assert found["Lantern Legal Aid"].kind == "nonprofit"
    assert found["River Street Referral"].kind == "referral"
    assert found["River Street Referral"].services == {"finding"}
    assert found["Jane Q. Sample"].kind == "private_attorney"


def test_limits_tell_who_is_served_and_who_is_not() -> None:
    found = by_name(taken(BALTIMORE))
    assert found["Oak Door Center for Children"].serves == {"children", "detained"}
    assert found["River Street Referral"].not_for == {"detained"}


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_it_reads_any_number_of_columns(columns: int) -> None:
    boxes: tuple[list[tuple[str, ...]], ...] = tuple([] for _ in range(columns))
    for at, box in enumerate((LANTERN, RIVER, OAK, ATTORNEY)):
        boxes[at % columns].append(box)
    read = taken(replace(BALTIMORE, columns=boxes))
    assert len(read.entries) == 4
    assert read.unread == ()


def test_a_limit_that_speaks_of_detention_is_no_head_of_the_page() -> None:
    first = ("Short Stop *", "Towson, MD 21204", "• Detention Center visits", "• No fees")
    read = taken(replace(BALTIMORE, columns=((first, LANTERN), (OAK,))))
    assert len(read.entries) == 3
    assert by_name(read)["Short Stop"].limits == "Detention Center visits\nNo fees"
    assert by_name(read)["Short Stop"].courts == ("BAL", "HYA")


def test_a_limit_that_reads_like_the_foot_ends_no_page() -> None:
    first = ("Short Stop *", "Towson, MD 21204", "* Referral service for families")
    read = taken(replace(BALTIMORE, columns=((first, LANTERN), (OAK,))))
    assert len(read.entries) == 3
    assert read.unread == ()


def test_what_stands_in_head_or_foot_and_is_somebodys_is_told() -> None:
    head = taken(replace(BALTIMORE, updated="Updated October 2026"), STEWART)
    assert head.unread == ()
    odd = replace(BALTIMORE, foot=("* Non-profit organization", "Late Office, Tel: 410-555-0199"))
    assert [one.text for one in taken(odd).unread] == ["Late Office, Tel: 410-555-0199"]


def test_a_court_holds_until_another_is_named() -> None:
    second = replace(BALTIMORE, courts=(), columns=((ATTORNEY,),))
    assert by_name(taken(STEWART, second))["Jane Q. Sample"].courts == ("SDC",)


def test_a_box_that_cannot_be_read_is_told_with_its_page_and_line() -> None:
    odd = ("12 Nowhere Road", "Baltimore, MD 21201")
    lost = ("Nobody At All",)
    read = taken(replace(BALTIMORE, columns=((LANTERN, odd), (lost, ATTORNEY))))
    assert len(read.entries) == 2
    assert [(one.where.split(",")[0], one.text) for one in read.unread] == [
        ("page 1", "12 Nowhere Road / Baltimore, MD 21201"),
        ("page 1", "Nobody At All"),
    ]
    assert "no name" in read.unread[0].why
    assert "no number" in read.unread[1].why


def test_a_court_that_is_not_known_is_told_and_nobody_is_lost() -> None:
    read = taken(replace(BALTIMORE, courts=("Gotham Immigration Court",)))
    assert len(read.entries) == 4
    assert read.unread[0].text == "Gotham Immigration Court"
    assert all(entry.courts == () for entry in read.entries)


def test_a_line_of_law_enforcement_is_left_out_and_told() -> None:
    wrong = ("Detainee Locator *", "Baltimore, MD 21201", "Tel: 1-866-347-2423")
    read = taken(replace(BALTIMORE, columns=((wrong,), ())))
    assert read.entries[0].phones == ()
    assert "law enforcement" in read.unread[0].why


@pytest.mark.parametrize(
    "head",
    [
        {"title": "List of Recommended Restaurants"},
        {"updated": "Updated Smarch 2026"},
        {"updated": ""},
        {"updated": "Updated October 9999"},
        {"courts": ()},
    ],
)
def test_another_head_is_refused_with_what_was_expected(head: dict[str, object]) -> None:
    with pytest.raises(DirectoryRefused, match=r"^list\.pdf: ") as refused:
        taken(replace(BALTIMORE, **head))  # type: ignore[arg-type]
    said = str(refused.value)
    assert "expected" in said or "cannot be meant" in said or "names the columns" in said


def test_the_old_name_of_the_list_is_known() -> None:
    old = replace(BALTIMORE, title="List of Free Legal Services Providers")
    assert len(taken(old).entries) == 4


def test_broken_files_are_refused_in_words() -> None:
    whole = pro_bono(BALTIMORE)
    for data in (whole[:400], b"%PDF-1.7\n", whole.replace(b"/Kids", b"/Kode"), pdf([[]])):
        with pytest.raises(DirectoryRefused, match=r"^list\.pdf: "):
            read_official(data, "list.pdf", DAY)


def test_a_scan_and_another_paper_are_refused() -> None:
    for data in (scanned_pdf(pro_bono(BALTIMORE)), printed_pdf("A letter to nobody.\n" * 9)):
        with pytest.raises(DirectoryRefused, match=r"^list\.pdf: "):
            read_official(data, "list.pdf", DAY)


def test_an_empty_page_among_others_is_told() -> None:
    read = read_official(pro_bono(BALTIMORE, blank=1), "list.pdf", DAY)
    assert len(read.entries) == 4
    assert read.unread[0].where == "page 2"


@pytest.mark.parametrize(
    ("named", "codes"),
    [
        ("Baltimore Immigration Court", {"BAL"}),
        ("Stewart Detention Center", {"SDC"}),
        ("Miami (Krome) Detention Center", {"KRO"}),
        ("San Antonio Immigration Court", {"SNA"}),
        ("New York Varick Street Immigration Court", {"NYV"}),
        ("Gotham Immigration Court", set()),
    ],
)
def test_a_court_is_known_by_its_name(named: str, codes: set[str]) -> None:
    assert set(codes_of(named)) == codes
