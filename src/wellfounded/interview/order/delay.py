"""Why did the form come when it did? Asked once the year may have run out."""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.asylum.one_year_deadline.due import safe_day
from wellfounded.law.asylum.one_year_deadline.filing import filed_in_time
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.forum import as_of
from wellfounded.logic import item, roster, yes

SECTION = Section(
    id="delay",
    title="The time since you came",
    opening="The form asks about the time between your last arrival and the day of filing. "
    "There are many reasons why a form comes when it does.",
)

still_time = ~yes("application.filed") & (as_of <= safe_day)
reasons = roster("delay.reasons")

PAGES = within(
    SECTION,
    questions(90, "delay.late", closes_if=~in_the_united_states),
    listing(
        91,
        "delay.reasons",
        whether="Did something happen that made the form come later?",
        closes_if=filed_in_time | still_time | ~in_the_united_states,
    ),
    record(
        92, "delay.reasons", "kind", "from", "to", heading="What happened, and when", blank=("to",)
    ),
    record(93, "delay.reasons", "what"),
    record(
        94,
        "delay.reasons",
        "affidavit",
        "counsel_informed",
        "complaint_or_reason",
        heading="What was done about it",
        opens_if=item.choice("kind").among("counsel"),
    ),
    record(
        95,
        "delay.reasons",
        "refiled_on",
        opens_if=item.choice("kind").among("rejected_filing"),
    ),
    questions(96, "delay.account", opens_if=yes("delay.late"), closes_if=reasons.any()),
)
