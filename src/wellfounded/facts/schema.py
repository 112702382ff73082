"""What may a case file hold, as a JSON Schema (2020-12)?

Made from the catalogue. It says the shape of every answer; what no schema can say (that a
day exists, that an end is not before its start) is said by reading the file.
"""

from __future__ import annotations

from typing import Any

from wellfounded.facts.case_file.case import Weighed
from wellfounded.facts.case_file.settled import ID, SETTLED, WAYS
from wellfounded.facts.catalogue.choices import CALENDARS
from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES
from wellfounded.facts.dates import FIRST_YEAR, LAST_YEAR
from wellfounded.facts.elements import ELEMENTS
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.kinds import TEXT_SCHEMA, Records
from wellfounded.facts.shape import ROOT, Branch
from wellfounded.facts.unknown import Reason

Schema = dict[str, Any]

DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
MOMENT: Schema = {
    "anyOf": [
        {"type": "string", "pattern": rf"^([0-9]{{4}}|[0-9]{{4}}-(0[1-9]|1[0-2])|{DAY})$"},
        {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR},
    ]
}


def case_schema() -> Schema:
    """The JSON Schema of a case file."""
    top = _table({name: _place(branch) for name, branch in ROOT.names.items()})
    top["properties"] |= {
        "provenance": {"type": "object", "additionalProperties": {"$ref": "#/$defs/sources"}},
        "assessments": _table({element: {"$ref": "#/$defs/finding"} for element in ELEMENTS}),
        "factors": _table({factor: {"$ref": "#/$defs/mark"} for factor in FACTORS}),
        "factors_complete": {"type": "array", "items": {"enum": list(ELEMENTS)}},
    }
    top["properties"] |= {
        table: {
            "type": "object",
            "additionalProperties": False,
            "patternProperties": {f"^{ID.pattern}$": {"$ref": f"#/$defs/{table}"}},
        }
        for table in WAYS
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Case file",
        "description": "One person's answers. An incomplete file is a good file.",
        **top,
        "$defs": _definitions(),
    }


def _place(branch: Branch) -> Schema:
    inside = _table({name: _place(child) for name, child in branch.names.items()})
    fact = branch.fact
    if fact is None:
        return inside
    answer = (
        {"type": "array", "items": inside} if isinstance(fact.kind, Records) else fact.kind.schema()
    )
    return {"title": fact.question, "anyOf": [answer, {"$ref": "#/$defs/unknown"}]}


def _table(properties: Schema, *required: str, smallest: int = 0) -> Schema:
    table: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }
    if required:
        table["required"] = list(required)
    if smallest:
        table["minProperties"] = smallest
    return table


def _definitions() -> Schema:
    text = dict(TEXT_SCHEMA)
    story = _table(dict.fromkeys(("original", "language", "english", "translator"), text))
    confirmed: Schema = {"anyOf": [{"type": "boolean"}, text]}
    source: Schema = {"by": text, "on": MOMENT, "source": text, "confirmed": confirmed}
    source |= {"said": text, "calendar": {"enum": list(CALENDARS)}}
    source |= {"language": text, "translator": text}
    between: Schema = {"from": MOMENT, "to": MOMENT, "said": text}
    again = {"$ref": "#/$defs/sources"}
    return {
        "unknown": _table({"unknown": {"enum": [reason.value for reason in Reason]}}, "unknown"),
        "date": {"anyOf": [*MOMENT["anyOf"], _table(between, smallest=1)]},
        "story": {
            "anyOf": [
                text,
                story | {"anyOf": [{"required": ["original"]}, {"required": ["english"]}]},
            ]
        },
        "country": {"enum": sorted(COUNTRIES)},
        "country_then_or_now": {"enum": sorted({*COUNTRIES, *FORMER_COUNTRIES})},
        "finding": _table(
            {
                "verdict": {"enum": [weighed.value for weighed in Weighed]},
                "reasons": {"anyOf": [text, {"type": "array", "items": text}]},
                "by": text,
                "on": MOMENT,
            },
            "verdict",
        ),
        "mark": _table(
            {"present": {"type": "boolean"}, "by": text, "on": MOMENT, "where": text}, "present"
        ),
        **{
            table: _table(
                {"how": {"enum": [one.value for one in ways]}, "reason": text, "by": text}
                | {"on": MOMENT},
                *(("how", "reason") if table == SETTLED else ("how",)),
            )
            for table, ways in WAYS.items()
        },
        "source": _table(source, smallest=1),
        "sources": {
            "anyOf": [
                {"$ref": "#/$defs/source"},
                {"type": "object", "minProperties": 1, "additionalProperties": again},
                {"type": "array", "items": again},
            ]
        },
    }
