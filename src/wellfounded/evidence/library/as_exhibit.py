"""How does an entry of the shelf become a paper of a case?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wellfounded.evidence.library.citation import citation
from wellfounded.evidence.library.entry import Entry

KINDS = {"national_law": "law_text", "press": "news", "expert": "expert_report"}


def as_exhibit(entry: Entry, shows: Sequence[str]) -> dict[str, Any]:
    """The record of ``exhibits`` for an entry, as a case file writes it.

    ``shows`` are the facts and elements that somebody chose for this case.
    """
    source = {
        "publisher": entry.publisher,
        "url": entry.url,
        "accessed_on": entry.accessed_on,
        "archived_at": entry.archived_at,
        "pages_used": entry.pages_used,
        "quote": entry.quote,
        "quote_page": entry.quote_page,
        "country": entry.country,
        "region": entry.region,
        "limits": entry.limits,
    }
    record = {
        "title": citation(entry),
        "kind": KINDS.get(entry.publisher, "country_report"),
        "date": entry.published_on,
        "translation": "not_needed",
        "language": "English",
        "form": "printout",
        "file": entry.file,
        "sha256": entry.sha256,
        "shows": list(shows),
        "source": {name: value for name, value in source.items() if value},
    }
    return {name: value for name, value in record.items() if value}
