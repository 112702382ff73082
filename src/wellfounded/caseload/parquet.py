"""How do many case files become one Parquet file?

One row a case, with the facts that rules can read; stories and names stay behind.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from wellfounded.caseload.columns import columns
from wellfounded.caseload.engine import opened
from wellfounded.caseload.table import create_cases_table
from wellfounded.facts import Case


def write_parquet(cases: Mapping[str, Case], path: Path, *, as_of: date) -> None:
    """Write the cases, by name, to ``path`` in one step; the column ``case`` has the names.

    Raises:
        OSError: if it cannot be written; what stood there before is then untouched.
    """
    with tempfile.TemporaryDirectory(prefix=".parquet-", dir=path.parent) as folder:
        part = Path(folder) / "cases.parquet"
        with opened() as connection:
            known = [case.known(as_of) for case in cases.values()]
            create_cases_table(connection, "cases", known, columns())
            connection.execute(
                "CREATE TABLE names AS SELECT unnest(?) AS name, unnest(?) AS row",
                [list(cases), list(range(len(cases)))],
            )
            connection.execute(
                f'COPY (SELECT name AS "case", cases.* EXCLUDE (row) FROM cases '
                f"JOIN names USING (row) ORDER BY row) TO '{_quoted(part)}' (FORMAT parquet)"
            )
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(path)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
