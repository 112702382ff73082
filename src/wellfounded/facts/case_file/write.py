"""How is a case written, so that reading it again loses nothing?"""

from __future__ import annotations

import datetime
import json
from dataclasses import fields
from typing import Any

import tomli_w

from wellfounded.facts.case_file.case import Assessment, Case, Mark, Provenance, Settled
from wellfounded.facts.case_file.settled import ANSWERED, SETTLED
from wellfounded.facts.catalogue import fact_at
from wellfounded.facts.unknown import Unknown


def case_data(case: Case) -> dict[str, Any]:
    """The case as nested tables and lists, with dates as dates."""
    data: dict[str, Any] = {}
    for path, answer in case.answers.items():
        raw = answer.write() if isinstance(answer, Unknown) else fact_at(path).kind.write(answer)
        table, name = _around(path, data, case)
        table[name] = raw
    for path in case.sizes:
        _around(f"{path}[0].", data, case)
    if case.provenance:
        data["provenance"] = {path: _parts(part) for path, part in case.provenance.items()}
    if case.assessments:
        data["assessments"] = {name: _parts(part) for name, part in case.assessments.items()}
    if case.factors_complete:
        data["factors_complete"] = list(case.factors_complete)
    if case.factors:
        data["factors"] = {name: _parts(part) for name, part in case.factors.items()}
    for name, words in ((SETTLED, case.settled), (ANSWERED, case.answered)):
        if words:
            data[name] = {id: _parts(part) for id, part in words.items()}
    return data


def write_toml(case: Case) -> str:
    """The case as TOML."""
    return tomli_w.dumps(case_data(case), multiline_strings=True)


def write_json(case: Case) -> str:
    """The case as JSON, every script readable as it is."""
    data = case_data(case)
    return json.dumps(data, ensure_ascii=False, indent=2, default=datetime.date.isoformat) + "\n"


def _around(path: str, data: dict[str, Any], case: Case) -> tuple[dict[str, Any], str]:
    """The table that ``path`` stands in, made if need be, and its name there."""
    *tables, name = path.split(".")
    at, reached = data, ""
    for table in tables:
        key, _, place = table.rstrip("]").partition("[")
        if not place:
            at, reached = at.setdefault(key, {}), f"{reached}{table}."
            continue
        records = at.setdefault(key, [{} for _ in range(case.sizes[reached + key])])
        if not records:
            break
        at, reached = records[int(place)], f"{reached}{table}."
    return at, name


def _parts(part: Assessment | Mark | Provenance | Settled) -> dict[str, Any]:
    given = {field.name: getattr(part, field.name) for field in fields(part)}
    if isinstance(part, Assessment):
        given["verdict"] = part.verdict.value
        given["reasons"] = list(part.reasons)
    if isinstance(part, Settled):
        given["how"] = part.how.value
    return {name: value for name, value in given.items() if value not in ("", None, [])}
