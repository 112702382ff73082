"""Was there contact with an army or an armed group?"""

from wellfounded.interview.pages import listing, record, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="armed_groups",
    title="Armies and groups",
    opening="This part is about armies and armed groups, and about money or help for them. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept. "
    "A lawyer can look at these questions with you first.",
    hard=True,
)

PAGES = within(
    SECTION,
    listing(129, "armed_groups"),
    record(130, "armed_groups", "name", "country", "kind", heading="The group"),
    record(131, "armed_groups", "from", "to", "under_threat", heading="When, and how"),
    record(132, "armed_groups", "account"),
)
