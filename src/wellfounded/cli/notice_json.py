"""How is a paper that was read written as JSON?"""

from __future__ import annotations

from datetime import date, time
from typing import Any

from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.logic import Span
from wellfounded.notices import ReadNotice, compare, forum, happened
from wellfounded.notices.difference import Difference
from wellfounded.notices.found import Found, Value
from wellfounded.notices.proposing import Proposed
from wellfounded.notices.words import (
    difference_words,
    doubt_words,
    kind_means,
    kind_words,
    reason_words,
    role_words,
    stop_words,
)


def notice_json(
    found: ReadNotice, case: Case | None, as_of: date, language: Language
) -> dict[str, Any]:
    """One document: the paper, its fields, what it would record, what differs, where the case is.

    A position is counted in letters from the beginning of the text.
    """
    where = forum(case if case is not None else Case(), (found,), as_of=as_of)
    document: dict[str, Any] = {
        "as_of": as_of.isoformat(),
        "kind": found.kind.id if found.kind else None,
        "words": kind_words(found.kind, language) if found.kind else None,
        "means": kind_means(found.kind, language) if found.kind else None,
        "authority": (found.kind.authority or None) if found.kind else None,
        "sure": found.sure,
        "forum": found.forum,
        "origin": found.origin,
        "stop": stop_words(found.stop, language) if found.stop else None,
        "doubts": _doubts(found.doubts, language),
        "might_be": [kind.id for kind in found.might_be],
        "fields": [_field(one, language) for one in found.fields],
        "would_record": [_proposed(one, language) for one in happened(found)],
        "where": {
            "forum": where.forum,
            "reasons": [
                {
                    "id": one.id,
                    "words": reason_words(one, language),
                    "authority": one.authority,
                }
                for one in where.reasons
            ],
        },
    }
    if case is not None:
        document["differs"] = [_difference(one, language) for one in compare(found, case)]
    return document


def _field(one: Found, language: Language) -> dict[str, Any]:
    return {
        "role": one.role,
        "name": role_words(one.role, language),
        "value": _plain(one.value),
        "sure": one.sure,
        "doubts": _doubts(one.doubts, language),
        "also": [_plain(other) for other in one.also],
        "words": one.words,
        "label": one.label,
        "start": one.start,
        "end": one.end,
    }


def _proposed(one: Proposed, language: Language) -> dict[str, Any]:
    value = one.value
    return {
        "path": one.path,
        "value": {name: _plain(part) for name, part in value.items()}
        if isinstance(value, dict)
        else _plain(value),
        "sure": one.sure,
        "doubts": _doubts(one.doubts, language),
        "choices": list(one.choices),
        "from": {name: [part.start, part.end] for name, part in one.found.items()},
    }


def _difference(one: Difference, language: Language) -> dict[str, Any]:
    return {
        "id": one.id,
        "path": one.path,
        "old": _plain(one.old),
        "new": _plain(one.new),
        "sure": one.sure,
        "words": difference_words(one, language),
    }


def _doubts(doubts: tuple[str, ...], language: Language) -> list[dict[str, str]]:
    return [{"id": doubt, "words": doubt_words(doubt, language)} for doubt in doubts]


def _plain(value: Value | Span | object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value) if isinstance(value, Span) else value
