"""Whose rows may this piece of work touch?

A request is bound to the case or the organisation of whoever is asking, a job to the case it
works on. PostgreSQL itself then shows no other row. SQLite has no such guard: there each query
names its case, and what it finds opens only with the keys of that case.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, fields, replace
from uuid import UUID

from django.db import connection, transaction


class OutOfScope(PermissionError):
    """The work reached for rows that it is not bound to. The text names no case and no person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What is bound: one case, one organisation, the place of one receipt code.

    With an organisation, a bound case is within reach only while no other organisation holds it.
    """

    case: UUID | None = None
    tenant: UUID | None = None
    handle: int | None = None

    def within(self, outer: Scope) -> Scope:
        """This scope inside another one: what is not said here is as it was outside.

        Raises:
            OutOfScope: another case or organisation was bound already.
        """
        if outer.tenant not in (None, self.tenant) and self.tenant is not None:
            raise OutOfScope("the work is bound to one organisation and cannot go to another")
        if outer.case not in (None, self.case) and self.case is not None:
            raise OutOfScope("the work is bound to one case and cannot go to another")
        said = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(outer, **{name: value for name, value in said.items() if value is not None})


NOTHING = Scope()
_scope: ContextVar[Scope] = ContextVar("scope", default=NOTHING)


def scope() -> Scope:
    """What this piece of work is bound to."""
    return _scope.get()


@contextmanager
def bound(
    *, case: UUID | None = None, organisation: UUID | None = None, handle: int | None = None
) -> Iterator[None]:
    """Bind the work inside to a case, an organisation, or the handle of a receipt code.

    Inside another binding it adds to it. On PostgreSQL it is one transaction: leaving it without
    an error commits.

    Raises:
        OutOfScope: another case or organisation was bound already.
    """
    outer = scope()
    inner = Scope(case=case, tenant=organisation, handle=handle).within(outer)
    token = _scope.set(inner)
    try:
        told = inner == outer and connection.in_atomic_block
        if told or connection.vendor != "postgresql":
            yield
            return
        within_another = connection.in_atomic_block
        with transaction.atomic():
            _tell(inner)
            yield
            # The settings last as long as the transaction.
            if within_another:
                _tell(outer)
    finally:
        _scope.reset(token)


def _tell(bound: Scope) -> None:
    said = {f"app.{one.name}": getattr(bound, one.name) for one in fields(bound)}
    asked = ", ".join("set_config(%s, %s, true)" for _ in said)
    words = [word for name, value in said.items() for word in (name, _text(value))]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {asked}", words)


def _text(value: UUID | int | None) -> str:
    return "" if value is None else str(value)
