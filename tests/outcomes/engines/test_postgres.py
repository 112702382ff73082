"""Does PostgreSQL answer every query of the mart and the definitions as DuckDB does?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from tests.outcomes.engines.contract import answers, compare, on_duckdb
from tests.outcomes.engines.crowd import write_crowd
from tests.web import cluster
from wellfounded.outcomes.engines.duckdb import OnDuckDB
from wellfounded.outcomes.engines.said import NotSaid, said

pytestmark = pytest.mark.skipif(bool(cluster.why_not()), reason=cluster.why_not() or "-")


@pytest.fixture
def address() -> Iterator[str]:
    """A database that sorts words as English does, which no other engine would."""
    folder, name = cluster.folder_of(uuid4().hex), f"outcomes_{uuid4().hex}"
    cluster.hold(folder)
    server = cluster.server(folder)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
        )
        yield make_conninfo(server, dbname=name)
        connection.execute(f"DROP DATABASE {name}")


def test_every_answer_is_the_same(address: str, tmp_path: Path) -> None:
    from wellfounded.outcomes.engines.postgres import OnPostgres

    release = write_crowd(tmp_path)
    ours = on_duckdb(release)
    with OnPostgres(address) as engine:
        theirs = answers(engine, release)
    compare(ours, theirs)


def test_words_sort_as_in_duckdb(address: str, tmp_path: Path) -> None:
    from wellfounded.outcomes.engines.postgres import OnPostgres

    words, asked = tmp_path / "words.parquet", "SELECT word FROM words ORDER BY word"
    with OnDuckDB() as ours, OnPostgres(address) as theirs:
        ours.connection.execute(
            f"COPY (SELECT unnest(['b', 'A', '??', 'B', 'a', '1']) AS word) TO '{words}'"
        )
        for engine in (ours, theirs):
            engine.read("words", words)
        assert ours.rows(asked) == theirs.rows(asked)


def test_what_has_no_counterpart_is_refused() -> None:
    with pytest.raises(NotSaid, match="list_cosine_similarity"):
        said("SELECT list_cosine_similarity([1], [2])", "postgres")
