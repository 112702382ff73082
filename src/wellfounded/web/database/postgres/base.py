"""What does Django speak to, when the cases lie in PostgreSQL?"""

from __future__ import annotations

from typing import Any

from django.db.backends.postgresql import base as django_postgresql

from wellfounded.web.database.postgres.durability import refuse_forgetful


class DatabaseWrapper(django_postgresql.DatabaseWrapper):
    """Django's own; each new connection is asked whether a commit will last."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Connect.

        Raises:
            Unsound: the server says that a commit is acknowledged before it lasts.
        """
        connection = super().get_new_connection(conn_params)
        try:
            refuse_forgetful(connection)
            # The policies look dear to the planner, which would compile each long list for 100 ms.
            connection.execute("SET jit = off")
            # Every row is found by an index, whatever it is looked up by.
            connection.execute("SET plan_cache_mode = force_generic_plan")
            connection.commit()
        except BaseException:
            connection.close()
            raise
        return connection
