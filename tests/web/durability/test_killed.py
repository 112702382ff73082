"""Is every answer that was acknowledged there after the site was killed, and killed again?

Several people save at once, in passing and page by page. In the midst of it every process that
serves is killed and started again on what they left.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

import pytest

from tests.web import cluster
from tests.web.conftest import STORE
from tests.web.durability.client import Saver
from tests.web.durability.reading import history
from tests.web.durability.serving import PATIENCE, Serving
from tests.web.installation import make_installation
from tests.web.stores import Postgres

SAVERS = 10
ROUNDS = 20
EVERY_FIFTH = 5
"""One round in so many kills the workers alone, which others then replace."""
pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def site(pytestconfig: pytest.Config, tmp_path: Path) -> Iterator[Serving]:
    """A site of its own, in the database of this run."""
    serving = Serving(make_installation(tmp_path / "site", pytestconfig.stash[STORE].settings))
    serving.start()
    yield serving
    serving.kill()


@contextmanager
def people(site: Serving, number: int = SAVERS) -> Iterator[list[Saver]]:
    """So many people, each with a case; the longer the answers, the later they came."""
    savers = [Saver(site.port, f"p{place}", words="word " * place) for place in range(number)]
    with ExitStack() as lines:
        for saver in savers:
            lines.callback(saver.hangs_up)
            saver.begins()
        yield savers


def interrupted(savers: Sequence[Saver], seconds: float, blow: Callable[[], None]) -> None:
    """Let everybody save for some seconds after the first one, strike, and let them find out."""
    stopped = Event()
    before = promised(savers)
    threads = [Thread(target=saver.saves, args=(stopped,)) for saver in savers]
    for thread in threads:
        thread.start()
    until = time.monotonic() + PATIENCE
    while promised(savers) == before and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(seconds)
    blow()
    stopped.set()
    for thread in threads:
        thread.join()
    for saver in savers:
        saver.reconnects()


def promised(savers: Sequence[Saver]) -> int:
    """How many answers were ever said to be saved."""
    return sum(len(saver.saved) for saver in savers)


def nothing_is_lost(site: Serving, savers: Sequence[Saver]) -> None:
    """Compare all that was ever said to be saved with what lies there."""
    for saver, texts in zip(savers, history(site.home, [s.code for s in savers]), strict=True):
        assert [text for text in texts if text in set(saver.saved)] == saver.saved
        assert not {text for _, text in saver.refused} & set(texts)
        assert set(texts) <= {*saver.saved, *saver.unknown}


@pytest.mark.long
def test_killed_under_load(site: Serving) -> None:
    chance = random.Random(9)
    with people(site) as savers:
        for number in range(ROUNDS):
            before = promised(savers)
            if number % EVERY_FIFTH == 0:
                interrupted(savers, chance.uniform(0.2, 0.8), site.kill_workers)
            else:
                interrupted(savers, chance.uniform(0.2, 0.8), site.kill)
                site.start()
            for saver in savers:
                assert saver.sees() in saver.may_see()
            back = savers[number % SAVERS]
            back.comes_back()
            assert back.sees() in back.may_see()
            assert promised(savers) > before, "nobody saved anything"
        assert not any(saver.refused for saver in savers)
        nothing_is_lost(site, savers)


@pytest.fixture
def own_server() -> Postgres:
    """A PostgreSQL that nobody else uses."""
    if cluster.OUTSIDE:
        pytest.skip("the server in WELLFOUNDED_TEST_POSTGRES is not ours to kill")
    folder = cluster.folder_of(uuid4().hex)
    cluster.hold(folder)
    store = Postgres(folder, "killed")
    store.prepare()
    return store


@pytest.mark.only_on("postgres")
def test_the_postmaster_is_killed_under_load(own_server: Postgres, tmp_path: Path) -> None:
    site = Serving(make_installation(tmp_path / "own", own_server.settings))
    site.start()
    try:
        with people(site) as savers:
            interrupted(savers, 1.0, lambda: kill_postmaster(own_server.folder))
            start_again(own_server.folder)
            for saver in savers:
                assert saver.sees() in saver.may_see()
            interrupted(savers, 0.5, lambda: None)
            assert all(saver.sees() in saver.may_see() for saver in savers)
            nothing_is_lost(site, savers)
    finally:
        site.kill()


def kill_postmaster(folder: Path) -> None:
    """Kill the process that all others of a server hang on."""
    file = folder / "data" / "postmaster.pid"
    os.kill(int(file.read_text(encoding="utf-8").split("\n")[0]), signal.SIGKILL)
    time.sleep(0.5)


def start_again(folder: Path) -> None:
    """Start a server as soon as what was left of it has noticed and is gone."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return cluster.start(folder)
        except subprocess.CalledProcessError:
            if time.monotonic() > until:
                raise
            time.sleep(0.5)


def test_the_comparison_notices_what_is_missing(site: Serving) -> None:
    with people(site, 1) as (saver,):
        assert saver.saves_once() == 302
        assert saver.saves_once() == 200
        nothing_is_lost(site, [saver])
        saver.saved.append("never sent")
        with pytest.raises(AssertionError):
            nothing_is_lost(site, [saver])
        saver.saved.pop()
        saver.refused.append((507, saver.saved.pop(0)))
        with pytest.raises(AssertionError):
            nothing_is_lost(site, [saver])
