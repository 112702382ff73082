"""How is an entry written down, so that it reads back the same?"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from wellfounded.directory.entry import Entry, Hours


def document(entries: Iterable[Entry], head: Mapping[str, Any]) -> bytes:
    """A file of the schema in JSON; ``head`` tells of the list it was taken from."""
    told = {"list": dict(head), **{entry.id: table(entry) for entry in entries}}
    return json.dumps(told, ensure_ascii=False, indent=1, default=_plain).encode()


def table(entry: Entry) -> dict[str, Any]:
    """One entry as the schema writes it, without its id."""
    told = {
        "name": entry.name,
        "kind": entry.kind,
        "services": sorted(entry.services),
        "serves": sorted(entry.serves),
        "not_for": sorted(entry.not_for),
        "forums": sorted(entry.forums),
        "courts": list(entry.courts),
        "states": list(entry.states),
        "places": [_said(place) for place in entry.places],
        "phones": [_said(phone) for phone in entry.phones],
        "hours": _hours(entry.hours),
        "languages": list(entry.languages),
        "any_language": entry.any_language,
        "email": entry.email,
        "url": entry.url,
        "cost": entry.cost,
        "limits": entry.limits,
        "representatives": [_said(one) for one in entry.representatives],
        "expires_on": entry.expires_on,
        "risk": entry.risk,
        "law_enforcement": entry.law_enforcement,
        "host": entry.host,
        "sources": [_said(source) for source in entry.sources],
    }
    return {name: value for name, value in told.items() if value not in ("", None, [], False)}


def _said(one: Any) -> dict[str, Any]:
    told = {field.name: getattr(one, field.name) for field in fields(one)}
    return {name: value for name, value in told.items() if value not in ("", None, False)}


def _hours(hours: Hours | None) -> dict[str, Any] | None:
    if hours is None or hours.always:
        return {"always": True} if hours else None
    return {
        "zone": hours.zone,
        "ranges": [
            f"{day} {one.opens:%H:%M}-{one.closes:%H:%M}"
            for one in hours.ranges
            for day in one.days
        ],
    }


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)
