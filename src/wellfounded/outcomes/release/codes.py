"""Which codes do the rows use that the release's own lookup tables do not know?

A few are always there. From 1 in 10,000 on they are told; from 1 in 1,000 on they stop the import,
because a lookup that was cut off or a shifted column looks just so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import duckdb

from wellfounded.outcomes.release.cells import CASE_MATTERS
from wellfounded.outcomes.release.contents import LookupTable, lookup_tables
from wellfounded.outcomes.release.reading import quoted
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.shelf import Release

TOLD: Final = 0.0001
"""From this share on unknown codes are told."""
SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class Unknown:
    """The codes of a column that its lookup does not know: how many rows, and the commonest."""

    column: str
    lookup: str
    rows: int
    of: int
    examples: tuple[str, ...]

    @property
    def share(self) -> float:
        """Of the rows that have a code, from 0 to 1."""
        return self.rows / self.of


def unknown_codes(
    folder: Path,
    known: Mapping[str, frozenset[str]],
    last: Release | None,
    accepted: Collection[str] = (),
) -> list[dict[str, Any]]:
    """What is told of unknown codes, the largest share first.

    Raises:
        ReleaseRefused: there are too many of them, or the release before knew them.
    """
    found = []
    with duckdb.connect() as engine:
        for lookup in lookup_tables().values():
            for column in (*lookup.held, *lookup.beside):
                if one := _asked(engine, folder, column, lookup, known.get(column)):
                    found.append(one)
                    if "codes" not in accepted:
                        _hold(engine, one, lookup, last, held=column in lookup.held)
    told = sorted(found, key=lambda one: -one.share)
    return [asdict(one) for one in told if one.share >= TOLD]


def _asked(
    engine: duckdb.DuckDBPyConnection,
    folder: Path,
    column: str,
    lookup: LookupTable,
    known: frozenset[str] | None,
) -> Unknown | None:
    table, _, name = column.partition(".")
    file = folder / f"{table}.parquet"
    if known is None or not file.exists():
        return None
    counted: Counter[str] = Counter(
        dict(
            engine.execute(
                f'SELECT CAST("{name}" AS VARCHAR), count(*) FROM read_parquet({quoted(file)}) '
                f'WHERE "{name}" IS NOT NULL GROUP BY 1'
            ).fetchall()
        )
    )
    odd = Counter({code: count for code, count in counted.items() if code not in known})
    if not odd:
        return None
    examples = tuple(code for code, _ in odd.most_common(SHOWN))
    return Unknown(column, lookup.name, odd.total(), counted.total(), examples)


def _hold(
    engine: duckdb.DuckDBPyConnection,
    found: Unknown,
    lookup: LookupTable,
    last: Release | None,
    held: bool,
) -> None:
    if last and (vanished := _known_before(engine, found, lookup, last)):
        raise ReleaseRefused(
            "the release",
            "vanished",
            lookup=lookup.name,
            last=last.id,
            codes=", ".join(sorted(vanished)[:SHOWN]),
        )
    if held and found.share > lookup.stop:
        raise ReleaseRefused(
            "the release",
            "unknown_codes",
            column=found.column,
            bad=f"{found.rows:,}",
            of=f"{found.of:,}",
            share=f"{found.share:.2%}",
            lookup=lookup.name,
            examples=", ".join(found.examples),
            stop=f"{lookup.stop:.1%}",
        )


def _known_before(
    engine: duckdb.DuckDBPyConnection, found: Unknown, lookup: LookupTable, last: Release
) -> set[str]:
    """Which of the unknown codes the release before knew."""
    file = last.folder / "lookups" / f"{lookup.name}.parquet"
    if not file.exists():
        return set()
    names = [
        row[0] for row in engine.execute(f"DESCRIBE FROM read_parquet({quoted(file)})").fetchall()
    ]
    wanted = [code.lower() for code in lookup.code]
    code = next((name for name in names if name.lower() in wanted), None)
    if code is None:
        return set()
    told = engine.execute(f'SELECT "{code}" FROM read_parquet({quoted(file)})').fetchall()
    exact = found.column.partition(".")[2] in CASE_MATTERS
    before = {row[0] if exact else row[0].upper() for row in told if row[0]}
    return before & set(found.examples)
