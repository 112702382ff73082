"""What do we keep, and what could the people who run the site hand over?

Made from the list of every column, so that it cannot tell less than there is.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.web.request import Request
from wellfounded.web.safety.columns import About, Kind, columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The columns of one kind: the ids of the words for it, and their names."""

    kind: Kind
    names: tuple[str, ...]

    @property
    def words(self) -> str:
        """The id of the words on the kind."""
        return f"kept.kind.{self.kind.value}"

    @property
    def state(self) -> str:
        """The id of the word for whether it could be read."""
        return "kept.readable" if self.kind.handed_over else "kept.locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """All that is kept about one thing. ``heading`` and ``until`` are ids of words."""

    heading: str
    rows: tuple[Row, ...]
    until: tuple[str, ...]


@require_GET
def kept(request: Request) -> HttpResponse:
    """Every column of the databases, grouped by what it is about."""
    return render(request, "safety/kept.html", {"groups": [_group(one) for one in About]})


def _group(about: About) -> Group:
    told = [one for one in columns() if one.about is about]
    rows = (
        Row(kind=kind, names=tuple(one.id for one in told if one.kind is kind)) for kind in Kind
    )
    return Group(
        heading=f"kept.about.{about.value}",
        rows=tuple(row for row in rows if row.names),
        until=tuple(dict.fromkeys(f"kept.until.{one.until}" for one in told)),
    )
