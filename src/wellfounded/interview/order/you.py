"""Who is the person?"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import roster

SECTION = Section(
    id="you",
    title="About you",
    opening="These questions are about who you are. If you have papers at hand, they may help. "
    "You can go on without them.",
)

PAGES = within(
    SECTION,
    questions(
        12,
        "applicant.name.family",
        "applicant.name.given",
        "applicant.name.middle",
        "applicant.name.native",
        heading="Your name",
        blank=("applicant.name.middle",),
    ),
    questions(13, "applicant.other_names", "applicant.other_names_complete"),
    questions(
        14,
        "applicant.date_of_birth",
        "applicant.birth.place",
        "applicant.birth.country",
        heading="When and where you were born",
    ),
    questions(15, "applicant.sex"),
    questions(
        16,
        "applicant.nationality",
        "applicant.nationality_complete",
        "applicant.nationality_at_birth",
        heading="Your citizenship",
    ),
    questions(
        17,
        "applicant.stateless",
        "applicant.habitual_residence",
        heading="If you are a citizen of no country",
        closes_if=roster("applicant.nationality").any(),
    ),
    questions(
        18, "applicant.ethnicity", "applicant.religion", heading="Your people and your religion"
    ),
    questions(
        19,
        "applicant.native_language",
        "applicant.fluent_in_english",
        "applicant.other_languages",
        "applicant.other_languages_complete",
        heading="Your languages",
    ),
    questions(
        20,
        "applicant.passport.country",
        "applicant.passport.number",
        "applicant.passport.travel_document",
        "applicant.passport.expires",
        heading="Your passport or travel document",
        blank=(
            "applicant.passport.country",
            "applicant.passport.number",
            "applicant.passport.travel_document",
            "applicant.passport.expires",
        ),
    ),
    questions(
        21,
        "applicant.a_number",
        "applicant.ssn",
        "applicant.uscis_account",
        heading="Numbers on your papers",
    ),
)
