"""Does a judge hear about bond? INA 236(a); 8 CFR 1236.1(d).

The Board denies the hearing to a person who came in without being admitted (Matter of Q. Li;
Matter of Yajure Hurtado). Some courts of appeals do not follow it, and some do: dated tables name
both. In the other circuits it is not settled here, and a lawyer is asked the same day.
"""

from wellfounded.law.expedited_removal.last_entry import last_entry
from wellfounded.law.forum import as_of, circuit
from wellfounded.law.parameters import Table
from wellfounded.law.procedure import PROCEDURE
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import FOREVER, NEVER, TO_BE_WEIGHED, Condition, item, on

YAJURE_HURTADO = "Matter of Yajure Hurtado, 29 I&N Dec. 216 (BIA 2025)"
came_without_admission = last_entry(~item.yes("inspected"))


def among_the_circuits(table: Table) -> Condition:
    """The circuit is one of those that the table names on the day."""
    found: Condition = NEVER
    for row in table.rows:
        named = circuit(*row.value) if isinstance(row.value, tuple) else TO_BE_WEIGHED
        since, until = row.since, row.until
        then = as_of >= on(since.year, since.month, since.day)
        if until != FOREVER:
            then &= as_of <= on(until.year, until.month, until.day)
        found |= then & named
    return found


hear_it = among_the_circuits(PROCEDURE["bond_hearings"])
refuse_it = among_the_circuits(PROCEDURE["no_bond_hearings"])


@rule(
    "custody.bond_hearing",
    "INA 236(a)",
    YAJURE_HURTADO,
    "Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025)",
    confidence=Confidence.SECONDARY,
    yes="A judge hears about bond, unless the law orders detention for another reason.",
    no="A judge hears nothing about bond: this circuit follows the Board.",
    not_settled="It is not settled whether a judge hears about bond.",
    notes=(
        "Some crimes, and an order that is final, take the hearing away everywhere.",
        "A person who asked for admission at a port of entry has no bond hearing; parole is "
        "asked of ICE.",
        "A federal judge can look at detention (habeas corpus). Ask a lawyer today.",
    ),
)
def bond_hearing() -> Condition:
    """A judge hears about bond."""
    open_elsewhere = TO_BE_WEIGHED & ~refuse_it
    return ~came_without_admission | hear_it | open_elsewhere
