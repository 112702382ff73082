"""Does the bar of an import say how far it is, how fast, and how long still, to whoever watches?"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from rich.progress import Progress, Task

from tests.outcomes.release.making import Made
from wellfounded.cli.outcomes_progress import Bar

SIGNS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Clock:
    """A clock that a test turns forward."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def halfway(bar: Bar, clock: Clock) -> None:
    """100 MB in all, 10 MB each second, for five seconds."""
    bar.total(100_000_000)
    bar.at("tbl_schedule: reading")
    for _ in range(5):
        clock.now += 1
        bar.done(10_000_000)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    turned = Clock()
    begun = Progress.__init__

    def init(self: Progress, *columns: object, **said: object) -> None:
        begun(self, *columns, **said, get_time=turned)  # type: ignore[arg-type]

    monkeypatch.setattr(Progress, "__init__", init)
    return turned


def shown(bar: Bar) -> str:
    """The line of the bar as it stands now."""
    from rich.console import Console

    console = Console(width=120, force_terminal=True, color_system=None)
    with console.capture() as taken:
        console.print(bar._bar.get_renderable())
    return SIGNS.sub("", taken.get())


def test_a_terminal_sees_what_is_done_the_rate_and_the_time_left(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with Bar() as bar:
        halfway(bar, clock)
        line = shown(bar)
        assert "tbl_schedule: reading" in line
        assert "50.0/100.0 MB" in line
        assert re.search(r"\b10\.0 MB/s", line)
        assert "0:00:05" in line
        clock.now += 1
        bar.done(50_000_000)
        assert "0:00:00" in shown(bar)


def test_a_new_task_begins_at_nothing(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """The import is not as fast as the download before it."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    with Bar() as bar:
        halfway(bar, clock)
        bar.total(400_000_000)
        [task] = bar._bar.tasks
        assert isinstance(task, Task)
        assert (task.completed, task.total, task.speed) == (0, 400_000_000, None)


def test_where_nobody_watches_each_step_is_a_line_and_nothing_is_drawn(
    clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    with Bar() as bar:
        halfway(bar, clock)
        bar.at("tblAppeal: reading")
    assert capsys.readouterr().err == "tbl_schedule: reading\ntblAppeal: reading\n"


def test_the_command_draws_a_bar_in_a_terminal_and_takes_it_away(tmp_path: Path) -> None:
    given = Made("A_TblCase", rows=400).zipped(tmp_path / "given.zip")
    starting = "from wellfounded.cli.main import main; main()"
    words = ["outcomes", "import", str(given), "--shelf", str(tmp_path / "shelf")]
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", starting, *words, "--accept", "tables"],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "120"},
    ) as process:
        os.close(theirs)
        text = drawn(ours)
        assert process.wait() == 0
    os.close(ours)
    assert "\x1b[" in text
    assert re.search(r"\d+\.\d/\d+\.\d (kB|MB|bytes)", SIGNS.sub("", text))
    assert re.search(r"\d+:\d\d:\d\d|-:--:--", SIGNS.sub("", text))
    assert text.rstrip().endswith("\x1b[2K")


def drawn(terminal: int) -> str:
    """All that was written to a terminal until the process behind it ended."""
    parts = []
    with suppress(OSError):  # nobody is at the other end any more
        while part := os.read(terminal, 65536):
            parts.append(part)
    return b"".join(parts).decode()
