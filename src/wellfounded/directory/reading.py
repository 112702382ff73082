"""Which entries does a file of the directory's own schema hold?

TOML for people, JSON for lists that were taken in: one table for each entry under its id. A file
that cannot be meant is refused with the entry, the place in it and what to write.
"""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from typing import Any, Final, get_args

from wellfounded.directory.entry import (
    FORUMS,
    SERVES,
    SERVICES,
    Cost,
    Entry,
    Hours,
    Kind,
    Open,
    Phone,
    Place,
    Representative,
    Source,
    Way,
)
from wellfounded.directory.geography import courts, states
from wellfounded.directory.refusal import DirectoryRefused
from wellfounded.directory.spoken import NAMES

LARGEST: Final = 30_000_000
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ZONES: Final = ("eastern", "central", "mountain", "pacific", "alaska", "hawaii", "atlantic")
RISKS: Final = ("infopass", "locator", "cut", "verify", "reports_both_ways")
TAGS: Final = ("V", "S", "M")
_ID: Final = re.compile(r"[a-z0-9_]{1,80}")
_NUMBER: Final = re.compile(r"\+\d{7,15}|\d{3,6}|[#*]?\d{2,5}#?")
_RANGE: Final = re.compile(r"(\w{3})(?:-(\w{3}))? (\d\d:\d\d)-(\d\d:\d\d)")
KNOWN: Final = frozenset(
    {
        *(
            "name",
            "kind",
            "services",
            "serves",
            "not_for",
            "forums",
            "courts",
            "states",
            "place",
            "places",
        ),
        *("phones", "hours", "languages", "any_language", "email", "url", "cost", "limits"),
        *("representatives", "expires_on", "risk", "law_enforcement", "host", "tag", "said"),
        *("checked_on", "sources"),
    }
)


class _Wrong(Exception):
    """What is wrong in an entry."""


def tables_in(content: bytes, name: str) -> dict[str, Any]:
    """The tables of a file in TOML or, where it begins with a brace, in JSON.

    Raises:
        DirectoryRefused: it is too large, or neither.
    """
    if len(content) > LARGEST:
        raise DirectoryRefused(name, f"larger than {LARGEST // 10**6} MB; it is no list of help")
    try:
        text = content.decode("utf-8-sig")
        told = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except UnicodeDecodeError:
        raise DirectoryRefused(name, "it is not UTF-8 text; save it as UTF-8") from None
    except (ValueError, RecursionError) as fault:
        raise DirectoryRefused(name, f"it cannot be read ({fault}); mend that line") from None
    if not isinstance(told, dict):
        raise DirectoryRefused(name, "write one table for each entry, such as [our_office]")
    return told


def entries_in(content: bytes, name: str, kind: str = "office") -> tuple[Entry, ...]:
    """Every entry of a file; ``kind`` is that of their source where they name none.

    Raises:
        DirectoryRefused: something in it cannot be meant; the text names the entry and the fix.
    """
    told = tables_in(content, name)
    checked = told.pop("checked", None)
    told.pop("list", None)
    if not told:
        raise DirectoryRefused(name, "it holds no entry; write one, such as [our_office]")
    found = []
    for id, row in told.items():
        try:
            found.append(_entry(id, row, kind, checked))
        except _Wrong as wrong:
            raise DirectoryRefused(name, f"[{id}] {wrong}") from None
    return tuple(found)


def _entry(id: str, row: Any, kind: str, checked: Any) -> Entry:
    if not isinstance(row, dict):
        raise _Wrong("is no table; write it as [id] with lines below")
    if not _ID.fullmatch(id):
        raise _Wrong("is no id; use small letters, digits and _")
    for name in row:
        _among(name, tuple(sorted(KNOWN)), "is not known")
    places = [row["place"]] if "place" in row else _list(row, "places")
    return Entry(
        id=id,
        name=_text(row, "name", needed=True),
        kind=_among(row.get("kind"), get_args(Kind), "kind"),
        sources=_sources(row, kind, checked),
        services=_set(row, "services", SERVICES),
        serves=_set(row, "serves", SERVES),
        not_for=_set(row, "not_for", SERVES),
        forums=_set(row, "forums", FORUMS),
        courts=tuple(_each(row, "courts", tuple(courts()))),
        states=tuple(_each(row, "states", tuple(states()))),
        places=tuple(_place(one) for one in places),
        phones=tuple(_phone(one, kind) for one in _list(row, "phones")),
        hours=_hours(row["hours"]) if "hours" in row else None,
        languages=tuple(_each(row, "languages", tuple(NAMES))),
        any_language=_switch(row, "any_language"),
        email=_text(row, "email"),
        url=_address(_text(row, "url")),
        cost=_among(row.get("cost", "unknown"), get_args(Cost), "cost"),
        limits=_text(row, "limits"),
        representatives=tuple(_representative(one) for one in _list(row, "representatives")),
        expires_on=_day(row.get("expires_on"), "expires_on") if "expires_on" in row else None,
        risk=_among(row["risk"], RISKS, "risk") if "risk" in row else "",
        law_enforcement=_switch(row, "law_enforcement"),
        host=_switch(row, "host"),
    )


def _sources(row: Mapping[str, Any], kind: str, checked: Any) -> tuple[Source, ...]:
    if "sources" in row:
        return tuple(_source(one) for one in _list(row, "sources"))
    on = row.get("checked_on", checked)
    if on is None:
        raise _Wrong("has no checked_on; write the day on which you looked, such as 2026-11-22")
    tag = _among(row.get("tag", "V" if kind == "office" else None), TAGS, "tag")
    checked_on = _day(on, "checked_on")
    return (Source(kind=kind, checked_on=checked_on, tag=tag, said=_text(row, "said")),)  # type: ignore[arg-type]


def _source(one: Any) -> Source:
    if not isinstance(one, dict):
        raise _Wrong("sources is a list of tables")
    return Source(
        kind=_among(one.get("kind"), ("pro_bono", "roster", "starter", "office"), "source kind"),
        checked_on=_day(one.get("checked_on"), "checked_on"),
        tag=_among(one.get("tag"), TAGS, "tag"),
        said=_text(one, "said"),
        url=_address(_text(one, "url")),
        list_of=_day(one["list_of"], "list_of") if "list_of" in one else None,
    )


def _phone(one: Any, kind: str) -> Phone:
    if not isinstance(one, dict) or not _NUMBER.fullmatch(str(one.get("number", ""))):
        raise _Wrong(
            f"phones: {one!r} has no number; write it with + and the country, such as "
            '{ number = "+12025550100" }'
        )
    number = str(one["number"])
    return Phone(
        number=number,
        shown=_text(one, "shown") or shown(number),
        way=_among(one.get("way", "voice"), get_args(Way), "way"),
        tag=_among(one.get("tag", "V" if kind == "office" else None), TAGS, "tag of a phone"),
        word=_text(one, "word"),
        place=_text(one, "place"),
        dialled_on=_day(one["dialled_on"], "dialled_on") if "dialled_on" in one else None,
    )


def shown(number: str) -> str:
    """A number as it is read: 1-800-898-7180 of this country, others in one piece."""
    if number.startswith("+1") and len(number) == 12:
        area, first, last = number[2:5], number[5:8], number[8:]
        free = "1-" if area in ("800", "833", "844", "855", "866", "877", "888") else ""
        return f"{free}{area}-{first}-{last}"
    return number


def _place(one: Any) -> Place:
    if not isinstance(one, dict):
        raise _Wrong('place is a table, such as { city = "Boise", state = "ID" }')
    state = _among(one.get("state"), tuple(states()), "state")
    return Place(
        state=state, city=_text(one, "city"), street=_text(one, "street"), zip=_text(one, "zip")
    )


def _hours(told: Any) -> Hours:
    if not isinstance(told, dict):
        raise _Wrong('hours is a table, such as { zone = "eastern", ranges = ["mon 09:00-17:00"] }')
    if _switch(told, "always"):
        return Hours(always=True)
    zone = _among(told.get("zone"), ZONES, "zone of hours")
    return Hours(zone=zone, ranges=tuple(_range(one) for one in _strings(told, "ranges")))


def _range(told: str) -> Open:
    found = _RANGE.fullmatch(told)
    if found is None or found[1] not in DAYS or (found[2] or "mon") not in DAYS:
        raise _Wrong(f'hours: {told!r} cannot be meant; write "mon-fri 09:00-17:00"')
    first, last = DAYS.index(found[1]), DAYS.index(found[2] or found[1])
    try:
        opens, closes = time.fromisoformat(found[3]), time.fromisoformat(found[4])
    except ValueError:
        raise _Wrong(f"hours: {told!r} names an hour that no clock has") from None
    if last < first or closes <= opens:
        raise _Wrong(f"hours: {told!r} ends before it begins; write it as two lines")
    return Open(days=DAYS[first : last + 1], opens=opens, closes=closes)


def _representative(one: Any) -> Representative:
    if not isinstance(one, dict):
        raise _Wrong("representatives is a list of tables")
    until = _day(one["until"], "until") if "until" in one else None
    return Representative(
        name=_text(one, "name", needed=True),
        full=_switch(one, "full"),
        until=until,
        status=_text(one, "status"),
    )


def _among(value: Any, known: tuple[str, ...], what: str) -> Any:
    if value in known:
        return value
    near = difflib.get_close_matches(str(value), known, n=1)
    fix = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(known)}"
    raise _Wrong(
        f"{value!r}: {what}; {fix}" if what == "is not known" else f"{what} {value!r}; {fix}"
    )


def _set(row: Mapping[str, Any], name: str, known: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_each(row, name, known))


def _each(row: Mapping[str, Any], name: str, known: tuple[str, ...]) -> list[str]:
    return [_among(one, known, name) for one in _strings(row, name)]


def _list(row: Mapping[str, Any], name: str) -> list[Any]:
    told = row.get(name, [])
    if not isinstance(told, list):
        raise _Wrong(f"{name} is a list; write it in square brackets")
    return told


def _strings(row: Mapping[str, Any], name: str) -> list[str]:
    told = _list(row, name)
    if not all(isinstance(one, str) and one for one in told):
        raise _Wrong(f'{name} is a list of words, such as ["en", "es"]')
    return told


def _text(row: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    told = row.get(name, "")
    if not isinstance(told, str) or (needed and not told.strip()):
        raise _Wrong(f'has no {name}; write it in quotation marks: {name} = "..."')
    return told.strip()


def _address(told: str) -> str:
    if told and not told.startswith(("https://", "http://")):
        raise _Wrong(f'url {told!r}; write the whole address, such as "https://example.org"')
    return told


def _switch(row: Mapping[str, Any], name: str) -> bool:
    told = row.get(name, False)
    if not isinstance(told, bool):
        raise _Wrong(f"{name} is true or false, without quotation marks")
    return told


def _day(told: Any, name: str) -> date:
    if type(told) is date:
        return told
    try:
        return date.fromisoformat(told)
    except (TypeError, ValueError):
        raise _Wrong(f"{name} {told!r} is no day; write it as 2026-11-22") from None
