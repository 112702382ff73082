"""Does everything that was acknowledged survive a power cut?"""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from tests.web.durability import hasty, revisions
from tests.web.durability.power_cut import ROOT, alone, cuts, why_not

CUTS = 10
ENOUGH_TO_LOSE = 30

pytestmark = [
    pytest.mark.only_on("sqlite"),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]


def loops(folder: Path) -> list[Path]:
    """The loop devices whose file lies in a folder."""
    files = Path("/sys/block").glob("loop*/loop/backing_file")
    return [file for file in files if file.read_text(encoding="utf-8").startswith(str(folder))]


def test_nothing_is_lost() -> None:
    done = cuts(revisions.__name__, "FULL", number=CUTS)
    assert len(done) == CUTS
    assert all(cut.acknowledged > 10 for cut in done)
    assert [(cut.lost, cut.damage) for cut in done] == [(0, "")] * CUTS


def test_a_level_that_loses_is_found_out() -> None:
    done = cuts(revisions.__name__, "NORMAL", number=ENOUGH_TO_LOSE, until_loss=True)
    assert done[-1].lost > 0, f"{len(done)} cuts lost nothing, so the test above proves nothing"


def test_a_writer_that_acknowledges_before_it_writes_is_found_out() -> None:
    (done,) = cuts(hasty.__name__, "early", number=1)
    assert done.lost == done.acknowledged > 0


def test_damage_is_told() -> None:
    (done,) = cuts(hasty.__name__, "damaged", number=1)
    assert done.damage == "ValueError: not what was written"


def test_a_writer_that_fails_is_no_success() -> None:
    with pytest.raises(RuntimeError, match="the writer ended by itself with 3"):
        cuts(hasty.__name__, "failing", number=1)


def test_nothing_is_left_behind_when_it_is_killed(tmp_path: Path) -> None:
    command = alone(tmp_path, hasty.__name__, "early", "--number=1000")
    with subprocess.Popen(command, cwd=ROOT) as running:
        deadline = time.monotonic() + 30
        while not loops(tmp_path) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert loops(tmp_path)
        running.kill()
    while loops(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert loops(tmp_path) == []
    assert str(tmp_path) not in Path("/proc/mounts").read_text(encoding="utf-8")
