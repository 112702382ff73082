"""Which reports on countries stand on the shelf of an office?"""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from wellfounded.evidence.library import Entry
from wellfounded.vault.envelope import NO_CASE, Context, open_sealed, seal
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.accounts.names import tenant_key
from wellfounded.web.proof.models import ShelfEntry

DAYS = ("published_on", "accessed_on")


def entries(organisation: Organisation) -> dict[UUID, Entry]:
    """Every entry of an office by its id, by country and then the newest first.

    Raises:
        EnvelopeError: a row was changed, or is another office's.
    """
    key = tenant_key(organisation)
    rows = ShelfEntry.objects.filter(organisation=organisation)
    found = {
        row.id: _read(json.loads(open_sealed(key, _place(row.id), bytes(row.blob)))) for row in rows
    }
    ordered = sorted(found.items(), key=lambda one: one[1].published_on, reverse=True)
    return dict(sorted(ordered, key=lambda one: one[1].country))


def put(organisation: Organisation, row: dict[str, Any]) -> UUID:
    """Put an entry on the shelf; its id.

    Raises:
        FaultyEntry: it cannot be relied on; the text names the part and the fix.
    """
    id = uuid4()
    entry = Entry.read({**row, "id": id.hex})
    said = json.dumps(entry.write(), ensure_ascii=False, default=date.isoformat).encode()
    blob = seal(tenant_key(organisation), _place(id), said)
    ShelfEntry.objects.create(id=id, organisation=organisation, blob=blob)
    return id


def take_off(organisation: Organisation, id: UUID) -> None:
    """Take an entry off the shelf. In the cases that it was used in, it stays."""
    ShelfEntry.objects.filter(organisation=organisation, id=id).delete()


def _read(said: dict[str, Any]) -> Entry:
    days = {name: date.fromisoformat(said[name]) for name in DAYS if name in said}
    return Entry.read({**said, **days})


def _place(id: UUID) -> Context:
    return Context(case=NO_CASE, table="shelf_entry", column="blob", row=id, revision=0)
