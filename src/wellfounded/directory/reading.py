"""Which entries does a file of the directory's own schema hold?

TOML for people, JSON for lists that were taken in: one table for each entry under its id. A file
that cannot be meant is refused with the entry, the place in it and what to write.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any, Final, get_args

from wellfounded.directory.entry import (
    FORUMS,
    SERVES,
    SERVICES,
    Cost,
    Entry,
    Kind,
    Phone,
    Place,
    Representative,
    Source,
    Way,
)
from wellfounded.directory.geography import courts, states
from wellfounded.directory.opening_hours import hours
from wellfounded.directory.refusal import DirectoryRefused
from wellfounded.directory.spoken import NAMES
from wellfounded.directory.values import (
    Wrong,
    address,
    day,
    each,
    one_of,
    rows,
    switch,
    text,
    words,
)

LARGEST: Final = 30_000_000
RISKS: Final = ("infopass", "locator", "cut", "verify", "reports_both_ways")
TAGS: Final = ("V", "S", "M")
_ID: Final = re.compile(r"[a-z0-9_]{1,80}")
_NUMBER: Final = re.compile(r"\+\d{7,15}|\d{3,6}|[#*]?\d{2,5}#?")
KNOWN: Final = frozenset(
    {
        *("name", "kind", "services", "serves", "not_for", "forums", "courts", "states"),
        *("place", "places"),
        *("phones", "hours", "languages", "any_language", "email", "url", "cost", "limits"),
        *("representatives", "expires_on", "risk", "law_enforcement", "host", "tag", "said"),
        *("checked_on", "sources"),
    }
)


def tables_in(content: bytes, name: str) -> dict[str, Any]:
    """The tables of a file in TOML or, where it begins with a brace, in JSON.

    Raises:
        DirectoryRefused: it is too large, or neither.
    """
    if len(content) > LARGEST:
        raise DirectoryRefused(name, f"larger than {LARGEST // 10**6} MB; it is no list of help")
    try:
        letters = content.decode("utf-8-sig")
        told = json.loads(letters) if letters.lstrip().startswith("{") else tomllib.loads(letters)
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
        except Wrong as wrong:
            raise DirectoryRefused(name, f"[{id}] {wrong}") from None
    return tuple(found)


def _entry(id: str, row: Any, kind: str, checked: Any) -> Entry:
    if not isinstance(row, dict):
        raise Wrong("is no table; write it as [id] with lines below")
    if not _ID.fullmatch(id):
        raise Wrong("is no id; use small letters, digits and _")
    for name in row:
        one_of(name, tuple(sorted(KNOWN)), "is not known")
    places = [row["place"]] if "place" in row else rows(row, "places")
    return Entry(
        id=id,
        name=text(row, "name", needed=True),
        kind=one_of(row.get("kind"), get_args(Kind), "kind"),
        sources=_sources(row, kind, checked),
        services=words(row, "services", SERVICES),
        serves=words(row, "serves", SERVES),
        not_for=words(row, "not_for", SERVES),
        forums=words(row, "forums", FORUMS),
        courts=tuple(each(row, "courts", tuple(courts()))),
        states=tuple(each(row, "states", tuple(states()))),
        places=tuple(_place(one) for one in places),
        phones=tuple(_phone(one, kind) for one in rows(row, "phones")),
        hours=hours(row["hours"]) if "hours" in row else None,
        languages=tuple(each(row, "languages", tuple(NAMES))),
        any_language=switch(row, "any_language"),
        email=text(row, "email"),
        url=address(text(row, "url")),
        cost=one_of(row.get("cost", "unknown"), get_args(Cost), "cost"),
        limits=text(row, "limits"),
        representatives=tuple(_representative(one) for one in rows(row, "representatives")),
        expires_on=day(row.get("expires_on"), "expires_on") if "expires_on" in row else None,
        risk=one_of(row["risk"], RISKS, "risk") if "risk" in row else "",
        law_enforcement=switch(row, "law_enforcement"),
        host=switch(row, "host"),
    )


def _sources(row: Mapping[str, Any], kind: str, checked: Any) -> tuple[Source, ...]:
    if rows(row, "sources"):
        return tuple(_source(one) for one in rows(row, "sources"))
    on = row.get("checked_on", checked)
    if on is None:
        raise Wrong("has no checked_on; write the day on which you looked, such as 2026-11-22")
    tag = one_of(row.get("tag", "V" if kind == "office" else None), TAGS, "tag")
    checked_on = day(on, "checked_on")
    return (Source(kind=kind, checked_on=checked_on, tag=tag, said=text(row, "said")),)  # type: ignore[arg-type]


def _source(one: Any) -> Source:
    if not isinstance(one, dict):
        raise Wrong("sources is a list of tables")
    return Source(
        kind=one_of(one.get("kind"), ("pro_bono", "roster", "starter", "office"), "source kind"),
        checked_on=day(one.get("checked_on"), "checked_on"),
        tag=one_of(one.get("tag"), TAGS, "tag"),
        said=text(one, "said"),
        url=address(text(one, "url")),
        list_of=day(one["list_of"], "list_of") if "list_of" in one else None,
    )


def _phone(one: Any, kind: str) -> Phone:
    if not isinstance(one, dict) or not _NUMBER.fullmatch(str(one.get("number", ""))):
        raise Wrong(
            f"phones: {one!r} has no number; write it with + and the country, such as "
            '{ number = "+12025550100" }'
        )
    number = str(one["number"])
    return Phone(
        number=number,
        shown=text(one, "shown") or shown(number),
        way=one_of(one.get("way", "voice"), get_args(Way), "way"),
        tag=one_of(one.get("tag", "V" if kind == "office" else None), TAGS, "tag of a phone"),
        word=text(one, "word"),
        place=text(one, "place"),
        dialled_on=day(one["dialled_on"], "dialled_on") if "dialled_on" in one else None,
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
        raise Wrong('place is a table, such as { city = "Boise", state = "ID" }')
    state = one_of(one.get("state"), tuple(states()), "state")
    return Place(
        state=state, city=text(one, "city"), street=text(one, "street"), zip=text(one, "zip")
    )


def _representative(one: Any) -> Representative:
    if not isinstance(one, dict):
        raise Wrong("representatives is a list of tables")
    until = day(one["until"], "until") if "until" in one else None
    return Representative(
        name=text(one, "name", needed=True),
        full=switch(one, "full"),
        until=until,
        status=text(one, "status"),
    )
