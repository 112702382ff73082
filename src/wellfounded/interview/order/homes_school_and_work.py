"""Where has the person lived, studied and worked?"""

from wellfounded.interview.pages import listing, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import ALWAYS

SECTION = Section(
    id="homes_school_and_work",
    title="Homes, school and work",
    opening="The form asks where you have lived, gone to school and worked. "
    "For the dates the month and the year are enough.",
)

PAGES = within(
    SECTION,
    listing(48, "residences", has_some=ALWAYS),
    record(
        49,
        "residences",
        "street",
        "city",
        "region",
        "postal_code",
        "country",
        "from",
        "to",
        heading="A place where you lived",
        blank=("region", "postal_code"),
    ),
    listing(50, "education", whether="Did you go to school?"),
    record(51, "education", "name", "kind", "place", "from", "to", heading="A school you went to"),
    listing(52, "employment", whether="Have you worked in the last five years?"),
    record(
        53,
        "employment",
        "employer",
        "occupation",
        "place",
        "from",
        "to",
        heading="Work you have done",
    ),
)
