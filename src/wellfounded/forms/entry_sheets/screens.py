"""Which screens does each online form have, and what is typed on them?

Data: one TOML file for each form, in the folder ``order_of_screens``. A screen takes a whole part
of a form's map, or lines of its own. A line that asks what a box of another form asks takes label,
fact and way of writing from that form's map, so that nothing is said twice.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from wellfounded.forms.mapping.refusals import MapError
from wellfounded.forms.official import FormRefusal

PAPER, RECORDED = "paper", "recorded"

_KEYS = {
    "sheet": {"title", "form", "page", "order", "notes", "state_lists", "unit_lists", "screen"},
    "screen": {"id", "title", "part", "starts", "line", "same_as"},
    "line": {"item", "label", "fact", "derive", "as", "same_as", "says", "by_hand", "note"}
    | {"unless", "authority"},
    "note": {"text", "authority"},
}


class NoSuchSheet(FormRefusal):
    """There is no entry sheet of this name; the message lists those there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A line of a screen: what is asked, and where the answer comes from.

    Just one of these is given: ``fact``, ``derive``, ``same_as`` (items of other forms, such as
    ``G-28 3.9``), ``says`` (the one answer there is) or ``by_hand`` (who answers, and with what).
    It is not asked where a fact of ``unless`` says its word. ``authority`` is that of what
    ``by_hand`` or ``note`` says of the law.
    """

    item: str
    label: str = ""
    fact: str = ""
    derive: str = ""
    formatter: str = "text"
    same_as: tuple[str, ...] = ()
    says: str = ""
    by_hand: str = ""
    note: str = ""
    authority: str = ""
    unless: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What to know before typing, with its authority where it speaks of the law."""

    text: str
    authority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen: a part of the form's own map, or lines of its own.

    ``of`` is the sheet whose words it has; ``starts`` is how the items of its part start.
    """

    of: str
    id: str
    title: str
    part: str = ""
    starts: str = ""
    lines: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The screens of one form in their order, which is that of the screens or of the paper form.

    ``state_lists`` and ``unit_lists`` are facts that the paper form takes as words and the screen
    as a list.
    """

    name: str
    title: str
    form: str
    page: str
    order: str
    notes: tuple[Note, ...]
    screens: tuple[Screen, ...]
    state_lists: frozenset[str] = frozenset()
    unit_lists: frozenset[str] = frozenset()


def cited() -> frozenset[str]:
    """Every authority that a sheet names."""
    lines = (one for sheet in sheets().values() for screen in sheet.screens for one in screen.lines)
    notes = (note for sheet in sheets().values() for note in sheet.notes)
    named = {line.authority for line in lines} | {note.authority for note in notes}
    return frozenset(named - {""})


def plan(name: str) -> Plan:
    """The screens of the sheet of this name, in any case.

    Raises:
        NoSuchSheet: there is none.
    """
    found = sheets().get(name.lower())
    if found is None:
        raise NoSuchSheet(f"There is no entry sheet {name!r}. There are: {', '.join(sheets())}.")
    return found


@cache
def sheets() -> Mapping[str, Plan]:
    """All entry sheets by name, such as ``i-589``.

    Raises:
        MapError: a file says something that a sheet cannot say.
    """
    folder = files(__package__) / "order_of_screens"
    tables = {
        file.name.removesuffix(".toml"): tomllib.loads(file.read_text(encoding="utf-8"))
        for file in sorted(folder.iterdir(), key=lambda one: one.name)
        if file.name.endswith(".toml")
    }
    return {name: read_plan(name, tables) for name in tables}


def read_plan(name: str, tables: Mapping[str, Mapping[str, Any]]) -> Plan:
    """One sheet of ``tables``, which are the files by name.

    Raises:
        MapError: a key nobody knows, or a line that says nothing or two things.
    """
    table = tables[name]
    _known(name, "sheet", table)
    if table["order"] not in (PAPER, RECORDED):
        raise MapError(f"{name}: the order is '{PAPER}' or '{RECORDED}'")
    return Plan(
        name=name,
        title=table["title"],
        form=table["form"],
        page=table["page"],
        order=table["order"],
        notes=tuple(Note(**_known(name, "note", note)) for note in table.get("notes", ())),
        screens=tuple(_screen(name, one, tables) for one in table["screen"]),
        state_lists=frozenset(table.get("state_lists", ())),
        unit_lists=frozenset(table.get("unit_lists", ())),
    )


def _screen(name: str, table: Mapping[str, Any], tables: Mapping[str, Mapping[str, Any]]) -> Screen:
    _known(name, "screen", table)
    if "same_as" in table:
        other, _, id = table["same_as"].partition(".")
        found = [one for one in tables[other]["screen"] if one.get("id") == id]
        if not found:
            raise MapError(f"{name}: there is no screen {table['same_as']!r}")
        return _screen(other, found[0], tables)
    return Screen(
        of=name,
        id=table["id"],
        title=table["title"],
        part=table.get("part", ""),
        starts=table.get("starts", ""),
        lines=tuple(_asked(name, one) for one in table.get("line", ())),
    )


def _asked(name: str, line: Mapping[str, Any]) -> Asked:
    _known(name, "line", line)
    ways = [way for way in ("fact", "derive", "same_as", "says", "by_hand") if way in line]
    if len(ways) != 1 or ("same_as" not in line and "label" not in line):
        raise MapError(f"{name}: a line has a label and just one way to its answer: {dict(line)}")
    given = {key: value for key, value in line.items() if key not in ("as", "same_as")}
    return Asked(**given, formatter=line.get("as", "text"), same_as=tuple(line.get("same_as", ())))


def _known(name: str, kind: str, table: Mapping[str, Any]) -> Mapping[str, Any]:
    if extra := set(table) - _KEYS[kind]:
        raise MapError(f"{name}: a {kind} cannot have {min(extra)!r}")
    return table
