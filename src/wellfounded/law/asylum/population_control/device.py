"""Does a device put in by force count? Matter of M-F-W- & L-G-, 24 I&N Dec. 633.

The Board: an intrauterine device is not persecution by itself; with aggravating
circumstances and tied to resistance it is. The Second Circuit accepts that test and sent the
order back, for the Board had not said how it is applied: there it must be weighed.
"""

from wellfounded.law.asylum.population_control.procedure import forced
from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.forum import as_of, held_in
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, Condition, on

M_F_W = "Matter of M-F-W- & L-G-, 24 I&N Dec. 633 (BIA 2008)"
since_m_f_w = as_of >= on(2008, 10, 6)
sent_back = held_in("2", on(2011, 2, 1))


@rule(
    "asylum.population_control.device.board",
    M_F_W,
    confidence=Confidence.TWO_SECONDARY,
    applies=since_m_f_w & ~sent_back,
    yes="A device put in by force does not count by itself.",
    no="A device put in by force does not count by itself. Punished resistance does.",
    not_settled="A device put in by force does not count by itself.",
)
def device_board() -> Condition:
    """A device put in by force does not count by itself (the Board)."""
    return NEVER


@rule(
    "asylum.population_control.device.weighed",
    "Mei Fun Wong v. Holder, 633 F.3d 64 (2d Cir. 2011)",
    confidence=Confidence.PRIMARY,
    yes="A device was put in by force, and weighed with all the circumstances it counts.",
    no="No device put in by force counts.",
    not_settled="It must be weighed whether a device put in by force counts.",
    notes=("How grave the circumstances must be is unsettled in the Second Circuit.",),
)
def device_weighed() -> Condition:
    """A device put in by force is weighed with all the circumstances (Second Circuit)."""
    return forced.among("device") & finding("political_opinion_cpc")
