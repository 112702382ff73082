"""What does the form for a green card ask beyond all others? Form I-485.

Beside the way: it is told when that form is made.
"""

from wellfounded.facts.catalogue.adjustment_category import OF_FAMILY
from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice, yes

SECTION = Section(
    id="green_card",
    title="Green card",
    opening="These are the questions that only the form for a green card asks (Form I-485). "
    "Each person has a form of their own. A lawyer can look at it before it is filed.",
    beside=True,
)

AT = "adjustment."
ENTRY = "adjustment.last_entry."
I94 = "adjustment.i94."
VISA = "adjustment.immigrant_visa."

category = choice("adjustment.category")
of_family = category.among(*OF_FAMILY)
may_use_245i = of_family | category.among("special_immigrant_juvenile", "afghan_or_iraqi")
other_paper = choice("adjustment.last_entry.paper").among("other")
another_way = choice("adjustment.last_entry.manner").among("other")
later_i94 = choice("adjustment.i94.which").among("later")
married = choice("applicant.marital_status").among("married")

PLACE = ("street", "unit", "city", "region", "postal_code", "country")
PLACE_BLANK = ("unit", "region", "postal_code")
AT_BIRTH = tuple(
    f"family.{who}.names_at_birth.{part}"
    for who in ("mother", "father")
    for part in ("family", "given", "middle")
)

BASIS = (
    questions(260, AT + "category"),
    questions(
        261,
        AT + "applying_as",
        AT + "with_court",
        AT + "petition_receipt",
        AT + "priority_date",
        heading="This form",
        blank=(AT + "petition_receipt", AT + "priority_date"),
    ),
    questions(262, AT + "section_245i", opens_if=may_use_245i),
    questions(263, AT + "child_status_protection"),
    questions(264, AT + "support_exemption", opens_if=of_family),
)

NUMBERS = (
    listing(265, AT + "other_birth_dates"),
    record(266, AT + "other_birth_dates", "date"),
    listing(267, AT + "other_a_numbers"),
    record(268, AT + "other_a_numbers", "number"),
)

LAST_ARRIVAL = (
    questions(
        269,
        ENTRY + "state",
        ENTRY + "manner",
        ENTRY + "paper",
        heading="When you last came in",
    ),
    questions(272, ENTRY + "manner_other", opens_if=another_way),
    questions(
        270,
        ENTRY + "paper_number",
        ENTRY + "paper_expires",
        ENTRY + "paper_country",
        heading="The paper you came with",
        opens_if=other_paper,
    ),
    questions(
        271,
        ENTRY + "visa_number",
        ENTRY + "visa_issued_on",
        heading="Your visa",
        blank=(ENTRY + "visa_number", ENTRY + "visa_issued_on"),
    ),
    questions(
        273,
        I94 + "which",
        I94 + "family",
        I94 + "given",
        heading="Your I-94",
        blank=(I94 + "family", I94 + "given"),
    ),
    questions(
        274,
        I94 + "number",
        I94 + "expires",
        I94 + "status",
        heading="The later I-94",
        opens_if=later_i94,
        blank=(I94 + "expires",),
    ),
    questions(
        275,
        AT + "status_expires",
        AT + "crew_visa",
        AT + "came_as_crew",
        heading="Status and crew",
        blank=(AT + "status_expires",),
    ),
    questions(
        276,
        AT + "wants_social_security_card",
        AT + "social_security_consent",
        heading="Social Security card",
    ),
)

EARLIER = (
    questions(277, VISA + "applied"),
    questions(
        278,
        VISA + "city",
        VISA + "country",
        VISA + "decision",
        VISA + "decided_on",
        heading="That visa",
        opens_if=yes("adjustment.immigrant_visa.applied"),
    ),
    questions(
        279,
        AT + "applied_before",
        AT + "residence_rescinded",
        heading="Green cards before",
    ),
    record(
        280,
        "employment",
        *PLACE,
        "support",
        heading="The place of this work",
        blank=(*PLACE_BLANK, "support"),
    ),
    record(281, "education", *PLACE, heading="The place of this school", blank=PLACE_BLANK),
)

FAMILY = (
    record(282, "family.children", "green_card_too"),
    questions(
        283,
        AT + "spouse_in_forces",
        AT + "spouse_applies",
        heading="Your husband or wife",
        opens_if=married,
    ),
    questions(284, *AT_BIRTH, heading="Your parents' names at birth", blank=AT_BIRTH),
)

PAGES = within(SECTION, *BASIS, *NUMBERS, *LAST_ARRIVAL, *EARLIER, *FAMILY)
