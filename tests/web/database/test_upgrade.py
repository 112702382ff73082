"""Do the databases get their tables once, and the serving role no more than its rights?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.db import DatabaseError, connection, connections

from tests.web.database import rows
from wellfounded.web.database.choice import KEYRING
from wellfounded.web.database.owner import as_owner
from wellfounded.web.database.postgres.grants import missing_and_excess
from wellfounded.web.database.soundness import is_up_to_date, signs
from wellfounded.web.database.upgrade import upgrade
from wellfounded.web.home import HomeError, home
from wellfounded.web.keyring.models import ShredKey

pytestmark = pytest.mark.usefixtures("database")


def test_each_table_lies_in_one_database_alone() -> None:
    names = {
        alias: set(connections[alias].introspection.table_names()) - {"django_migrations"}
        for alias in connections
    }
    assert names[KEYRING] == {ShredKey._meta.db_table}
    assert not names["default"] & names[KEYRING]


def test_a_second_time_needs_no_owner_and_leaves_nothing_open() -> None:
    told = {"database": {**home().told["database"]}}
    told["database"].pop("owner_address", None)
    assert is_up_to_date(connection)
    upgrade(replace(home(), told=told))
    assert [one.connection for one in connections.all()] == [None, None]


@pytest.mark.only_on("postgres")
def test_within_it_is_the_owner_and_after_it_the_serving_role() -> None:
    served = connection.settings_dict["USER"]
    with as_owner(home()), connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone()[0] != served
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone()[0] == served


@pytest.mark.only_on("postgres")
@pytest.mark.parametrize(
    "act",
    [
        "CREATE TABLE t (x int)",
        'DROP TABLE "case"',
        "DELETE FROM django_migrations",
        "CREATE OR REPLACE FUNCTION bound_case() RETURNS uuid LANGUAGE sql RETURN NULL::uuid",
        "CREATE ROLE other",
    ],
)
def test_the_serving_role_changes_nothing_of_how_things_stand(act: str) -> None:
    with connection.cursor() as cursor, pytest.raises(DatabaseError):
        cursor.execute(act)


@pytest.mark.only_on("postgres")
@pytest.mark.parametrize(
    "stopped",
    [
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}",
        'REVOKE ALL ON "case" FROM {role}',
        "REVOKE ALL ON FUNCTION due_drafts(date) FROM {role}",
        "GRANT DELETE ON event TO {role}",
    ],
)
def test_rights_that_are_not_as_they_should_be_are_set_right(
    superuser: object, stopped: str
) -> None:
    """As after an upgrade that was stopped once the tables were there."""
    role = connection.settings_dict["USER"]
    superuser.execute(stopped.format(role=role))
    upgrade(home())
    with connection.cursor() as cursor:
        assert missing_and_excess(cursor) == ([], [])
    assert rows.case()


@pytest.mark.only_on("postgres")
def test_without_the_owner_a_missing_right_is_told(superuser: object) -> None:
    role = connection.settings_dict["USER"]
    told = {"database": {**home().told["database"]}}
    told["database"].pop("owner_address", None)
    superuser.execute(f'REVOKE ALL ON "case" FROM {role}')
    try:
        assert not {sign.what: sign.good for sign in signs(thorough=False)}["cases: rights"]
        with pytest.raises(HomeError, match="owner_address"):
            upgrade(replace(home(), told=told))
    finally:
        upgrade(home())
