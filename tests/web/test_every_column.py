"""Is every column told of, and is what is told sealed sealed?

What each column holds is told once, in ``web/safety/columns.toml``, to the people who use the site
too. A new column has to be entered there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from wellfounded.web.safety.columns import Kind, columns

TOLD = {one.id: one for one in columns()}
SEALED = sorted(id for id, one in TOLD.items() if one.kind.sealed)
READABLE = re.compile(rb"[A-Za-z ,.]{20}")
"""Twenty letters in a row: of random bytes one place in 10**13. Ten did come up in a paper."""


def fields() -> dict[str, models.Field[Any, Any]]:
    """Every column but the random id of a table's own rows."""
    return {
        f"{model._meta.db_table}.{field.name}": field
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if not (field.primary_key and field.name == "id")
        or (model._meta.db_table == "session" and field.name == "id")
    }


def test_every_column_is_told_of() -> None:
    assert sorted(fields().keys() - TOLD.keys()) == []


def test_nothing_is_told_of_that_is_not_there() -> None:
    assert sorted(TOLD.keys() - fields().keys()) == []


def test_a_column_that_nobody_told_of_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    there = fields()
    monkeypatch.setitem(TOLD, "case.place", TOLD["case.epoch"])
    monkeypatch.delitem(TOLD, "case.seen")
    assert (TOLD.keys() - there.keys(), there.keys() - TOLD.keys()) == (
        {"case.place"},
        {"case.seen"},
    )


@pytest.mark.parametrize("id", SEALED)
def test_what_is_sealed_is_bytes(id: str) -> None:
    assert isinstance(fields()[id], models.BinaryField)


@pytest.mark.parametrize("id", sorted(TOLD))
def test_a_kind_fits_its_column(id: str) -> None:
    fit: dict[Kind, tuple[type[models.Field[Any, Any]], ...]] = {
        Kind.HOUR: (models.DateField, models.DateTimeField),
        Kind.MINUTE: (models.DateTimeField,),
        Kind.WORD: (models.CharField, models.BooleanField),
        Kind.COUNT: (models.IntegerField, models.BigIntegerField, models.SmallIntegerField),
        Kind.ID: (models.UUIDField,),
        Kind.NAME: (models.CharField,),
        Kind.LINK: (models.ForeignKey,),
        Kind.PUBLIC_KEY: (models.BinaryField,),
        Kind.HASH: (models.BinaryField, models.BigIntegerField),
    }
    kind = TOLD[id].kind
    assert isinstance(fields()[id], fit.get(kind, (models.BinaryField,))), kind


def test_no_column_has_room_for_an_address_or_a_browser() -> None:
    for name, field in fields().items():
        assert not isinstance(field, models.GenericIPAddressField | models.TextField), name


@pytest.fixture
def world(database: None) -> SimpleNamespace:
    from tests.web.desk.world import world

    return world()


def test_what_is_told_sealed_cannot_be_read_in_a_lived_in_database(world: SimpleNamespace) -> None:
    found = dict(lying(world))
    assert len(found) >= 10
    assert {"revision.blob", "file.blob", "event.detail", "wrap.blob", "member.name"} <= set(found)
    assert [id for id, values in found.items() if any(map(READABLE.search, values))] == []


def test_what_is_not_sealed_is_noticed(world: SimpleNamespace) -> None:
    from wellfounded.web.accounts.models import Member

    Member.objects.update(name=b"Miren Zubirrota of Donostia")
    found = dict(lying(world))
    assert [id for id, all in found.items() if any(map(READABLE.search, all))] == ["member.name"]


def lying(world: SimpleNamespace) -> Iterator[tuple[str, list[bytes]]]:
    """What lies in each sealed column, of those that hold anything."""
    from wellfounded.web.database.scope import bound

    with bound(case=world.case):
        for id in SEALED:
            table, name = id.split(".")
            model = next(one for one in apps.get_models() if one._meta.db_table == table)
            values = [
                bytes(one) for one in model._default_manager.values_list(name, flat=True) if one
            ]
            if values:
                yield id, values
