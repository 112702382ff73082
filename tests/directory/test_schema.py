"""Does a file of the schema read back the same, and is what cannot be meant refused?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.directory import DirectoryRefused, courts, starter, states
from wellfounded.directory.geography import asylum_offices, state_of_zip
from wellfounded.directory.keeping import not_help
from wellfounded.directory.licensing import licensing
from wellfounded.directory.reading import entries_in, shown
from wellfounded.directory.writing import document

OURS = """
[our_office]
name = "Our Office"
kind = "nonprofit"
services = ["legal"]
checked_on = 2026-11-20
place = { city = "Boise", state = "ID" }
phones = [{ number = "+12085550100" }]
hours = { zone = "mountain", ranges = ["mon-fri 09:00-17:00", "sat 10:00-12:00"] }
"""


def test_what_is_written_reads_back_the_same() -> None:
    for entries in (starter(), entries_in(OURS.encode(), "ours.toml")):
        told = document(entries, {"title": "All"})
        assert [e.id for e in entries_in(told, "all.json")] == [e.id for e in entries]
        again = document(entries_in(told, "all.json"), {"title": "All"})
        assert again == told


@pytest.mark.parametrize(
    ("wrong", "right", "says"),
    [
        ('kind = "nonprofit"', 'kind = "nonprofitt"', "did you mean 'nonprofit'"),
        ('services = ["legal"]', 'services = ["advice"]', "services 'advice'"),
        ('services = ["legal"]', 'service = ["legal"]', "did you mean 'services'"),
        ("checked_on = 2026-11-20", "", "has no checked_on"),
        ("checked_on = 2026-11-20", 'checked_on = "2026-13-01"', "is no day"),
        ('state = "ID"', 'state = "IDA"', "state 'IDA'"),
        ('"+12085550100"', '"208 555 0100"', "has no number"),
        ("mon-fri 09:00-17:00", "mon-fry 09:00-17:00", "cannot be meant"),
        ("mon-fri 09:00-17:00", "mon-fri 17:00-09:00", "ends before it begins"),
        ("mon-fri 09:00-17:00", "mon-fri 09:00-25:00", "no clock has"),
        ('zone = "mountain"', 'zone = "rocky"', "zone of hours"),
        ("[our_office]", '["Our Office"]', "is no id"),
        ('name = "Our Office"', 'name = " "', "has no name"),
        ("[our_office]", "[our_office", "mend that line"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(wrong: str, right: str, says: str) -> None:
    assert wrong in OURS
    with pytest.raises(DirectoryRefused, match=r"ours\.toml: ") as refused:
        entries_in(OURS.replace(wrong, right).encode(), "ours.toml")
    assert says in str(refused.value)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"{", b"[]", b'{"a": 1}', b"", b"{" * 99_999])
def test_what_is_no_such_file_is_refused(content: bytes) -> None:
    with pytest.raises(DirectoryRefused, match=r"^ours\.toml: "):
        entries_in(content, "ours.toml")


def test_the_starter_list_has_a_source_and_a_day_for_everything() -> None:
    assert len(starter()) >= 93
    for entry in starter():
        assert entry.checked_on == date(2026, 11, 21)
        assert all(source.kind == "starter" for source in entry.sources)
        assert all(phone.tag in "VSM" for phone in entry.phones)
        assert entry.services, entry.id


def test_no_number_of_law_enforcement_is_listed_as_help() -> None:
    for entry in starter():
        for phone in entry.phones:
            only = not_help().get(phone.number, {}).get("only")
            assert phone.number not in not_help() or only == entry.id
    by_id = {entry.id: entry for entry in starter()}
    assert all(by_id[id].law_enforcement for id in ("ice_detention_line", "ice_check_in"))


def test_a_number_copied_from_other_lists_is_not_for_applicants() -> None:
    unsure = [p for e in starter() for p in e.phones if p.tag != "V"]
    assert len(unsure) > 50
    assert not any(phone.may_be_shown for phone in unsure)


def test_geography_is_whole() -> None:
    assert len(states()) == 56
    assert {court.state for court in courts().values()} <= states().keys()
    assert len(courts()) == 92
    assert len(asylum_offices()) == 11
    for code, state in states().items():
        assert set(state.near) <= states().keys()
        assert code not in state.near
    alone = {"AK", "HI", "AS", "ME", "MP", "GU", "PR", "VI"}
    for code in states().keys() - alone:
        assert all(code in states()[beside].near for beside in states()[code].near)


@pytest.mark.parametrize(
    ("zip", "state"),
    [("79901", "TX"), ("88510", "TX"), ("10001", "NY"), ("00501", "NY"), ("02108", "MA"),
     ("05501", "MA"), ("20001", "DC"), ("20101", "VA"), ("00801", "VI"), ("00000", None)],
)  # fmt: skip
def test_a_zip_code_is_in_its_state(zip: str, state: str | None) -> None:
    assert state_of_zip(zip) == state


def test_no_zip_code_is_in_two_states() -> None:
    seen: set[int] = set()
    for state in states().values():
        for part in state.zips:
            first, _, last = part.partition("-")
            here = set(range(int(first), int(last or first) + 1))
            assert not here & seen, state.code
            seen |= here


def test_every_state_that_licenses_lawyers_has_a_page() -> None:
    assert licensing().keys() == states().keys() - {"AS", "MP"}
    voluntary = {"isba.org", "massbar.org", "njsba.com", "nysba.org", "ncbar.org"}
    assert not any(href.removeprefix("https://") in voluntary for href in licensing().values())


def test_a_number_is_shown_as_people_write_it() -> None:
    assert shown("+18008987180") == "1-800-898-7180"
    assert shown("+12025550101") == "202-555-0101"
    assert shown("988") == "988"
