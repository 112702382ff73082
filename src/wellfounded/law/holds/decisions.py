"""Does USCIS hold the case, or look at a grant again? PM-602-0192, -0194.

The memoranda were set aside for everybody on 5 June 2026 (Dorcas). Since 14 August 2026 the
review of approved cases may go on. Red Eagle orders for a class that the holds stay off.
"""

from wellfounded.law.asylum.one_year_deadline.receipt import filed
from wellfounded.law.family.grant import granted
from wellfounded.law.forum import as_of
from wellfounded.law.holds.countries import listed_country
from wellfounded.law.parameters import read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, item, on, roster, yes

FIRST, SECOND = "USCIS PM-602-0192", "USCIS PM-602-0194"
DORCAS = "Dorcas Int'l v. USCIS, No. 26-cv-00132 (D.R.I.)"
FIRST_CIRCUIT = "Dorcas Int'l v. USCIS, No. 26-1703 (1st Cir. 2026)"
RED_EAGLE = "Red Eagle Law v. Edlow, No. 26-cv-04850 (N.D. Cal.)"
TABLES = read_tables("wellfounded.law.holds", "policies")
with_uscis = choice("application.filed_with").among("uscis") & ~yes("proceedings.in_removal")
pending = filed & with_uscis & ~granted
CHECK_TODAY = "Nothing after 28 August 2026 was read. Check today."


def _held(table: str) -> Condition:
    everyone = TABLES[table].among(as_of, "everyone")
    return everyone | (TABLES[table].among(as_of, "listed") & listed_country)


@rule(
    "holds.asylum_decision",
    FIRST,
    SECOND,
    DORCAS,
    confidence=Confidence.TWO_SECONDARY,
    yes="USCIS held the decision on this application.",
    no="No hold that is in force keeps this application from a decision.",
    not_settled="It is not settled whether a hold keeps this application from a decision.",
    notes=("More checks of identity can still delay a case.", CHECK_TODAY),
)
def asylum_decision() -> Condition:
    """USCIS holds the decision on the asylum application."""
    return pending & _held("asylum_decisions")


@rule(
    "holds.other_decision",
    FIRST,
    SECOND,
    DORCAS,
    confidence=Confidence.TWO_SECONDARY,
    yes="USCIS held other applications of this person, such as for work or a green card.",
    no="No hold that is in force keeps other applications from a decision.",
    not_settled="It is not settled whether a hold keeps other applications from a decision.",
    notes=(CHECK_TODAY,),
)
def other_decision() -> Condition:
    """USCIS holds the decision on other applications."""
    return _held("other_decisions")


@rule(
    "holds.review_of_approval",
    FIRST_CIRCUIT,
    FIRST,
    SECOND,
    DORCAS,
    confidence=Confidence.SECONDARY,
    yes="USCIS may look at the grant again.",
    no="No review of grants that is in force reaches this person.",
    not_settled="It is not settled whether a review of grants reaches this person.",
    notes=(
        "It looks at people who came in on or after 20 January 2021. A letter may ask for an "
        "interview. Ask a lawyer before it.",
        "Refugees who came since 20 January 2021 have a review of their own. Referral only: its "
        "memorandum was not read.",
        CHECK_TODAY,
    ),
)
def review_of_approval() -> Condition:
    """USCIS may look at the grant again."""
    came_since = roster("entries").any(item.day("date") >= on(2021, 1, 20))
    return granted & came_since & _held("review_of_approvals")


@rule(
    "holds.red_eagle_class",
    RED_EAGLE,
    confidence=Confidence.SECONDARY,
    yes="The person is in the class that a court protects from the holds.",
    no="The person is not in the class that a court protects from the holds.",
    not_settled="It is not settled whether the person is in the class.",
    notes=("The class: from a listed country, with an application that is not decided.",),
)
def red_eagle_class() -> Condition:
    """The person is in the Red Eagle class."""
    return (as_of >= on(2026, 8, 24)) & pending & listed_country
