"""Does a procedure forced on a husband or wife count? Matter of J-S- (2008).

Until 2008 it did for the legally married, never for a partner (Matter of S-L-L-). Since then
the person's own resistance and own fear count, and the place in a spouse's application.
"""

from wellfounded.law.asylum.population_control.procedure import PROCEDURES
from wellfounded.law.forum import as_of, circuit
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, Condition, choice, on

J_S = "Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008)"
since_j_s = as_of >= on(2008, 5, 15)
since_lin = circuit("2") & (as_of >= on(2007, 7, 16))


@rule(
    "asylum.population_control.spouse_until_2008",
    "Matter of C-Y-Z-, 21 I&N Dec. 915 (BIA 1997)",
    "Matter of S-L-L-, 24 I&N Dec. 1 (BIA 2006)",
    confidence=Confidence.MEMORY,
    applies=~since_j_s & ~since_lin,
    yes="Under the rule of that time the spouse's procedure counted.",
    no="No procedure was forced on a husband or wife.",
    not_settled="It is not settled whether a procedure was forced on a husband or wife.",
    notes=("For a partner who was not legally married it never counted.",),
)
def spouse_until_2008() -> Condition:
    """The procedure forced on a wife or husband counted (until 2008)."""
    married = ~choice("applicant.marital_status").among("single")
    return choice("population_control.spouse_forced_procedure").among(*PROCEDURES) & married


@rule(
    "asylum.population_control.spouse_since_2008",
    J_S,
    "Shi Liang Lin v. DOJ, 494 F.3d 296 (2d Cir. 2007)",
    confidence=Confidence.MEMORY,
    yes="The spouse's procedure does not count by itself.",
    no="The spouse's procedure does not count by itself. The person's own acts and fear do.",
    not_settled="The spouse's procedure does not count by itself.",
    notes=(
        "The person may still be included when the spouse who was harmed is granted asylum "
        "(INA 208(b)(3)).",
    ),
)
def spouse_since_2008() -> Condition:
    """The procedure forced on a wife or husband does not count by itself (since 2008)."""
    return NEVER
