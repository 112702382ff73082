"""Which files are the project's own?"""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
GENERATED = "<!-- Written by 'make docs'. Change the source it is made from, not this page. -->"


def files(root: Path = ROOT) -> list[Path]:
    """Every file that is tracked by git, or would be: what ``.gitignore`` names is left out.

    Raises:
        RuntimeError: if ``root`` is not a git checkout.
    """
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, check=False)
    if listed.returncode:
        raise RuntimeError(f"{root} is not a git checkout; run the checks in a clone")
    names = sorted(set(listed.stdout.decode().split("\0")))
    return [root / name for name in names if name and (root / name).is_file()]


def pages(root: Path = ROOT) -> list[Path]:
    """Every page of documentation: Markdown at the top, in ``docs`` and in ``tests``."""
    return [path for path in files(root) if path.suffix == ".md" and "news" not in path.parts]


def by_hand(page: Path) -> bool:
    """Whether a page is written by hand and not by ``make docs``."""
    return GENERATED not in page.read_text(encoding="utf-8")
