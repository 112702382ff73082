"""How are a million cases decided at once?

The same rules as SQL for DuckDB: each rule, each named day and what is read from a list becomes
a column, in layers, so that what is shared is computed once. NULL is "not settled".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from wellfounded.logic.part import Part
from wellfounded.logic.reading import Columns, computed, quoted
from wellfounded.logic.rule import NamedDay, Rule

Named = Rule | NamedDay
COMPUTED = re.compile(r'"§§? (?:[^"]|"")*"')
"""The columns made here, wherever an expression reads them."""


def select(goals: Iterable[Named], source: str, *, keep: tuple[str, ...] = ()) -> str:
    """A query over ``source`` with one Boolean column a rule, named by its id.

    A named day among the goals becomes the columns ``<id>__earliest`` and ``<id>__latest``.
    ``source`` is a table, view or bracketed query with one row a case; ``keep`` are further
    columns of it to pass through.

    Raises:
        ValueError: if two rules or days have the same id.
    """
    goals = tuple(goals)
    query = f"SELECT * FROM {source}"
    for layer in _layers(_columns(goals)):
        query = f"SELECT *, {', '.join(layer)} FROM ({query})"
    wanted = [quoted(name) for name in keep]
    for goal in goals:
        wanted += (f"{computed(name)} AS {quoted(name)}" for name in _names(goal))
    return f"SELECT {', '.join(wanted)} FROM ({query})"


def _layers(columns: dict[str, str]) -> list[list[str]]:
    """Columns, each in a later layer than those it is made of."""
    depth: dict[str, int] = {}
    layers: list[list[str]] = []
    for name, sql in columns.items():
        depth[name] = max((depth.get(part, -1) for part in COMPUTED.findall(sql)), default=-1) + 1
        if depth[name] == len(layers):
            layers.append([])
        layers[depth[name]].append(f"{sql} AS {name}")
    return layers


def _columns(goals: tuple[Named, ...]) -> dict[str, str]:
    """Each column by name, with its expression, after those it is made of."""
    shared: dict[str, str] = {}
    found: dict[str, str] = {}
    for node in _parts_first(goals):
        sql = node.body.sql(Columns(shared=shared))
        found |= {name: expression for expression, name in shared.items()}
        bounds = (sql,) if isinstance(sql, str) else sql
        found |= zip(map(computed, _names(node)), bounds, strict=True)
    return found


def _names(node: Named) -> tuple[str, ...]:
    """The names of the columns that a rule or a named day becomes."""
    return (node.id,) if isinstance(node, Rule) else (f"{node.id}__earliest", f"{node.id}__latest")


def _parts_first(goals: tuple[Named, ...]) -> Iterable[Named]:
    """The goals and all rules and named days within them, parts before wholes."""
    found: dict[Named, None] = {}

    def visit(node: Named) -> None:
        if node not in found:
            for part in named_parts(node):
                visit(part)
            found[node] = None

    for goal in goals:
        visit(goal)
    _refuse_namesakes(found)
    return found


def _refuse_namesakes(nodes: Iterable[Named]) -> None:
    ids = Counter(node.id for node in nodes)
    twice = sorted(name for name, times in ids.items() if times > 1)
    if twice:
        raise ValueError(f"two rules or days are called {', '.join(twice)}: rename one of them")


def named_parts(node: Named) -> Iterator[Named]:
    """The rules and named days a rule or named day is directly made of."""
    yield from _named_within(node.body)


def _named_within(node: Part) -> Iterator[Named]:
    if isinstance(node, Rule | NamedDay):
        yield node
        return
    for part in node.parts:
        yield from _named_within(part)
