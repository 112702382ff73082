"""Does each test begin with empty databases, and none without asking?"""

from __future__ import annotations

import pytest
from django.db import connection, connections

from tests.web import cluster
from tests.web.database import rows
from wellfounded.web.cases.models import Case
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.models import ShredKey
from wellfounded.web.timeline.models import Checkpoint


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("again", range(3))
def test_what_one_test_commits_the_next_does_not_see(again: int) -> None:
    assert not Checkpoint.objects.exists()
    assert not ShredKey.objects.exists()
    case = rows.case(rows.organisation())
    rows.checkpoint()
    ShredKey.objects.create(case_id=case, sealed=b"")
    with bound(case=case):
        assert Case.objects.count() == 1


def test_without_asking_nobody_connects() -> None:
    with pytest.raises(RuntimeError, match="Database access not allowed"):
        connection.ensure_connection()


@pytest.mark.usefixtures("database")
def test_it_is_the_database_that_was_chosen(pytestconfig: pytest.Config) -> None:
    chosen = {"sqlite": "sqlite", "postgres": "postgresql"}[pytestconfig.getoption("--database")]
    assert [one.vendor for one in connections.all()] == [chosen, "sqlite"]


def test_without_postgresql_there_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "OUTSIDE", "")
    monkeypatch.setattr(cluster, "programs", lambda: None)
    assert "there is no PostgreSQL: install it, or name one" in cluster.why_not()
    monkeypatch.setattr(cluster, "OUTSIDE", "postgresql://postgres@db.example/postgres")
    assert "there is no PostgreSQL" not in cluster.why_not()
