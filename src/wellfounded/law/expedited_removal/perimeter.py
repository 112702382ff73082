"""Can officers remove a person without a hearing? INA 235(b)(1)(A).

At a port of entry; near the border in the first days; inland as far as a designation that is
in force reaches, never beyond two years of unbroken presence and never to those who were
admitted or paroled. An unaccompanied child goes before a judge.
"""

from wellfounded.law.asylum.age import eighteenth_birthday
from wellfounded.law.expedited_removal.last_entry import (
    admitted_or_paroled,
    held_within_reach,
    last_entry,
)
from wellfounded.law.expedited_removal.parole import parole_in_dispute
from wellfounded.law.forum import as_of
from wellfounded.law.parameters import read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import (
    Condition,
    Missing,
    Weighed,
    days_after,
    item,
    on,
    years_after,
    yes,
)

STATUTE = "INA 235(b)(1)(A)(iii)"
DAYS_NEAR_THE_BORDER = 14
INLAND = read_tables("wellfounded.law.parameters", "expedited_removal")["inland"]

came = item.day("date")
by_sea = item.choice("by").among("sea")
between_ports = ~item.yes("inspected") & ~item.yes("at_port_of_entry")
two_years_on = years_after(came, 2, missing=Missing.FORWARD)


@rule(
    "expedited_removal.at_a_port",
    "INA 235(b)(1)(A)(i)",
    confidence=Confidence.PRIMARY,
    yes="The person came to a port of entry and was not let in: officers may order removal there.",
    no="The person did not come to a port of entry without being let in.",
    not_settled="It is not settled whether the person was stopped at a port of entry.",
    notes=("It needs a lack of papers, or a false statement to get in.",),
)
def at_a_port() -> Condition:
    """The person was stopped at a port of entry."""
    return last_entry(item.yes("at_port_of_entry") & ~item.yes("inspected"))


@rule(
    "expedited_removal.by_sea",
    "67 FR 68924",
    confidence=Confidence.MEMORY,
    yes="The person came by sea without inspection less than two years ago.",
    no="The person did not come by sea without inspection in the last two years.",
    not_settled="It is not settled whether the person came by sea in the last two years.",
)
def arrived_by_sea() -> Condition:
    """An entry by sea without inspection, less than two years ago."""
    since_designation = came >= on(2002, 11, 13)
    recent = by_sea & between_ports & since_designation & (two_years_on > as_of)
    return last_entry(recent) & ~admitted_or_paroled


@rule(
    "expedited_removal.near_the_border",
    "69 FR 48877",
    confidence=Confidence.MEMORY,
    yes="The person came over land without inspection less than 14 days ago. Within 100 miles of "
    "the border officers may order removal.",
    no="The person did not come over land without inspection in the last 14 days.",
    not_settled="It is not settled whether the person came over land in the last 14 days.",
)
def near_the_border() -> Condition:
    """An entry over land without inspection, less than 14 days ago."""
    within_days = days_after(came, DAYS_NEAR_THE_BORDER) > as_of
    recent = ~by_sea & between_ports & (came >= on(2004, 8, 11)) & within_days
    return last_entry(recent) & ~admitted_or_paroled


@rule(
    "expedited_removal.less_than_two_years",
    STATUTE,
    confidence=Confidence.PRIMARY,
    yes="The last entry was without inspection, less than two years ago.",
    no="The last entry was with inspection, or two years ago or more.",
    not_settled="It is not settled whether the last entry was without inspection, less than two "
    "years ago.",
    notes=(
        "The person must show the two years. Papers with dates show them: rent, school, work, "
        "health.",
        "A person who was admitted or paroled is outside this part of the law.",
    ),
)
def less_than_two_years() -> Condition:
    """The last entry was without inspection, less than two years ago."""
    return last_entry(between_ports & (two_years_on > as_of)) & ~admitted_or_paroled


@rule(
    "expedited_removal.within_reach",
    "INA 235(b)(1)",
    "90 FR 8139",
    "8 USC 1232(a)(5)(D)",
    "Make the Road New York v. Mullin, No. 25-5320 (D.C. Cir. 2026)",
    confidence=Confidence.SECONDARY,
    yes="Officers may order removal without a hearing (expedited removal).",
    no="Removal without a hearing does not reach this person, on what is known.",
    not_settled="It is not settled whether removal without a hearing reaches this person.",
    notes=(
        "A person who says that they fear return must get a credible-fear interview first.",
        "A case in court does not end this: the government can ask the judge to close it first.",
        "While Temporary Protected Status lasts, the person may not be removed (INA 244(a)(1)(A)).",
        "Who says that they have a green card, refugee status or asylum is heard by a judge.",
    ),
)
def within_reach() -> Condition:
    """Removal without a hearing reaches the person."""
    inland = less_than_two_years & INLAND.among(as_of, True)
    reached = at_a_port | arrived_by_sea | near_the_border | inland | parole_in_dispute
    determined = yes("applicant.unaccompanied_child.determined")
    child_alone = determined & (as_of < eighteenth_birthday)
    return Weighed(held_within_reach, reached & ~child_alone)
