"""How do the answers of a case file become a sealed case?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from wellfounded.facts import Case, Provenance, Unknown, Value, fact_at
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, Saved, save
from wellfounded.web.cases.stored import NUMBERED, new_name


def bring_in(opened: Opened, case: Case) -> Saved:
    """Save every answer of ``case`` into a case that holds none of them yet, at once."""
    names = {path: [new_name() for _ in range(size)] for path, size in case.sizes.items()}
    return save(opened, [*_records(names), *_answers(case, names)])


def _records(names: dict[str, list[str]]) -> Iterator[Given]:
    for path, named in names.items():
        for number, name in enumerate(named, start=1):
            yield Given(path=f"{path}[{name}]", raw=number, base=0)


def _answers(case: Case, names: dict[str, list[str]]) -> Iterator[Given]:
    for path, value in case.answers.items():
        source = case.provenance.get(path, Provenance())
        yield Given(
            path=_stored(path, names),
            raw=_raw(path, value, names),
            base=0,
            said=source.said,
            calendar=source.calendar,
            language=source.language,
            translator=source.translator,
        )


def _stored(path: str, names: dict[str, list[str]]) -> str:
    found = NUMBERED.search(path)
    if found is None:
        return path
    name = names[path[: found.start()]][int(found[1])]
    return f"{path[: found.start()]}[{name}]{path[found.end() :]}"


def _raw(path: str, value: Value, names: dict[str, list[str]]) -> Any:
    """The answer as JSON keeps it, which has no days of its own; a record is called by its name."""
    if isinstance(value, Unknown):
        return value.write()
    kind = fact_at(path).kind
    raw = json.loads(json.dumps(kind.write(value), default=date.isoformat))
    return kind.pointing(raw, lambda at: _stored(at, names))
