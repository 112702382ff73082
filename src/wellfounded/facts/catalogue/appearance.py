"""In what does a representative appear, and where do notices go? Form G-28.

Who the representative is stands with the application; this is what one notice says of one matter.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Text, YesNo

APPEARS = "A lawyer or accredited representative tells it on Form G-28 (8 CFR 292.4(a))."
NOTICES = "The form lets you choose where USCIS sends it (8 CFR 103.2(b)(19))."

asked = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

APPEARANCE = (
    asked(
        "appearance.agency",
        Choice({"uscis": "USCIS", "ice": "ICE", "cbp": "CBP"}),
        "Which office is this notice for?",
        APPEARS,
        forms=("G-28 3.1.a", "G-28 3.2.a", "G-28 3.3.a"),
    ),
    asked(
        "appearance.matter",
        Text(),
        "Which forms or which matter is it about?",
        APPEARS,
        help="Such as I-589, or I-589 and I-765.",
        forms=("G-28 3.1.b", "G-28 3.2.b", "G-28 3.3.b"),
    ),
    asked(
        "appearance.receipt_number",
        Text(),
        "What is the receipt number of that form?",
        APPEARS,
        help="Three letters and ten digits. A form that was not sent yet has none.",
        forms=("G-28 3.4",),
    ),
    asked(
        "appearance.at_request_of",
        Choice(
            {
                "applicant": "The applicant",
                "petitioner": "The petitioner",
                "requestor": "The requestor",
                "beneficiary": "A person who is on another person's form",
                "respondent": "A person who has a case with ICE or CBP",
            }
        ),
        "Who asked for this help?",
        APPEARS,
        help="Applicant for most forms, such as I-589. Petitioner for Form I-730.",
        forms=("G-28 3.5",),
    ),
    asked(
        "appearance.associated_with",
        Text(),
        "If this representative only stands in for another: what is the other one's name?",
        APPEARS,
        help="The name of the representative who sent a Form G-28 in this case before.",
        forms=("G-28 2.3",),
    ),
    asked(
        "appearance.law_student",
        Text(),
        "If a law student or law graduate helps the representative: what is the name?",
        APPEARS,
        forms=("G-28 2.4.a", "G-28 2.4.b"),
    ),
    asked(
        "appearance.restriction",
        Account(),
        "If an order limits the representative in the practice of law: what does it say?",
        APPEARS,
        help="The lawyer answers this.",
        forms=("G-28 2.1.c",),
    ),
    asked(
        "appearance.notices_to_representative",
        YesNo(),
        "Do you want USCIS to send the first copy of each notice to your representative?",
        NOTICES,
        help="If not, it comes to you, and your representative gets a copy.",
        forms=("G-28 4.1.a",),
    ),
    asked(
        "appearance.cards_to_representative",
        YesNo(),
        "Do you want USCIS to send cards and travel papers to your representative?",
        NOTICES,
        help="Such as a work permit or a green card. If not, they come to your own mail address.",
        forms=("G-28 4.1.b",),
    ),
    asked(
        "appearance.i94_to_client",
        YesNo(),
        "Do you want a notice with a Form I-94 sent to your own mail address?",
        NOTICES,
        forms=("G-28 4.1.c",),
    ),
)
