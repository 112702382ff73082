"""Which category of work permit does a case ask for? 8 CFR 274a.12(a), (c).

A protection that is held settles it. An application that waits does so where neither TPS nor
parole is held beside it, for these have categories of their own; and so the other way round. For
a member of the family who is part of an application, what came of that application does. Where
two ways are open, nobody but the person can say which card is asked for. Whether a green card
came after asylum is often not asked: not to know it leaves the category settled.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.law.after_protection.holding import decided, in_status, permanent
from wellfounded.law.permission_to_work.asylum_applicant import application_waits
from wellfounded.law.permission_to_work.permission import by_deferral, by_tps, by_withholding
from wellfounded.logic import NEVER, Condition, Known, Reading, choice, yes

part_of_it, came_of_it = yes("principal.includes"), choice("principal.outcome")
paroled = in_status("parole")
nothing_beside = ~by_tps & ~paroled

OPEN: Mapping[str, Condition] = MappingProxyType(
    {
        "A05": in_status("asylee") | decided("asylum"),
        "A03": in_status("refugee"),
        "A10": by_withholding,
        "C18": by_deferral,
        "C08": application_waits,
        "A12": by_tps,
        "C11": paroled,
    }
)
"""The code on the card, and what opens it to one who asked for protection."""
SETTLED: Mapping[str, Condition] = MappingProxyType(
    {
        "A05": OPEN["A05"] | (part_of_it & came_of_it.among("asylum")),
        "A03": OPEN["A03"],
        "A10": OPEN["A10"],
        "C18": by_deferral & nothing_beside,
        "C08": (application_waits & nothing_beside)
        | (part_of_it & came_of_it.among("waiting", "referred")),
        "A12": by_tps & ~application_waits & ~paroled,
        "C11": paroled & ~application_waits & ~by_tps,
    }
)
"""The code, and what settles that it is the one asked for."""


def _any_of(conditions: Mapping[str, Condition]) -> Condition:
    found: Condition = NEVER
    for condition in conditions.values():
        found = found | condition
    return found


category_settled = _any_of(SETTLED)


def settled_category(known: Known) -> str | None:
    """The code, such as ``C08``, where the case settles it; None where a person must say it.

    Who is known to have a green card asks for none of these.
    """
    reading = Reading(known)
    if permanent.decide(reading) is True:
        return None
    return next((code for code, way in SETTLED.items() if way.decide(reading) is True), None)
