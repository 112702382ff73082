"""Does the argument agree with decided cases it is not shown, and how fast?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from benchmarks.personas import AS_OF, personas
from benchmarks.report import Report
from wellfounded.facts import ELEMENTS
from wellfounded.law.precedent import CIRCUITS, Seat, Tribunal, argue_all
from wellfounded.law.precedent.leave_one_out import Agreement, Trial, trials

ARGUE_AT_MOST = 0.010
OPEN = (Agreement.NEAREST_AGREES, Agreement.NEAREST_DIFFERS, Agreement.NEAREST_BOTH)


def counted(made: Iterable[Trial]) -> Counter[Agreement]:
    """How often each agreement came out, the ones that never did among them."""
    counts = Counter(dict.fromkeys(Agreement, 0))
    counts.update(trial.agreement for trial in made)
    return counts


def page_line(agreement: Agreement, counts: Counter[Agreement]) -> str:
    """The line of the table in docs/reference/precedents.md."""
    share = 100 * counts[agreement] / counts.total()
    return f"| {agreement.value} | {counts[agreement]} | {share:.0f} % |"


def measure(report: Report) -> None:
    """Leave each decision out, then time the argument of a whole case."""
    counts = counted(trials())
    report.heading(f"precedent: {counts.total()} elements of decided cases, each left out")
    for agreement in Agreement:
        report.note(page_line(agreement, counts))
    compared = sum(counts[one] for one in OPEN)
    agrees = counts[Agreement.NEAREST_AGREES]
    report.note(f"where open and something is near, the nearest agrees: {agrees} of {compared}")
    report.within("contradicted by authority of its day", counts[Agreement.CONTRADICTED], "", 0)
    case = next(iter(personas().values()))
    elements = tuple(ELEMENTS)
    for name, circuit in (("in a circuit", CIRCUITS[8]), ("in no known circuit", None)):
        tribunal = Tribunal(seat=Seat.JUDGE, circuit=circuit)
        (times,) = report.times(
            lambda tribunal=tribunal: argue_all(case, elements, tribunal=tribunal, as_of=AS_OF)
        )
        report.at_most(f"argue {len(elements)} elements, {name}", times, ARGUE_AT_MOST)
