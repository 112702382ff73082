"""Where is each of the family, and what are the parents called part by part?

Beside the way: it is told when a form is made for one of them, or one that asks about them.
"""

from wellfounded.interview.pages import Page, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice

SECTION = Section(
    id="family_on_their_forms",
    title="Your family, on later forms",
    opening="A form for one of your family asks where that person lives. "
    "The form for a green card asks for the names of your parents.",
    beside=True,
)

married = choice("applicant.marital_status").among("married")

ADDRESS = tuple(
    f"address.{name}"
    for name in ("street", "unit", "city", "region", "province", "postal_code", "country")
)
ADDRESS_BLANK = tuple(f"address.{name}" for name in ("unit", "region", "province", "postal_code"))
REACH = ("phone", "email", "birth.region", "uscis_account")
REACH_BLANK = ("phone", "email", "uscis_account")
NAMES = ("names.family", "names.given", "names.middle")


def _spouse(*names: str) -> tuple[str, ...]:
    return tuple(f"family.spouse.{name}" for name in names)


def _parent(number: int, who: str, heading: str) -> Page:
    return questions(
        number,
        *(f"family.{who}.{name}" for name in (*NAMES, "date_of_birth")),
        heading=heading,
        blank=(f"family.{who}.names.middle",),
    )


PAGES = within(
    SECTION,
    record(
        219,
        "family.children",
        *ADDRESS,
        heading="Where this child lives",
        blank=ADDRESS_BLANK,
    ),
    record(
        220,
        "family.children",
        "relationship",
        *REACH,
        heading="A form for this child",
        blank=REACH_BLANK,
    ),
    questions(
        221,
        *_spouse(*ADDRESS),
        heading="Where your husband or wife lives",
        opens_if=married,
        blank=_spouse(*ADDRESS_BLANK),
    ),
    questions(
        222,
        *_spouse(*REACH),
        heading="A form for your husband or wife",
        opens_if=married,
        blank=_spouse(*REACH_BLANK),
    ),
    _parent(223, "mother", "Your mother's name, part by part"),
    _parent(224, "father", "Your father's name, part by part"),
)
