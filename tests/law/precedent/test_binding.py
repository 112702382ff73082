"""Does a decision bind whom it binds, from its day until the day it is overruled?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellfounded.law.precedent import Seat, Tribunal, decision
from wellfounded.law.precedent.binding import binds, stands
from wellfounded.logic import Span

DAY = timedelta(days=1)
J_S = date(2008, 5, 15)
LIN = date(2007, 7, 16)
A_B_3 = date(2021, 6, 16)
S_S_F_M = date(2025, 9, 2)
NOW = date(2026, 7, 1)


def judge(circuit: str | None = None, seat: Seat = Seat.JUDGE) -> Tribunal:
    return Tribunal(seat=seat, circuit=circuit)


@pytest.mark.parametrize(
    ("id", "element", "circuit", "day", "counts"),
    [
        ("matter-of-kasinga-1996", "nexus", None, date(1996, 6, 12), False),
        ("matter-of-kasinga-1996", "nexus", None, date(1996, 6, 13), True),
        ("matter-of-c-y-z-1997", "political_opinion_cpc", None, J_S - DAY, True),
        ("matter-of-c-y-z-1997", "political_opinion_cpc", None, J_S, False),
        ("matter-of-c-y-z-1997", "political_opinion_cpc", "2", LIN - DAY, True),
        ("matter-of-c-y-z-1997", "political_opinion_cpc", "2", LIN, False),
        ("matter-of-c-y-z-1997", "political_opinion_cpc", "3", LIN, True),
        ("matter-of-c-y-z-1997", "changed_conditions_rebuttal", None, NOW, True),
        ("matter-of-a-b-i-2018", "psg_cognizable", None, A_B_3 - DAY, True),
        ("matter-of-a-b-i-2018", "psg_cognizable", None, A_B_3, False),
        ("matter-of-a-b-i-2018", "psg_cognizable", None, S_S_F_M - DAY, False),
        ("matter-of-a-b-i-2018", "psg_cognizable", None, S_S_F_M, True),
        ("matter-of-a-b-i-2018", "psg_cognizable", "1", S_S_F_M, False),
        ("matter-of-a-b-i-2018", "psg_cognizable", "5", S_S_F_M, True),
        ("matter-of-l-e-a-i-2017", "psg_cognizable", None, date(2019, 7, 28), True),
        ("matter-of-l-e-a-i-2017", "psg_cognizable", None, date(2019, 7, 29), False),
        ("matter-of-l-e-a-i-2017", "psg_cognizable", None, A_B_3, True),
        ("matter-of-l-e-a-i-2017", "psg_cognizable", None, S_S_F_M, False),
        ("matter-of-l-e-a-i-2017", "nexus", None, S_S_F_M, True),
        ("matter-of-s-p-1996", "nexus", None, date(2005, 5, 10), True),
        ("matter-of-s-p-1996", "nexus", None, date(2005, 5, 11), False),
        ("matter-of-m-r-m-s-2023", "nexus", None, date(2025, 8, 25), True),
        ("matter-of-m-r-m-s-2023", "nexus", None, date(2025, 8, 26), False),
        ("matter-of-salim-1982", "discretion", None, date(1987, 9, 21), True),
        ("matter-of-salim-1982", "discretion", None, date(1987, 9, 22), False),
        ("matter-of-salim-1982", "withholding", None, NOW, True),
    ],
)
def test_from_its_day_until_the_day_it_is_overruled(
    id: str, element: str, circuit: str | None, day: date, counts: bool
) -> None:
    assert binds(decision(id), element, judge(circuit), Span.on(day)) is counts


def test_a_year_alone_counts_when_the_year_is_over() -> None:
    izatula = decision("matter-of-izatula-1990")
    assert not stands(izatula, "nexus", None, Span.on(date(1990, 12, 30)))
    assert stands(izatula, "nexus", None, Span.on(date(1990, 12, 31)))


def test_what_is_overruled_in_a_year_without_a_day_does_not_count_in_it() -> None:
    h_l_h = decision("matter-of-h-l-h-and-z-y-z-2010")
    counted = [
        stands(h_l_h, "well_founded_fear", None, Span.on(date(year, 12, 31)))
        for year in (2011, 2012, 2013)
    ]
    assert counted == [True, False, False]
    assert not stands(h_l_h, "well_founded_fear", None, Span.on(date(2012, 1, 1)))


def test_a_case_of_some_year_is_not_tested_by_a_rule_that_changed_in_it() -> None:
    year = Span(date(2008, 1, 1), date(2008, 12, 31))
    for id in ("matter-of-c-y-z-1997", "matter-of-j-s-2008"):
        assert not stands(decision(id), "political_opinion_cpc", None, year)


@pytest.mark.parametrize(
    ("id", "element", "seat", "circuit", "bound"),
    [
        ("ins-v-elias-zacarias-1992", "nexus", Seat.OFFICER, None, True),
        ("ins-v-elias-zacarias-1992", "nexus", Seat.CIRCUIT, "9", True),
        ("ins-v-elias-zacarias-1992", "nexus", Seat.SUPREME_COURT, None, False),
        ("borja-v-ins-1999", "past_persecution", Seat.JUDGE, "9", True),
        ("borja-v-ins-1999", "past_persecution", Seat.JUDGE, "4", False),
        ("borja-v-ins-1999", "past_persecution", Seat.JUDGE, None, False),
        ("borja-v-ins-1999", "past_persecution", Seat.CIRCUIT, "9", True),
        ("borja-v-ins-1999", "past_persecution", Seat.CIRCUIT_EN_BANC, "9", False),
        ("matter-of-kasinga-1996", "nexus", Seat.BOARD, "4", True),
        ("matter-of-kasinga-1996", "nexus", Seat.OFFICER, None, True),
        ("matter-of-kasinga-1996", "nexus", Seat.CIRCUIT, "4", False),
        ("matter-of-kasinga-1996", "nexus", Seat.ATTORNEY_GENERAL, None, False),
        ("matter-of-j-s-2008", "political_opinion_cpc", Seat.BOARD, "9", True),
        ("matter-of-w-g-r-2014", "psg_cognizable", Seat.JUDGE, "7", False),
        ("matter-of-w-g-r-2014", "psg_cognizable", Seat.JUDGE, "9", True),
        ("matter-of-s-v-2000", "cat_acquiescence", Seat.JUDGE, "9", False),
        ("matter-of-s-v-2000", "nexus", Seat.JUDGE, "9", True),
    ],
)
def test_whom_it_binds(id: str, element: str, seat: Seat, circuit: str | None, bound: bool) -> None:
    assert binds(decision(id), element, judge(circuit, seat), Span.on(NOW)) is bound
