"""Has the person been here since the days that are set? INA 244(c)(1)(A).

Physical presence since the latest designation took effect, residence since the day the notice
sets. Brief, casual and innocent absences do not break either (244(c)(4); 8 CFR 244.1).
"""

from wellfounded.law.forum import as_of
from wellfounded.law.parameters import Table, on_the_list
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.law.temporary_protected_status.country import (
    AWAITING,
    COUNTRIES,
    DESIGNATED,
    LIST,
    STATUTE,
    listed_or_awaiting,
    of_country,
)
from wellfounded.logic import (
    Condition,
    Day,
    WhenDay,
    item,
    later_of,
    on,
    roster,
    yes,
)

FIRST_ACT = on(1990, 11, 29)
"""The day the law on Temporary Protected Status began: no designation is older."""
NO_SUCH_DAY = on(9999, 12, 31)

entries = roster("entries")


def _named_in(name: str) -> Day:
    """The day in the table of the person's country; of several countries, the latest day."""
    named = (WhenDay(_in_force(t), _day(t, name), FIRST_ACT) for t in COUNTRIES.values())
    return WhenDay(listed_or_awaiting, later_of(FIRST_ACT, *named), NO_SUCH_DAY)


def _in_force(table: Table) -> Condition:
    return on_the_list((table,), of_country, as_of, DESIGNATED, AWAITING)


def _day(table: Table, name: str) -> Day:
    day = table.more[name]
    return on(day.year, day.month, day.day)


@named_day("tps.residence_since", STATUTE, LIST)
def residence_since() -> Day:
    """The day since which a person must have lived here."""
    return _named_in("residence")


@named_day("tps.presence_since", STATUTE, LIST)
def presence_since() -> Day:
    """The day since which a person must have been here."""
    return _named_in("presence")


away_since = entries.any(item.day("date") > presence_since)


@rule(
    "tps.here_since",
    STATUTE,
    "INA 244(c)(4)",
    "8 CFR 244.1",
    LIST,
    confidence=Confidence.SECONDARY,
    yes="The person has lived here since the days that the designation names.",
    no="The person has not lived here since the days that a designation in force names.",
    not_settled="It is not settled whether the person has lived here long enough for TPS.",
    notes=("Brief, casual and innocent absences do not count. Look at each trip.",),
    days=(residence_since, presence_since),
)
def here_since() -> Condition:
    """The person has lived here since the days that the designation names."""
    came_in_time = entries.any(item.day("date") <= residence_since)
    return listed_or_awaiting & came_in_time & ~(away_since & yes("tps.away_long"))
