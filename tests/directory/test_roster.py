"""Are the rosters taken in, and is partial accreditation never offered for a court?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.directory.printed import table
from tests.papers.rooms import needs_room
from wellfounded.directory import DirectoryRefused, Index, Wish
from wellfounded.directory.importing import Taken, read_official
from wellfounded.directory.importing.roster import with_representatives

DAY = date(2026, 11, 22)
HEAD = ("State", "City", "Organization", "Address", "Phone", "Recognition Date", "Expiration Date",
        "Status")  # fmt: skip
ROWS = (
    ("MD", "Baltimore", "Harbor Light Services", "4 Pier Rd", "(410) 555-0110", "01/02/2024",
     "01/02/2030", "Active"),
    ("Texas", "El Paso", "Mesa House", "9 Mesa St", "915.555.0111", "03/04/2023", "03/04/2029",
     "Active"),
    ("TX", "Dallas", "Closed Door", "1 End St", "", "", "", "Inactive"),
    ("ZZ", "Nowhere", "Lost Roof", "", "", "", "", "Active"),
    ("TX", "Waco", "Bad Day Center", "", "", "", "31/31/2029", "Active"),
    ("TX", "Waco", "", "", "", "", "", "Active"),
)  # fmt: skip
PEOPLE_HEAD = ("Last Name", "First Name", "Organization", "City", "Accreditation Type",
               "Expiration Date", "Status")  # fmt: skip
PEOPLE = (
    ("Sample", "Ana", "Harbor Light Services", "Baltimore", "Partial (DHS only)", "05/06/2028",
     "Active"),
    ("Example", "Luis", "Mesa House", "El Paso", "Full", "05/06/2026", "Pending renewal"),
    ("Stray", "Sam", "No Such House", "El Paso", "Full", "05/06/2028", "Active"),
    ("Odd", "Olga", "Mesa House", "El Paso", "Half", "05/06/2028", "Active"),
    ("Past", "Petra", "Harbor Light Services", "Baltimore", "Full", "05/06/2026", "Active"),
    ("Gone", "Gil", "Harbor Light Services", "Baltimore", "Full", "05/06/2028", "Terminated"),
)  # fmt: skip


def csv(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...], sign: str = ",") -> bytes:
    quoted = (sign.join(f'"{cell}"' for cell in row) for row in (head, *rows))
    return ("Roster of today\n\n" + "\n".join(quoted) + "\n").encode()


def organizations() -> Taken:
    return read_official(csv(HEAD, ROWS), "roster.csv", DAY)


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_active_organizations_are_kept_and_the_rest_is_told_with_its_line(sign: str) -> None:
    read = read_official(csv(HEAD, ROWS, sign), "roster.csv", DAY)
    assert [entry.name for entry in read.entries] == ["Harbor Light Services", "Mesa House"]
    assert [one.where for one in read.unread] == ["line 6", "line 7", "line 8", "line 9"]
    assert "not active" in read.unread[0].why
    assert "state" in read.unread[1].why
    assert "is no day" in read.unread[2].why
    assert read.boxes == 6
    assert read.entries[0].expires_on == date(2030, 1, 2)


def test_a_row_whose_cells_are_not_under_their_columns_is_told() -> None:
    loose = b"State,City,Status,Organization,Address\nTX,Waco,Active,Mesa, House, Inc,9 Mesa St\n"
    read = read_official(loose + b"TX,El Paso,Active,Oak Door,1 Oak St,,\n", "roster.csv", DAY)
    assert [entry.name for entry in read.entries] == ["Oak Door"]
    assert "7 cells and the head 5" in read.unread[0].why


@pytest.mark.parametrize(
    ("turned", "by"),
    [(b"\n", b"\r\n"), (b"\n", b"\r"), (b",", b"|"), (b"State", b"\xef\xbb\xbfState")],
)
def test_other_ways_of_saving_a_table_are_read(turned: bytes, by: bytes) -> None:
    plain = b"State,City,Organization,Status\nTX,Waco,Mesa House,Active\n"
    assert len(read_official(plain.replace(turned, by), "roster.csv", DAY).entries) == 1


def test_the_head_may_stand_on_each_printed_page_of_a_table() -> None:
    twice = csv(HEAD, ROWS[:1]) + csv(tuple(reversed(HEAD)), (tuple(reversed(ROWS[1])),))
    read = read_official(twice.replace(b"Roster of today\n\n", b""), "roster.csv", DAY)
    assert [entry.places[0].state for entry in read.entries] == ["MD", "TX"]
    assert read.unread == ()


def test_columns_are_found_by_name_in_any_order() -> None:
    turned = tuple(tuple(reversed(row)) for row in ROWS[:2])
    read = read_official(csv(tuple(reversed(HEAD)), turned), "roster.csv", DAY)
    assert len(read.entries) == 2
    assert read.entries[1].places[0].state == "TX"


def test_partial_accreditation_is_never_offered_for_a_court() -> None:
    people = read_official(csv(PEOPLE_HEAD, PEOPLE), "people.csv", DAY)
    assert people.kind == "roster_representatives"
    made, unread = with_representatives(organizations().entries, people.rows, DAY)
    harbor, mesa = made
    assert harbor.forums == {"uscis"}
    assert mesa.forums == {"uscis", "court"}
    assert mesa.representatives[0].status == "Pending renewal"
    index = Index.of(made)
    assert [n.entry.name for n in index.search(Wish(before="court")).all] == ["Mesa House"]
    assert len(index.search(Wish(before="uscis")).all) == 2
    assert [one.where for one in unread] == ["line 6", "line 7", "line 8", "line 9"]
    assert "no organization of this name" in unread[0].why
    assert "Full or Partial" in unread[1].why
    assert "ended on 2026-05-06" in unread[2].why
    assert "not active" in unread[3].why


@needs_room
def test_a_printed_table_is_read_with_its_broken_cells() -> None:
    rows = (
        ("State", "City", "Organization", "Phone", "Expiration Date", "Status"),
        ("MD", "Baltimore", "Harbor Light\nServices", "410-555-0110", "01/02/2030", "Active"),
        ("TX", "El Paso", "Mesa House", "915-555-0111", "03/04/2029", "Active"),
        ("TX", "Waco", "Shut House", "", "03/04/2029", "Terminated"),
    )
    data = table(rows, (40, 90, 160, 300, 390, 500), "Recognized Organizations")
    read = read_official(data, "roster.pdf", DAY)
    assert [entry.name for entry in read.entries] == ["Harbor Light Services", "Mesa House"]
    assert read.entries[0].phones[0].number == "+14105550110"
    assert read.unread[0].where == "page 1, line 6"


@needs_room
def test_a_printed_table_of_something_else_is_refused() -> None:
    data = table((("Name", "Price"), ("Bread", "2")), (40, 200), "Prices of a shop")
    with pytest.raises(DirectoryRefused, match="no line names the columns"):
        read_official(data, "roster.pdf", DAY)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04rest", "a spreadsheet; save it as CSV"),
        (b"\xd0\xcf\x11\xe0rest", "a spreadsheet; save it as CSV"),
        (b"<html><table><tr><td>State</td></tr></table>", "this is a web page"),
        (csv(HEAD, ROWS[:1]) + csv(PEOPLE_HEAD, PEOPLE), "line 7: another table begins here"),
        (csv(HEAD, ROWS[:2])[:-4], "line 5: unexpected end of data; save it again"),
        (csv(HEAD, (ROWS[1],) * 9).replace(b'"Mesa House"', b'"Mesa House', 1), "save it again"),
        (b"\xff\xd8\xff\xe0", "no PDF and no UTF-8"),
        (b"State,City\nTX,Waco\n", "names the columns"),
        (b"", "names the columns"),
        (b"a\0b", "no PDF and no text"),
        (b'State,City,Organization,Status\n"' + b"x" * 200_000, "save it again"),
    ],
)
def test_other_files_are_refused_in_words(data: bytes, says: str) -> None:
    with pytest.raises(DirectoryRefused, match=says):
        read_official(data, "roster.csv", DAY)
