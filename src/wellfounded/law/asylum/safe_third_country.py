"""Must the claim be made in another country? INA 208(a)(2)(A).

The agreement with Canada (8 CFR 208.30(e)(6), 1240.11(g)) and the cooperative agreements
(8 CFR 208.30(e)(7), 1240.11(h)). An unaccompanied child is exempt (INA 208(a)(2)(E)).
The agreement with Canada looks at the last arrival, by land from there: at a crossing point
the claim is made on arrival; between them, within fourteen days.
"""

from wellfounded.law.asylum.one_year_deadline import unaccompanied_child_exempt
from wellfounded.law.findings_of_helpers import weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import ANY_DAY, TO_BE_WEIGHED, Condition, days_after, item, on, roster, yes

DAYS_AFTER_CROSSING = 14
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
    "asylum.safe_third_country.cooperative_agreement",
    "8 CFR 208.30(e)(7)",
    "8 CFR 1240.11(h)",
    "Matter of C-I-G-M- & L-V-S-G-, 29 I&N Dec. 291 (BIA 2025)",
    confidence=Confidence.TWO_SECONDARY,
    yes="A cooperative agreement reaches this person.",
    no="No cooperative agreement reaches this person.",
    not_settled="It is not settled whether a cooperative agreement reaches this person.",
    notes=("The judge decides this before the merits. It is challenged in court; check today.",),
)
def cooperative_agreement() -> Condition:
    """A cooperative agreement with another country applies."""
    reached_by_rule = entries.any(item.day("date") >= on(2019, 11, 19))
    invoked = yes("safe_third_country.agreement_invoked")
    return invoked & reached_by_rule & TO_BE_WEIGHED


@rule(
    "protection.third_country_agreement",
    "8 CFR 1240.11(g)",
    "8 CFR 1240.11(h)",
    confidence=Confidence.SECONDARY,
    yes="The claim must be made in the other country. This reaches withholding and CAT too.",
    no="No agreement sends the claim to another country.",
    not_settled="It is not settled whether an agreement sends the claim to another country.",
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
