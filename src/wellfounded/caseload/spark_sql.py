"""How is a compiled rule said to Spark?

The rules compile to DuckDB's SQL. sqlglot turns it into Spark's, and here stand the few constructs
that it cannot turn by itself. Whatever else has no counterpart is refused: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sqlglot import ErrorLevel, exp, parse_one

Rewrite = Callable[[exp.Expression], exp.Expression]


class NotInSpark(ValueError):
    """A construct of DuckDB that this module does not know how to say to Spark."""


def spark_sql(query: str) -> str:
    """The same query in Spark's SQL.

    Raises:
        NotInSpark: if it calls a function that nobody has found the counterpart of.
    """
    tree = parse_one(query, read="duckdb")
    # From the leaves up: what is rewritten keeps the parts that were rewritten in it.
    for node in reversed(list(tree.find_all(*REWRITES, exp.Anonymous))):
        if (rewritten := _rewritten(node)) is not node:
            node.replace(rewritten)
    sql: str = tree.sql("spark", unsupported_level=ErrorLevel.RAISE)
    return sql


def _rewritten(node: exp.Expression) -> exp.Expression:
    for kind, rewrite in REWRITES.items():
        if isinstance(node, kind):
            return rewrite(node)
    if isinstance(node, exp.Anonymous):
        name = str(node.this).lower()
        if name not in FUNCTIONS:
            raise NotInSpark(f"{name}: nobody has said how Spark calls this; add it to {__name__}")
        return FUNCTIONS[name](node)
    return node


def _bit(node: exp.Expression) -> exp.Expression:
    """``get_bit('0110'::BIT, n)``: Spark has no bit strings; one letter of the text is the bit."""
    bits, place = node.this.this, node.expression
    letter = exp.func("substring", bits, exp.Add(this=place, expression=_number(1)), _number(1))
    return exp.cast(letter, "int")


def _days_between(node: exp.Expression) -> exp.Expression:
    """``CAST(day - day AS INTEGER)``: to Spark that difference is an interval, not a number."""
    difference = node.this
    if isinstance(difference, exp.Sub) and node.args["to"].is_type("int"):
        return exp.Anonymous(this="datediff", expressions=[difference.this, difference.expression])
    return node


def _months_on(node: exp.Expression) -> exp.Expression:
    """``day + INTERVAL (12) MONTH``: both go back to the last day of a month that is shorter."""
    interval = node.expression
    if isinstance(interval, exp.Interval):
        months = interval.this.unnest()
        return exp.Anonymous(this="add_months", expressions=[node.this, months])
    return node


def _has_unknown(node: exp.Expression) -> exp.Expression:
    """``list_position(list, NULL) IS NULL``: no item is NULL; Spark never finds a NULL."""
    position = node.this
    if isinstance(position, exp.Anonymous) and str(position.this).lower() == "list_position":
        items, sought = position.expressions
        if isinstance(sought, exp.Null) and isinstance(node.expression, exp.Null):
            item = exp.to_identifier("item", quoted=True)
            unknown = exp.Lambda(
                this=exp.Is(this=exp.column(item), expression=exp.null()), expressions=[item]
            )
            found = exp.Anonymous(this="exists", expressions=[items, unknown])
            return exp.Not(this=exp.func("coalesce", found, exp.false()))
    return node


def _position(node: exp.Anonymous) -> exp.Expression:
    """``list_position`` is understood only in the question whether a NULL is there."""
    if isinstance(node.parent, exp.Is) and isinstance(node.expressions[1], exp.Null):
        return node
    raise NotInSpark("list_position: only 'list_position(list, NULL) IS NULL' has a counterpart")


def _sum(node: exp.Anonymous) -> exp.Expression:
    """``list_sum``: passes over NULL, and is NULL of an empty list; both callers make that 0."""
    (items,) = node.expressions
    total, item = (exp.to_identifier(name, quoted=True) for name in ("total", "item"))
    added = exp.Add(
        this=exp.column(total), expression=exp.func("coalesce", exp.column(item), _number(0))
    )
    folded = exp.Lambda(this=added, expressions=[total, item])
    start = exp.cast(_number(0), "bigint")
    return exp.Anonymous(this="aggregate", expressions=[items, start, folded])


def _length(node: exp.Expression) -> exp.Expression:
    """``len`` of a list."""
    return exp.Anonymous(this="size", expressions=[node.this])


def _worked_out_first(node: exp.Expression) -> exp.Expression:
    """``AS MATERIALIZED`` is a word to DuckDB's planner alone."""
    node.set("materialized", None)
    return node


def _number(value: int) -> exp.Expression:
    return exp.Literal.number(value)


REWRITES: Final[Mapping[type[exp.Expression], Rewrite]] = {
    exp.Getbit: _bit,
    exp.Cast: _days_between,
    exp.Add: _months_on,
    exp.Is: _has_unknown,
    exp.Length: _length,
    exp.CTE: _worked_out_first,
}
"""What sqlglot reads as one of these and would write otherwise than Spark means it."""

FUNCTIONS: Final[Mapping[str, Callable[[exp.Anonymous], exp.Expression]]] = {
    "list_sum": _sum,
    "list_position": _position,
}
"""What sqlglot does not know at all."""
