"""Does this version of the program know the tables of a copy?"""

from __future__ import annotations

from django.db import connections
from django.db.migrations.loader import MigrationLoader

from wellfounded.web.database.soundness import is_up_to_date
from wellfounded.web.keeping.inventory import Inventory
from wellfounded.web.keeping.refusal import Refused

Step = tuple[str, str]
"""An app, and the name of one of its migrations."""


def steps(inventory: Inventory) -> set[Step]:
    """The migrations that made the tables of a copy.

    Raises:
        Refused: one of them is not known here.
    """
    taken = {(app, name) for app, _, name in (one.partition(".") for one in inventory.schema)}
    if unknown := taken - _loader().graph.nodes.keys():
        names = ", ".join(sorted(".".join(step) for step in unknown))
        raise Refused(
            f"the copy was made by version {inventory.program}, which knows {names} and this one "
            "does not; install that version or a later one"
        )
    return taken


def last_steps(taken: set[Step]) -> list[Step]:
    """Those that no other of them builds on within its app: where a migration has to end."""
    graph = _loader().graph
    below = {
        parent.key
        for step in taken
        for parent in graph.node_map[step].parents
        if parent.key[0] == step[0]
    }
    return sorted(taken - below)


def require_up_to_date() -> None:
    """Refuse to work on tables of another version.

    Raises:
        Refused: they are, or there are none.
    """
    if not all(is_up_to_date(connection) for connection in connections.all()):
        raise Refused(
            "the tables are not those of this version; start the site once with 'wellfounded serve'"
        )


def _loader() -> MigrationLoader:
    return MigrationLoader(None)
