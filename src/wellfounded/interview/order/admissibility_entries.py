"""What do the forms ask of papers, entries and more?

Form I-485, Part 9, items 67 to 86.
"""

from wellfounded.interview.order.admissibility_stays import AT, OPENING
from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import yes

SECTION = Section(
    id="admissibility_entries",
    title="Papers, entries and more",
    opening="This part is about papers, ways of coming in, and some other things. "
    "At its end you can tell more about any of your answers. " + OPENING,
    hard=True,
    beside=True,
)

ACCOUNTS = "admissibility_accounts"
unlawfully_present = yes("admissibility.unlawfully_present")

PAGES = within(
    SECTION,
    questions(
        309,
        AT + "missed_hearing",
        AT + "removed_before",
        AT + "entered_without_inspection",
        AT + "unlawfully_present",
        heading="Coming and leaving",
    ),
    questions(310, AT + "trafficking_reason", opens_if=unlawfully_present),
    questions(
        311,
        AT + "returned_after_unlawful_presence",
        AT + "returned_after_removal",
        heading="Coming back",
    ),
    questions(
        312,
        AT + "false_papers",
        AT + "misrepresented",
        AT + "claimed_citizenship",
        AT + "stowaway",
        AT + "smuggling",
        AT + "document_penalty",
        heading="Papers and what was said",
    ),
    questions(
        313,
        AT + "polygamy_planned",
        AT + "guardian_of_inadmissible",
        AT + "withheld_child",
        AT + "voted_unlawfully",
        AT + "renounced_citizenship",
        heading="Family, votes and taxes",
    ),
    questions(
        314,
        AT + "draft_exemption_asked",
        AT + "draft_relieved",
        AT + "deserted",
        AT + "evaded_draft",
        heading="The armed forces of the United States",
    ),
    questions(315, AT + "status_before_leaving", opens_if=yes("admissibility.evaded_draft")),
    listing(316, ACCOUNTS, whether="Do you want to tell more about one of your answers?"),
    record(
        327,
        ACCOUNTS,
        "about",
        "when",
        "where",
        heading="What you want to tell more about",
        blank=("when", "where"),
    ),
    record(328, ACCOUNTS, "account"),
)
