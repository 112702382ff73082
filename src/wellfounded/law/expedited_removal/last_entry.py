"""How did the person come in last, and was it decided what follows?"""

from wellfounded.logic import ANY_DAY, Condition, item, roster, yes

entries = roster("entries")
latest = entries.latest(item.day("date"), if_none=ANY_DAY)
ADMITTED = ("nonimmigrant", "immigrant", "refugee", "asylee")

paroled = roster("statuses").any(item.choice("kind").among("parole"))
admitted_or_paroled = paroled | roster("statuses").any(item.choice("kind").among(*ADMITTED))
held_within_reach = yes("expedited_removal.held_within_reach")


def last_entry(where: Condition) -> Condition:
    """The last entry was one for which ``where`` holds."""
    return entries.any(where & (item.day("date") >= latest))
