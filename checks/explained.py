"""Does every statement of law on the public pages rest on law as it stands?

``python -m checks.explained``: the rules, dated values and authorities under a statement exist
(the pages cannot be loaded otherwise), stand as it says, and have not moved since it was checked.
Days and fees come from dated values. Words bound to no law speak of none. Each page reads at
grade six in every language.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from checks.reading_level import GRADES, HIGHEST
from checks.report import report
from wellfounded.explained import PAGES, Page, Statement, index
from wellfounded.explained.publications import PUBLICATIONS
from wellfounded.explained.shelf import FOLDER
from wellfounded.explained.standing import CHANGED, fits, later_than, mark, sources
from wellfounded.languages import Language
from wellfounded.law.authorities import Volatility, authority
from wellfounded.law.rulebook import REVIEWED

NAMES = re.compile(
    r"[\w.]+\.(?:gov|org)[\w/.-]*|\b(?:[A-Z]{1,5}-?\d+[A-Z]*(?:-\d+)?|G-\d+)\b|\bin 100\b"
)
"""Addresses, names of forms, and the hundred of a percentage."""
UNITS = r"(?:days?|weeks?|months?|years?|dollars?|hours?)"
WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty"
TYPED = re.compile(rf"\d|\b(?:{WORDS})(?: (?:working|calendar))? {UNITS}\b", re.IGNORECASE)
OF_LAW = re.compile(
    r"\b(laws?|judges?|courts?|officers?|USCIS|ICE|governments?|fees?|deadlines?|removal|"
    r"rights?|forms?|status|permits?|illegal|crimes?)\b",
    re.IGNORECASE,
)
PLACES = re.compile(r"\{(\w+)\}")


def faults(pages: Iterable[Page]) -> Iterator[str]:
    """What is wrong with these pages, each by its place and with the fix."""
    for page in pages:
        yield from _hard(page)
        for one in page.statements:
            for fault in _of_statement(one):
                yield f"{page.name}.toml, {one.words.id}: {fault}"


def _hard(page: Page) -> Iterator[str]:
    """In which languages a page asks for more school than it may."""
    for code, grade in GRADES.items():
        language = Language(code)
        found = grade([one.words.say(language) for one in page.statements])
        if found > HIGHEST:
            yield f"{page.name}.toml reads at grade {found:.1f} in {code}; shorten its sentences"


def _of_statement(one: Statement) -> Iterator[str]:
    english = one.words.english
    if not one.source and (typed := TYPED.search(NAMES.sub("", english))):
        yield f"{typed[0]!r} is typed; let a dated value fill it, with numbers = {{ … }}"
    if set(PLACES.findall(english)) != one.places:
        yield "the places of the text and what fills them are not the same"
    if not one.of_law and not one.source and (spoken := OF_LAW.search(english)):
        yield f"it is said to be our own word, and speaks of {spoken[0]!r}; bind it to that law"
    if one.checked > REVIEWED:
        yield f"it was checked on {one.checked}, after the law of this release ({REVIEWED})"
    for move in later_than(one):
        if move.day.earliest <= REVIEWED:
            yield (
                f"{move.subject} moved on {move.day} ({move.before} to {move.after}), after it was "
                f"checked on {one.checked}; read it again, and write the day"
            )
    found = mark(one, REVIEWED) if fits(one, REVIEWED) else None
    if found and found.kind != CHANGED:
        yield f"its law is not in force ({found.kind}); tell so, and name that in states"


def astray(folder: Path) -> Iterator[str]:
    """Pages that stand on no shelf, and publications that no fact comes from."""
    shelved = {f"{shelf}/{name}" for shelf, names in PAGES.items() for name in names}
    for path in sorted(folder.rglob("*.toml")):
        if path.relative_to(folder).with_suffix("").as_posix() not in shelved:
            yield f"{path.name} stands on no shelf; name it in PAGES of shelf.py"
    used = {one.source for page in index().values() for one in page.statements}
    for key in sorted(set(PUBLICATIONS) - used):
        yield f"publications.toml, {key}: no fact comes from it; take it out"


def main() -> int:
    """Check every page, and say how much law they tell of."""
    pages = index().values()
    of_law = [one for page in pages for one in page.statements if one.of_law]
    cited = {authority(c) for one in of_law for c in sources(one, REVIEWED)}
    moving = sum(one.volatility is not Volatility.LASTING for one in cited)
    fine = (
        f"{len(pages)} pages, {len(of_law)} statements of law on {len(cited)} authorities, "
        f"of which {moving} move and are looked at within weeks"
    )
    return report("explained", (*faults(pages), *astray(Path(str(FOLDER)))), fine)


if __name__ == "__main__":
    sys.exit(main())
