"""What has the person of these tests told, and how is a page of theirs filled in?"""

from __future__ import annotations

import re
from typing import Any

from django.test import Client

from wellfounded.facts import Case, parse_case

CASE: Case = parse_case(
    {
        "applicant": {"nationality": ["GT"], "located_in": "US"},
        "entries": [{"date": "2026-01-02", "place": "Roma"}],
        "harms": [
            {"place": "Quiche", "date": "2023-11", "what": "They burned the shop."},
            {"place": "Chiche", "date": "2024-02", "what": "They came again."},
        ],
        "exhibits": [{"title": "Letter of the priest", "kind": "letter"}],
    },
    "x",
)
FIELD = re.compile(r'name="(q\d+)\.base" value="(\d+)"')
ONCE = re.compile(r'name="once" value="([^"]+)"')
OPTION = re.compile(r'value="([^"]+)"[^>]*>\s*(?:<span>)?([^<]*)')


def fill(client: Client, place: str, **said: Any) -> Any:
    """Fill in the boxes of a page that is shown first, and send it."""
    page = client.get(f"/en/{place}").content.decode()
    sent: dict[str, Any] = {f"{box}.base": base for box, base in FIELD.findall(page)}
    sent |= {f"{box}.first": base for box, base in FIELD.findall(page)}
    sent |= {name.replace("__", "."): value for name, value in said.items()}
    if once := ONCE.search(page):
        sent["once"] = once[1]
    return client.post(f"/en/{place}", sent)


def option(client: Client, place: str, words: str) -> str:
    """The code of a choice of a page, by words that it begins with."""
    page = client.get(f"/en/{place}").content.decode()
    found = [code for code, text in OPTION.findall(page) if text.strip().startswith(words)]
    assert len(found) == 1, (words, found)
    return str(found[0])
