"""Is an unaccompanied child exempt? INA 208(a)(2)(E); 6 USC 279(g).

An unaccompanied child is a dated finding by the government, not a trait. A judge may look
at the day of filing (M-A-C-O-); the asylum office goes by the earlier finding. Both are
shown: the authorities conflict when the finding was made but no longer fitted at filing.
"""

from wellfounded.law.asylum.age import eighteenth_birthday
from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import (
    NEVER,
    Condition,
    day,
    item,
    on,
    roster,
    versions,
    yes,
)

STATUTE = "INA 208(a)(2)(E)"
DEFINITION = "6 USC 279(g)"
came_as_a_child = roster("entries").any(item.day("date") < eighteenth_birthday)


@rule(
    "asylum.unaccompanied_child.at_filing",
    DEFINITION,
    "Matter of M-A-C-O-, 27 I&N Dec. 477 (BIA 2018)",
    confidence=Confidence.SECONDARY,
    yes="The person was an unaccompanied child on the day of filing.",
    no="The person was not an unaccompanied child on the day of filing.",
    not_settled="It is not settled whether the person was an unaccompanied child at filing.",
)
def child_at_filing() -> Condition:
    """The definition must be met on the day of filing (as a judge may read it)."""
    return (filing_day < eighteenth_birthday) & yes("applicant.unaccompanied_child.at_filing")


@rule(
    "asylum.unaccompanied_child.earlier_finding",
    STATUTE,
    "USCIS memorandum of 24 February 2025 on unaccompanied children",
    confidence=Confidence.SECONDARY,
    yes="By this reading the person counts as an unaccompanied child.",
    no="By this reading the person does not count as an unaccompanied child.",
    not_settled="By this reading it is not settled whether the person counts as one.",
)
def earlier_finding() -> Condition:
    """An earlier finding by the government stands (as the asylum office reads it)."""
    found = yes("applicant.unaccompanied_child.determined")
    found_on = day("applicant.unaccompanied_child.determined_on")
    adult_detention_first = yes("applicant.unaccompanied_child.adult_detention_before")
    found_before = found & (found_on <= filing_day) & ~adult_detention_first
    return child_at_filing | (came_as_a_child & found_before)


@rule(
    "asylum.unaccompanied_child.exempt",
    STATUTE,
    DEFINITION,
    confidence=Confidence.PRIMARY,
    yes="The one-year deadline and the safe-third-country bar do not reach this person.",
    no="The exemption for unaccompanied children does not apply.",
    not_settled="It is not settled whether the exemption for unaccompanied children applies.",
    notes=("It turns on a dated finding by the government. The age alone does not settle it.",),
)
def unaccompanied_child_exempt() -> Condition:
    """An unaccompanied child is exempt from the one-year deadline."""
    exemption_in_force = filing_day >= on(2009, 3, 23)
    return exemption_in_force & versions(
        earlier_finding,
        child_at_filing,
        otherwise=NEVER,
        settled_by=yes("applicant.unaccompanied_child.exempted"),
    )
