"""Which cells are shown: countries, courts, judges, splits? The same in every definition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wellfounded.outcomes.cube.counting import Columns
from wellfounded.outcomes.cube.hiding import (
    Layers,
    Mask,
    Shown,
    Whole,
    shown_crossing,
    shown_judges,
    shown_split,
)
from wellfounded.outcomes.statistics.judges import SHOWN_FROM


@dataclass(frozen=True, slots=True)
class Table:
    """One period of one split: its cells, and what was counted in each by every definition."""

    at: Whole
    """The place of each cell."""
    nationality: NDArray[Any]
    court: NDArray[Any]
    judge: NDArray[Any]
    value: NDArray[Any]
    decided: Layers

    def of(self, mask: Mask) -> Table:
        """The part of it that a mask says."""
        return Table(
            self.at[mask],
            self.nationality[mask],
            self.court[mask],
            self.judge[mask],
            self.value[mask],
            self.decided[:, mask],
        )


Places = tuple[list[str], list[str]]


def tables(columns: Columns) -> Iterator[tuple[str, Table]]:
    """The tables of the periods."""
    place = np.asarray(columns["place"])
    names = ("nationality", "court", "judge", "value")
    period, *codes = (_by_place(np.asarray(columns[name]), place) for name in ("period", *names))
    decided = layers(columns, "decided")
    for name in sorted(set(period.tolist())):
        at = np.flatnonzero(period == name)
        nationality, court, judge, value = (code[at] for code in codes)
        yield name, Table(at, nationality, court, judge, value, decided[:, at])


def layers(columns: Columns, name: str) -> Layers:
    """A count by definition and place; what was not counted is 0."""
    layer, place = np.asarray(columns["layer"]), np.asarray(columns["place"])
    found = np.zeros((layer.max() + 1, place.max() + 1), np.int64)
    found[layer, place] = np.asarray(columns[name])
    return found


def _by_place(values: NDArray[Any], place: NDArray[Any]) -> NDArray[Any]:
    found = np.empty(place.max() + 1, values.dtype)
    found[place] = values
    return found


def crossing(table: Table) -> tuple[Shown, Places, Mask]:
    """What is shown of nationalities by courts, their codes in order, and which rows that is."""
    inner = (table.nationality != "") & (table.court != "")
    names, places = np.unique(table.nationality[inner], return_inverse=True)
    courts, crossed = np.unique(table.court[inner], return_inverse=True)
    counts = np.zeros((len(table.decided), len(names), len(courts)), np.int64)
    counts[:, places, crossed] = table.decided[:, inner]
    shown = shown_crossing(counts)
    mask = np.zeros(len(table.at), bool)
    mask[inner] = shown.cells[places, crossed]
    for place, kept, other in (
        ("nationality", dict(zip(names.tolist(), shown.rows.tolist(), strict=True)), "court"),
        ("court", dict(zip(courts.tolist(), shown.columns.tolist(), strict=True)), "nationality"),
    ):
        codes = getattr(table, place)
        margin = (codes != "") & (getattr(table, other) == "") & (table.judge == "")
        mask[margin] = [kept[code] for code in codes[margin].tolist()]
    alone = (table.nationality == "") & (table.court == "")
    mask[alone] = shown.whole
    return shown, (names.tolist(), courts.tolist()), mask


def split(table: Table, shown: Shown, places: Places) -> Mask:
    """Which rows of a split are shown; nationality, court and judge are never crossed in it."""
    assert not table.judge.astype(bool).any()
    values, at_value = np.unique(table.value, return_inverse=True)
    mask = np.zeros(len(table.at), bool)
    whole = shown.whole
    for one, other, codes, totals in (
        ("nationality", "court", places[0], shown.rows),
        ("court", "nationality", places[1], shown.columns),
    ):
        margin = (getattr(table, one) != "") & (getattr(table, other) == "")
        order = {code: at for at, code in enumerate(codes)}
        at = np.array([order[code] for code in getattr(table, one)[margin].tolist()], np.int64)
        counts = np.zeros((len(table.decided), len(codes), len(values)), np.int64)
        counts[:, at, at_value[margin]] = table.decided[:, margin]
        kept, all_values = shown_split(counts, totals)
        mask[margin] = kept[at, at_value[margin]]
        whole = whole and all_values
    mask[(table.nationality == "") & (table.court == "")] = whole
    return mask


def judges(table: Table, shown: Shown, places: Places) -> tuple[Mask, Mask]:
    """Which judges may be shown, and which may be named at all: those of courts that are shown."""
    kept, named = (np.zeros(len(table.at), bool) for _ in range(2))
    by_court: Mapping[str, bool] = dict(zip(places[1], shown.columns.tolist(), strict=True))
    for court in sorted(set(table.court[table.judge != ""].tolist())):
        if by_court.get(court):
            at = np.flatnonzero((table.court == court) & (table.judge != ""))
            kept[at] = shown_judges(table.decided[:, at], SHOWN_FROM)
            named[at] = True
    return kept, named
