"""Of which groups is it told how many led their family's case, and how many of them were granted?

Those who lead and those who ride are groups of people, as those with and without a lawyer are, so
the same rule withholds them: one small group withholds both sides, there and where it would follow.
Only of a nationality, of a court and of all, and by no further split.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from wellfounded.outcomes.cube.cells import Places, Table, layers, split
from wellfounded.outcomes.cube.counting import Columns
from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.cube.hiding import Mask, Shown

LEAD, RIDER = "lead", "rider"


def told_of_leads(table: Table, columns: Columns, shown: Shown, places: Places) -> Mask:
    """By definition and place of a table: are its leads told?"""
    leads = layers(columns, "leads")[:, table.at]
    margin = (table.judge == "") & ((table.nationality == "") | (table.court == ""))
    sides = [
        replace(table.of(margin), value=np.full(margin.sum(), name), decided=decided[:, margin])
        for name, decided in ((LEAD, leads), (RIDER, table.decided - leads))
    ]
    kept = split(_beside(*sides), shown, places).reshape(2, -1)
    told = np.zeros(leads.shape, bool)
    told[:, margin] = True
    for side, of_side in zip(sides, kept, strict=True):
        there = side.decided > 0
        told[:, margin] &= np.where(there.any(axis=0), of_side, True)
        told[:, margin] &= ~there | (side.decided >= FLOOR)
    return told


def _beside(one: Table, other: Table) -> Table:
    return Table(
        np.concatenate([one.at, other.at]),
        np.concatenate([one.nationality, other.nationality]),
        np.concatenate([one.court, other.court]),
        np.concatenate([one.judge, other.judge]),
        np.concatenate([one.value, other.value]),
        np.concatenate([one.decided, other.decided], axis=1),
    )
