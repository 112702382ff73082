"""Are the generated pages of the reference in step with what they are made from?

``python -m checks.pages`` checks; with ``--write`` it writes them. ``make docs`` calls it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from checks.project import ROOT
from checks.reference import (
    access,
    after_protection,
    authorities,
    case_file,
    commands,
    coverage,
    crisis_words,
    decisions,
    fees,
    procedures,
    readiness,
    rules,
    what_is_kept,
)
from checks.report import report

REFERENCE = ROOT / "docs" / "reference"
PAGES: Mapping[str, Callable[[], str]] = {
    "case-file.md": case_file.page,
    "rules.md": rules.page,
    "coverage.md": coverage.page,
    "authorities.md": authorities.page,
    "fees.md": fees.page,
    "procedures.md": procedures.page,
    "readiness.md": readiness.page,
    "after-protection.md": after_protection.page,
    "decisions.md": decisions.page,
    "commands.md": commands.page,
    "access.md": access.page,
    "crisis-words.md": crisis_words.page,
    "what-is-kept.md": what_is_kept.page,
}


def faults(folder: Path, made: Mapping[str, Callable[[], str]] = PAGES) -> Iterator[str]:
    """Pages that are missing or say something else than their source."""
    for name, page in made.items():
        there = folder / name
        if not there.exists():
            yield f"{name} is missing; run 'make docs'"
        elif there.read_text(encoding="utf-8") != page():
            yield f"{name} is not in step with its source; run 'make docs'"


def main() -> int:
    """Check, or write."""
    if "--write" in sys.argv:
        for name, page in PAGES.items():
            (REFERENCE / name).write_text(page(), encoding="utf-8")
    return report("pages", faults(REFERENCE), f"{', '.join(PAGES)} in step")


if __name__ == "__main__":
    sys.exit(main())
