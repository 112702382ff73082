"""Is nothing false said while the disk fills up in the midst of many saves?

``tests/web/keeping`` fills the disk between the saves of one person. Here several people save
without a pause while it is filled, and goes on being full, at random moments.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.web.durability.client import Saver
from tests.web.durability.serving import Serving, keep_no_room
from tests.web.durability.test_killed import nothing_is_lost, people
from tests.web.installation import make_installation

SIZE = "12m"
SAVERS = 4
FILLED = 10
FULL = 507
BLOCK = 4096

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk in memory."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(place)]
    mounted = shutil.which("mount") and subprocess.run(mount, capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("a small disk cannot be mounted here; run the tests as root")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def site(disk: Path) -> Iterator[Serving]:
    """A site on that disk, with no room kept back."""
    serving = Serving(keep_no_room(make_installation(disk / "site")))
    serving.start()
    yield serving
    serving.kill()


def fill(disk: Path, spare: int) -> Path:
    """Take all the room there is but some bytes."""
    filler = disk / "filler"
    with filler.open("ab", buffering=0) as file, suppress(OSError):
        while shutil.disk_usage(disk).free > spare:
            file.write(bytes(BLOCK))
    return filler


def goes_on(saver: Saver, stopped: Event) -> None:
    """Save whatever the site says; somebody who is refused tries again a little later."""
    saver.sees()
    while not stopped.is_set():
        if saver.saves_once() == FULL:
            time.sleep(0.02)


def test_no_false_word_and_no_restart(disk: Path, site: Serving) -> None:
    chance, stopped = random.Random(4), Event()
    with people(site, SAVERS) as savers, people(site, 1) as (reader,):
        threads = [Thread(target=goes_on, args=(saver, stopped)) for saver in savers]
        for thread in threads:
            thread.start()
        try:
            for _ in range(FILLED):
                time.sleep(chance.uniform(0.1, 0.4))
                filler = fill(disk, chance.choice((0, 0, BLOCK, 10 * BLOCK)))
                until = time.monotonic() + chance.uniform(0.2, 0.5)
                while time.monotonic() < until:
                    assert reader.sees() == ""
                filler.unlink()
                goes_on_again(savers)
        finally:
            stopped.set()
            for thread in threads:
                thread.join()
        refused = [status for saver in savers for status, _ in saver.refused]
        assert set(refused) == {FULL}, "the disk was never full, or it was called something else"
        assert not any(saver.unknown for saver in savers)
        for saver in savers:
            assert saver.sees() in saver.may_see()
        nothing_is_lost(site, savers)


def goes_on_again(savers: list[Saver], patience: float = 20) -> None:
    """Wait until everybody was told once more that an answer is saved."""
    before = [len(saver.saved) for saver in savers]
    until = time.monotonic() + patience
    while any(len(saver.saved) == said for saver, said in zip(savers, before, strict=True)):
        assert time.monotonic() < until, "nothing is saved though there is room"
        time.sleep(0.02)
