"""Do the pages name everything a person can call, and lead where they say?

``python -m checks.docs``: every command and every make target stands on a page written by
hand, every page is in the index of ``docs``, and every link inside the project resolves.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from checks.project import ROOT, by_hand, pages
from checks.reference.commands import commands
from checks.report import report

TARGET = re.compile(r"^([a-z]+):.*##", re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]+)\)")
ELSEWHERE = re.compile(r"[a-z]+:")
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FIRST_SCREEN = 40
WAYS_IN = ("make run", "make test")


def faults(found: Iterable[Path], root: Path, callable_: Iterable[str]) -> Iterator[str]:
    """What the pages leave out or get wrong; ``callable_`` are the commands there are."""
    found = list(found)
    written = "\n".join(page.read_text(encoding="utf-8") for page in found if by_hand(page))
    for call in (*callable_, *make_targets(root)):
        if not re.search(rf"\b{re.escape(call)}\b", written):
            yield f"no page names '{call}'; show it where a person would need it"
    yield from _way_in(root / "README.md")
    yield from _off_the_index(found, root / "docs")
    for page in found:
        yield from _broken_links(page, root)


def make_targets(root: Path) -> list[str]:
    """The targets that ``make help`` lists, each as it is called."""
    text = (root / "Makefile").read_text(encoding="utf-8")
    return [f"make {target}" for target in TARGET.findall(text)]


def _way_in(readme: Path) -> Iterator[str]:
    screen = "\n".join(readme.read_text(encoding="utf-8").splitlines()[:FIRST_SCREEN])
    for call in WAYS_IN:
        if call not in screen:
            yield f"README.md does not show '{call}' in its first {FIRST_SCREEN} lines"


def _off_the_index(found: Iterable[Path], docs: Path) -> Iterator[str]:
    index = docs / "README.md"
    linked = {target.resolve() for target, _ in _links(index)}
    for page in found:
        if page.is_relative_to(docs) and page != index and page.resolve() not in linked:
            yield f"docs/README.md does not lead to docs/{page.relative_to(docs)}"


def _broken_links(page: Path, root: Path) -> Iterator[str]:
    for target, heading in _links(page):
        place = page.relative_to(root)
        if not target.exists():
            yield f"{place} leads to {target.name}, which is not there"
        elif heading and heading not in _headings(target):
            yield f"{place} leads to the heading #{heading}, which {target.name} does not have"


def _links(page: Path) -> Iterator[tuple[Path, str]]:
    """The files that a page leads to inside the project, each with the heading or nothing."""
    for link in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8"))):
        if not ELSEWHERE.match(link):
            name, _, heading = unquote(link).partition("#")
            yield (page.parent / name if name else page), heading


def _headings(page: Path) -> set[str]:
    """The headings of a page as links write them."""
    plain = (re.sub(r"[^\w\s-]", "", title.lower()) for title in HEADING.findall(page.read_text()))
    return {title.strip().replace(" ", "-") for title in plain}


def main() -> int:
    """Check every page of the project."""
    found = pages()
    calls = [f"wellfounded {name}" for name in commands()]
    return report("docs", faults(found, ROOT, calls), f"{len(found)} pages lead where they say")


if __name__ == "__main__":
    sys.exit(main())
