"""What does a representative's notice say (Form G-28)?

Beside the way: a person and their representative fill it in together.
"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice

SECTION = Section(
    id="appearance",
    title="Your representative's notice",
    opening="With Form G-28 a lawyer or accredited representative tells an office that they speak "
    "for you. You can fill this in with them.",
    beside=True,
)

PAGES = within(
    SECTION,
    questions(
        410,
        "appearance.agency",
        "appearance.matter",
        "appearance.receipt_number",
        "appearance.at_request_of",
        heading="What the notice is about",
        blank=("appearance.receipt_number",),
    ),
    questions(
        411,
        "appearance.associated_with",
        "appearance.law_student",
        heading="Who works with the representative",
        blank=("appearance.associated_with", "appearance.law_student"),
    ),
    questions(
        412,
        "appearance.restriction",
        opens_if=choice("representative.kind").among("attorney"),
    ),
    questions(
        413,
        "appearance.notices_to_representative",
        "appearance.cards_to_representative",
        "appearance.i94_to_client",
        heading="Where letters and cards go",
    ),
)
