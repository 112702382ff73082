"""What keeps a release from being taken in, and what can be done?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no_source": "there is no such file or folder; give the zip, a folder of tables, or its "
        "address",
        "no_tables": "none of the courts' tables is in it; give the zip of the release or the "
        "folder that holds its tables",
        "not_zip": "it is no zip, or it was cut off before its end; download it again",
        "cut_off": "{member} is damaged or cut off ({why}); download the zip again",
        "locked": "{member} is locked with a password; the courts publish it without one, so "
        "get the zip from them again",
        "method": "{member} is packed in a way that cannot be read here (method {number}); unpack "
        "the zip with another program and give the folder",
        "twice": "{table} is in it twice: {first} and {second}; take one of them out",
        "missing_tables": "these tables are not in it: {tables}; get the whole release, or say "
        "--accept tables to go on without them",
        "missing_lookups": "these lookup tables are not in it: {tables}; get the whole release, "
        "or say --accept tables to go on without them",
        "empty_table": "{table} has no header; get the release again",
        "unknown_columns": "{table} has columns that are not known here: {columns}; look whether "
        "they replace others, then say --accept columns to leave them out",
        "missing_columns": "{table} lacks columns: {columns}; if the courts renamed them, the name "
        "belongs into the list of tables; say --accept columns to leave them empty",
        "double_columns": "{table} has the column {column} twice; get the release again",
        "wrong_kind": "{table}.{column} holds no {kind} in {bad} of the first {rows} rows, for "
        "instance {example}; the layout has changed: the kind in the list of tables must be "
        "corrected, or say --accept faults to keep what can be read",
        "too_many_faults": "{table}: more than {most} rows are faulty, the last one read was: "
        "{line}; the layout may have changed; look at it, then say --accept faults to go on",
        "rows_lost": "{table}: {lines} lines were in the file and {rows} arrived; nothing was "
        "taken over; please report this with the release",
        "counted": "{table}: Count.txt says {counted} rows and {rows} were read; get the release "
        "again, or say --accept counts to go on",
        "unreadable_counts": "Count.txt cannot be read at line {line}: {text}; get the release "
        "again, or say --accept counts to go on",
        "no_counts": "Count.txt is not in it, so that nobody can tell whether rows are missing; "
        "get the whole release, or say --accept counts to go on",
        "lookup_without_codes": "{table} has no column of codes; one of these was expected: "
        "{names}; say --accept codes to go on without it",
        "unknown_codes": "{column}: {bad} of {of} rows ({share}) have a code that {lookup} does "
        "not know, for instance {examples}; more than {stop} stops an import; get the release "
        "again, or say --accept codes to go on",
        "vanished": "{lookup} lacks codes that the release of {last} had and that rows still use: "
        "{codes}; get the release again, or say --accept codes to go on",
        "smaller": "{table} has {rows} rows and had {before} in the release of {last}, {less} "
        "fewer; say --accept smaller if that is wanted; the release of {last} stays either way",
        "no_space": "{where}: {need} are needed and {free} are free; make room, or name another "
        "place with --shelf",
        "disk_full": "{where}: the disk is full; make room and run the same command again: tables "
        "that are done are kept",
        "other_of_that_day": "a release of {id} that was made from another file is on the shelf; "
        "say --released with its right day, or take the folder {id} away",
        "day_unknown": "the day of the release cannot be told; say --released YYYY-MM-DD",
        "busy": "another import is at work on this shelf (process {pid}); wait until it has ended",
        "address": "only https addresses can be downloaded; download it yourself and give the file",
        "download": "it could not be downloaded: {why}; run the same command again, it goes on "
        "where it stopped",
        "download_changed": "the file was replaced while it was being downloaded; run the same "
        "command again",
        "damaged_release": "{file} of the release {id} is damaged ({why}); import that release "
        "again, or take the folder away",
        "no_release": "no release is on this shelf; run: wellfounded outcomes import",
        "engine": "{table} could not be read: {why}",
    }
)
"""Each reason by its id. A fragment, so that the name of the source can stand before it."""

ACCEPTABLE: Final = ("tables", "columns", "counts", "codes", "smaller", "faults")
"""What somebody who has looked at it can go on with."""


class ReleaseRefused(ValueError):
    """A release that is not taken in; its text says what is wrong, where, and the fix."""

    def __init__(self, name: object, reason: str, **filled: object) -> None:
        self.name, self.reason, self.filled = str(name), reason, filled
        super().__init__(f"{name}: {REASONS[reason].format(**filled)}")
