"""What may stand where in a case file?

The catalogue's flat paths, as the tree of tables and lists that a file is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from wellfounded.facts.catalogue import CATALOGUE
from wellfounded.facts.fact import Fact


@dataclass(slots=True)
class Branch:
    """A place in the file: a fact, a table of named places, or a list and the places in it."""

    path: str
    fact: Fact | None = None
    names: dict[str, Branch] = field(default_factory=dict)


def tree(facts: Iterable[Fact]) -> Branch:
    """The tree of these facts. The places of a list's records hang under the list itself."""
    root = Branch("")
    for fact in facts:
        branch = root
        for name in fact.path.replace("[]", "").split("."):
            path = f"{branch.path}.{name}" if branch.path else name
            branch = branch.names.setdefault(name, Branch(path))
        branch.fact = fact
    return root


ROOT: Branch = tree(CATALOGUE.values())
