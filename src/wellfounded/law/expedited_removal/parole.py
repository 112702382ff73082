"""Can a person paroled at a port be removed without a hearing? INA 235(b)(1).

Directives of 2025 say so. A court stayed them on 1 August 2025 for everyone ever paroled at
a port, and the court of appeals left that in place; what came after is not known here.
"""

from wellfounded.law.expedited_removal.last_entry import held_within_reach, last_entry, paroled
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, Condition, item, on, versions

DIRECTED, STAYED = on(2025, 1, 23), on(2025, 8, 1)


@rule(
    "expedited_removal.paroled.directives",
    "DHS memorandum of 23 January 2025 on expedited removal and parole",
    confidence=Confidence.SECONDARY,
    applies=as_of >= DIRECTED,
    yes="The person was paroled at a port of entry. By the directives that is no shelter.",
    no="The person was not paroled at a port of entry.",
    not_settled="It is not settled whether the person was paroled at a port of entry.",
)
def directives() -> Condition:
    """Directives of 2025 reach a person who was paroled at a port of entry."""
    at_port_let_in = item.yes("at_port_of_entry") & item.yes("inspected")
    return last_entry(at_port_let_in) & paroled


@rule(
    "expedited_removal.paroled.stayed",
    "CHIRLA v. Noem (D.D.C. Aug. 1, 2025)",
    confidence=Confidence.TWO_SECONDARY,
    applies=as_of >= STAYED,
    yes="The directives are stayed for everyone ever paroled at a port of entry.",
    no="The directives are stayed for everyone ever paroled at a port of entry.",
    not_settled="The directives are stayed for everyone ever paroled at a port of entry.",
)
def stayed() -> Condition:
    """The directives reach people who were paroled at a port, although they are stayed."""
    return NEVER


parole_in_dispute = versions(directives, stayed, otherwise=NEVER, settled_by=held_within_reach)
