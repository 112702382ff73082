"""What do the forms ask of crimes? Form I-485, Part 9, items 22 to 41.

What is told of arrests is not asked again.
"""

from wellfounded.interview.order.admissibility_stays import AT, OPENING
from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import roster, yes

SECTION = Section(
    id="admissibility_crimes",
    title="Police, courts and laws",
    opening="This part is about arrests, crimes, drugs, and trade in people. " + OPENING,
    hard=True,
    beside=True,
)

PAGES = within(
    SECTION,
    questions(293, AT + "arrested", closes_if=roster("arrests").any()),
    questions(
        294,
        AT + "committed_crime",
        AT + "convicted",
        AT + "punished",
        heading="Crimes and courts",
    ),
    questions(
        295,
        AT + "drug_law",
        AT + "drug_law_planned",
        AT + "drug_trade",
        AT + "drug_trade_helped",
        AT + "drug_trade_gain",
        AT + "drug_trade_family_gain",
        heading="Drugs",
    ),
    questions(
        296, AT + "drug_trade_family_knew", opens_if=yes("admissibility.drug_trade_family_gain")
    ),
    questions(
        297,
        AT + "prostitution",
        AT + "procured",
        AT + "prostitution_money",
        AT + "vice_intended",
        heading="Sale of sex, bets and drink",
    ),
    questions(
        298,
        AT + "immunity",
        AT + "foreign_official",
        AT + "money_laundering",
        AT + "money_laundering_helped",
        heading="Officials and money",
    ),
    questions(299, AT + "religious_freedom", opens_if=yes("admissibility.foreign_official")),
    questions(
        300,
        AT + "sex_trafficking",
        AT + "forced_labor",
        AT + "trafficking_helped",
        AT + "trafficking_family_gain",
        heading="Trade in people",
    ),
    questions(
        301, AT + "trafficking_family_knew", opens_if=yes("admissibility.trafficking_family_gain")
    ),
)
