"""Is a shelf read or refused by name, kept whole, cited as courts do, and known to be old?"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.evidence.told import DAY, at_papers, told
from wellfounded.evidence.library import (
    Entry,
    FaultyEntry,
    FaultyShelf,
    add_entry,
    as_exhibit,
    check,
    citation,
    newer_due,
    publishers,
    read_shelf,
)

ROW: dict[str, Any] = {
    "id": "gt-2024",
    "publisher": "dos_human_rights",
    "title": "2024 Country Reports on Human Rights Practices: Guatemala",
    "published_on": date(2025, 8, 12),
    "edition": 2024,
    "country": "GT",
    "pages_used": "3-5, 12",
    "accessed_on": date(2026, 6, 2),
    "file": "gt.pdf",
    "sha256": hashlib.sha256(b"copy").hexdigest(),
}
OF_2023 = {**ROW, "id": "gt-2023", "edition": 2023, "published_on": date(2024, 4, 22)}


def kinds(*rows: dict[str, Any], as_of: date = DAY, folder: Path | None = None) -> set[str]:
    return {one.kind for one in check([Entry.read(row) for row in rows], as_of, folder)}


def test_it_is_cited_as_courts_do() -> None:
    assert citation(Entry.read(ROW)) == (
        "U.S. Dep't of State, 2024 Country Reports on Human Rights Practices: Guatemala "
        "(Aug. 12, 2025), at 3-5, 12"
    )
    law = {**ROW, "publisher": "national_law", "title": "Decree 22-2008", "pages_used": ""}
    assert citation(Entry.read(law)) == ("Decree 22-2008 (Aug. 12, 2025)")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"publisher": "nobody"}, "publisher 'nobody' is not known; write one of dos_human_rights"),
        ({"country": "Guatemala"}, "'Guatemala' is not a country code; write its two letters"),
        ({"published_on": "2025-08-12"}, "published_on: '2025-08-12' is no day; write it as"),
        ({"title": ""}, "it lacks title; add it"),
        ({"sha256": "1"}, "sha256: it is not 64 signs"),
        ({"edition": "2024"}, "edition: '2024' is no year; write it as 2024"),
        ({"topics": "police"}, "topics: it is no list of words"),
        ({"color": "red"}, "'color' means nothing here; the parts are accessed_on"),
        ({"accessed_on": date(2025, 1, 1)}, "accessed_on: 2025-01-01 is before the day of"),
        ({"url": 1}, "url: 1 is no text; write it in quotation marks"),
    ],
)
def test_a_faulty_entry_is_refused_by_name(changed: dict[str, Any], said: str) -> None:
    with pytest.raises(FaultyEntry, match=re.escape(said)):
        Entry.read({**ROW, **changed})


def test_an_entry_goes_on_a_shelf_and_comes_back(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf.toml"
    shelf.write_text("# Our shelf.\n")
    add_entry(shelf, Entry.read(ROW))
    add_entry(shelf, Entry.read(OF_2023))
    assert read_shelf(shelf) == (Entry.read(ROW), Entry.read(OF_2023))
    assert shelf.read_text().startswith("# Our shelf.\n")
    before = shelf.read_bytes()
    with pytest.raises(FaultyShelf, match="there is an entry 'gt-2024'; give this one another id"):
        add_entry(shelf, Entry.read(ROW))
    assert shelf.read_bytes() == before


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"entries = [", "it is no TOML text"),
        (b"\xff", "it is no TOML text"),
        (b"x = 1", "it holds more than entries; write each as [[entries]]"),
        (b"entries = 1", "it holds more than entries"),
        (b"entries = [1]", "entries[0]: it is no table"),
        (b"[[entries]]\nid = 'a'", "entries[0]: it lacks publisher; add it"),
    ],
)
def test_a_faulty_shelf_is_refused_by_name(tmp_path: Path, data: bytes, said: str) -> None:
    shelf = tmp_path / "shelf.toml"
    shelf.write_bytes(data)
    with pytest.raises(FaultyShelf, match=re.escape(said)):
        read_shelf(shelf)


def test_an_old_edition_says_that_a_newer_one_may_be_there() -> None:
    entry = Entry.read(ROW)
    assert not newer_due(entry, date(2026, 7, 1))
    assert newer_due(entry, date(2026, 11, 30))
    press = Entry.read({**ROW, "publisher": "press"})
    assert not newer_due(press, date(2040, 1, 1))
    assert "newer_edition" in kinds(OF_2023)
    assert "newer_edition" not in kinds(ROW, OF_2023, as_of=date(2025, 7, 1))


def test_the_report_for_2024_is_kept_beside_that_for_2023() -> None:
    assert "pair" in kinds(ROW)
    assert "pair" in kinds(ROW, {**OF_2023, "country": "SV"})
    assert "pair" not in kinds(ROW, OF_2023)


def test_a_copy_is_compared_with_its_hash(tmp_path: Path) -> None:
    assert "copy_gone" in kinds(ROW, folder=tmp_path)
    (tmp_path / "gt.pdf").write_bytes(b"copy")
    assert not {"copy_gone", "copy_changed"} & kinds(ROW, folder=tmp_path)
    (tmp_path / "gt.pdf").write_bytes(b"copied")
    assert "copy_changed" in kinds(ROW, folder=tmp_path)
    assert "no_copy" in kinds({**ROW, "file": "", "sha256": ""})


def test_a_quoted_page_is_among_the_pages() -> None:
    assert "quoted_page_absent" in kinds({**ROW, "quote": "x", "quote_page": "7"})
    assert "quote_without_page" in kinds({**ROW, "quote": "x"})
    assert not {"quoted_page_absent", "quote_without_page"} & kinds(
        {**ROW, "quote": "x", "quote_page": "4"}
    )


def test_an_entry_becomes_a_paper_with_nothing_to_mend() -> None:
    record = as_exhibit(Entry.read({**ROW, "url": "https://www.state.gov/x"}), ["fear"])
    case = told(exhibits=[record])
    assert at_papers(case) == set()
    assert case.text("exhibits[0].source.pages_used") == "3-5, 12"


def test_each_publisher_has_a_cadence_and_a_tag() -> None:
    assert len(publishers()) == 20
    for one in publishers().values():
        assert one.cadence.endswith(".")
        assert one.tag in ("S", "M")
