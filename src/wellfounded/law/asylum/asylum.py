"""Can asylum be granted? INA 208.

The person is in the United States, is a refugee, has proved it, deserves it in discretion;
nothing bars the application (208(a)(2)) and nothing bars the grant (208(b)(2)).
"""

from wellfounded.law.asylum.bars_to_a_grant import bars_to_a_grant
from wellfounded.law.asylum.border_limits import border_limits
from wellfounded.law.asylum.burden_of_proof import burden_of_proof
from wellfounded.law.asylum.discretion import discretion
from wellfounded.law.asylum.frivolous import frivolous_bar
from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.law.asylum.outstanding_order import outstanding_order_bar
from wellfounded.law.asylum.presence import in_the_united_states, open_where_the_person_is
from wellfounded.law.asylum.previous_denial import prior_denial_bar
from wellfounded.law.asylum.refugee_definition import refugee_definition
from wellfounded.law.asylum.reinstatement import reinstatement_bar
from wellfounded.law.asylum.safe_third_country import safe_third_country_bar
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "asylum.bars_to_applying",
    "INA 208(a)(2)",
    "INA 241(a)(5)",
    confidence=Confidence.PRIMARY,
    yes="A bar to applying for asylum applies.",
    no="No bar to applying for asylum applies.",
    not_settled="It is not settled whether a bar to applying for asylum applies.",
)
def bars_to_applying() -> Condition:
    """A bar to applying for asylum."""
    return (
        safe_third_country_bar
        | one_year_bar
        | prior_denial_bar
        | reinstatement_bar
        | outstanding_order_bar
        | frivolous_bar
    )


@rule(
    "asylum.mandatory_bars",
    "INA 208(b)(2)(A)",
    confidence=Confidence.PRIMARY,
    yes="A bar to a grant of asylum applies.",
    no="No bar to a grant of asylum applies.",
    not_settled="It is not settled whether a bar to a grant of asylum applies.",
)
def mandatory_bars() -> Condition:
    """A bar to a grant of asylum."""
    return bars_to_a_grant | border_limits


@rule(
    "asylum",
    "INA 208(a)(1)",
    "INA 208(b)(1)(A)",
    "INA 208(d)(5)(A)(i)",
    confidence=Confidence.PRIMARY,
    yes="The elements of asylum are met, and nothing known bars it.",
    no="Asylum is not open on these facts.",
    not_settled="It is not settled whether asylum can be granted.",
    notes=(
        "A grant also waits for identity and security checks.",
        "A judge may end a claim on the papers alone: the form must state every element "
        "(Matter of H-A-A-V-, 29 I&N Dec. 233 (BIA 2025)).",
        "The limits on entries at the southern border since 2023 are in dispute. For such an entry "
        "ask a lawyer.",
    ),
)
def asylum() -> Condition:
    """Asylum."""
    claim = refugee_definition & burden_of_proof & discretion
    here = in_the_united_states & open_where_the_person_is
    return here & ~bars_to_applying & ~mandatory_bars & claim
