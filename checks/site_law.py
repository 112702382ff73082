"""Does each statement of law in the site's own words rest on law in force?

``python -m checks.site_law``. What rules, procedures and explainers say is bound to law where it is
written. The other words of the site are written by hand: each that speaks of law is told in
``site_law.toml``, with what it rests on; or as naming an office or saying what the site does, which
is no law; or as resting on nothing that is read here, with the reason. When law under one of them
moves, it is read again.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checks.project import ROOT
from checks.report import report
from wellfounded.explained.standing import later_than, mark
from wellfounded.explained.statement import Statement, statement
from wellfounded.law.rulebook import REVIEWED
from wellfounded.web.safety.children import LAW
from wellfounded.web.words import for_people

FILE = ROOT / "checks" / "site_law.toml"
OF_LAW = re.compile(
    r"\b(asylum|laws?|judges?|courts?|officers?|USCIS|deadlines?|removal|status|work permits?|TPS|"
    r"withholding|one year|crimes?|INA|CFR)\b",
    re.IGNORECASE,
)
ALIKE = "*"
"""Ends the beginning that several ids share."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of the words of the site, by their ids."""

    checked: date
    bound: Mapping[str, Mapping[str, Any]]
    no_law: frozenset[str]
    unbound: Mapping[str, str]

    @property
    def ids(self) -> frozenset[str]:
        """Every id that is told of."""
        return frozenset(self.bound) | self.no_law | frozenset(self.unbound)


def told() -> Told:
    """The file, and the page for children, whose words stand beside their texts already."""
    said = tomllib.loads(FILE.read_text("utf-8"))
    of_children = {
        id: {"cite": list(texts), **({"rules": rule} if rule else {})} for id, texts, rule in LAW
    }
    bound = said["bound"] | of_children
    return Told(said["checked"], bound, frozenset(said["no_law"]), said["unbound"])


def faults(words: Mapping[str, str], known: Told, on: date = REVIEWED) -> Iterator[str]:
    """What speaks of law and is told nowhere; what is told and gone; what its law left behind."""
    for id, english in words.items():
        if OF_LAW.search(english) and not any(_is(one, id) for one in known.ids):
            yield f"{id} speaks of law; tell in {FILE.name} what it rests on: {english[:60]!r}"
    for id in sorted(known.ids):
        if not any(_is(id, one) for one in words):
            yield f"{FILE.name}: the site says nothing under {id}; take it out"
    for id, ground in known.bound.items():
        try:
            made = statement("site", {"id": id, "text": words.get(id, ""), **ground}, known.checked)
        except (KeyError, LookupError, TypeError, ValueError) as wrong:
            yield f"{FILE.name}, {id}: {wrong}"
        else:
            yield from _of_ground(id, made, on)
    yield from (f"{FILE.name}, {id}: say why" for id, why in known.unbound.items() if not why)


def _of_ground(id: str, made: Statement, on: date) -> Iterator[str]:
    moves = [move for move in later_than(made) if move.day.earliest <= on]
    for move in moves:
        yield f"{id}: {move.subject} moved on {move.day}; read it again, and write the day"
    found = mark(made, on)
    if found and not moves:
        yield f"{id}: its law is not in force ({found.kind}); say so, and name that in states"


def _is(told: str, id: str) -> bool:
    return id.startswith(told[:-1]) if told.endswith(ALIKE) else id == told


def main() -> int:
    """Look at every word of the site."""
    words, known = dict(_with_words(for_people())), told()
    fine = (
        f"{len(known.bound)} statements of law on the site's own pages rest on law in force, "
        f"{len(known.unbound)} on none that is read here"
    )
    return report("site_law", faults(words, known), fine)


def _with_words(said: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((id, english) for id, english in said if english)


if __name__ == "__main__":
    sys.exit(main())
