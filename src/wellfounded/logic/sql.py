"""How are a million cases decided at once?

The same rules as SQL for DuckDB: each rule and each named day becomes a column, in layers,
so that what two rules share is computed once. NULL is "not settled".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from wellfounded.logic.condition import Condition
from wellfounded.logic.days import Day
from wellfounded.logic.reading import Columns, computed, quoted
from wellfounded.logic.rule import NamedDay, Rule

Named = Rule | NamedDay


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
    for layer in _layers(goals):
        columns = ", ".join(column for node in layer for column in _columns(node))
        query = f"SELECT *, {columns} FROM ({query})"
    wanted = [quoted(name) for name in keep]
    for goal in goals:
        wanted += (f"{column} AS {quoted(name)}" for name, column in _named_columns(goal))
    return f"SELECT {', '.join(wanted)} FROM ({query})"


def _columns(node: Named) -> Iterator[str]:
    sql = node.body.sql(Columns())
    bounds = (sql,) if isinstance(sql, str) else sql
    for bound, (_, column) in zip(bounds, _named_columns(node), strict=True):
        yield f"{bound} AS {column}"


def _named_columns(node: Named) -> Iterator[tuple[str, str]]:
    """The names of a goal's columns, and what they are called while the query runs."""
    endings = ("",) if isinstance(node, Rule) else ("__earliest", "__latest")
    for ending in endings:
        yield node.id + ending, computed(node.id + ending)


def _layers(goals: tuple[Named, ...]) -> list[list[Named]]:
    """The named parts of the goals, each in a later layer than what it is made of."""
    depth: dict[Named, int] = {}

    def settle(node: Named) -> int:
        if node not in depth:
            below = (settle(part) for part in named_parts(node))
            depth[node] = 1 + max(below, default=0)
        return depth[node]

    for goal in goals:
        settle(goal)
    _refuse_namesakes(depth)
    layers: list[list[Named]] = [[] for _ in range(max(depth.values(), default=0))]
    for node, level in depth.items():
        layers[level - 1].append(node)
    return layers


def _refuse_namesakes(nodes: Iterable[Named]) -> None:
    ids = Counter(node.id for node in nodes)
    twice = sorted(name for name, times in ids.items() if times > 1)
    if twice:
        raise ValueError(f"two rules or days are called {', '.join(twice)}: rename one of them")


def named_parts(node: Named) -> Iterator[Named]:
    """The rules and named days a rule or named day is directly made of."""
    yield from _named_within(node.body)


def _named_within(node: Condition | Day) -> Iterator[Named]:
    if isinstance(node, Rule | NamedDay):
        yield node
        return
    for part in node.parts:
        yield from _named_within(part)
