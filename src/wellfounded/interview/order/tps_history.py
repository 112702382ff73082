"""What does the form for TPS alone ask of crimes, harm and removals?

Form I-821, Part 7.
"""

from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.interview.order.other_protections import listed_here
from wellfounded.interview.pages import Page, questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import yes

SECTION = Section(
    id="tps_history",
    title="More for Temporary Protected Status",
    opening="This part is about arrests, crimes, harm, removal and health. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept. "
    "A lawyer can look at these questions with you first.",
    hard=True,
    beside=True,
)

sent_out = yes("admissibility.deported") | yes("admissibility.left_under_order")


def _page(number: int, heading: str, *words: str) -> Page:
    return questions(number, *(AT + word for word in words), heading=heading, opens_if=listed_here)


PAGES = within(
    SECTION,
    _page(
        361,
        "Police and courts",
        "arrested_for_breaking_law",
        "charged_with_breaking_law",
        "sentenced_for_breaking_law",
        "crime",
        "felony_here",
        "misdemeanor_here",
        "particularly_serious_crime",
    ),
    _page(
        362,
        "More on crimes",
        "crimes_of_five_years",
        "pardoned",
        "immunity_asserted",
        "drug_trade_family",
        "drug_trade_helper_family",
        "other_unlawful_activity",
    ),
    _page(
        363,
        "Sale of sex",
        "prostitution_lately",
        "procured_lately",
        "prostitution_money_lately",
        "commercial_vice",
        "human_trafficking",
        "trafficking_family",
        "trafficking_helper_family",
    ),
    _page(
        364,
        "Harm to people",
        "persecution",
        "killed",
        "hurt_badly",
        "forced_sexual_contact",
        "religion_limited",
        "religious_freedom_as_official",
        "nazi_or_genocide",
    ),
    _page(
        365,
        "Arms and the safety of the country",
        "weapons_for_use",
        "child_soldiers_taken",
        "child_soldiers_in_fighting",
        "terrorist_activities",
        "danger_to_security",
        "totalitarian_party",
        "foreign_policy",
    ),
    _page(
        366,
        "Spying, goods and force",
        "espionage_or_sabotage",
        "unlawful_export",
        "overthrow",
    ),
    _page(
        367,
        "Removal and papers",
        "deported",
        "left_under_order",
        "missed_proceedings",
        "fraud",
        "helped_enter",
        "fined_for_papers",
    ),
    questions(
        368,
        AT + "came_back_unlawfully",
        AT + "old_order_used_again",
        heading="After you left",
        opens_if=sent_out,
    ),
    _page(
        369,
        "Health and family",
        "communicable_disease",
        "harmful_disorder",
        "drug_use",
        "polygamy",
        "child_withheld",
    ),
)
