"""Does PostgreSQL answer every query of the mart and the definitions as DuckDB does?"""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from tests.outcomes.engines.contract import answers, compare, on_duckdb
from tests.outcomes.engines.crowd import write_crowd
from tests.web import cluster
from wellfounded.outcomes.engines.said import NotSaid, said

pytestmark = pytest.mark.skipif(bool(cluster.why_not()), reason=cluster.why_not() or "-")


@pytest.fixture
def address() -> str:
    folder = cluster.folder_of(uuid4().hex)
    cluster.hold(folder)
    return cluster.server(folder)


def test_every_answer_is_the_same(address: str, tmp_path: Path) -> None:
    from wellfounded.outcomes.engines.postgres import OnPostgres

    release = write_crowd(tmp_path)
    with OnPostgres(address) as engine:
        theirs = answers(engine, release)
    compare(on_duckdb(release), theirs)


def test_what_has_no_counterpart_is_refused() -> None:
    with pytest.raises(NotSaid, match="list_cosine_similarity"):
        said("SELECT list_cosine_similarity([1], [2])", "postgres")
