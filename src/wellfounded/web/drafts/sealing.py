"""Under which keys does a draft of the declaration lie?

Under two: that of the story, and inside it that of the person. Who was handed one of the two parts
alone does not read in a draft what the answers keep from them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final
from uuid import UUID

from wellfounded.declaration import Version
from wellfounded.vault.envelope import Context
from wellfounded.vault.keys import Section
from wellfounded.web.cases.keys import Keys
from wellfounded.web.cases.opening import Opened
from wellfounded.web.drafts.models import Draft

OUTER, INNER = PARTS = (Section.NARRATIVE, Section.IDENTITY)
TABLE: Final = "declaration_draft"


@dataclass(frozen=True, slots=True)
class Sealed:
    """An envelope, and what the manifest lists of it."""

    blob: bytes
    digest: bytes


def may_open(opened: Opened) -> bool:
    """Whether whoever opened the case was handed both parts."""
    return all(opened.keys.may_open(part) for part in PARTS)


def sealed(keys: Keys, case: UUID, id: UUID, version: Version) -> Sealed:
    """A version in its envelope."""
    said = {
        "number": version.number,
        "on": version.on.isoformat(),
        "fingerprint": version.fingerprint,
        "text": version.text,
    }
    document = json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")
    inner = keys.seal(INNER, _place(case, id, "words"), document)
    blob = keys.seal(OUTER, _place(case, id, "blob"), inner)
    return Sealed(blob, sha256(blob).digest())


def version_of(keys: Keys, draft: Draft) -> Version:
    """What a draft says.

    Raises:
        EnvelopeError: it was changed or moved.
        NotGranted: one of the two parts was not handed over.
    """
    inner = keys.open(OUTER, _place(draft.case_id, draft.id, "blob"), bytes(draft.blob))
    said = json.loads(keys.open(INNER, _place(draft.case_id, draft.id, "words"), inner))
    return Version(
        number=said["number"],
        on=date.fromisoformat(said["on"]),
        fingerprint=said["fingerprint"],
        text=said["text"],
    )


def _place(case: UUID, id: UUID, column: str) -> Context:
    return Context(case=case, table=TABLE, column=column, row=id, revision=0)
