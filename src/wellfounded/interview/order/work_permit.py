"""What does the form for a work permit ask beyond Form I-589?

Forms I-765 and I-765WS.

Beside the way: it is told when that form is made.
"""

from wellfounded.facts.catalogue.work_permit import ASKED_FOR
from wellfounded.interview.pages import questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.permission_to_work.category import SETTLED, category_settled
from wellfounded.logic import choice, item, roster, yes

SECTION = Section(
    id="work_permit",
    title="Work permit",
    opening="The form for a work permit (Form I-765) asks these things. Some people have no "
    "answer to some of them.",
    beside=True,
)

asks_for = choice("work_permit.asks_for")
studied = roster("statuses").any(item.choice("kind").among("nonimmigrant"))
held = SETTLED["A05"] | SETTLED["A03"] | SETTLED["A10"]
another_kind = asks_for.among(*(code for code in ASKED_FOR if code != "C08")) | held
found_guilty = roster("arrests").any(item.yes("convicted"))
THEIRS = tuple(
    f"work_permit.{name}" for name in ("reason", "filed_before", "asks_for", "arrested_for_a_crime")
)
SPOUSES = tuple(f"family.spouse.{name}" for name in THEIRS)
deferred_action = asks_for.among("C14")

PAGES = within(
    SECTION,
    questions(240, "work_permit.reason"),
    questions(241, "work_permit.filed_before"),
    questions(242, "work_permit.asks_for", closes_if=category_settled),
    questions(243, "work_permit.sevis_number", opens_if=studied),
    questions(
        244,
        "work_permit.arrested_for_a_crime",
        closes_if=another_kind | found_guilty | roster("arrests").none(),
    ),
    questions(
        245,
        "economic_need.income",
        "economic_need.expenses",
        "economic_need.assets",
        heading="Money",
        opens_if=deferred_action,
    ),
    questions(246, "economic_need.account", opens_if=deferred_action),
    questions(
        247,
        *SPOUSES,
        heading="A work permit of your husband or wife",
        opens_if=yes("family.spouse.in_united_states"),
        blank=SPOUSES,
    ),
    record(
        248,
        "family.children",
        *THEIRS,
        heading="A work permit of this child",
        closes_if=~item.yes("in_united_states"),
        blank=THEIRS,
    ),
)
