"""What of a work permit: the card there is, and the one asked for?

Form I-765; 8 CFR 274a.12.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Date, Digits, Number, YesNo

ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

CARD = "The rules say who may work, and until when a card holds (8 CFR 274a.12, 274a.13)."
KIND = "The form asks for the kind of work permit (Form I-765, Part 2, item 27; 8 CFR 274a.12)."
NEED = "Who asks because of deferred action tells of money (Form I-765WS; 8 CFR 274a.12(c)(14))."

OF_PROTECTION = {
    "C08": "C08: asylum applicant",
    "A05": "A05: asylum",
    "A03": "A03: refugee",
    "A10": "A10: withholding of removal",
    "A12": "A12: TPS",
    "C19": "C19: TPS applicant",
    "C18": "C18: order of supervision",
}
CATEGORIES = {"none": "I have no card", **OF_PROTECTION, "other": "Another code"}
ASKED_FOR = {
    **OF_PROTECTION,
    "C09": "C09: green card applicant",
    "C11": "C11: parole",
    "C14": "C14: deferred action",
    "other": "Another code",
}

THE_CARD = (
    ruled(
        "work_permit.category",
        Choice(CATEGORIES),
        "Which code does your work permit card show?",
        CARD,
        help='It stands beside "Category".',
    ),
    ruled("work_permit.expires_on", Date(), "On what date does the card end?", CARD),
    ruled(
        "work_permit.renewal_filed_on",
        Date(),
        "On what date did USCIS receive the form for a new card?",
        CARD,
        help="The receipt notice shows this date.",
    ),
    ruled(
        "work_permit.denial_held_to_bar",
        YesNo(),
        "Has USCIS said that the denial closes the work permit, in spite of the appeal?",
        "The rule does not say what an appeal changes (8 CFR 208.7(a)(1)(iii)).",
    ),
)

REASONS = {
    "initial": "A first card of its kind",
    "replacement": "A new card in place of one that is lost, stolen or damaged",
    "renewal": "A new card because the old one ends",
}

THE_FORM = (
    ruled(
        "work_permit.reason",
        Choice(REASONS),
        "What do you ask for with this form?",
        "The form for a work permit asks this first (Form I-765, Part 1).",
        help="A card that came with a mistake of USCIS needs no new form.",
        forms=("I-765 1.1",),
    ),
    ruled(
        "work_permit.filed_before",
        YesNo(),
        "Have you sent in Form I-765 before?",
        "The form for a work permit asks this (Form I-765, Part 2, item 12).",
        forms=("I-765 2.12",),
    ),
    ruled(
        "work_permit.asks_for",
        Choice(ASKED_FOR),
        "Which kind of work permit do you ask for?",
        KIND,
        help="The code stands for the reason why a person may work or ask to work.",
        forms=("I-765 2.27",),
    ),
    ruled(
        "work_permit.sevis_number",
        Digits(shortest=10, padded=10, letter="N"),
        "What is your student number (SEVIS), if you have one?",
        "The form for a work permit asks this (Form I-765, Part 2, item 26).",
        help="It stands on a student's Form I-20 or DS-2019: the letter N and 10 digits.",
        forms=("I-765 2.26",),
    ),
    Fact(
        "work_permit.arrested_for_a_crime",
        YesNo(),
        "In any country, have you ever been arrested for a crime or found guilty of one?",
        "Who waits for asylum is asked this (Form I-765, Part 2, item 30; 8 CFR 208.7(a)(1)).",
        data_class=DataClass.DANGER,
        section=Section.NARRATIVE,
        help="Somebody who knows the law can look at the form's question with you first.",
        forms=("I-765 2.30",),
    ),
)


def _of_a_relative(at: str, them: str) -> Iterator[Fact]:
    """What their own form asks of a member of the family."""
    why = "Each person asks on a form of their own (Form I-765; 8 CFR 274a.13(a))."
    yield ruled(
        f"{at}.work_permit.reason",
        Choice(REASONS),
        f"What does {them} ask for with Form I-765?",
        why,
        forms=("I-765 1.1",),
    )
    yield ruled(
        f"{at}.work_permit.filed_before",
        YesNo(),
        f"Has {them} sent in Form I-765 before?",
        why,
        forms=("I-765 2.12",),
    )
    yield ruled(
        f"{at}.work_permit.asks_for",
        Choice(ASKED_FOR),
        f"Which kind of work permit does {them} ask for?",
        why,
        help="Leave it open if it follows from your asylum form.",
        forms=("I-765 2.27",),
    )
    yield Fact(
        f"{at}.work_permit.arrested_for_a_crime",
        YesNo(),
        f"In any country, has {them} ever been arrested for a crime or found guilty of one?",
        why,
        data_class=DataClass.DANGER,
        section=Section.NARRATIVE,
        forms=("I-765 2.30",),
    )


THEIR_FORMS = (
    *_of_a_relative("family.spouse", "your husband or wife"),
    *_of_a_relative("family.children[]", "this child"),
)

THE_WORKSHEET = (
    ruled(
        "economic_need.income",
        Number(most=100_000_000),
        "How many dollars do you get in a year now?",
        NEED,
        forms=("I-765WS 2.1",),
    ),
    ruled(
        "economic_need.expenses",
        Number(most=100_000_000),
        "How many dollars do you spend in a year now?",
        NEED,
        forms=("I-765WS 2.2",),
    ),
    ruled(
        "economic_need.assets",
        Number(most=100_000_000),
        "How many dollars is all that you own worth now?",
        NEED,
        help="Such as savings, a car or a house.",
        forms=("I-765WS 2.3",),
    ),
    Fact(
        "economic_need.account",
        Account(),
        "What else would you like to say about your money or your need to work?",
        NEED,
        data_class=DataClass.DANGER,
        section=Section.NARRATIVE,
        forms=("I-765WS 3",),
    ),
)

WORK_PERMIT = (*THE_CARD, *THE_FORM, *THEIR_FORMS, *THE_WORKSHEET)
