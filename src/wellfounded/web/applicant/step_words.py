"""What do the pages on what happened, and on what comes next, say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "overview.now": "What comes next, and by when",
    "now.title": "What comes next",
    "now.what": "This is what the law says on {day} about the steps you noted. It is information. "
    "The papers you hold count more.",
    "now.nothing": "Nothing is noted yet. Note what happened: a form that was received, a letter, "
    "a hearing. Then this page says what comes next.",
    "now.today": "Look at these first",
    "now.days": "Days that count",
    "now.days.all": "All days, and how they were counted",
    "now.ahead": "Days that are set",
    "now.where": "Where your case stands",
    "now.do": "What to do",
    "now.safe_by": "Safe until {day}",
    "now.due": "Last day: {day}",
    "now.from": "From {day}",
    "now.refused": "Some steps do not fit together. They change nothing until they do.",
    "now.hearing": "Check your hearing",
    "now.hearing.how": "Call 1-800-898-7180 or open acis.eoir.justice.gov. Have your A-Number "
    "ready. The paper notice counts, not the line. If they differ, ask the court or a lawyer "
    "today.",
    "now.note": "Note what happened",
    "now.timeline": "All steps so far",
    "days.title": "Days that count",
    "days.nothing": "No day is counted yet.",
    "days.how": "How it was counted",
    "days.more_time": "More time: {words}",
    "steps.title": "What happened so far",
    "steps.what": "Each step with its day. What does not fit is marked, with the reason.",
    "steps.nothing": "Nothing is noted yet.",
    "steps.change": "Change",
    "steps.add": "Note a step",
    "steps.now": "What comes next",
    "steps.more_time": "Times when somebody asked for more time",
    "steps.payments": "Fees",
    "steps.receipts": "Receipt numbers",
    "step.title": "What happened?",
    "step.can_follow": "What can come next",
    "step.other": "Something else",
    "step.choose": "Choose what happened.",
    "step.day_not_known": "day not known",
    "step.of.at_uscis": "With USCIS",
    "step.of.in_court": "In immigration court",
    "step.of.after_a_decision": "After a decision",
    "step.of.held": "Held, or reporting to ICE",
    "step.of.at_the_border": "At the border, and fear",
    "step.of.abroad": "Refugees abroad",
    "step.of.other_papers": "Other papers",
}
