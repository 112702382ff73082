"""Which SQLite opens the files?

Versions 3.7.0 to 3.51.2 can corrupt a database in WAL mode, and Python often comes with one of
them. So a newer one is brought along: ``pysqlite3``, or ``sqlcipher3`` where that has no wheel.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Final

from django.utils.dateparse import parse_date, parse_datetime, parse_time

from wellfounded.web.database.unsound import Unsound

if TYPE_CHECKING:
    from sqlite3 import dbapi2 as sqlite

__all__ = ["OLDEST", "newest_enough", "refuse_old", "sqlite"]

OLDEST: Final = (3, 51, 3)
BROUGHT: Final = ("pysqlite3.dbapi2", "sqlcipher3.dbapi2", "sqlite3.dbapi2")


def newest_enough(names: tuple[str, ...] = BROUGHT) -> object:
    """The first library that is new enough, else the last there is: connecting refuses it."""
    found = None
    for name in names:
        try:
            found = import_module(name)
        except ImportError:
            continue
        if found.sqlite_version_info >= OLDEST:
            break
    return found


def refuse_old(version: tuple[int, ...]) -> None:
    """Refuse a SQLite that may corrupt what it holds.

    Raises:
        Unsound: the version is older than 3.51.3.
    """
    if version < OLDEST:
        raise Unsound(
            f"SQLite {_dotted(version)} can corrupt a database (fixed in {_dotted(OLDEST)}); "
            "install 'pysqlite3', or 'sqlcipher3' where that has no wheel, beside wellfounded"
        )


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


if not TYPE_CHECKING:
    sqlite = newest_enough()

# Each library keeps its own list of types, and Django has told only the standard library's.
sqlite.register_converter("bool", b"1".__eq__)
sqlite.register_converter("date", lambda text: parse_date(text.decode()))
sqlite.register_converter("time", lambda text: parse_time(text.decode()))
sqlite.register_converter("datetime", lambda text: parse_datetime(text.decode()))
sqlite.register_converter("timestamp", lambda text: parse_datetime(text.decode()))
sqlite.register_adapter(Decimal, str)
sqlite.register_adapter(date, date.isoformat)
sqlite.register_adapter(datetime, lambda moment: moment.isoformat(" "))
