"""In which language is it said, and is that language complete?

Messages are looked up by id (gettext's context) with the English text as their source, in
catalogues compiled when the package is built. A language is offered only when complete.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

CATALOGUES = Path(__file__).parent / "locale"
DOMAIN = "wellfounded"
SOURCE = "en"
OFFERED = {"en": "English", "es": "Español"}
"""The languages offered, each by its own name."""

UNREVIEWED = frozenset({"es"})
"""Languages whose translation no named person has reviewed yet."""

Id = TypeVar("Id", bound=str)


class UnknownLanguage(ValueError):
    """The language is not offered."""

    def __init__(self, code: str) -> None:
        names = ", ".join(f"{code} ({name})" for code, name in OFFERED.items())
        super().__init__(f"language {code!r} is not offered; choose one of {names}")


class Language:
    """One language that messages can be said in."""

    def __init__(self, code: str = SOURCE) -> None:
        if code not in OFFERED:
            raise UnknownLanguage(code)
        self.code = code
        self._catalogue = _catalogue(code)

    def say(self, context: str, english: str, /, **filled: str) -> str:
        """The message ``context`` in this language, with ``filled`` put in its places."""
        said = self._catalogue.pgettext(context, english)
        return said.format(**filled) if filled else said

    def day(self, day: date) -> str:
        """A day in words: ``1 March 2025``."""
        month = self.say(f"month.{day.month}", MONTHS[day.month - 1])
        return self.say(
            "day.exact", DAYS["day.exact"], day=str(day.day), month=month, year=str(day.year)
        )

    def days(self, earliest: date, latest: date) -> str:
        """A day known to lie between two days, in words."""
        if earliest == latest:
            return self.day(earliest) if latest != date.max else self._open("day.none")
        if latest == date.max:
            if earliest == date.min:
                return self._open("day.unknown")
            return self._open("day.from", first=self.day(earliest))
        if earliest == date.min:
            return self._open("day.by", last=self.day(latest))
        return self._open("day.between", first=self.day(earliest), last=self.day(latest))

    def _open(self, id: str, **filled: str) -> str:
        return self.say(id, DAYS[id], **filled)


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = {
    "day.exact": "{day} {month} {year}",
    "day.none": "no such day",
    "day.unknown": "not known yet",
    "day.from": "{first} or later",
    "day.by": "{last} or earlier",
    "day.between": "a day from {first} to {last}",
}


def of_table(context: str, table: Mapping[Id, str]) -> Iterator[tuple[str, str]]:
    """Each message of a table as ``(context, English)``: its id is put in place of ``{}``."""
    return ((context.format(id), english) for id, english in table.items())


def messages() -> Iterator[tuple[str, str]]:
    """The messages about days as ``(context, English)``."""
    yield from DAYS.items()
    for number, name in enumerate(MONTHS, start=1):
        yield f"month.{number}", name


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    if code == SOURCE:
        return gettext.NullTranslations()
    try:
        return gettext.translation(DOMAIN, CATALOGUES, [code])
    except FileNotFoundError as missing:
        raise RuntimeError(
            f"the messages in {OFFERED[code]} are not compiled in {CATALOGUES}; "
            "run 'make messages', or install the package again"
        ) from missing
