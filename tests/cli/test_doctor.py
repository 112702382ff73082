"""Does ``doctor`` look at what matters, and ``--help`` show every command?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from wellfounded.cli.main import COMMANDS


@pytest.fixture(autouse=True)
def no_site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """There is no site here; ``tests/web/keeping`` has one."""
    monkeypatch.delenv("WELLFOUNDED_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


def test_a_sound_installation(run: Run) -> None:
    ran = run("doctor", "--json")
    assert ran.code == 0, ran.out
    what = {sign["what"] for sign in ran.json["signs"]}
    assert {"Python", "extra [forms]", "language es", "rules"} <= what


def test_help_lists_every_command_with_an_example(run: Run) -> None:
    assert all(name in run("--help").out for name in COMMANDS)
    for name in COMMANDS:
        assert "Example" in run(name, "--help").out, name


def test_an_unknown_command_is_refused(run: Run) -> None:
    ran = run("frobnicate")
    assert ran.code == 2
    assert "frobnicate" in ran.err
