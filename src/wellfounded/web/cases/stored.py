"""How does one answer lie in its envelope?

As a small JSON document: the path it answers, the answer as a case file writes it, who gave it
and when. Lists have no numbers inside: each record has a short random name, so that two people
who add and take away at the same time never mean different records by one number.
"""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from wellfounded.facts import Provenance, fact_at
from wellfounded.facts import Section as FactSection
from wellfounded.law.status import FINDINGS
from wellfounded.vault.keys import Section

NAMED = re.compile(r"\[([a-z]{8})\]")
NUMBERED = re.compile(r"\[(\d+)\]")
LOOKED_AT, ANSWERED = WITH_THE_STORY = ("looked_at.", "answered.")
"""Where a word on a translation, and the person's own on two passages, lies, before the id."""
SETTLED = "settled."
"""Where a helper's word on two passages lies, before the id of what was found."""
RECORD = re.compile(r"(.*)\[([a-z]{8})\]$")
_LETTERS = "abcdefghjkmnpqrstuvwxyz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One revision of one answer, opened.

    ``raw`` is None for an answer taken back. ``beside`` says that it was written without seeing
    the answer that stood there: both are kept, and the person chooses. ``sheet`` is the page it
    was written on. A date that was told in another ``calendar`` keeps how it was ``said``, and so
    does a short answer that somebody put into English, with its ``language`` and ``translator``.
    """

    path: str
    raw: Any
    by: UUID
    at: datetime
    beside: bool = False
    sheet: str = ""
    said: str = ""
    calendar: str = ""
    language: str = ""
    translator: str = ""

    def write(self) -> bytes:
        """The document to seal."""
        said = {
            "path": self.path,
            "raw": self.raw,
            "by": self.by.hex,
            "at": self.at.isoformat(timespec="minutes"),
        }
        if self.beside:
            said["beside"] = True
        names = ("sheet", "said", "calendar", "language", "translator")
        given = {name: getattr(self, name) for name in names}
        said |= {name: words for name, words in given.items() if words}
        return json.dumps(
            said, ensure_ascii=False, separators=(",", ":"), default=date.isoformat
        ).encode("utf-8", "surrogatepass")

    def source(self, applicant: UUID) -> Provenance:
        """Who gave it, if it was not the applicant, and how a date was said."""
        told = Provenance(
            said=self.said,
            calendar=self.calendar,
            language=self.language,
            translator=self.translator,
        )
        own = self.by == applicant
        return told if own else replace(told, by=str(self.by), on=self.at.date())

    @classmethod
    def read(cls, document: bytes) -> Stored:
        """The answer that an opened envelope holds."""
        said = json.loads(document)
        return cls(
            path=said["path"],
            raw=said["raw"],
            by=UUID(hex=said["by"]),
            at=datetime.fromisoformat(said["at"]),
            beside=said.get("beside", False),
            sheet=said.get("sheet", ""),
            said=said.get("said", ""),
            calendar=said.get("calendar", ""),
            language=said.get("language", ""),
            translator=said.get("translator", ""),
        )


def new_name() -> str:
    """A name for a new record of a list."""
    return "".join(secrets.choice(_LETTERS) for _ in range(8))


def pattern(path: str) -> str:
    """The path of the catalogue that a stored path follows: ``harms[].date``."""
    return NAMED.sub("[]", path)


def is_finding(path: str) -> bool:
    """Whether a finding, or a word on one, lies there, rather than an answer."""
    return path.startswith((FINDINGS, SETTLED, *WITH_THE_STORY))


def section_of(path: str) -> Section:
    """The section that seals an answer; a record itself lies where its list does.

    What a helper found is no answer, and lies apart from every one of them. A word on the story
    lies with it, for the interpreter who was handed that alone, and for who helps the person.

    Raises:
        UnknownPathError: the catalogue has no such path.
    """
    if path.startswith(WITH_THE_STORY):
        return Section.NARRATIVE
    if is_finding(path):
        return Section.FINDINGS
    plain = pattern(path).removesuffix("[]")
    section: FactSection = fact_at(plain).section
    return Section(section.value)
