"""Can the person be admitted as a refugee from abroad? INA 207(c)(1).

Outside the own country, a refugee, of special concern, not firmly resettled, admissible, and
referred. Inside the own country only if the President designates it (101(a)(42)(B)). An
embassy gives no asylum: asylum is asked for in the United States (INA 208(a)(1)).
"""

from wellfounded.law.asylum.firm_resettlement import firm_resettlement_bar
from wellfounded.law.asylum.nationality import outside_own_country
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.asylum.refugee_definition import refugee_definition
from wellfounded.law.refugees.program import program_open, referred
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import TO_BE_WEIGHED, Condition


@rule(
    "refugees.designated_at_home",
    "INA 101(a)(42)(B)",
    confidence=Confidence.PRIMARY,
    yes="The President designated the country, and the person is a refugee inside it.",
    no="The person is not inside the own country.",
    not_settled="Inside the own country only a designation by the President helps. Check today.",
    notes=("Referral only: the yearly determination names the countries and was not read.",),
)
def designated_at_home() -> Condition:
    """The person is a refugee inside the own country, by designation."""
    return ~outside_own_country & TO_BE_WEIGHED


@rule(
    "refugee",
    "INA 207(c)(1)",
    "8 CFR 207.1",
    "Executive Order 14163",
    confidence=Confidence.PRIMARY,
    yes="The elements of admission as a refugee are met, and the program admits people.",
    no="Admission as a refugee is not open on these facts.",
    not_settled="It is not settled whether admission as a refugee is open.",
    notes=(
        "The person must also be admissible. Many grounds can be waived.",
        "There is no appeal. A request for review can be sent within 90 days.",
        "Embassies do not give asylum and take no asylum form (INA 208(a)(1)).",
        "Humanitarian parole (INA 212(d)(5)) is another way. Referral only: it is a decision "
        "case by case, and no rule here reads it.",
    ),
)
def admission() -> Condition:
    """Admission as a refugee from abroad."""
    is_refugee = refugee_definition | designated_at_home
    return ~in_the_united_states & is_refugee & ~firm_resettlement_bar & referred & program_open
