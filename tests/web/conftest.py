"""What do the tests of the site share? A throw-away installation, and empty databases.

Django is set up when this room is reached, so no other room needs it. Where the cases lie is
chosen with ``--database=sqlite`` or ``--database=postgres``; on the latter only what asks for a
database runs, as the rest is the same on both. A test asks for ``database`` to find both databases
empty, with all tables and guards; without it a test may not touch them.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.web import cluster
from tests.web.installation import make_installation
from tests.web.stores import Postgres, Sqlite

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LIGHT = ("chromium-headless-shell", *BROWSERS)
"""The same browser without its windows draws the same pages with a fifth less work, so it comes
first. What a phone's browser keeps on its disk is asked of a whole one."""
LONGEST_WAIT = 60_000
"""Milliseconds that a page may take on a busy computer."""
STORE = pytest.StashKey[Sqlite]()
SECOND_TRY = pytest.mark.flaky(reruns=1)
"""For what a whole browser does beside three other tests. A first failure is printed at the end as
RERUN, so that none is swallowed; see docs/decisions/0026-a-second-try-that-says-so.md."""
TELLS_DATABASES_APART = frozenset({"database", "django_db_setup", "pytestconfig"})
"""What a test asks for that comes from the chosen database; any other may not connect at all."""


def pytest_configure(config: pytest.Config) -> None:
    """Make the installation and set up Django before any test of this room is read."""
    config.addinivalue_line("markers", "only_on(database): what the other database has no word for")
    worker: dict[str, str] = getattr(config, "workerinput", {})
    if config.getoption("numprocesses", None) and not worker:
        return
    store = config.stash[STORE] = _store(config.getoption("--database"), worker)
    folder = Path(tempfile.mkdtemp(prefix="wellfounded-"))
    atexit.register(shutil.rmtree, folder)
    home = make_installation(folder / "site", store.settings)
    os.environ |= {
        "WELLFOUNDED_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "wellfounded.web.settings",
    }
    import django

    django.setup()


def pytest_itemcollected(item: pytest.Item) -> None:
    """A mark of pytest-django would bring its own databases, without our guards."""
    if item.get_closest_marker("django_db"):
        raise pytest.UsageError(f"{item.nodeid}: ask for the fixture 'database' instead of a mark")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is asked of the other database, and repeat nothing that asks for none."""
    chosen = config.getoption("--database")
    for item in items:
        if "browser" in item.fixturenames:
            item.add_marker(SECOND_TRY)
    out = [item for item in items if not _is_asked_of(chosen, item)]
    if out:
        config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if item not in out]


def _is_asked_of(chosen: str, item: pytest.Item) -> bool:
    if mark := item.get_closest_marker("only_on"):
        return mark.args == (chosen,)
    return chosen == "sqlite" or bool(TELLS_DATABASES_APART & set(item.fixturenames))


@pytest.fixture(scope="session", autouse=True)
def _only_when_asked(django_db_blocker: object) -> Iterator[None]:
    with django_db_blocker.block():
        yield


@pytest.fixture(scope="package", autouse=True)
def _quick_locks() -> Iterator[None]:
    """A lock costs a guess half a second, and thousands of tests begin a case or sign in.

    What the cost is, and that it is paid, is tested in ``tests/vault``.
    """
    from wellfounded.vault import unlocking

    cheap = unlocking.Cost(memory=64, passes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(unlocking.lock.__kwdefaults__, "cost", cheap)
        yield


@pytest.fixture(autouse=True)
def _nobody_has_tried_yet() -> None:
    """Tries are counted by network while a server runs, and all tests come from one network."""
    from wellfounded.web.public import limits

    for bucket in vars(limits).values():
        if isinstance(bucket, limits.Bucket):
            bucket._filled.clear()


@pytest.fixture(scope="session")
def django_db_setup(
    pytestconfig: pytest.Config, django_test_environment: None, django_db_blocker: object
) -> Iterator[Sqlite]:
    """The databases of this worker, with all tables."""
    from django.db import connections

    from wellfounded.web.database.upgrade import upgrade
    from wellfounded.web.home import home

    store = pytestconfig.stash[STORE]
    with django_db_blocker.unblock():
        store.prepare()
        upgrade(home())
        store.remember()
        connections.close_all()
    yield store
    store.remove()


@pytest.fixture
def database(pytestconfig: pytest.Config, request: pytest.FixtureRequest) -> Iterator[None]:
    """Both databases, empty. What a test commits is committed, and gone before the next test."""
    if pytestconfig.getoption("--database") == "postgres" and (reason := cluster.why_not()):
        pytest.skip(reason)
    from django.db import connections

    store = request.getfixturevalue("django_db_setup")
    store.empty()
    with request.getfixturevalue("django_db_blocker").unblock():
        yield
        connections.close_all()


@pytest.fixture
def behind_the_back(pytestconfig: pytest.Config, database: None) -> Iterator[object]:
    """Runs SQL as somebody who has the database in hand: past every trigger and policy."""
    from django.db import connection

    if connection.vendor == "postgresql":
        import psycopg

        store = pytestconfig.stash[STORE]
        with psycopg.connect(store.address(), autocommit=True) as superuser:
            superuser.execute("SET session_replication_role = replica")
            superuser.execute("SET lock_timeout = '30s'")
            yield superuser.execute
        return
    with connection.cursor() as cursor:
        found = cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in found:
            cursor.execute(f"DROP TRIGGER {name}")

    def run(sql: str, values: tuple[object, ...] = ()) -> None:
        plain = [value.hex if isinstance(value, UUID) else value for value in values]
        with connection.cursor() as cursor:
            cursor.execute(sql, plain)

    yield run


@pytest.fixture(scope="session")
def static_files() -> None:
    """The style sheet and the scripts under the names that pages call them by."""
    from django.core.management import call_command

    call_command("collectstatic", interactive=False, verbosity=0)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser without a window."""
    found = next(filter(None, map(shutil.which, LIGHT)), None)
    if found is None:
        pytest.skip(f"there is no browser here; install one of {', '.join(BROWSERS)}")
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # The browser keeps an event loop in this thread, where Django then suspects its database.
        patch.setitem(os.environ, "DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        opened = playwright.chromium.launch(executable_path=found, args=sandbox)
        expect.set_options(timeout=LONGEST_WAIT)
        yield opened
        opened.close()


@pytest.fixture
def db(database: None) -> None:
    """What fixtures of pytest-django ask for."""


@pytest.fixture
def transactional_db(database: None) -> None:
    """What ``live_server`` of pytest-django asks for."""


def _store(kind: str, worker: dict[str, str]) -> Sqlite:
    if kind == "sqlite" or cluster.why_not():
        return Sqlite()
    folder = cluster.folder_of(worker.get("testrunuid", uuid4().hex))
    cluster.hold(folder)
    return Postgres(folder, worker.get("workerid", "main"))
