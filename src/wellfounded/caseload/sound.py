"""Is this a table of cases that the rules can be asked of?

Its columns are those that ``wellfounded case export`` writes, of their types; its codes are ones
that the catalogue knows; each row has a name of its own. A word that no rule ever heard would read
as "no", so it is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from wellfounded.caseload.columns import columns
from wellfounded.caseload.engine import CASES, Engine, Shape
from wellfounded.caseload.signature import NAME
from wellfounded.caseload.table import Kind, Kinds, structure
from wellfounded.caseload.unreadable import Unreadable
from wellfounded.facts import CATALOGUE
from wellfounded.facts.countries import COUNTRIES
from wellfounded.facts.kinds import Choice, Codes, Country
from wellfounded.logic.reading import quoted

EXPORT = "write the file anew with 'wellfounded case export'"


def require_sound(engine: Engine, path: Path | str) -> None:
    """Refuse a table of cases that the rules would misread.

    Raises:
        Unreadable: a column is missing, of another type or not known; a name is missing or there
            twice; a code is none; a day ends before it begins. It names the place and the fix.
    """
    _require_columns(engine.shapes(), path)
    _require_names(engine, path)
    _require_values(engine, path)


def _require_columns(found: Mapping[str, Shape], path: Path | str) -> None:
    wanted: Mapping[str, object] = {NAME: "VARCHAR", **structure(columns())}
    for name, shape in wanted.items():
        if name not in found:
            raise Unreadable(f"{path}: it has no column {name!r}; {EXPORT}")
        if (place := _otherwise(name, shape, found[name])) is not None:
            raise Unreadable(f"{path}: column {name!r}: {place}; {EXPORT}")
    for name in found:
        if name not in wanted:
            near = get_close_matches(name, wanted, n=1)
            meant = f"; did you mean {near[0]!r}?" if near else f"; {EXPORT}"
            raise Unreadable(f"{path}: no rule knows the column {name!r}{meant}")


def _otherwise(name: str, wanted: object, found: object) -> str | None:
    """What is wrong with a type, or None."""
    if isinstance(wanted, list) and isinstance(found, list):
        return _otherwise(f"{name}[]", wanted[0], found[0])
    if isinstance(wanted, dict) and isinstance(found, dict):
        for part, shape in wanted.items():
            if part not in found:
                return f"its records have no {part!r}"
            if (wrong := _otherwise(part, shape, found[part])) is not None:
                return wrong
        return None
    if isinstance(wanted, str) and wanted == found:
        return None
    return f"{name} is {_called(found)}, not {_called(wanted)}"


def _called(shape: object) -> str:
    return (
        "a list"
        if isinstance(shape, list)
        else "a record"
        if isinstance(shape, dict)
        else str(shape)
    )


def _require_names(engine: Engine, path: Path | str) -> None:
    name = quoted(NAME)
    twice = engine.rows(
        f"SELECT {name}, COUNT(*) FROM {CASES} GROUP BY {name} "
        f"HAVING {name} IS NULL OR COUNT(*) > 1 ORDER BY {name} LIMIT 1"
    )
    for found, count in twice:
        what = f"{count} rows are called {found!r}" if found is not None else "a row has no name"
        raise Unreadable(f"{path}: {what}; give each case a name of its own in column {NAME!r}")


def _require_values(engine: Engine, path: Path | str) -> None:
    arms = " ".join(f"WHEN {wrong} THEN {place}" for place, wrong in _wrongs(columns()))
    query = f"SELECT {quoted(NAME)}, CASE {arms} END AS wrong FROM {CASES}"
    first = f"SELECT * FROM ({query}) WHERE wrong IS NOT NULL ORDER BY {quoted(NAME)} LIMIT 1"
    for case, place in engine.rows(first):
        raise Unreadable(f"{path}: case {case!r}: {place}")


def _wrongs(
    kinds: Kinds, at: str = "", record: str = "", depth: int = 0
) -> Iterator[tuple[str, str]]:
    """Each place with the condition, in SQL, under which it is wrong, and what to say of it."""
    for name, kind in kinds.items():
        column = record + quoted(name)
        path = f"{at}{name}"
        if kind == "date":
            bounds = (record + quoted(f"{name}__{end}") for end in ("earliest", "latest"))
            yield _literal(f"{path}: it ends before it begins; mend the day"), " > ".join(bounds)
        elif kind == "choice":
            yield _unknown(path), f"{column} NOT IN ({_codes_of(path)})"
        elif kind == "codes" or not isinstance(kind, str):
            yield from _inside(path, column, kind, depth)


def _inside(path: str, column: str, kind: Kind, depth: int) -> Iterator[tuple[str, str]]:
    item = quoted(f"at {depth}")
    if isinstance(kind, str):
        found = [(_unknown(path), f"{item} NOT IN ({_codes_of(path)})")]
    else:
        found = list(_wrongs(kind, f"{path}[].", f"{item}.", depth + 1))
    for said, wrong in found:
        yield said, f"COALESCE(len(list_filter({column}, lambda {item}: {wrong})), 0) > 0"


def _unknown(path: str) -> str:
    kind = _of(path)
    if isinstance(kind, Country):
        return _literal(f"{path}: a value is not a country code; write one such as 'SV'")
    codes = ", ".join(f"'{code}'" for code in _known_codes(path))
    return _literal(f"{path}: a value is not known; write one of {codes}")


def _codes_of(path: str) -> str:
    return ", ".join(map(_literal, _known_codes(path)))


def _known_codes(path: str) -> tuple[str, ...]:
    kind = _of(path)
    return tuple(kind.options) if isinstance(kind, Choice) else tuple(COUNTRIES)


def _of(path: str) -> object:
    kind = CATALOGUE[path].kind
    return kind.of if isinstance(kind, Codes) else kind


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
