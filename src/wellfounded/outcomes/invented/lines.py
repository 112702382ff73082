"""How is a row written as the release writes it: tabs, blanks, no quotes?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wellfounded.outcomes.invented.chance import slots
from wellfounded.outcomes.invented.facts import courts, facts, shares
from wellfounded.outcomes.invented.layouts import Field
from wellfounded.outcomes.table import Column, Kind, Table

_TIMES = {
    "0800": 3,
    "0830": 4,
    "0900": 5,
    "0930": 2,
    "1000": 3,
    "1030": 2,
    "1300": 4,
    "1330": 2,
    "1400": 1,
}
_NEVER, _ALWAYS = 0.0005, 0.9995


def texts(table: Table, fields: Iterable[Field], modelled: frozenset[str]) -> list[str]:
    """SQL for each field, of a query that gives ``_key``, ``_day`` and the modelled columns."""
    return [field(table, each, modelled) for each in fields]


def field(table: Table, wanted: Field, modelled: frozenset[str]) -> str:
    """SQL for one field, never NULL."""
    column = wanted.column
    raw = _told(table, column) if column.name.lower() in modelled else _filled(table, column)
    width = facts("columns")["width"].get(column.name)
    return f"rpad({raw}, {width}, ' ')" if width else raw


def _told(table: Table, column: Column) -> str:
    thinned = facts("columns")["thinned"].get(table.name, {}).get(column.name)
    text = _text(column)
    return (
        f"CASE WHEN {_chance_of_none(column)} < {thinned} THEN '' ELSE {text} END"
        if thinned
        else text
    )


def _chance_of_none(column: Column) -> str:
    return f"u(_key, '{column.name} empty')"


def _text(column: Column) -> str:
    name = f'"{column.name}"'
    match column.kind:
        case Kind.DAY:
            return f"coalesce({name}::VARCHAR || ' 00:00:00.000', '')"
        case Kind.FLAG:
            return f"coalesce({name}::INTEGER::VARCHAR, '')"
        case _:
            return f"coalesce({name}::VARCHAR, '')"


def _filled(table: Table, column: Column) -> str:
    """A column the model says nothing of: empty as often as counted, else a value of its kind."""
    if column.empty >= _ALWAYS:
        return "''"
    value = _value(table, column)
    if column.empty <= _NEVER:
        return value
    return f"CASE WHEN {_chance_of_none(column)} < {column.empty:.4f} THEN '' ELSE {value} END"


def _value(table: Table, column: Column) -> str:
    words = shares(table.name, column.name) or facts("columns")["words"].get(table.name, {}).get(
        column.name
    )
    name = column.name
    if words:
        return _drawn(name, words)
    if name in facts("columns")["courts"]:
        return _drawn(name, {place["code"]: place["weight"] for place in courts()})
    match column.kind:
        case Kind.ID | Kind.NUMBER:
            return f"(1 + days(u(_key, '{name}') * 9000000))::VARCHAR"
        case Kind.DAY:
            return f"(_day + days(u(_key, '{name}') * 300))::VARCHAR || ' 00:00:00.000'"
        case Kind.STAMP:
            hour = f"'0' || (1 + days(u(_key, '{name} h') * 9))::VARCHAR"
            minute = f"lpad(days(u(_key, '{name} m') * 60)::VARCHAR, 2, '0')"
            moment = f"{hour} || ':' || {minute}"
            return (
                f"(_day + days(u(_key, '{name}') * 300))::VARCHAR || ' ' || {moment} || ':07.530'"
            )
        case Kind.TIME:
            return _drawn(name, _TIMES)
        case Kind.FLAG:
            return f"CASE WHEN u(_key, '{name}') < 0.7 THEN '0' ELSE '1' END"
        case Kind.TEXT:
            return f"lpad((1 + days(u(_key, '{name}') * 89999))::VARCHAR, 5, '0')"
        case _:
            return _drawn(name, {"A": 4, "I": 3, "N": 2, "O": 1})


def _drawn(name: str, weights: Mapping[str, float]) -> str:
    if len(weights) == 1:
        return f"'{next(iter(weights))}'"
    few = [str(value) for value in slots(weights, 512)]
    return f"drawn(_key, '{name}', [{', '.join(chr(39) + value + chr(39) for value in few)}])"
