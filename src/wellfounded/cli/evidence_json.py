"""How does the proof of a case look as JSON?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from wellfounded.evidence import (
    ElementRow,
    Finding,
    KindOfClaim,
    Matrix,
    NotInHand,
    Row,
    ToAsk,
    ready,
    standards,
)
from wellfounded.evidence.record_requests import SAID
from wellfounded.languages import Language


def matrix_json(made: Matrix, findings: Iterable[Finding], language: Language) -> dict[str, Any]:
    """The matrix and everything found."""
    found = tuple(findings)
    law = standards(made.case, made.as_of)
    return {
        "as_of": made.as_of.isoformat(),
        "ready": ready(found),
        "facts": [_fact(row, language) for row in made.rows],
        "elements": [_element(row) for row in made.elements],
        "findings": [finding_json(one, language) for one in found],
        "law": [
            {"says": one.words.say(language), "authorities": list(one.authorities)} for one in law
        ],
    }


def finding_json(one: Finding, language: Language) -> dict[str, Any]:
    """One thing that was found."""
    return {
        "kind": one.kind,
        "at": one.at,
        "stops": one.stops,
        "says": one.words.say(language),
        "authority": one.authority,
    }


def kind_json(kind: KindOfClaim, language: Language) -> dict[str, Any]:
    """What could show a kind of claim."""
    return {
        "kind": kind.id,
        "title": kind.title.say(language),
        "country": kind.country,
        "tag": kind.tag,
        "source": kind.source,
        "checked": kind.checked.isoformat(),
        "rows": [
            {
                "id": row.id,
                "of": row.of.value,
                "rating": row.rating.value,
                "says": row.words.say(language),
                "note": row.note.say(language) if row.note else "",
                "shows": list(row.shows),
                "at_an_office": row.at_an_office,
                "source": row.source or kind.source,
            }
            for row in kind.rows
        ],
    }


def request_json(one: ToAsk, as_of: date, language: Language) -> dict[str, Any]:
    """Records that can be asked for."""
    records = one.records
    return {
        "of": records.of,
        "title": records.title.say(language),
        "reasons": [reason.say(language) for reason in one.reasons],
        "open": one.open,
        "asked": [asked.at for asked in one.asked],
        **{name: getattr(records, name).say(language) for name in SAID},
        "authority": records.authority,
        "source": records.source,
        "tag": records.tag,
        "checked": records.checked.isoformat(),
        "check_by": records.check_by.isoformat(),
        "stale": records.stale(as_of),
    }


def _fact(row: Row, language: Language) -> dict[str, Any]:
    return {
        "kind": row.load.kind,
        "at": row.load.at,
        "title": row.load.words.say(language),
        "standing": row.standing.value,
        "elements": list(row.load.elements),
        "authority": row.load.authority,
        "exhibits": [one.at for one in row.exhibits],
        "witnesses": [one.at for one in row.witnesses],
        "not_in_hand": [_not_in_hand(one, language) for one in row.not_in_hand],
        "not_to_be_had": [one.at for one in row.not_had],
        "own_words": list(row.load.own_words),
    }


def _not_in_hand(one: NotInHand, language: Language) -> dict[str, Any]:
    return {"at": one.at, "why": one.why.value, "says": one.state.say(language)}


def _element(row: ElementRow) -> dict[str, Any]:
    return {
        "element": row.element,
        "standing": row.standing.value if row.standing else None,
        "facts": [one.load.at for one in row.rows],
        "open": [one.load.at for one in row.open_rows],
        "exhibits": [one.at for one in row.exhibits],
        "witnesses": [one.at for one in row.witnesses],
    }
