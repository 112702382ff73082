"""Does a rule work when someone adds it as the guide says, word for word?"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checks.project import ROOT

GUIDE = ROOT / "docs" / "guides" / "add-a-rule.md"
BLOCK = re.compile(r"^```(python|toml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SAVED = re.compile(r"(?:Save this as|At the end of)\s+`([\w./-]+)`")
GOALS = re.compile(r"^GOALS = \((?:\n    \w+,)+", re.MULTILINE)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The part of a clone that the rule touches."""
    unwanted = shutil.ignore_patterns("__pycache__")
    for folder in ("src", "tests/law", "tests/golden"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=unwanted)
    (tmp_path / "tests" / "__init__.py").touch()
    return tmp_path


def follow(clone: Path) -> None:
    """Do what the guide says, with each block in the file it names."""
    guide = GUIDE.read_text(encoding="utf-8")
    for block in BLOCK.finditer(guide):
        _, content = block.groups()
        if content.startswith("from wellfounded"):
            _import(clone / "src/wellfounded/law/__init__.py", content)
            continue
        place = clone / SAVED.findall(guide[: block.start()])[-1]
        place.parent.mkdir(parents=True, exist_ok=True)
        before = place.read_text(encoding="utf-8") + "\n" if place.exists() else ""
        place.write_text(before + content, encoding="utf-8")


def _import(room: Path, line: str) -> None:
    text = room.read_text(encoding="utf-8")
    opening, _, rest = text.partition("\nfrom ")
    text = f"{opening}\n{line}from {rest}"
    goal = line.split()[-1]
    with_goal, found = GOALS.subn(lambda goals: f"{goals[0]}\n    {goal},", text)
    assert found == 1, f"{room}: no GOALS of one name a line, at the end of which to put {goal}"
    room.write_text(with_goal, encoding="utf-8")


def call(clone: Path, *arguments: str) -> str:
    paths = os.pathsep.join((str(clone / "src"), str(clone)))
    ran = subprocess.run(
        [sys.executable, *arguments],
        cwd=clone,
        env={**os.environ, "PYTHONPATH": paths, "WELLFOUNDED_NO_SKIPS": ""},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return ran.stdout + ran.stderr


def test_the_rule_of_the_guide_passes_its_golden_cases_and_a_wrong_one_does_not(
    clone: Path,
) -> None:
    golden = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/law/test_golden.py")
    follow(clone)
    assert " passed" in (said := call(clone, *golden)), said
    assert " failed" not in said, said
    rule = clone / "src/wellfounded/law/asylum/registration.py"
    rule.write_text(rule.read_text().replace("turns_14 <= as_of", "turns_14 < as_of"))
    assert "1 failed" in call(clone, *golden)


def test_the_rule_of_the_guide_answers_for_a_case(clone: Path) -> None:
    follow(clone)
    case = clone / "src/wellfounded/facts/personas/gurpreet_kaur_family.toml"
    run = "import sys; from wellfounded.cli.main import main; sys.argv[0] = 'wellfounded'; main()"
    goal = ("--as-of", "2026-07-01", "--goal", "asylum.old_enough_to_register")
    said = call(clone, "-c", run, "screen", str(case), *goal)
    assert "yes  The person is old enough to be registered" in said
