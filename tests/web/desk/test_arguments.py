"""What does a helper see of decided cases and of the law as it stands at this office?"""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client

from tests.web.desk.test_pages import at, text
from wellfounded.facts import read_case_text
from wellfounded.laid_over import LaidOver, Pack, StateByHand
from wellfounded.languages import Language
from wellfounded.law.precedent import argue_all
from wellfounded.law.precedent.binding import BINDING_COURTS, Seat
from wellfounded.law.precedent.in_screening import tribunal_of
from wellfounded.web.desk.arguments import Argued, argued
from wellfounded.web.desk.found import NUMBERED, number_of

ON = date(2026, 7, 1)
TOLD = """
factors_complete = ["nexus"]
[factors]
tie_is_why = {present = true}
wanted_recruits = {present = true}
grave_threats = {present = true}
slight_injury = {present = true}
"""


def shown(element: str, said: str = TOLD, circuit: str = "4", language: str = "en") -> Argued:
    """The argument on an element of a case in a circuit, in words."""
    where = f'[proceedings]\ncircuit = "{circuit}"' if circuit else ""
    case = read_case_text(f"{said}\n{where}")
    (found,) = argue_all(case, (element,), tribunal=tribunal_of(case), as_of=ON)
    return argued(found, Language(language))


def test_it_is_settled_in_the_circuit_of_the_case() -> None:
    nexus = shown("nexus")
    assert (nexus.answered.kind, nexus.answered.words) == ("settled", "yes, settled by")
    ((_, (decision,)),) = nexus.answered.groups
    assert decision.citation.startswith("Hernandez-Avalos v. Lynch")
    assert decision.sure
    assert nexus.line.startswith("settled yes by Hernandez-Avalos")


def test_it_is_open_elsewhere_and_says_what_sets_the_nearest_apart() -> None:
    nexus = shown("nexus", circuit="9")
    assert nexus.answered.kind == "open"
    (_, near), (_, against) = nexus.nearest
    assert near is not None
    assert against is not None
    assert near.weight == "does not bind here"
    assert against.apart
    assert nexus.line.startswith("open; nearest for: ")


def test_where_the_circuit_is_not_known_each_that_differs_is_told() -> None:
    told = dict(shown("nexus", circuit="").circuits)
    assert told["4"].kind == "settled"
    assert told["elsewhere"].kind == "open"


def test_what_was_only_upheld_or_became_of_it_later_is_worded_so() -> None:
    severity = shown("persecution_severity")
    later = " ".join(turn for _, near in severity.nearest if near for turn in near.later)
    assert "narrowed since 4 March 2026 by Urias-Orellana" in later
    weights = [near.weight for _, near in severity.nearest if near]
    assert "left standing on review" in weights


def test_it_says_what_would_close_the_gap_and_how_sure_it_is() -> None:
    credibility = shown("credibility", said="")
    assert credibility.look_for
    assert any(evidence for _, evidence in credibility.look_for)
    assert not credibility.speaks


def test_the_three_who_decide_are_bound_by_the_same() -> None:
    """The page names no seat, because it would change nothing."""
    bound = {BINDING_COURTS[seat] for seat in (Seat.OFFICER, Seat.JUDGE, Seat.BOARD)}
    assert len(bound) == 1


def test_each_element_has_a_number_of_its_own() -> None:
    from wellfounded.facts import ELEMENTS

    assert list(NUMBERED.values()) == list(ELEMENTS)


def test_the_tree_leads_to_every_element_that_has_to_be_weighed(office: Any, taken_in: Any) -> None:
    page = at(office.caseworker, taken_in, "r").content.decode()
    for element in ("nexus", "credibility", "well_founded_fear"):
        place = f"/en/desk/k/{taken_in.case}/r/{number_of(element)}"
        assert f'href="{place}"' in page
        assert office.caseworker.signs_in(Client()).get(place).status_code == 200


def test_the_page_asks_for_the_circuit_and_then_reads_for_it(office: Any, taken_in: Any) -> None:
    nexus = f"r/{number_of('nexus')}"
    assert "The circuit is not known" in text(at(office.caseworker, taken_in, nexus))
    taken_in.says(proceedings__circuit="9")
    assert "Read for circuit 9." in text(at(office.caseworker, taken_in, nexus))


def test_how_sure_a_rule_is_stands_beside_it(office: Any, taken_in: Any) -> None:
    assert "Two sources about the law say so" in text(at(office.caseworker, taken_in, "r"))


class TestTheLawHere:
    """What sets the law of this office apart is told on each page about it."""

    PAGES = ("", "r", f"r/{number_of('nexus')}")

    @pytest.fixture
    def told(self, office: Any, taken_in: Any) -> Any:
        def telling(page: str) -> list[tuple[str, str]]:
            body = at(office.caseworker, taken_in, page).content.decode()
            found = re.findall(r'<p>([^<]*) <a href="([^"]+)">Look it up', body)
            return [(unescape(words), href) for words, href in found]

        return telling

    @pytest.fixture(autouse=True)
    def _looked_at(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nothing is too old, whatever the day is on which this runs."""
        monkeypatch.setattr("wellfounded.web.desk.law_here.unchecked", lambda _: ())

    @pytest.mark.parametrize("page", PAGES)
    def test_nothing_is_said_of_the_release_as_it_is(self, told: Any, page: str) -> None:
        assert told(page) == []

    @pytest.mark.parametrize("page", PAGES)
    def test_a_pack_and_a_state_by_hand(
        self, told: Any, page: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from wellfounded.web.public.rules import number_of as rule_number

        pack = Pack(name="pack.toml", serial=7, day=date(2026, 12, 1), publisher="Law Desk")
        by_hand = StateByHand(
            citation="INA 208(a)(2)(B)",
            state="stayed",
            since=date(2026, 11, 30),
            by="An invented order",
            entered=date(2026, 12, 2),
        )
        over = LaidOver(pack=pack, by_hand=(by_hand,))
        monkeypatch.setattr("wellfounded.web.desk.law_here.laid", lambda: over)
        (first, everything), (second, rule) = told(page)
        assert first == "Law pack 7 of 1 December 2026 by Law Desk is laid over the law here."
        assert everything == "/en/law"
        assert second == (
            "On 2 December 2026 this office set the status of INA 208(a)(2)(B) to “On hold by a "
            "court” from 30 November 2026 on, citing An invented order."
        )
        from wellfounded.web.desk.law_here import rule_citing

        assert rule == f"/en/law/{rule_number(rule_citing('INA 208(a)(2)(B)'))}"
        assert Client().get(rule).status_code == 200

    def test_a_check_that_is_too_old(self, told: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("wellfounded.web.desk.law_here.unchecked", lambda _: ("a", "b"))
        ((words, href),) = told("r")
        assert words == (
            "Rules on law that moves whose last check is too old: 2. Check today before you rely "
            "on them."
        )
        assert href == "/en/law"


def test_what_moves_grows_old_and_what_lasts_does_not() -> None:
    from wellfounded.law import RULEBOOK
    from wellfounded.law.status import unchecked

    soon, late = unchecked(date(2026, 11, 22)), unchecked(date(2028, 1, 1))
    assert set(soon) < set(late) < set(RULEBOOK)
    assert unchecked(date(2020, 1, 1)) == ()
