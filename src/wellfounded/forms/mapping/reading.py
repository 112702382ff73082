"""How is a map read from its TOML files?

Each file may hold ``text``, ``choice``, ``account``, ``rows``, ``group``, ``sheets`` and
``not_ours``. ``part`` and ``prefix`` hold for what follows in the file or the group; a tick is
written ``field=value``. With ``names = "short"`` boxes are called by the last part of their
names. A key nobody knows is refused, so that a slip of the pen is found.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any

from wellfounded.forms.drawing.boxes import DrawnBox
from wellfounded.forms.mapping.entries import (
    IF_ANY,
    LEAVE,
    REQUIRED,
    Account,
    Choice,
    Continues,
    FormMap,
    Item,
    Mark,
    NotOurs,
    Rows,
    Sheet,
    Source,
    Text,
)
from wellfounded.forms.mapping.refusals import MapError
from wellfounded.forms.mapping.resolving import SHORT
from wellfounded.forms.values import CHOOSERS, FORMATTERS

Table = Mapping[str, Any]

_ENTRY = {"item", "label", "fact", "derive", "only_when", "blank"}
_KEYS = {
    "file": {"part", "prefix", "only_when", "names", "prefilled", "drawn"}
    | {"text", "choice", "account", "rows", "group", "sheets", "not_ours"},
    "group": {"part", "prefix", "only_when", "text", "choice", "account"},
    "text": _ENTRY | {"box", "as", "leading"},
    "column": _ENTRY | {"boxes", "as"},
    "choice": _ENTRY | {"boxes", "many", "as"},
    "account": {"item", "label", "box", "fact", "derive", "yes", "only_when", "leading", "page"}
    | {"then"},
    "rows": {"item", "label", "fact", "derive", "only_when", "prefixes", "sheet", "on_form"}
    | {"columns", "choices"},
    "sheet": {"title", "short", "page", "prefix", "header", "continues", "leading", "asks"},
    "continues": {"page", "part", "question", "body"},
    "drawn": {"name", "page", "rect", "on", "lines"},
    "not_ours": {"reason", "boxes", "pattern", "count"},
}

_LISTS = (
    "parts",
    "texts",
    "choices",
    "accounts",
    "rows",
    "sheets",
    "not_ours",
    "prefilled",
    "drawn",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What holds for the entries being read."""

    file: str
    part: str
    prefix: str = ""
    only_when: Mapping[str, str]

    def box(self, name: str) -> str:
        return self.prefix + name

    def mark(self, written: str) -> Mark:
        name, _, on = written.rpartition("=")
        return Mark(self.box(name), on)

    def within(self, table: Table) -> _Place:
        return _Place(
            file=self.file,
            part=table.get("part", self.part),
            prefix=table.get("prefix", self.prefix),
            only_when={**self.only_when, **table.get("only_when", {})},
        )

    def known(self, kind: str, table: Table) -> None:
        if extra := set(table) - _KEYS[kind]:
            raise MapError(f"{self.file}: a {kind} cannot have {min(extra)!r}: {dict(table)}")


def read_map(folder: Traversable) -> FormMap:
    """Read all TOML files of ``folder``, in the order of their names.

    Raises:
        MapError: a file says something a map cannot say; the message names the file.
    """
    parts: dict[str, list[Any]] = {name: [] for name in _LISTS}
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    for file in files:
        _read_file(file.name, tomllib.loads(file.read_text(encoding="utf-8")), parts)
    return FormMap(
        parts=tuple(dict.fromkeys(parts["parts"])),
        texts=tuple(parts["texts"]),
        choices=tuple(parts["choices"]),
        accounts=tuple(parts["accounts"]),
        rows=tuple(parts["rows"]),
        sheets={sheet.name: sheet for sheet in parts["sheets"]},
        not_ours=tuple(parts["not_ours"]),
        prefilled=frozenset(parts["prefilled"]),
        drawn=tuple(parts["drawn"]),
    )


def _read_file(name: str, table: Table, parts: dict[str, list[Any]]) -> None:
    names = table.get("names", "full")
    if names not in ("full", "short"):
        raise MapError(f"{name}: names are 'full' or 'short', not {names!r}")
    start = SHORT if names == "short" else ""
    place = _Place(file=name, part="", prefix=start, only_when={}).within(table)
    place.known("file", table)
    parts["prefilled"] += [start + box for box in table.get("prefilled", [])]
    for box in table.get("drawn", []):
        place.known("drawn", box)
        parts["drawn"].append(DrawnBox(**{**box, "rect": tuple(map(float, box["rect"]))}))
    _read_entries(place, table, parts)
    for group in table.get("group", []):
        place.known("group", group)
        _read_entries(place.within(group), group, parts)
    parts["rows"] += [_rows(place, rows) for rows in table.get("rows", [])]
    for sheet_name, sheet in table.get("sheets", {}).items():
        parts["sheets"].append(_sheet(place, sheet_name, sheet))
    for entry in table.get("not_ours", []):
        place.known("not_ours", entry)
        boxes = tuple(start + box for box in entry.get("boxes", ()))
        parts["not_ours"].append(NotOurs(**{**entry, "boxes": boxes}))


def _read_entries(place: _Place, table: Table, parts: dict[str, list[Any]]) -> None:
    parts["parts"].append(place.part)
    parts["texts"] += _texts(place, table.get("text", []))
    for entry in table.get("choice", []):
        place.known("choice", entry)
        marks = {word: place.mark(written) for word, written in entry["boxes"].items()}
        parts["choices"].append(_choice(place, entry, marks))
    for entry in table.get("account", []):
        place.known("account", entry)
        parts["accounts"].append(
            Account(
                item=Item(place.part, entry["item"]),
                label=entry["label"],
                box=place.box(entry["box"]) if "box" in entry else "",
                source=_source(place, entry),
                yes=tuple(entry["yes"]),
                only_when={**place.only_when, **entry.get("only_when", {})},
                leading=entry.get("leading"),
                page=entry.get("page", 0),
                then=place.box(entry["then"]) if "then" in entry else "",
            )
        )


def _texts(place: _Place, entries: Iterable[Table]) -> list[Text]:
    read = []
    for entry in entries:
        place.known("text", entry)
        read.append(_text(place, entry, place.box(entry["box"])))
    return read


def _text(place: _Place, entry: Table, box: str, row_of: Table | None = None) -> Text:
    formatter = entry.get("as", "text")
    if formatter not in FORMATTERS:
        raise MapError(f"{place.file}: {box} is written as {formatter!r}, which nothing does")
    return Text(
        item=_item(place, entry, row_of),
        label=_label(entry, row_of),
        box=box,
        source=_source(place, entry),
        formatter=formatter,
        blank=_blank(place, entry),
        only_when={**place.only_when, **entry.get("only_when", {})},
        leading=entry.get("leading"),
    )


def _choice(
    place: _Place, entry: Table, marks: dict[str, Mark], row_of: Table | None = None
) -> Choice:
    chooser = entry.get("as", "")
    if chooser and chooser not in CHOOSERS:
        raise MapError(f"{place.file}: boxes are chosen as {chooser!r}, which nothing does")
    return Choice(
        item=_item(place, entry, row_of),
        label=_label(entry, row_of),
        source=_source(place, entry),
        boxes=marks,
        chooser=chooser,
        many=entry.get("many", False),
        blank=_blank(place, entry),
        only_when={**place.only_when, **entry.get("only_when", {})},
    )


def _rows(place: _Place, table: Table) -> Rows:
    place.known("rows", table)
    columns, choices = table["columns"], table.get("choices", [])
    count = max(len(column["boxes"]) for column in columns)
    prefixes = table.get("prefixes", [place.prefix] * count)
    rows = [_Place(file=place.file, part=place.part, prefix=p, only_when={}) for p in prefixes]
    return Rows(
        item=Item(place.part, table["item"]),
        label=table["label"],
        source=Source(facts=(table["fact"],), derive=table.get("derive", "")),
        only_when=table.get("only_when", {}),
        texts=tuple(_row_texts(row, at, columns, table) for at, row in enumerate(rows)),
        choices=tuple(_row_choices(row, at, choices, table) for at, row in enumerate(rows)),
        sheet=table.get("sheet", ""),
        on_form=table.get("on_form", count),
    )


def _row_texts(place: _Place, at: int, columns: list[Table], table: Table) -> tuple[Text, ...]:
    for column in columns:
        place.known("column", column)
    return tuple(
        _text(place, column, place.box(column["boxes"][at]), table)
        for column in columns
        if at < len(column["boxes"])
    )


def _row_choices(place: _Place, at: int, choices: list[Table], table: Table) -> tuple[Choice, ...]:
    for choice in choices:
        place.known("choice", choice)
    return tuple(
        _choice(place, c, {word: place.mark(m[at]) for word, m in c["boxes"].items()}, table)
        for c in choices
    )


def _sheet(place: _Place, name: str, table: Table) -> Sheet:
    place.known("sheet", table)
    here = place.within(table)
    for one in table.get("continues", []):
        place.known("continues", one)
    return Sheet(
        name=name,
        title=table["title"],
        short=table.get("short", table["title"]),
        page=table["page"],
        header=tuple(_texts(here, table["header"])),
        continues=tuple(
            Continues(**{key: here.box(box) for key, box in one.items()})
            for one in table.get("continues", [])
        ),
        leading=table.get("leading"),
        **({"asks": table["asks"]} if "asks" in table else {}),
    )


def _source(place: _Place, entry: Table) -> Source:
    if ("fact" in entry) == ("derive" in entry):
        raise MapError(f"{place.file}: name either a fact or a derivation: {dict(entry)}")
    fact = entry.get("fact", [])
    return Source(
        facts=(fact,) if isinstance(fact, str) else tuple(fact), derive=entry.get("derive", "")
    )


def _item(place: _Place, entry: Table, row_of: Table | None) -> Item:
    if row_of is None:
        return Item(place.part, entry["item"])
    own = entry.get("item")
    return Item(place.part, f"{row_of['item']} {{row}}, {own}" if own else row_of["item"])


def _label(entry: Table, row_of: Table | None) -> str:
    label: str = entry["label"]
    return label if row_of is None or "item" in entry else f"{row_of['label']} {{row}}, {label}"


def _blank(place: _Place, entry: Table) -> str:
    blank: str = entry.get("blank", LEAVE)
    if blank not in (IF_ANY, REQUIRED, LEAVE):
        raise MapError(f"{place.file}: no box is left blank {blank!r}: {dict(entry)}")
    return blank
