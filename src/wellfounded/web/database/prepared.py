"""How is what every save needs asked without being composed anew each time?

Django composes the SQL of a statement whenever it is used, which takes ten times as long as the
database needs to carry it out. What is asked several times in every request is composed here once
for each kind of database, from the same models, and then only filled in. The fields convert what
goes in and what comes out, as always.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from django.db import connections, models, router

Row = TypeVar("Row", bound=models.Model)
Converter = Callable[[Any], Any]


class Lookup(Generic[Row]):
    """The rows of a model in which some fields have given values.

    ``read`` are the fields that are read, by default all; ``order`` those that the rows are sorted
    by, with a minus if the largest comes first; ``most`` is how many rows are read at most. One
    that ``locks`` keeps other transactions from the rows until its own has ended.
    """

    def __init__(
        self,
        model: type[Row],
        by: Sequence[str],
        read: Sequence[str] = (),
        *,
        order: Sequence[str] = (),
        most: int = 0,
        locks: bool = False,
    ) -> None:
        self._model, self._order, self._most, self._locks = model, order, most, locks
        self._by = [_field(model, name) for name in by]
        self._read = [_field(model, name) for name in read] or list(model._meta.concrete_fields)
        self._composed: dict[str, tuple[str, list[tuple[int, Converter]]]] = {}

    def rows(self, *values: object) -> list[list[Any]]:
        """What the rows hold in the fields that are read; ``values`` are those to look up by."""
        connection = connections[router.db_for_read(self._model)]
        if connection.vendor not in self._composed:
            self._composed[connection.vendor] = self._sql(connection), self._converters(connection)
        sql, converters = self._composed[connection.vendor]
        with connection.cursor() as cursor:
            cursor.execute(sql, _filled(self._by, values, connection))
            found = [list(row) for row in cursor.fetchall()]
        for place, converter in converters:
            for row in found:
                row[place] = converter(row[place])
        return found

    def first(self, *values: object) -> list[Any] | None:
        """The first of these rows, if there is any."""
        return next(iter(self.rows(*values)), None)

    def objects(self, *values: object) -> list[Row]:
        """The same rows as instances of the model."""
        alias, names = router.db_for_read(self._model), [one.attname for one in self._read]
        return [self._model.from_db(alias, names, row) for row in self.rows(*values)]

    def get(self, *values: object) -> Row:
        """The one row there is.

        Raises:
            DoesNotExist: there is none; the model's own.
        """
        for one in self.objects(*values):
            return one
        raise self._model.DoesNotExist  # type: ignore[attr-defined]

    def _sql(self, connection: Any) -> str:
        name = connection.ops.quote_name
        read = ", ".join(name(one.column) for one in self._read)
        where = " AND ".join(f"{name(one.column)} = %s" for one in self._by)
        sql = f"SELECT {read} FROM {name(self._model._meta.db_table)} WHERE {where}"
        if self._order:
            sql += f" ORDER BY {', '.join(self._sorted(one, name) for one in self._order)}"
        if self._most:
            sql += f" LIMIT {self._most}"
        # SQLite has one writer at a time, and no word for this.
        return f"{sql} FOR UPDATE" if self._locks and connection.vendor != "sqlite" else sql

    def _sorted(self, by: str, name: Callable[[str], str]) -> str:
        column = name(_field(self._model, by.removeprefix("-")).column)
        return f"{column} DESC" if by.startswith("-") else column

    def _converters(self, connection: Any) -> list[tuple[int, Converter]]:
        columns = [one.get_col(self._model._meta.db_table) for one in self._read]
        return [
            (place, partial(converter, expression=column, connection=connection))
            for place, column in enumerate(columns)
            for converter in (
                *connection.ops.get_db_converters(column),
                *column.get_db_converters(connection),
            )
        ]


class _Statement(ABC):
    """A statement that changes rows of a model, filled with the values of some fields."""

    def __init__(self, model: type[models.Model], *fields: str) -> None:
        self._model = model
        self._fields = [_field(model, name) for name in fields]
        self._composed: dict[str, str] = {}

    def __call__(self, *values: object) -> int:
        """Carry it out with these values, in the order of the fields; how many rows it changed.

        Raises:
            IntegrityError: a rule of the table forbids it.
        """
        connection = connections[router.db_for_write(self._model)]
        if connection.vendor not in self._composed:
            self._composed[connection.vendor] = self._sql(connection.ops.quote_name)
        with connection.cursor() as cursor:
            filled = _filled(self._fields, values, connection)
            cursor.execute(self._composed[connection.vendor], filled)
            return int(cursor.rowcount)

    @abstractmethod
    def _sql(self, name: Callable[[str], str]) -> str: ...


class Addition(_Statement):
    """One more row. A field that is not named is left to the database."""

    def _sql(self, name: Callable[[str], str]) -> str:
        columns = ", ".join(name(one.column) for one in self._fields)
        marks = ", ".join("%s" for _ in self._fields)
        return f"INSERT INTO {name(self._model._meta.db_table)} ({columns}) VALUES ({marks})"


class AdditionUnlessThere(Addition):
    """One more row, unless one with its key is there: then nothing is changed, and 0 rows are."""

    def _sql(self, name: Callable[[str], str]) -> str:
        return f"{super()._sql(name)} ON CONFLICT DO NOTHING"


class Change(_Statement):
    """New values in all fields but the last, of the row that has the given value in the last."""

    def _sql(self, name: Callable[[str], str]) -> str:
        *changed, key = [f"{name(one.column)} = %s" for one in self._fields]
        return f"UPDATE {name(self._model._meta.db_table)} SET {', '.join(changed)} WHERE {key}"


def _field(model: type[models.Model], name: str) -> Any:
    return model._meta.get_field(name)


def _filled(fields: Sequence[Any], values: Sequence[object], connection: Any) -> list[Any]:
    given = zip(fields, values, strict=True)
    return [one.get_db_prep_save(value, connection) for one, value in given]
