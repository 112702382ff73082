"""How does a publisher begin a law pack?

With the tables and authorities as they stand here, written out for changing by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import tomli_w

from wellfounded.law.authorities import Authority, State, Volatility, authority
from wellfounded.law.authorities.register import TAGS
from wellfounded.law.parameters import PARAMETERS, Row, Table
from wellfounded.law_pack.refusal import PackRefused
from wellfounded.logic import BEGINNING, FOREVER, Span

LETTERS = {confidence: letter for letter, confidence in TAGS.items()}


def draft(
    *, serial: int, day: date, publisher: str, tables: Iterable[str], citations: Iterable[str]
) -> str:
    """The text of a pack that says what is said here already; for changing.

    Raises:
        PackRefused: there is no such table.
        UnknownAuthority: a citation is not registered.
    """
    document: dict[str, Any] = {"pack": {"serial": serial, "day": day, "publisher": publisher}}
    for citation in citations:
        found = authority(citation)
        kinds = document.setdefault("authorities", {})
        kinds.setdefault(found.kind.value, {})[citation] = authority_as_written(found)
    for name in tables:
        if name not in PARAMETERS:
            raise PackRefused(f"{name}: there is no such table; 'wellfounded law status' names all")
        table = PARAMETERS[name]
        files = document.setdefault("tables", {})
        files.setdefault(table.file, {})[table.name] = table_as_written(table)
    return tomli_w.dumps(document)


def table_as_written(table: Table) -> dict[str, Any]:
    """A table as its file has it."""
    unit = {"unit": table.unit} if table.unit else {}
    more = {key: _plain(value) for key, value in table.more.items()}
    rows = [_row(row) for row in table.rows]
    return {"title": table.title, **unit, **more, "rows": rows}


def authority_as_written(one: Authority) -> dict[str, Any]:
    """An authority as its file has it, without what this office entered by hand."""
    states = [
        {
            "state": standing.state.value,
            "from": _since(standing.since or one.since),
            **_said(by=standing.by, note=standing.note, circuits=list(standing.circuits)),
        }
        for standing in one.standings
        if not standing.by_hand
    ]
    return {
        "title": one.title,
        "from": _since(one.since),
        **({"to": one.until} if one.until else {}),
        **_said(also=one.also, address=one.address, note=one.note, reach=list(one.reach)),
        "tag": LETTERS[one.confidence],
        "checked": one.checked,
        "volatility": one.volatility.value,
        **_said(states=states),
    }


def _row(row: Row) -> dict[str, Any]:
    value = {"unknown": row.note} if row.value is None else {"value": _plain(row.value)}
    return {
        **value,
        **({"from": row.since} if row.since != BEGINNING else {}),
        **({"to": row.until} if row.until != FOREVER else {}),
        "authority": row.authority,
        "tag": LETTERS[row.confidence],
        "checked": row.checked,
        **({"state": row.state.value} if row.state is not State.IN_FORCE else {}),
        **(
            {"volatility": row.volatility.value} if row.volatility is not Volatility.LASTING else {}
        ),
        **({"note": row.note} if row.note and row.value is not None else {}),
    }


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _since(span: Span) -> date | int:
    return span.earliest if span.exact else span.earliest.year


def _said(**given: Any) -> Mapping[str, Any]:
    return {key: value for key, value in given.items() if value}
