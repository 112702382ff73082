"""What does ``screen --json`` print? The shape is fixed by the contract."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.cli.argument_json import citations, precedent_finding
from wellfounded.cli.words import say
from wellfounded.languages import Language
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.precedent import Argument
from wellfounded.law.reading_list import facts_read
from wellfounded.law.screening import Determination, Screening
from wellfounded.law.status import FINDINGS, shaky_sources
from wellfounded.logic import SAID, Conflict, DayFinding, Finding, Span, Value

Argued = Mapping[str, dict[str, Any]]
"""What decided cases make of an element, by the path of its finding."""


def screening_json(
    screening: Screening, arguments: tuple[Argument, ...], language: Language
) -> dict[str, Any]:
    """The whole answer as one document; what is open carries what decided cases make of it."""
    argued = {
        FINDINGS + one.element: precedent_finding(one, language)
        for one in arguments
        if citations(one)
    }
    return {
        "as_of": screening.as_of.isoformat(),
        "rules_version": screening.rules_version,
        "determinations": [
            _determination(d, screening.as_of, argued, language) for d in screening.determinations
        ],
    }


def _determination(
    determination: Determination, as_of: date, argued: Argued, language: Language
) -> dict[str, Any]:
    finding = determination.finding
    noted = enumerate(determination.entry.notes, start=1)
    notes = [language.say(f"{finding.id}.note.{n}", note) for n, note in noted]
    disputes = [say(language, "view.disputed", finding=path) for path in determination.disputed]
    return {
        **_finding(finding, argued, language),
        "needs": list(finding.needs),
        "conflicts": [_conflict(c, language) for c in determination.conflicts],
        "days": [_day(d, language) for d in determination.days],
        "status_notes": [*disputes, *notes, *map(str, shaky_sources(finding, as_of))],
    }


def _finding(finding: Finding, argued: Argued, language: Language) -> dict[str, Any]:
    entry = RULEBOOK[finding.id]
    said: dict[str, Any] = {
        "id": finding.id,
        "title": language.say(f"{finding.id}.title", entry.title),
        "verdict": SAID[finding.verdict],
        "text": language.say(finding.message.id, entry.says(finding.verdict)),
        "authorities": list(finding.authorities),
        "confidence": entry.confidence.value,
        "decisive": finding.decisive,
        "in_scope": SAID[finding.in_scope],
        "because": [
            *(_finding(part, argued, language) for part in finding.because),
            *(argued[path] for path in facts_read(entry.rule) if path in argued),
        ],
    }
    if finding.facts:
        said["facts"] = {path: _value(value) for path, value in finding.facts}
    if finding.days:
        said["days"] = [_day(day, language) for day in finding.days]
    return said


def _day(day: DayFinding, language: Language) -> dict[str, Any]:
    return {
        "id": day.id,
        "title": language.say(f"{day.id}.title", DAYS[day.id][1]),
        "authorities": list(day.authorities),
        **_span(day.span),
    }


def _conflict(conflict: Conflict, language: Language) -> dict[str, Any]:
    return {
        "readings": [
            {
                "id": id,
                "title": language.say(f"{id}.title", RULEBOOK[id].title),
                "verdict": SAID[verdict],
                "authorities": list(RULEBOOK[id].rule.authorities),
            }
            for id, verdict in conflict.readings
        ]
    }


def _value(value: Value) -> Any:
    return _span(value) if isinstance(value, Span) else value


def _span(span: Span) -> dict[str, str]:
    return {"from": span.earliest.isoformat(), "to": span.latest.isoformat()}
