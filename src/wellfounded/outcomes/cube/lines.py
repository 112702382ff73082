"""Which lines does the cube have, of every definition, split and period?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from wellfounded.outcomes.cube.cells import Places, crossing, judges, split, tables
from wellfounded.outcomes.cube.counting import Columns
from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.cube.hiding import Mask, Shown, Whole
from wellfounded.outcomes.cube.leads import told_of_leads
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.cube.spreads import OTHERS, Spreads
from wellfounded.outcomes.decisions.windows import Windows, days_of
from wellfounded.outcomes.definitions.definition import IDS
from wellfounded.outcomes.statistics.beta import Beta, Counts
from wellfounded.outcomes.statistics.judges import SHOWN_FROM, SPEAKS_FROM
from wellfounded.outcomes.statistics.shrinkage import shrink

Hidings = dict[str, tuple[Shown, Places]]
"""What is shown of nationalities by courts, by period."""
COUNTS: Final = (
    "granted",
    "denied",
    "other",
    "admin",
    "in_absentia",
    "withholding",
    "torture_only",
)
LEADS: Final = ("leads", "leads_granted")


def lines(part: str, columns: Columns, spans: Windows, hidings: Hidings) -> Iterator[Line]:
    """The lines of one split in every definition; ``hidings`` is filled by the split of none."""
    spreads = Spreads(columns)
    for at, silent, leads, beta in _kept(part, columns, hidings, spreads):
        period = str(columns["period"][at])
        first, last = days_of(period, spans)
        yield Line(
            definition=IDS[columns["layer"][at]],
            nationality=str(columns["nationality"][at]),
            court=str(columns["court"][at]),
            judge=str(columns["judge"][at]),
            split=part,
            value=str(columns["value"][at]),
            period=period,
            first=first,
            last=last,
            **{name: None if silent else int(columns[name][at]) for name in COUNTS},
            **{name: int(columns[name][at]) if leads else None for name in LEADS},
            spread=None if silent else spreads.of(at),
            spread_others=None if silent else spreads.of(at, OTHERS),
            hidden=silent,
            provisional=bool(columns["provisional"][at]),
            shrunk_a=beta.a if beta else None,
            shrunk_b=beta.b if beta else None,
        )


Kept = tuple[int, bool, bool, Beta | None]
"""A row, whether it is silent, whether its leads are told, and what is known of the judge."""


def _kept(part: str, columns: Columns, hidings: Hidings, spreads: Spreads) -> Iterator[Kept]:
    place, layer, decided = (np.asarray(columns[name]) for name in ("place", "layer", "decided"))
    cells = place.max(initial=-1) + 1
    shown, of_judges, named = (np.zeros(cells, bool) for _ in range(3))
    leads = np.zeros((len(IDS), cells), bool)
    for period, table in tables(columns):
        if part:
            shown[table.at] = split(table, *hidings[period])
            continue
        crossed, places, shown[table.at] = crossing(table)
        hidings[period] = crossed, places
        of_judges[table.at], named[table.at] = judges(table, crossed, places)
        leads[:, table.at] = told_of_leads(table, columns, crossed, places)
    for at in np.flatnonzero(shown[place] & (decided >= FLOOR)):
        yield int(at), False, bool(leads[layer[at], place[at]]), None
    told = of_judges[place] & (decided >= SHOWN_FROM)
    betas = _shrunk(columns, told, spreads)
    for at in np.flatnonzero(told):
        yield int(at), False, False, betas[int(at)]
    for at in np.flatnonzero(named[place] & ~told & (decided >= SPEAKS_FROM)):
        yield int(at), True, False, None


def appeals(columns: Columns, hidings: Hidings) -> Iterator[tuple[str, str, int, str, int]]:
    """Nationality, court, fiscal year, what came of the decisions, and how many; none if hidden."""
    for period, table in tables(columns):
        if not period.startswith("FY"):
            continue
        counted = (table.judge == "") & ((table.nationality == "") | (table.court == ""))
        part = table.of(counted)
        mask = split(part, *hidings[period])
        for at in np.flatnonzero(mask):
            yield (
                str(part.nationality[at]),
                str(part.court[at]),
                int(period.removeprefix("FY")),
                str(part.value[at]),
                int(part.decided[0, at]),
            )


def _shrunk(columns: Columns, told: Mask, spreads: Spreads) -> dict[int, Beta]:
    """What is known of each judge who is shown; every judge of a court helps to know it."""
    layer, period = np.asarray(columns["layer"]), np.asarray(columns["period"])
    of_judges = np.asarray(columns["judge"]) != ""
    found: dict[int, Beta] = {}
    for definition, span in sorted(set(zip(layer[told], period[told], strict=True))):
        rows = np.flatnonzero(of_judges & (layer == definition) & (period == span))
        found |= _shrunk_together(columns, rows, spreads)
    return found


def _shrunk_together(columns: Columns, rows: Whole, spreads: Spreads) -> dict[int, Beta]:
    courts: dict[str, dict[str, Counts]] = {}
    for at in rows:
        spread = spreads.own(at)
        granted, decided = (int(columns[name][at]) / spread for name in ("granted", "decided"))
        court, judge = (str(columns[name][at]) for name in ("court", "judge"))
        courts.setdefault(court, {})[judge] = Counts(min(granted, decided), decided)
    known = shrink(courts).judges
    return {int(at): known[str(columns["court"][at]), str(columns["judge"][at])] for at in rows}
