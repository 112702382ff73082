"""Which facts and tables does a rule read, and on what does it rest?

Found by walking its expression. A fact of a list's records is written ``entries[].date``. Which
dated tables were asked is noted while the rule is written: its expression keeps only their days.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.logic import NamedDay, Part, Rule
from wellfounded.logic.leaves import Among, DayFact, Path, SameCode, YesNo
from wellfounded.logic.rosters import AtLeast, Latest, TotalAtLeast

AS_OF = "as_of"
"""The day asked for: the rules read it, but it is no fact of the case."""

_asked: dict[str, None] = {}


def note_asked(table: str) -> None:
    """Note that a dated table was asked for a condition; ``table`` is its full name."""
    _asked[table] = None


def tables_asked() -> tuple[str, ...]:
    """The tables asked since this was last called: those of the rule or day written just now."""
    found = tuple(_asked)
    _asked.clear()
    return found


def facts_read(node: Part, *, through_rules: bool = False) -> tuple[str, ...]:
    """The paths that a rule or day reads, its scope first, in the order of its text.

    It ends at the next rule, unless ``through_rules``.
    """
    found = dict.fromkeys(path for part in _text(node) for path in _facts(part, "", through_rules))
    return tuple(path for path in found if path != AS_OF)


def rules_used(node: Part) -> tuple[str, ...]:
    """The ids of the rules and named days that a rule or day is directly made of."""
    return tuple(dict.fromkeys(id for part in _text(node) for id in _named(part)))


def _text(node: Part) -> tuple[Part, ...]:
    match node:
        case Rule():
            return (node.applies, node.body)
        case NamedDay():
            return (node.body,)
        case _:
            return (node,)


def _facts(node: Part, at: str, through_rules: bool) -> Iterator[str]:
    match node:
        case Rule() | NamedDay():
            if through_rules or isinstance(node, NamedDay):
                for part in _text(node):
                    yield from _facts(part, "", through_rules)
            return
        case YesNo() | Among() | DayFact():
            yield _full(node.path, at)
        case SameCode():
            yield _full(node.left, at)
            yield _full(node.right, at)
        case AtLeast() | Latest() | TotalAtLeast():
            listed = _full(node.records.path, at)
            yield listed
            if isinstance(node, TotalAtLeast):
                yield _full(node.number, f"{listed}[].")
            for part in node.parts:
                yield from _facts(part, f"{listed}[].", through_rules)
            return
        case _:
            pass
    for part in node.parts:
        yield from _facts(part, at, through_rules)


def _full(path: Path, at: str) -> str:
    """A code of a list of codes is the list's own fact."""
    if path.of_item and not path.name:
        return at.removesuffix("[].")
    return at + path.name if path.of_item else path.name


def _named(node: Part) -> Iterator[str]:
    if isinstance(node, Rule | NamedDay):
        yield node.id
        return
    for part in node.parts:
        yield from _named(part)
