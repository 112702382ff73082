"""Does a page show what its commands really print?

In a ``console`` block a line after ``$`` is a command and the lines below are what it prints.
``…`` stands for words left out; alone on a line, for lines left out. A ``toml`` block after
"Save this as" is a file, saved before the commands that follow.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(r"^```(console|toml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SAVED = re.compile(r"Save this as `([\w.-]+)`[^`]*\Z")


@dataclass(frozen=True)
class Step:
    """A file to save, or a command with what the page says it prints."""

    name: str
    content: str
    is_file: bool = False


def steps(page: str) -> Iterator[Step]:
    """What a reader of the page does, in order."""
    for block in BLOCK.finditer(page):
        kind, content = block.groups()
        if kind == "console":
            for call in re.split(r"^\$ ", content, flags=re.MULTILINE)[1:]:
                command, _, printed = call.partition("\n")
                yield Step(command, printed)
        elif saved := SAVED.search(page[: block.start()]):
            yield Step(saved[1], content, is_file=True)


def follow(page: Path, folder: Path) -> Iterator[tuple[str, str, str]]:
    """Each command of a page, what the page shows and what it printed, run in ``folder``."""
    for step in steps(page.read_text(encoding="utf-8")):
        if step.is_file:
            (folder / step.name).write_text(step.content, encoding="utf-8")
        else:
            yield step.name, step.content, run(step.name, folder)


def run(command: str, folder: Path) -> str:
    """What a command prints to a person with a terminal of eighty columns."""
    programs = Path(sys.executable).parent
    surroundings = {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "COLUMNS": "80",
        "LANG": "C.UTF-8",
    }
    ran = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
    )
    return ran.stdout


def agrees(shown: str, printed: str) -> bool:
    """Whether ``printed`` is what is shown, but for what is left out; spaces do not count."""
    pattern = r"\s+".join(re.escape(word).replace("…", ".*?") for word in shown.split())
    return re.fullmatch(pattern, " ".join(printed.split()), re.DOTALL) is not None
