"""Is torture more likely than not? 8 CFR 1208.16(c), 1208.17, 1208.18.

No protected ground is needed. A person whom a bar keeps from withholding may still get
deferral, which ends more easily. Only an immigration judge can grant either.
"""

from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.asylum.safe_third_country import safe_third_country_bar
from wellfounded.law.findings_of_helpers import finding, weigh_unless
from wellfounded.law.protection.withholding import ONLY_A_JUDGE, OTHER_COUNTRY, withholding_bars
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice


@rule(
    "cat.official",
    "8 CFR 1208.18(a)(1)",
    "8 CFR 1208.18(a)(7)",
    "Matter of O-A-R-G-, 29 I&N Dec. 30 (BIA 2025)",
    confidence=Confidence.PRIMARY,
    yes="An official would torture, consent, or look away.",
    no="No official would torture, consent, or look away.",
    not_settled="It must be weighed whether an official would consent or look away.",
    notes=("Looking away needs knowledge beforehand and a breach of the duty to step in.",),
)
def official() -> Condition:
    """An official would torture, consent, or look away."""
    return weigh_unless("cat_acquiescence", choice("fear.by_kind").among("government"))


@rule(
    "cat.torture_likely",
    "8 CFR 1208.16(c)(2)",
    "8 CFR 1208.18(a)",
    confidence=Confidence.PRIMARY,
    yes="Torture by or with the will of an official is more likely than not.",
    no="Torture by or with the will of an official is not shown to be more likely than not.",
    not_settled="It must be weighed whether torture is more likely than not.",
)
def torture_likely() -> Condition:
    """Torture is more likely than not."""
    return finding("cat_torture") & finding("cat_likelihood") & official


@rule(
    "cat.withholding",
    "8 CFR 1208.16(c)(4)",
    "8 CFR 1208.16(d)",
    confidence=Confidence.PRIMARY,
    yes="The elements of withholding under the Convention are met, and nothing known bars it.",
    no="Withholding under the Convention is not open on these facts.",
    not_settled="It is not settled whether withholding under the Convention can be granted.",
    notes=(ONLY_A_JUDGE, OTHER_COUNTRY),
)
def cat_withholding() -> Condition:
    """Withholding of removal under the Convention against Torture."""
    not_barred = ~withholding_bars & ~safe_third_country_bar
    return in_the_united_states & not_barred & torture_likely


@rule(
    "cat.deferral",
    "8 CFR 1208.17(a)",
    confidence=Confidence.TWO_SECONDARY,
    yes="A bar closes withholding, and the elements of deferral of removal are met.",
    no="Deferral of removal is not open on these facts.",
    not_settled="It is not settled whether deferral of removal can be granted.",
    notes=(
        ONLY_A_JUDGE,
        OTHER_COUNTRY,
        "Deferral is for a person whom a bar keeps from withholding. It can be ended more easily.",
    ),
)
def cat_deferral() -> Condition:
    """Deferral of removal under the Convention against Torture."""
    barred = withholding_bars & ~safe_third_country_bar
    return in_the_united_states & barred & torture_likely
