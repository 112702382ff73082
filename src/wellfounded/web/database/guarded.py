"""Which tables are guarded by the database itself?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TENANT_TABLES: Final = frozenset(
    {"case", "code", "wrap", "revision", "once", "projection", "event"}
    | {"agenda", "agenda_link", "sending", "declaration_draft"}
    | {"file", "piece", "coming"}
    | {"making"}
    | {"shelf_entry"}
    | {"ticket", "arrived"}
    | {"ask", "offer", "handing"}
)
"""In PostgreSQL no row of these is shown to work that is not bound to it."""

IN_BOTH: Final = frozenset(
    {
        "revision_never_changes",
        "revision_leaves_with_its_case",
        "projection_is_added_where_its_case_is",
        "projection_stays_where_its_case_is",
        "case_moves_without_its_projection",
        "agenda_only_goes_on",
        "link_never_changes",
        "outcome_never_changes",
        "draft_never_changes",
        "piece_never_changes",
        "file_only_goes_on",
        "making_only_goes_on",
        "shelf_entry_never_changes",
        "ticket_never_changes",
        "arrived_only_goes_on",
        "ask_stays_as_it_was_sent",
        "offer_never_changes",
        "handing_only_goes_on",
        "handing_begins_with_a_question",
        "event_never_changes",
        "event_never_leaves",
        "checkpoint_never_changes",
        "checkpoint_never_leaves",
    }
)
"""Beside the cases, in both databases. SQLite loses them when a migration makes a table anew."""

TRIGGERS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "sqlite": IN_BOTH | {"case_takes_its_revisions"},
        "postgresql": IN_BOTH
        | {"revision_is_never_emptied", "event_is_never_emptied", "checkpoint_is_never_emptied"},
    }
)
"""All of each database: SQLite deletes the revisions of a case by one of its own, and only
PostgreSQL can empty a table without deleting its rows."""
