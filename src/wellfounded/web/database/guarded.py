"""Which tables are guarded by the database itself?"""

from __future__ import annotations

from typing import Final

TENANT_TABLES: Final = frozenset(
    {"case", "code", "wrap", "revision", "once", "projection", "event"}
)
"""In PostgreSQL no row of these is shown to work that is not bound to it."""

TRIGGERS: Final = frozenset(
    {
        "revision_never_changes",
        "revision_leaves_with_its_case",
        "projection_is_added_where_its_case_is",
        "projection_stays_where_its_case_is",
        "case_moves_without_its_projection",
        "event_never_changes",
        "event_never_leaves",
        "checkpoint_never_changes",
        "checkpoint_never_leaves",
    }
)
"""Beside the cases, in both databases. SQLite loses them when a migration makes a table anew."""
