"""What does the form for TPS ask beside admissibility? Form I-821.

It is not on the way through the interview: it is told when the form is made.
"""

from wellfounded.interview.order.other_protections import listed_here
from wellfounded.interview.pages import questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice, yes

SECTION = Section(
    id="tps_form",
    title="Temporary Protected Status",
    opening="TPS is for people from some countries. "
    "The form for it asks a few things that other forms do not ask.",
    beside=True,
)

first_time = choice("tps.application").among("first")
late = yes("tps.late")
married = choice("applicant.marital_status").among("married")
HAD = ("from", "to")

PAGES = within(
    SECTION,
    questions(
        349,
        "tps.application",
        "tps.granted_by",
        "tps.country",
        "tps.work_permit",
        "tps.late",
        heading="What you ask for",
        opens_if=listed_here,
        blank=("tps.granted_by", "tps.late"),
    ),
    questions(350, "tps.earlier_applications", opens_if=first_time),
    questions(
        351,
        "tps.lived_in",
        "tps.lived_in_complete",
        "applicant.other_passports",
        "applicant.other_passports_complete",
        heading="Countries and passports",
    ),
    questions(
        352,
        "tps.proceedings",
        "tps.proceedings_complete",
        "tps.federal_court",
        "tps.proceedings_from",
        "tps.proceedings_to",
        heading="If a court looked at whether you may stay",
        opens_if=yes("admissibility.in_proceedings")
        | choice("proceedings.history").among("now", "past"),
        blank=("tps.federal_court", "tps.proceedings_from", "tps.proceedings_to"),
    ),
    questions(
        353,
        "tps.resided_since",
        "tps.travelled",
        heading="Coming here",
    ),
    questions(354, "tps.status_declined"),
    questions(355, "tps.declined_which", opens_if=yes("tps.status_declined")),
    questions(356, "tps.declined_why", opens_if=yes("tps.status_declined")),
    questions(357, "family.spouse.tps.ever", opens_if=late & married),
    questions(
        358,
        *(f"family.spouse.tps.{name}" for name in ("until", *HAD, "valid")),
        heading="The TPS of your husband or wife",
        opens_if=late & married & yes("family.spouse.tps.ever"),
        blank=tuple(f"family.spouse.tps.{name}" for name in HAD),
    ),
    record(
        359,
        "family.former_spouses",
        "a_number",
        "died_on",
        *(f"tps.{name}" for name in ("ever", "until", *HAD, "applying")),
        heading="For TPS: the person you were married to",
        blank=("a_number", "died_on", "tps.until", *(f"tps.{name}" for name in HAD)),
    ),
    record(
        360,
        "family.children",
        *(f"tps.{name}" for name in (*HAD, "applying")),
        heading="For TPS: this child",
        blank=tuple(f"tps.{name}" for name in HAD),
    ),
)
