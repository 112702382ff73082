"""Does each filing cost what the law of the day says, and does an unknown amount say so?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellfounded.law.authorities import State, Volatility
from wellfounded.law.fees import FILINGS, NoSuchFee, fee, unpaid
from wellfounded.law.fees.fee import PUBLIC_LAW, TABLES
from wellfounded.law.parameters import FaultyTable
from wellfounded.law.parameters.table import tables_of
from wellfounded.law.permission_to_work import validity
from wellfounded.law.rulebook import Confidence

TODAY = date(2026, 11, 21)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("filing", "forum", "first", "before", "since"),
    [
        ("I-589", "court", date(2025, 7, 22), 0, 100),
        ("I-589", "uscis_paper", date(2025, 7, 22), 0, 100),
        ("annual asylum fee", "uscis_online", date(2025, 7, 22), 0, 100),
        ("annual asylum fee", "uscis_online", date(2026, 1, 1), 100, 102),
        ("annual asylum fee", "uscis_online", date(2026, 10, 16), 102, 105),
        ("annual asylum fee", "court", date(2026, 1, 1), 100, None),
        ("I-765 c8 first", "uscis_paper", date(2025, 7, 22), 0, 550),
        ("I-765 c8 first", "uscis_paper", date(2026, 1, 1), 550, 560),
        ("I-765 c8 first", "uscis_online", date(2026, 10, 16), 560, 570),
        ("I-765 c8 renewal", "uscis_paper", date(2025, 7, 22), 520, 795),
        ("I-765 c8 renewal", "uscis_online", date(2025, 7, 22), 470, 745),
        ("I-765 tps first", "uscis_paper", date(2026, 10, 16), 1080, 1090),
        ("I-821 first", "uscis_paper", date(2026, 1, 1), 530, 540),
        ("I-821 first", "uscis_paper", date(2026, 10, 16), 540, 550),
        ("I-485 asylee", "uscis_paper", date(2024, 4, 1), None, 1440),
        ("I-485 asylee under 14", "uscis_paper", date(2024, 4, 1), None, 950),
        ("I-131 refugee travel document", "uscis_paper", date(2024, 4, 1), None, 165),
        ("I-131 refugee travel document under 16", "uscis_paper", date(2024, 4, 1), None, 135),
        ("EOIR-26", "board", date(2025, 7, 7), 110, 1010),
        ("EOIR-26", "board", date(2026, 10, 1), 1030, 1060),
        ("motion", "court", date(2026, 10, 1), 1065, 1095),
        ("motion", "board", date(2026, 10, 1), None, 1060),
        ("motion for relief without a fee", "court", date(2026, 10, 1), None, 950),
        ("EOIR-42A", "court", date(2026, 10, 1), None, 760),
        ("EOIR-42B", "court", date(2026, 10, 1), None, 1720),
        ("arrest after an order in absentia", "ice", date(2025, 7, 4), 0, 5000),
        ("arrest after an order in absentia", "ice", date(2026, 10, 16), 5130, None),
        ("parole", "border", date(2026, 10, 16), 1020, 1050),
    ],
)
def test_the_day_before_the_day_and_the_day_after(
    filing: str, forum: str, first: date, before: int | None, since: int | None
) -> None:
    amounts = [fee(filing, forum, day).amount for day in (first - DAY, first, first + DAY)]
    assert amounts == [before, since, since]


@pytest.mark.parametrize(
    "filing", ["I-730", "I-590", "I-485 refugee", "I-765 a3", "I-765 a5 first", "EOIR-26 bond",
               "motion without notice", "joint motion", "G-28", "EOIR-28", "AR-11", "I-912"]
)  # fmt: skip
def test_what_costs_nothing(filing: str) -> None:
    assert {fee(filing, forum, TODAY).amount for forum in FILINGS[filing]} == {0}


def test_every_filing_answers_on_every_day_of_the_rules() -> None:
    for filing, forums in FILINGS.items():
        for forum in forums:
            for day in (date(1997, 4, 1), date(2025, 7, 22), date(2026, 7, 1), TODAY):
                charges = fee(filing, forum, day).charges
                assert charges, (filing, forum)
                assert all(charge.row.authority for charge in charges)


def test_an_inferred_amount_says_so() -> None:
    (charge,) = fee("I-765 c8 first", "uscis_paper", TODAY).charges
    assert charge.row.confidence is Confidence.UNVERIFIED
    assert charge.row.note.startswith("Inferred")


def test_an_unknown_amount_says_why_and_leaves_the_sum_unknown() -> None:
    for table in TABLES.values():
        assert all(row.note for row in table.rows if row.value is None), table.name
    assert fee("annual asylum fee", "court", TODAY).amount is None
    assert "written order" in fee("annual asylum fee", "court", TODAY).charges[0].row.note


def test_no_fee_of_public_law_119_21_can_be_waived() -> None:
    special = [table for table in TABLES.values() if PUBLIC_LAW in table.more]
    assert len(special) >= 8
    assert not any(table.more["waivable"] for table in special)


def test_what_stays_when_the_rest_is_waived() -> None:
    assert fee("I-765 c8 renewal", "uscis_paper", TODAY).even_if_waived == 275
    assert fee("EOIR-26", "board", TODAY).even_if_waived == 0
    assert fee("I-589", "court", TODAY).even_if_waived == 100


def test_a_member_of_the_ms_l_class_owes_none_of_them() -> None:
    assert fee("I-589", "uscis_paper", TODAY, ms_l_class=True).amount == 0
    assert fee("I-765 c8 renewal", "uscis_paper", TODAY, ms_l_class=True).amount == 520


def test_a_fee_is_looked_at_again_after_thirty_days() -> None:
    assert all(row.volatility is Volatility.FEE for t in TABLES.values() for row in t.rows)


def test_an_unknown_filing_or_forum_is_refused_by_name() -> None:
    with pytest.raises(NoSuchFee, match="there is no filing 'I-999'; write one of I-589, "):
        fee("I-999", "court", TODAY)
    with pytest.raises(
        NoSuchFee, match="I-730 is not filed at 'court'; write one of 'uscis_paper'"
    ):
        fee("I-730", "court", TODAY)


@pytest.mark.parametrize(
    ("second", "message"),
    [
        ("from = 2026-01-03", "leaves a gap"),
        ("from = 2026-01-01", "overlaps the row before it"),
    ],
)
def test_a_gap_or_an_overlap_is_refused(second: str, message: str) -> None:
    head = 'checked = 2026-11-21\ntag = "T"\n[x]\nrows = [\n'
    first = '{ value = 1, to = 2026-01-01, authority = "90 FR 34511" },\n'
    rows = f'{first}{{ value = 2, {second}, authority = "90 FR 34511" }}]'
    with pytest.raises(FaultyTable, match=message):
        tables_of(head + rows, "fees.toml")


@pytest.mark.parametrize(
    ("day", "rejection", "removal", "work_permit"),
    [
        (date(2026, 5, 28), ("no", State.IN_FORCE), ("no", State.IN_FORCE), "no"),
        (date(2026, 5, 29), ("yes", State.IN_FORCE), ("yes", State.IN_FORCE), "yes"),
        (date(2026, 7, 20), ("yes", State.IN_FORCE), ("yes", State.IN_FORCE), "yes"),
        (date(2026, 7, 21), ("yes", State.STAYED), ("yes", State.STAYED), None),
        (TODAY, ("yes", State.STAYED), ("yes", State.STAYED), None),
    ],
)
def test_what_follows_when_the_yearly_fee_is_unpaid(
    day: date, rejection: tuple[str, State], removal: tuple[str, State], work_permit: str | None
) -> None:
    told = unpaid(day)
    assert (told.rejection.value, told.rejection.state) == rejection
    assert (told.removal.value, told.removal.state) == removal
    assert told.work_permit.value == work_permit


def test_the_yearly_fee_was_stayed_for_a_winter() -> None:
    states = [
        fee("annual asylum fee", "uscis_online", day).charges[0].row.state
        for day in (date(2025, 10, 29), date(2025, 10, 30), date(2026, 2, 1), date(2026, 2, 2))
    ]
    assert states == [State.IN_FORCE, State.STAYED, State.STAYED, State.IN_FORCE]


@pytest.mark.parametrize("category", ["A03", "A05", "A10", "C08"])
def test_a_card_holds_18_months_since_5_december_2025(category: str) -> None:
    days = (date(2025, 12, 4), date(2025, 12, 5), date(2025, 12, 6))
    assert [validity(category, day).value for day in days] == [60, 18, 18]


def test_a_card_with_tps_holds_a_year_since_22_july_2025() -> None:
    assert validity("A12", date(2025, 7, 21)).value is None
    assert validity("A12", date(2025, 7, 22)).value == 12
