"""How is the declaration told, signed and kept? 28 USC 1746."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Country, Date, Text

kept = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

SIGNED = "The words above the signature follow from it (28 USC 1746)."
TRANSLATED = "What is not in English is filed with a translation (8 CFR 103.2(b)(3); 1003.33)."
DRAFTS = (
    "An early draft can be held against a person, and a paper may not be destroyed to hide it "
    "(18 USC 1519)."
)

DECLARATION = (
    kept(
        "declaration.language",
        Text(),
        "In which language do you tell your story?",
        TRANSLATED,
        help="Name the dialect too, if there is one.",
    ),
    kept("declaration.signed_on", Date(), "On what date did you sign the declaration?", SIGNED),
    kept(
        "declaration.signed_of",
        Text(),
        "Which version of the declaration did you sign?",
        "A version that was signed is always kept.",
        help="Its mark stands on each page.",
    ),
    kept(
        "declaration.signed_at_country",
        Country(),
        "In which country do you sign the declaration?",
        SIGNED,
    ),
    kept(
        "declaration.keep",
        Choice(
            {
                "every_draft": "Every draft",
                "agreed_only": "The newest, and those that were read back and agreed",
                "latest_only": "The newest alone",
            }
        ),
        "Which drafts of the declaration are kept?",
        DRAFTS,
        help="A lawyer who has the case decides this. A version that was signed is always kept.",
    ),
    kept("declaration.keep_why", Text(), "Why are those drafts kept, and no others?", DRAFTS),
)
