"""What does USCIS say of a receipt number?

The answer of its Case Status API, read strictly. Every text is plain, in the languages that USCIS
gave. A day that is not written as documented is left out: receipts that begin with IOE have none,
and nothing is guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from wellfounded.case_status.plain_text import plain_text
from wellfounded.case_status.refusals import Unreadable

LANGUAGES: Final = ("en", "es")
A_DAY: Final = (
    re.compile(r"(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d{4})(?: \d\d:\d\d:\d\d)?", re.ASCII),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ][\d:.Z+-]*)?", re.ASCII),
)
"""As the documentation writes days: month first, and in the list of steps year first."""
MOST_STEPS: Final = 200
SHORT: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that USCIS did earlier: its day, if it can be read, and its text by language."""

    day: date | None
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What USCIS says of one receipt number.

    ``text`` is the status itself and ``detail`` what USCIS writes under it, each by language,
    English always among them in ``text``. ``practice`` says that it is about no real case.
    """

    receipt: str
    form: str
    text: Mapping[str, str]
    detail: Mapping[str, str]
    submitted: date | None = None
    changed: date | None = None
    steps: tuple[Step, ...] = ()
    practice: bool = False

    def said(self, language: str) -> str:
        """The status in a language, in English where USCIS gave no other."""
        return self.text.get(language) or self.text["en"]

    def details(self, language: str) -> str:
        """What stands under it in a language, in English where USCIS gave no other."""
        return self.detail.get(language) or self.detail.get("en", "")


def read_status(body: bytes, receipt: str, *, practice: bool = False) -> Status:
    """The status in the answer to a question about ``receipt``.

    Raises:
        Unreadable: if it is no JSON, has another shape than documented, or another number.
    """
    given = _table(document(body), "case_status")
    if _words(given, "receiptNumber") != receipt:
        raise Unreadable("another")
    text = dict(_by_language(given, "current_case_status_text_", SHORT))
    if "en" not in text:
        raise Unreadable("shape", part="current_case_status_text_en")
    return Status(
        receipt=receipt,
        form=plain_text(_words(given, "formType"), SHORT),
        text=MappingProxyType(text),
        detail=MappingProxyType(dict(_by_language(given, "current_case_status_desc_"))),
        submitted=read_day(_words(given, "submittedDate")),
        changed=read_day(_words(given, "modifiedDate")),
        steps=tuple(_steps(given)),
        practice=practice,
    )


def document(body: bytes) -> Mapping[str, Any]:
    """The JSON object in an answer, whatever its header calls it.

    Raises:
        Unreadable: if it is none.
    """
    try:
        found = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Unreadable("no_json") from None
    if not isinstance(found, dict):
        raise Unreadable("no_json")
    return found


def read_day(written: str) -> date | None:
    """The day, or None if it is not written as documented."""
    for form in A_DAY:
        if found := form.fullmatch(written.strip()):
            try:
                return date(*(int(found[part]) for part in ("year", "month", "day")))
            except ValueError:
                return None
    return None


def _steps(given: Mapping[str, Any]) -> Iterator[Step]:
    listed = given.get("hist_case_status") or []
    if not isinstance(listed, list) or len(listed) > MOST_STEPS:
        raise Unreadable("shape", part="hist_case_status")
    for one in listed:
        if not isinstance(one, dict):
            raise Unreadable("shape", part="hist_case_status")
        text = dict(_by_language(one, "completed_text_"))
        if text:
            yield Step(day=read_day(_words(one, "date")), text=MappingProxyType(text))


def _by_language(given: Mapping[str, Any], start: str, longest: int = 4_000) -> Iterator[Any]:
    for language in LANGUAGES:
        if said := plain_text(_words(given, start + language), longest):
            yield language, said


def _words(given: Mapping[str, Any], name: str) -> str:
    """The text under a name, empty if there is none."""
    found = given.get(name)
    if found is not None and not isinstance(found, str):
        raise Unreadable("shape", part=name)
    return found or ""


def _table(given: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = given.get(name)
    if not isinstance(found, dict):
        raise Unreadable("shape", part=name)
    return found
