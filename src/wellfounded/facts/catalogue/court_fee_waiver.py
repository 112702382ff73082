"""What does a person earn and spend in a month? Form EOIR-26A.

With it a person asks the court to take no fee. Every line is answered there, with 0 too. A line
nobody answered stays open.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Number

MOST = 10_000_000
WHY = "The court's form to ask for no fee has this line (Form EOIR-26A; 8 CFR 1103.7(c))."
HELP = "In dollars, as a mean of the months, before taxes. If there is nothing, write 0."

asked = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)


def _line(path: str, question: str, item: str, help: str = HELP) -> Fact:
    return asked(path, Number(most=MOST), question, WHY, help=help, forms=(f"EOIR-26A {item}",))


COURT_FEE_WAIVER = (
    _line(
        "court_fee_waiver.income.employment",
        "How much do you earn from work in a month?",
        "1.Employment",
    ),
    _line(
        "court_fee_waiver.income.property",
        "How much do you get in a month from a house or land you rent out?",
        "1.Property",
    ),
    _line(
        "court_fee_waiver.income.interest",
        "How much interest do you get from the bank in a month?",
        "1.Interest",
    ),
    _line(
        "court_fee_waiver.income.other",
        "How much other money do you get in a month?",
        "1.Other",
        HELP + " Such as support for a child, a pension, or help from the state.",
    ),
    _line(
        "court_fee_waiver.expense.rent",
        "How much do you pay for rent or for a home loan in a month?",
        "2.Rent",
    ),
    _line(
        "court_fee_waiver.expense.utilities",
        "How much do you pay for power, water, heat and phone in a month?",
        "2.Utilities",
    ),
    _line(
        "court_fee_waiver.expense.installments",
        "How much do you pay back on debts in a month?",
        "2.Installments",
    ),
    _line(
        "court_fee_waiver.expense.living",
        "How much do you pay for food, clothes and other daily needs in a month?",
        "2.Living",
    ),
    _line(
        "court_fee_waiver.expense.other",
        "How much do you pay for other things in a month?",
        "2.Other",
    ),
    asked(
        "court_fee_waiver.why",
        Account(),
        "What else shows that you cannot pay the fee?",
        WHY,
        forms=("EOIR-26A 4",),
    ),
)
