"""Which groups has the Board or the Attorney General taken or refused, on a day?

A record of what was decided. What a group is worth in a case is argued from decisions.
"""

from __future__ import annotations

from datetime import date

from wellfounded.law.parameters import Row, read_tables

GROUPS = read_tables("wellfounded.law.parameters", "groups")


def group(name: str, day: date) -> Row:
    """What was said of a group of ``groups.toml``, such as ``family``, as it stood on a day.

    Raises:
        KeyError: if nothing is kept on the group.
    """
    return GROUPS[name].on(day)
