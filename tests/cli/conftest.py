"""How do the tests call a command as a person would?"""

from __future__ import annotations

import json
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
def case(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str, name: str = "case.toml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
