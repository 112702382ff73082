"""What does a person earn and spend in a month (Form EOIR-26A)? Beside the way."""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="court_fee_waiver",
    title="A fee in court",
    opening="With Form EOIR-26A a person asks the court to take no fee. Each line for the money of "
    "a month needs a number, and it can be 0.",
    beside=True,
)

PAGES = within(
    SECTION,
    questions(
        414,
        "court_fee_waiver.income.employment",
        "court_fee_waiver.income.property",
        "court_fee_waiver.income.interest",
        "court_fee_waiver.income.other",
        heading="Money that comes in each month",
    ),
    questions(
        415,
        "court_fee_waiver.expense.rent",
        "court_fee_waiver.expense.utilities",
        "court_fee_waiver.expense.installments",
        "court_fee_waiver.expense.living",
        "court_fee_waiver.expense.other",
        heading="Money that goes out each month",
    ),
    questions(416, "court_fee_waiver.why"),
)
