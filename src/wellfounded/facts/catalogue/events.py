"""What happened in the case, when, and what was paid?"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.facts.dates import PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Date, Number, Records, Text, YesNo

kept = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

STEP = "What comes next, and by when, follows from what happened (8 CFR 208; 8 CFR 1003)."
COUNT = "Days of delay that the applicant asked for are not counted (8 CFR 208.7(a)(2))."
PAID = "A receipt shows that a fee was paid (8 CFR 103.2(a)(7))."

EVENTS = (
    kept(
        "events",
        Records(),
        "What has happened in your case so far?",
        STEP,
        help="Such as a letter that came, a hearing, or a decision.",
        complete="Is this everything that happened in your case?",
    ),
    kept("events[].kind", Choice(HAPPENINGS), "What happened?", STEP),
    kept(
        "events[].date",
        Date(),
        "On what date?",
        STEP,
        help="Of a letter: the date printed on it. Of an interview or a hearing: its day.",
    ),
    kept("events[].time", Text(), "At what time?", STEP, help="As the paper says it."),
    kept("events[].place", Text(), "At what place?", STEP, help="As the paper says it."),
    kept(
        "events[].answer_by",
        Date(),
        "Which last day does the paper name, if any?",
        "A day printed on a paper goes before a day that is counted.",
        help='Such as "on or before", "respond by" or "appeal due".',
    ),
    kept(
        "events[].noted_on",
        Date(),
        "On what date was this written down?",
        "It shows what was known when.",
    ),
)

DELAYS = (
    kept(
        "delays",
        Records(),
        "When did somebody ask for more time in your case?",
        COUNT,
        complete="Are these all the times?",
    ),
    kept(
        "delays[].whose",
        Choice(
            {
                "applicant": "I asked for it, or it was because of me",
                "government": "The office, the court or the government's lawyer",
                "not_clear": "It is not clear",
            }
        ),
        "Who asked for it?",
        COUNT,
    ),
    kept("delays[].from", Date(), "On what date did it begin?", COUNT),
    kept(
        "delays[].to",
        Date((PRESENT,)),
        "On what date did it end?",
        COUNT,
        help="Often the day of the next hearing or interview.",
    ),
)

PAYMENTS = (
    kept(
        "payments",
        Records(),
        "Which fees did you pay?",
        PAID,
        complete="Are these all the fees?",
    ),
    kept("payments[].filing", Text(), "What was it for?", PAID, help="Such as Form I-589."),
    kept("payments[].amount", Number(most=100_000), "How many dollars?", PAID),
    kept("payments[].asked_on", Date(), "On what date were you asked to pay?", PAID),
    kept("payments[].paid_on", Date(), "On what date was it paid?", PAID),
    kept(
        "payments[].receipt",
        Text(),
        "What number is on the receipt?",
        PAID,
        help="Keep the receipt itself too.",
    ),
    kept("payments[].proof", YesNo(), "Do you have the receipt?", PAID),
)

RECEIPTS = (
    kept(
        "receipts",
        Records(),
        "Which receipt numbers do you have from USCIS?",
        "USCIS answers about a form by this number.",
        complete="Are these all the receipt numbers?",
    ),
    kept(
        "receipts[].number",
        Text(),
        "What is the receipt number?",
        "USCIS answers about a form by this number.",
        help="Three letters and ten digits. It stands at the top of the receipt notice.",
    ),
    kept("receipts[].form", Text(), "For which form?", "It tells the papers apart."),
    kept(
        "receipts[].looks",
        Text(),
        "What did USCIS answer about it, and when?",
        "Each answer is kept with its time, so that a change is seen.",
    ),
)

WHAT_HAPPENED = (*EVENTS, *DELAYS, *PAYMENTS, *RECEIPTS)
