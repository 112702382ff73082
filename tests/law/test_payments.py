"""Does the ledger say what was asked, paid and proved, and no amount that nobody knows?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.facts import parse_case
from wellfounded.languages import Language
from wellfounded.law.fees import FILINGS, fee
from wellfounded.law.fees.amount import amount
from wellfounded.law.fees.charged import COSTS
from wellfounded.law.fees.ledger import Entry, Stands, form_of, ledger
from wellfounded.law.fees.words import messages, says
from wellfounded.logic import FOREVER, Span

TODAY = date(2026, 11, 21)


def _ledger(
    *steps: tuple[str, date], payments: object = (), day: date = TODAY, **more: object
) -> tuple[Entry, ...]:
    events = [{"kind": kind, "date": on} for kind, on in steps]
    case = parse_case({"events": events, "payments": list(payments), **more}, "invented")  # type: ignore[call-overload]
    return ledger(case, day)


@pytest.mark.parametrize(
    ("received", "dollars", "stands"),
    [
        (date(2025, 7, 21), 0, Stands.FREE),
        (date(2025, 7, 22), 100, Stands.NOT_SEEN),
        (date(2025, 7, 23), 100, Stands.NOT_SEEN),
    ],
)
def test_a_form_costs_what_held_on_the_day_it_was_received(
    received: date, dollars: int, stands: Stands
) -> None:
    (one,) = _ledger(("i589_received", received))
    assert one.cost is not None
    assert (one.cost.least, one.cost.most, one.stands) == (dollars, dollars, stands)
    assert one.cost.waivable is False


def test_a_day_that_is_not_exact_leaves_every_amount_it_can_have_been() -> None:
    over = Span(date(2025, 12, 1), date(2026, 10, 31))
    found = amount(("I-765 c8 first",), ("uscis_paper",), over)
    assert found is not None
    assert (found.least, found.most, found.exact) == (550, 570, False)
    assert amount(("I-589",), ("court",), Span(date(2025, 1, 1), FOREVER)) is None


def test_an_amount_that_is_not_known_in_a_part_is_not_known() -> None:
    (one,) = _ledger(("reopen_received", date(2025, 12, 1)))
    assert one.cost is not None
    assert (one.cost.least, one.cost.most) == (None, None)
    assert "not known here" in " ".join(says(one, Language("en")))


def test_in_court_the_yearly_fee_is_what_the_order_says() -> None:
    (one,) = _ledger(("fee_order", date(2026, 6, 1)))
    assert one.cost is not None
    assert one.cost.least is None
    assert one.stands is Stands.ASKED


RECEIPT = {
    "filing": "Annual asylum fee",
    "amount": 102,
    "asked_on": date(2026, 3, 2),
    "paid_on": date(2026, 3, 20),
    "receipt": "PAY-1",
}


def test_a_payment_answers_the_notice_that_came_before_it_and_only_one() -> None:
    steps = (("fee_notice", date(2026, 3, 2)), ("fee_notice", date(2026, 11, 2)))
    first, second = _ledger(*steps, payments=[RECEIPT])
    assert (first.stands, first.dollars, first.receipt_known) == (Stands.PROVED, 102, True)
    assert (second.stands, second.paid) == (Stands.ASKED, None)
    assert first.cost is not None
    assert second.cost is not None
    assert (first.cost.least, second.cost.least) == (102, 105)
    assert not first.differs


def test_a_step_that_says_it_was_paid_is_no_proof() -> None:
    (one,) = _ledger(("fee_notice", date(2026, 3, 2)), ("fee_paid", date(2026, 3, 20)))
    assert (one.stands, one.receipt_known) == (Stands.PAID, False)


def test_a_sum_that_does_not_fit_the_day_is_pointed_out() -> None:
    told = {**RECEIPT, "amount": 100}
    (one,) = _ledger(("fee_notice", date(2026, 3, 2)), payments=[told])
    assert one.differs
    assert "Look at the receipt" in says(one, Language("en"))[-1]


def test_a_payment_without_a_step_stands_by_itself() -> None:
    (one,) = _ledger(payments=[{"filing": "Form I-730", "paid_on": date(2026, 5, 4)}])
    assert (one.said, one.filings, one.stands) == ("Form I-730", ("I-730",), Stands.PAID)
    (odd,) = _ledger(payments=[{"filing": "help of a notary", "amount": 900}])
    assert (odd.filings, odd.cost, odd.stands) == ((), None, Stands.PAID)


def test_a_member_of_the_class_owes_no_fee_of_the_public_law() -> None:
    step = ("i589_received", date(2026, 5, 4))
    (one,) = _ledger(step, application={"ms_l_class": True})
    assert one.stands is Stands.FREE
    (other,) = _ledger(step)
    assert other.stands is Stands.NOT_SEEN


def test_the_first_card_and_the_next_one_cost_differently() -> None:
    steps = (
        ("i765_received", date(2026, 2, 2)),
        ("i765_approved", date(2026, 3, 2)),
        ("i765_received", date(2026, 9, 1)),
    )
    first, second = _ledger(*steps)
    assert first.cost is not None
    assert second.cost is not None
    assert (first.cost.least, first.cost.most) == (560, 560)
    assert (second.cost.least, second.cost.most) == (745, 795), "online and on paper"
    assert second.cost.even_if_waived == 275
    assert second.cost.waivable is None


def test_what_comes_later_is_not_known_on_a_day() -> None:
    steps = (("fee_notice", date(2026, 3, 2)),)
    (one,) = _ledger(
        *steps, payments=[{**RECEIPT, "asked_on": date(2026, 3, 30)}], day=date(2026, 3, 10)
    )
    assert one.stands is Stands.ASKED


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("Form I-589", "I-589"),
        ("i-765 renewal", "I-765"),
        ("Yearly asylum fee", "annual asylum fee"),
        ("motion to reopen", "motion"),
        ("a lawyer", ""),
    ],
)
def test_the_words_of_a_person_name_a_form_or_none(said: str, form: str) -> None:
    assert form_of(said) == form


@pytest.mark.parametrize("step", COSTS)
def test_what_a_step_costs_is_a_fee_that_the_tables_know(step: str) -> None:
    filings, forums = COSTS[step]
    for name in filings:
        there = [forum for forum in forums if forum in FILINGS[name]]
        assert there
        assert all(fee(name, forum, TODAY).charges for forum in there)


def test_every_state_has_its_words() -> None:
    assert {context for context, _ in messages()} >= {f"payments.state.{one}" for one in Stands}
