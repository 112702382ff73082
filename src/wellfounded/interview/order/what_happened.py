"""What happened in the case since, and what was paid?

It is not on the way through the interview: it is told as the case goes on, from the page that
shows the steps.
"""

from wellfounded.interview.pages import listing, record, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="what_happened",
    title="Steps and letters",
    opening="Here you can note what happened in your case, day by day. Papers and letters show it.",
    beside=True,
)

PAGES = within(
    SECTION,
    listing(201, "events", whether="Has anything happened in your case that you want to note?"),
    record(
        202,
        "events",
        "kind",
        "date",
        "time",
        "place",
        "answer_by",
        heading="What happened",
        blank=("time", "place", "answer_by"),
    ),
    listing(203, "delays", whether="Did somebody ask for more time in your case?"),
    record(204, "delays", "whose", "from", "to", heading="More time", blank=("to",)),
    listing(205, "payments", whether="Did you pay fees?"),
    record(
        206,
        "payments",
        "filing",
        "amount",
        "asked_on",
        "paid_on",
        "receipt",
        "proof",
        heading="A fee",
        blank=("asked_on", "paid_on", "receipt", "proof"),
    ),
    listing(207, "receipts", whether="Do you have receipt numbers from USCIS?"),
    record(208, "receipts", "number", "form", heading="A receipt number", blank=("form",)),
)
