"""Who is the person's family?"""

from wellfounded.interview.pages import Page, listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice, item, yes

SECTION = Section(
    id="family",
    title="Your family",
    opening="The form asks about your family, wherever they are. "
    "To name a person here does not yet include that person in your application.",
)

married = choice("applicant.marital_status").among("married")
spouse_is_here = married & yes("family.spouse.in_united_states")
child_is_here = item.yes("in_united_states")

NAME = ("name.family", "name.given", "name.middle", "name.native")
OTHER_NAMES = ("other_names", "other_names_complete")
NAME_BLANK = ("name.middle", "name.native", *OTHER_NAMES)
BIRTH = ("date_of_birth", "birth.place", "birth.country", "sex")
PEOPLE = ("nationality", "nationality_complete", "ethnicity")
NUMBERS = ("a_number", "passport", "ssn")
LAST_ENTRY = tuple(f"last_entry.{name}" for name in ("date", "place", "status", "i94_number"))
STAY = ("current_status", "authorized_until", "in_court")
PARENT = ("name", "birth.place", "birth.country", "deceased", "location")


def _spouse(*names: str) -> tuple[str, ...]:
    return tuple(f"family.spouse.{name}" for name in names)


def _parent(number: int, who: str, heading: str) -> Page:
    paths = (f"family.{who}.{name}" for name in PARENT)
    return questions(number, *paths, heading=heading, blank=(f"family.{who}.location",))


YOUR_SPOUSE = (
    questions(
        26,
        *_spouse(*NAME, *OTHER_NAMES),
        heading="The name of your husband or wife",
        opens_if=married,
        blank=_spouse(*NAME_BLANK),
    ),
    questions(
        27,
        *_spouse(*BIRTH),
        heading="When and where your husband or wife was born",
        opens_if=married,
    ),
    questions(
        28,
        *_spouse(*PEOPLE),
        heading="The citizenship of your husband or wife",
        opens_if=married,
    ),
    questions(
        29,
        *_spouse("marriage_date", "marriage_place"),
        heading="Your marriage",
        opens_if=married,
    ),
    questions(
        30,
        *_spouse(*NUMBERS),
        heading="Numbers on the papers of your husband or wife",
        opens_if=married,
        blank=_spouse("passport"),
    ),
    questions(
        31,
        *_spouse("in_united_states", "location"),
        heading="Where your husband or wife is now",
        opens_if=married,
        blank=_spouse("location"),
    ),
    questions(
        32,
        *_spouse(*LAST_ENTRY, "previous_arrival"),
        heading="How your husband or wife came in",
        opens_if=spouse_is_here,
        blank=_spouse("last_entry.status", "last_entry.i94_number", "previous_arrival"),
    ),
    questions(
        33,
        *_spouse(*STAY),
        heading="The status of your husband or wife",
        opens_if=spouse_is_here,
        blank=_spouse("authorized_until"),
    ),
    questions(34, "family.spouse.include", opens_if=spouse_is_here),
)

YOUR_CHILDREN = (
    listing(35, "family.children", whether="Do you have children?"),
    record(
        36,
        "family.children",
        *NAME,
        *OTHER_NAMES,
        heading="The name of this child",
        blank=NAME_BLANK,
    ),
    record(37, "family.children", *BIRTH, heading="When and where this child was born"),
    record(
        38,
        "family.children",
        "marital_status",
        *PEOPLE,
        heading="More about this child",
    ),
    record(
        39,
        "family.children",
        *NUMBERS,
        heading="Numbers on this child's papers",
        blank=("passport",),
    ),
    record(
        40,
        "family.children",
        "in_united_states",
        "location",
        heading="Where this child is now",
        blank=("location",),
    ),
    record(
        41,
        "family.children",
        *LAST_ENTRY,
        heading="How this child came in",
        opens_if=child_is_here,
        blank=("last_entry.status", "last_entry.i94_number"),
    ),
    record(
        42,
        "family.children",
        *STAY,
        heading="The status of this child",
        opens_if=child_is_here,
        blank=("authorized_until",),
    ),
    record(43, "family.children", "include", opens_if=child_is_here),
)

PAGES = within(
    SECTION,
    questions(25, "applicant.marital_status"),
    *YOUR_SPOUSE,
    *YOUR_CHILDREN,
    _parent(44, "mother", "Your mother"),
    _parent(45, "father", "Your father"),
    listing(46, "family.siblings", whether="Do you have brothers or sisters?"),
    record(
        47,
        "family.siblings",
        *PARENT,
        heading="This brother or sister",
        blank=("location",),
    ),
    questions(
        181,
        "family.us_relatives",
        "family.us_relatives_complete",
        "family.citizen_parent",
        heading="Citizens and residents in your family",
        blank=("family.citizen_parent",),
    ),
)
