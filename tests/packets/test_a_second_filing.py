"""Do the tabs of a later filing go on, and is it served as the case is filed?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.packets.sheaves import case, made, numbered, words_of
from wellfounded.facts import Case
from wellfounded.law.filing import Place
from wellfounded.packets import Packet
from wellfounded.packets.order import letters
from wellfounded.packets.order.tabs import NotATab, place_of

LAWYER = {"kind": "attorney", "given": "Tomasa", "family": "Ashby", "eoir_id": "AB123456"}
COURT = {"in_removal": True, "kind": "240", "court": "Sacramento", "detained": False}


def in_court(representative: dict[str, Any] | None = None, **proceedings: Any) -> Case:
    more = {"representative": representative} if representative else {}
    exhibits, _ = numbered(["One", "Two"])
    return case(exhibits=exhibits, proceedings=COURT | proceedings, **more)


def packet(given: Case, **more: Any) -> Packet:
    return made(given, numbered(["One", "Two"])[1], **more)


def tabs(of: Packet) -> list[str]:
    return [one.tab for one in of.index if one.tab]


def last_page(of: Packet) -> str:
    return " ".join(list(words_of(of.files[-1].pdf))[-1].split())


def ids(of: Packet) -> set[str]:
    return {one.id for one in of.problems}


@pytest.mark.parametrize("place", [0, 1, 25, 26, 27, 51, 52, 701, 702])
def test_a_tab_and_its_place_are_one_another(place: int) -> None:
    assert place_of(letters(place)) == place


@pytest.mark.parametrize("said", ["", "6", "A1", "ABCD", "Ä", "F, G"])
def test_what_is_no_tab_is_refused_by_name(said: str) -> None:
    with pytest.raises(NotATab, match="is no tab; write one to three letters, such as G or AB"):
        place_of(said)


@pytest.mark.parametrize(
    ("last", "found"),
    [(None, ["A", "B"]), ("F", ["G", "H"]), ("tab y", ["Z", "AA"]), (" z ", ["AA", "AB"])],
)
def test_tabs_go_on_after_those_that_were_filed(last: str | None, found: list[str]) -> None:
    given = packet(in_court(last_tab=last) if last else in_court())
    assert tabs(given) == found
    assert "last_tab" not in ids(given)


def test_the_tab_that_is_asked_for_goes_first() -> None:
    assert tabs(packet(in_court(last_tab="F"), tabs_from="M")) == ["M", "N"]


def test_words_that_name_no_tab_make_it_a_draft() -> None:
    given = packet(in_court(last_tab="6 and 7"))
    assert tabs(given) == ["A", "B"]
    (found,) = [one for one in given.problems if one.id == "last_tab"]
    assert found.path == "proceedings.last_tab"
    assert given.draft


def test_numbers_for_uscis_are_its_own() -> None:
    assert tabs(packet(in_court(last_tab="F"), forum=Place.USCIS)) == ["1", "2"]


@pytest.mark.parametrize("lawyer", [None, LAWYER])
def test_a_case_that_is_filed_online_is_served_there(lawyer: dict[str, Any] | None) -> None:
    given = packet(in_court(lawyer, online=True))
    assert "served on the opposing party by ECAS" in last_page(given)
    assert "[ ]" not in last_page(given)
    assert ids(given) >= {"service_online"}
    assert ids(given).isdisjoint({"service", "how_served"})


@pytest.mark.parametrize("lawyer", [None, LAWYER])
def test_a_case_on_paper_is_served_by_hand_or_mail(lawyer: dict[str, Any] | None) -> None:
    page = last_page(given := packet(in_court(lawyer, online=False)))
    assert "[ ] by hand" in page
    assert "[ ] by first-class mail" in page
    assert "ECAS" not in page
    assert "Date" in page
    assert "Signature" in page
    assert ids(given) >= {"service"}


@pytest.mark.parametrize("lawyer", [None, LAWYER])
def test_where_nobody_knows_it_is_asked_and_every_way_can_be_ticked(
    lawyer: dict[str, Any] | None,
) -> None:
    given = packet(in_court(lawyer))
    assert "[ ] by hand" in last_page(given)
    assert "[ ] by ECAS" in last_page(given)
    (found,) = [one for one in given.problems if one.id == "how_served"]
    assert found.path == "proceedings.online"


@pytest.mark.parametrize(
    ("lawyer", "found"),
    [
        (None, set()),
        (LAWYER, set()),
        ({**LAWYER, "eoir_id": ""}, {"no_eoir_id"}),
        ({"kind": "accredited"}, {"no_eoir_id", "no_filer"}),
        ({"kind": "none"}, set()),
    ],
)
def test_a_representative_is_on_the_cover_with_name_and_number(
    lawyer: dict[str, Any] | None, found: set[str]
) -> None:
    given = packet(in_court({k: v for k, v in lawyer.items() if v} if lawyer else None))
    assert ids(given) & {"no_eoir_id", "no_filer"} == found
    assert given.draft or not found


FAMILY = {
    "spouse": {
        "name": {"family": "Noori", "given": "Zahra"},
        "a_number": "123456780",
        "include": True,
    }
}


def whole_family() -> Packet:
    exhibits, files = numbered(["One"])
    given = case(
        exhibits=exhibits,
        family=FAMILY,
        representative=LAWYER,
        witnesses=[{"name": "Wali Ahmadi", "will": "testify", "knows": "He saw it."}],
        arrests=[{"country": "US", "charge": "Driving", "convicted": False}],
    )
    return made(given, files)


def test_the_proof_of_service_names_everybody_in_the_matter() -> None:
    assert "Noori, Farid, A 123-456-789; Noori, Zahra, A 123-456-780" in last_page(whole_family())


def test_the_cover_says_for_whom_the_lawyer_speaks() -> None:
    cover = next(words_of(whole_family().files[0].pdf))
    assert "Tomasa Ashby" in cover
    assert "Attorney for Respondents" in cover


def test_a_page_that_may_come_loose_names_the_person() -> None:
    pages = [" ".join(page.split()) for page in words_of(whole_family().files[0].pdf)]
    for title in ("RESPONDENTS' WITNESS LIST", "CRIMINAL HISTORY CHART"):
        (page,) = [one for one in pages if title in one.replace("\u2019", "'")]
        assert "Farid Noori, A 123-456-789" in page


def test_the_sheet_before_an_exhibit_says_what_the_index_says() -> None:
    for forum, words in ((Place.COURT, "Tab A"), (Place.USCIS, "1. One")):
        pages = [
            " ".join(page.split())
            for page in words_of(packet(in_court(), forum=forum).files[0].pdf)
        ]
        assert [page for page in pages if page.startswith(words)]
