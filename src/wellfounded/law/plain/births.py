"""What is there to know of limits on births, where the case speaks of them?"""

from wellfounded.law.asylum.population_control.procedure import PROCEDURES
from wellfounded.law.plain.card import Card, Kind
from wellfounded.logic import choice, yes

CARDS = (
    Card(
        id="hard.births_spouse",
        kind=Kind.HARD,
        text="What was done to a husband or wife. Since 2008 it does not count for the other by "
        "itself. What each of the two did, and fears, counts for each. If one gets asylum, the "
        "other can be included.",
        authority="Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008)",
        shown_if=choice("population_control.spouse_forced_procedure").among(*PROCEDURES, "device"),
    ),
    Card(
        id="hard.births_today",
        kind=Kind.HARD,
        text="Rules on births have changed. China had one child until 2015, then two, and three "
        "since 2021. The law looks at what is feared today, in the home place. Children born in "
        "the United States are not enough by themselves. Past harm still counts.",
        authority="Matter of J-H-S-, 24 I&N Dec. 196 (BIA 2007)",
        shown_if=yes("population_control.fears_procedure"),
    ),
    Card(
        id="hard.births_fines",
        kind=Kind.HARD,
        text="Fines and lost work. They count as grave harm only when they take away what a family "
        "needs to live.",
        authority="Matter of T-Z-, 24 I&N Dec. 163 (BIA 2007)",
        shown_if=yes("population_control.persecuted_for_resisting"),
    ),
    Card(
        id="gather.births",
        kind=Kind.GATHER,
        text="Papers about limits on births. Such as hospital papers, letters and fines of the "
        "office for births, and the household book. The rules of your own town, as they are now.",
        authority="Matter of S-Y-G-, 24 I&N Dec. 247 (BIA 2007)",
        shown_if=~choice("population_control.forced_procedure").among("none")
        | yes("population_control.resisted")
        | yes("population_control.fears_procedure"),
    ),
)
