"""Is the person in the United States? INA 208(a)(1); INA 101(a)(38).

Anyone physically present may apply, however they came and whatever their status. The
Northern Mariana Islands are part of the United States since 28 November 2009, but asylum
opens there only on 1 January 2030 (48 USC 1806(a)(7)); withholding and the Convention
against Torture are open already.
"""

from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, on

located_in = choice("applicant.located_in")


@rule(
    "protection.in_the_united_states",
    "INA 208(a)(1)",
    "INA 101(a)(38)",
    "Mullin v. Al Otro Lado, No. 25-5 (U.S. June 25, 2026)",
    confidence=Confidence.PRIMARY,
    yes="The person is in the United States.",
    no="The person is not in the United States. Abroad there are other ways.",
    not_settled="It is not settled whether the person is in the United States.",
    notes=("A person stopped on the Mexican side of the line has not arrived.",),
)
def in_the_united_states() -> Condition:
    """The person is in the United States."""
    islands = located_in.among("MP") & (as_of >= on(2009, 11, 28))
    return located_in.among("US", "PR", "GU", "VI") | islands


@rule(
    "asylum.open_where_the_person_is",
    "48 USC 1806(a)(7)",
    "8 CFR 1208.1(a)(2)",
    confidence=Confidence.PRIMARY,
    yes="Asylum is open where the person is.",
    no="Asylum is not open in the Northern Mariana Islands before 1 January 2030.",
    not_settled="It is not settled whether asylum is open where the person is.",
)
def open_where_the_person_is() -> Condition:
    """Asylum is open where the person is."""
    return ~located_in.among("MP") | (as_of >= on(2030, 1, 1))
