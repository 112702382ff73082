"""How do the tests call a command as a person would?"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from wellfounded.cli import main


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit code and both outputs."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> Ran:
        monkeypatch.setattr("sys.argv", ["wellfounded", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main.main()
        said = capsys.readouterr()
        code = stopped.value.code
        return Ran(code if isinstance(code, int) else 0, said.out, said.err)

    return call


@pytest.fixture
def no_danger(run: Run, tmp_path: Path) -> Path:
    """Wang Xiulan's case without the days she was held: every gate is passed in July 2026."""
    text = run("case", "example", "wang_xiulan").out
    held = re.compile(r'\[accused\]\nabroad = true\naccount = """.*?"""', re.DOTALL)
    cleared, found = held.subn("[accused]\nabroad = false", text)
    assert found == 1
    path = tmp_path / "no_danger.toml"
    path.write_text(cleared, encoding="utf-8")
    return path


@pytest.fixture
def case(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str, name: str = "case.toml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
