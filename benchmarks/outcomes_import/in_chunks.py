"""How long does pandas take over one table in chunks? A process of its own.

It does what we do with good rows: trims, makes capital letters, reads ids and days, writes
compressed Parquet. It looks for no fault, and keeps lines whose fields have moved as if good.
pandas has no Parquet of its own here, so DuckDB writes each chunk, straight from its memory.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from time import perf_counter

import duckdb
import pandas as pd

from benchmarks.outcomes_import.drawing import TABLE
from benchmarks.peak import peak
from wellfounded.outcomes.table import Kind

ROWS = 500_000


def typed(chunk: pd.DataFrame) -> pd.DataFrame:
    """The columns as they are to be written."""
    columns = {}
    for name, column in TABLE.columns.items():
        values = chunk[name]
        if column.kind is Kind.ID:
            columns[name] = pd.to_numeric(values, errors="coerce")
        elif column.kind is Kind.DAY:
            form = "%Y-%m-%d %H:%M:%S.%f"
            columns[name] = pd.to_datetime(values, format=form, errors="coerce")
        else:
            words = values.str.strip().str.upper()
            columns[name] = words.where(words != "", None)
    return pd.DataFrame(columns)


if __name__ == "__main__":
    given, folder = map(Path, sys.argv[1:])
    rows, start = 0, perf_counter()
    chunks = pd.read_csv(
        given,
        sep="\t",
        names=[*TABLE.columns, "beyond1", "beyond2"],
        skiprows=1,
        dtype=str,
        na_filter=False,
        quoting=csv.QUOTE_NONE,
        encoding="latin-1",
        chunksize=ROWS,
    )
    with duckdb.connect(config={"threads": 2}) as engine:
        for number, chunk in enumerate(chunks):
            read = typed(chunk.fillna(""))
            rows += len(read)
            engine.register("read", read)
            engine.execute(
                f"COPY read TO '{folder / str(number)}.parquet' (FORMAT parquet, COMPRESSION zstd)"
            )
    print(json.dumps([perf_counter() - start, peak(), rows]))
