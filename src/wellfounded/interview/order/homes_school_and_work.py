"""Where has the person lived, studied and worked?"""

from wellfounded.interview.pages import listing, record, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="homes_school_and_work",
    title="Homes, school and work",
    opening="The form asks where you have lived, gone to school and worked. "
    "For the dates the month and the year are enough.",
)

PAGES = within(
    SECTION,
    listing(48, "residences"),
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
    listing(50, "education"),
    record(51, "education", "name", "kind", "place", "from", "to", heading="A school you went to"),
    listing(52, "employment"),
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
