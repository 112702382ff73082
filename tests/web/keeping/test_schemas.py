"""Does a copy of an older version come back as the tables of today, and a later one is refused?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.web.keeping import ready
from tests.web.keeping.office import Office, environment
from tests.web.keeping.test_parcel import inventory
from wellfounded.web.keeping.refusal import Refused
from wellfounded.web.keeping.schemas import last_steps, steps

Elsewhere = Callable[[], Path]
OLDER = """
import sys
from pathlib import Path
from wellfounded.web.installing import set_up
home = set_up(Path(sys.argv[1]))
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wellfounded.web.accounts.models import Session
from wellfounded.web.database.owner import as_owner
from wellfounded.web.keeping.schemas import last_steps
with as_owner(home):
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    before = {(one.app_label, one.name) for one, _ in plan[:-1]}
    executor.migrate(last_steps(before))
call_command("migrate", database="keyring", interactive=False, verbosity=0)
print(".".join((plan[-1][0].app_label, plan[-1][0].name)))
"""


def test_the_last_steps_of_each_app() -> None:
    taken = {("cases", "0001_initial"), ("cases", "0002_guards"), ("accounts", "0001_initial")}
    assert last_steps(taken) == [("accounts", "0001_initial"), ("cases", "0002_guards")]


def test_a_copy_of_a_later_version_is_refused() -> None:
    later = replace(inventory(), schema=("cases.0001_initial", "cases.9999_later"))
    with pytest.raises(Refused, match=r"version 1\.0, which knows cases\.9999_later"):
        steps(later)
    assert steps(inventory()) == {("cases", "0001_initial")}


def test_an_older_one_comes_back_as_today(office: Office, elsewhere: Elsewhere) -> None:
    before, after = elsewhere(), elsewhere()
    old = Office(before, office.papers, {})
    if not before.exists():
        old.settle_in(office.master.read_text())
    missing = older(before, office)
    cases, keyring = old.backs_up("old")
    ran = old.restores(cases, keyring, after, "--json")
    assert ran.code == 0, ran.out + ran.err
    signs = Office(after, office.papers, {}).runs("doctor", "--json").json["signs"]
    tables = {sign["what"]: sign["said"] for sign in signs if sign["what"].endswith("tables")}
    assert set(tables.values()) == {"up to date"}
    assert missing


def older(home: Path, office: Office) -> str:
    """Make the tables of a version that did not know the last migration of today yet."""
    settings = home / "wellfounded.toml"
    if reader := office.database.get("backup_address"):
        _let_read(settings, reader)
    code, out, err = ready.run(OLDER, str(home), environment=environment())
    assert code == 0, err
    return out


def _let_read(settings: Path, reader: str) -> None:
    """Name the role that may read every row, in the database of these settings."""
    import tomllib
    from urllib.parse import parse_qs, urlencode, urlsplit

    import tomli_w

    told = tomllib.loads(settings.read_text())
    name = parse_qs(urlsplit(told["database"]["address"]).query)["dbname"]
    parts = parse_qs(urlsplit(reader).query) | {"dbname": name}
    told["database"]["backup_address"] = f"postgresql://?{urlencode(parts, doseq=True)}"
    settings.write_text(tomli_w.dumps(told))
