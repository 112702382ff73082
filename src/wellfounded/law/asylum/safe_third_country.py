"""Must the claim be made in another country? INA 208(a)(2)(A).

The agreement with Canada (8 CFR 208.30(e)(6), 1240.11(g)) and the cooperative agreements
(8 CFR 208.30(e)(7), 1240.11(h)). An unaccompanied child is exempt (INA 208(a)(2)(E)).
The agreement with Canada looks at the last arrival, by land from there: at a crossing point
the claim is made on arrival; between them, within fourteen days.
"""

from functools import reduce
from operator import or_

from wellfounded.law.asylum.one_year_deadline import unaccompanied_child_exempt
from wellfounded.law.findings_of_helpers import weigh
from wellfounded.law.forum import as_of
from wellfounded.law.parameters import read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import (
    ANY_DAY,
    TO_BE_WEIGHED,
    Condition,
    When,
    choice,
    days_after,
    item,
    on,
    roster,
    yes,
)

DAYS_AFTER_CROSSING = 14
PARTNERS = read_tables("wellfounded.law.parameters", "cooperative_agreements")
partner = choice("safe_third_country.partner")
entries = roster("entries")
latest_entry = entries.latest(item.day("date"), if_none=ANY_DAY)


@rule(
    "asylum.safe_third_country.canada",
    "8 CFR 208.30(e)(6)",
    "8 CFR 1240.11(g)",
    confidence=Confidence.PRIMARY,
    yes="The agreement with Canada reaches this entry, and no exception is named.",
    no="The agreement with Canada does not reach this person.",
    not_settled="It is not settled whether the agreement with Canada reaches this person.",
    notes=(
        "The person must show an exception by a preponderance of the evidence.",
        "A relative is a spouse, child, parent, guardian, sibling, grandparent, grandchild, aunt, "
        "uncle, niece or nephew.",
        "In a case that begins at the border an officer asks this before any question of fear.",
    ),
)
def canada_agreement() -> Condition:
    """The safe-third-country agreement with Canada applies."""
    from_canada_by_land = item.choice("arrived_from").among("CA") & item.choice("by").among("land")
    at_port, came, claimed = (
        item.yes("at_port_of_entry"),
        item.day("date"),
        item.day("claimed_protection_on"),
    )
    claimed_at_port = at_port & (came >= on(2004, 12, 29)) & (claimed <= came)
    claimed_soon = claimed <= days_after(came, DAYS_AFTER_CROSSING)
    claimed_after_crossing = ~at_port & (came >= on(2023, 3, 25)) & claimed_soon
    reached = from_canada_by_land & (claimed_at_port | claimed_after_crossing)
    exception = roster("safe_third_country.canada_exceptions").any()
    return entries.any(reached & (came >= latest_entry)) & ~exception


@rule(
    "asylum.safe_third_country.partner_reported",
    "8 CFR 1240.11(h)",
    confidence=Confidence.SECONDARY,
    yes="An agreement with the country that was named is reported.",
    no="No agreement with the country that was named is reported here. Ask which one is meant.",
    not_settled="It is not settled whether an agreement with that country is reported.",
    notes=(
        "The list changes often. It is kept with its sources and must be checked today.",
        "Most other deals with countries are about removal after an order, not about claims.",
    ),
)
def partner_reported() -> Condition:
    """An agreement with the country that was named is reported."""
    reported = (
        partner.among(country) & table.among(as_of, "signed", "invoked")
        for country, table in PARTNERS.items()
    )
    return reduce(or_, reported)


@rule(
    "asylum.safe_third_country.cooperative_agreement",
    "8 CFR 208.30(e)(7)",
    "8 CFR 1240.11(h)",
    "Matter of C-I-G-M- & L-V-S-G-, 29 I&N Dec. 291 (BIA 2025)",
    confidence=Confidence.TWO_SECONDARY,
    yes="A cooperative agreement reaches this person.",
    no="No cooperative agreement reaches this person.",
    not_settled="It is not settled whether a cooperative agreement reaches this person.",
    notes=(
        "The judge decides this before the merits. It is challenged in court; check today.",
        "The person must show that persecution or torture in the other country is more likely "
        "than not, or an exception of the agreement.",
        "The other country must offer a full and fair procedure. The government may keep a claim "
        "here in the public interest.",
    ),
)
def cooperative_agreement() -> Condition:
    """A cooperative agreement with another country applies."""
    reached_by_rule = entries.any(item.day("date") >= on(2019, 11, 19))
    own_country = roster("applicant.nationality").any(item.code().same_as(partner))
    invoked = yes("safe_third_country.agreement_invoked") & ~own_country
    # Whether it is on the list settles nothing: who weighs this must see it all the same.
    weighed = When(partner_reported, TO_BE_WEIGHED, TO_BE_WEIGHED)
    return invoked & reached_by_rule & weighed


@rule(
    "protection.third_country_agreement",
    "8 CFR 1240.11(g)",
    "8 CFR 1240.11(h)",
    confidence=Confidence.SECONDARY,
    yes="The claim must be made in the other country. This reaches withholding and CAT too.",
    no="No agreement sends the claim to another country.",
    not_settled="It is not settled whether an agreement sends the claim to another country.",
    notes=(
        "Withholding and the Convention against Torture are closed against the home country only "
        "in the agreement's own procedure. Fear of the other country is heard there.",
    ),
)
def third_country_agreement() -> Condition:
    """An agreement sends the claim to another country."""
    return weigh("safe_third_country", canada_agreement | cooperative_agreement)


@rule(
    "asylum.safe_third_country_bar",
    "INA 208(a)(2)(A)",
    "INA 208(a)(2)(E)",
    confidence=Confidence.PRIMARY,
    yes="An agreement with another country bars the application.",
    no="No agreement with another country bars the application.",
    not_settled="It is not settled whether an agreement with another country bars the application.",
)
def safe_third_country_bar() -> Condition:
    """An agreement with another country bars asylum."""
    return third_country_agreement & ~unaccompanied_child_exempt
