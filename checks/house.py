"""Are the files short, named and plain text, and is nothing of one machine?

``python -m checks.house`` checks every file of the project.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

from checks.project import ROOT, files
from checks.report import report

LONGEST_FILE = 400
LONGEST_OPENING = 79
NAMELESS = frozenset(
    {"utils", "util", "helpers", "helper", "common", "core", "base", "misc", "tools"}
)
NAMED_BY_DJANGO = "web/database/"
"""Where Django looks for a backend: it insists on the file name ``base``."""
MACHINE = re.compile(r"(?<![\w.~/-])/(?:home|Users|root|work|mnt|opt|srv)/\w|[A-Z]:\\Users\\")
UNMERGED = re.compile(r"(?:<{7}|>{7})(?: |$)")
INDEX = re.compile(r"--(?:extra-)?index-url|--find[-]links")


def faults(paths: Iterable[Path], root: Path) -> Iterator[str]:
    """What is wrong with these files, each by its place and with the fix."""
    for path in paths:
        place = path.relative_to(root)
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            text = "\0"
        if "\0" in text:
            yield f"{place} is not text; official forms, fonts and data are fetched, not kept here"
            continue
        yield from _of_one_machine(place, text)
        if path.suffix == ".py":
            yield from _unnamed(place)
            yield from _shape(place, text)


def _of_one_machine(place: Path, text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), start=1):
        if found := MACHINE.search(line):
            yield f"{place}:{number} names a place on one machine ({found[0]}…); make it relative"
        if UNMERGED.match(line):
            yield f"{place}:{number} was left by a merge; choose one side"
        if found := INDEX.search(line):
            yield f"{place}:{number} names a package index ({found[0]}); leave it to the user's pip"


def _unnamed(place: Path) -> Iterator[str]:
    for name in (*place.parent.parts, place.stem):
        if name in NAMELESS and NAMED_BY_DJANGO not in place.as_posix():
            yield f"{place}: {name!r} is not a name; call the room or file by what it answers"


def _shape(place: Path, text: str) -> Iterator[str]:
    length = len(text.splitlines())
    if length > LONGEST_FILE:
        yield f"{place} has {length} lines, more than {LONGEST_FILE}; divide it by question"
    if place.parts[0] == "tests" or not text.strip():
        return
    opening = (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
    if not opening:
        yield f"{place} does not say which question it answers; begin it with a docstring"
    elif len(opening) > LONGEST_OPENING:
        yield f"{place}: the first line has {len(opening)} characters, more than {LONGEST_OPENING}"


def lengths(paths: Iterable[Path], root: Path) -> list[int]:
    """Lines of each file of the program itself that is not empty."""
    sources = (p for p in paths if p.suffix == ".py" and p.is_relative_to(root / "src"))
    counted = (len(path.read_text(encoding="utf-8").splitlines()) for path in sources)
    return sorted(lines for lines in counted if lines)


def main() -> int:
    """Check every file of the project, and say how long files are."""
    mine = files()
    lines = lengths(mine, ROOT)
    size = f"files of src: median {median(lines):.0f} lines, longest {lines[-1]}"
    return report("house", faults(mine, ROOT), f"{len(mine)} files in order; {size}")


if __name__ == "__main__":
    sys.exit(main())
