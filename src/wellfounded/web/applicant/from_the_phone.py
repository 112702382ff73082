"""How do answers that waited on a phone become answers, once and in order?

When their person is here, for nobody else has the key. Each is read as the page would be that it
was written on, and saved by the same rules: what two devices wrote meanwhile stands side by side,
and the person chooses. A message and its answers are saved in one transaction, so that nothing is
done twice. What cannot be made an answer stays as it is, and its person is told.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from django.core.exceptions import TooManyFieldsSent
from django.db import transaction
from django.http import Http404, QueryDict

from wellfounded.interview import Kind
from wellfounded.languages import Language
from wellfounded.vault.inbox import InboxError, epoch_of
from wellfounded.web.applicant.places import any_place, asked_paths
from wellfounded.web.applicant.sheet import Sheet
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.database.prepared import Lookup
from wellfounded.web.keeping.space import if_there_is_room
from wellfounded.web.log import tell
from wellfounded.web.offline.models import Arrived
from wellfounded.web.offline.taking import SAVED, UNREAD, WAITS

PLACE: Final = re.compile(r"f/(\d{1,4})(?:/([a-z]{8}))?")
PATIENCE: Final = 8.0
"""Seconds that a person waits for what came from their phone; the rest comes with the next page."""
MARK: Final = 12
REFUSED: Final = (
    *(InboxError, NotGranted, TooManyFieldsSent),
    *(ValueError, KeyError, TypeError, RecursionError),
)
_waiting = Lookup(Arrived, ["case", "state"], ["id"], order=["id"])


class Unread(ValueError):
    """A message cannot be made an answer."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a message says: the page it was written on, and what was typed there."""

    number: int
    name: str | None
    asks: str
    sent: QueryDict

    @property
    def known(self) -> bool:
        """Whether the interview has this page, and it still asks the same."""
        try:
            return asks(self.number) == self.asks
        except Http404:
            return False

    @classmethod
    def of(cls, opened: Opened, row: Arrived) -> Written:
        """Open a message.

        Raises:
            Unread: it does not open, or says nothing that a page of ours would.
        """
        try:
            blob = bytes(row.blob)
            said: Any = json.loads(opened.keys.inbox(epoch_of(blob)).open(row.number, blob))
            place, typed = PLACE.fullmatch(said["place"]), said["sent"]
            if place is None or not isinstance(typed, str):
                raise Unread
            return cls(int(place[1]), place[2], str(said["asks"]), QueryDict(typed))
        except REFUSED as wrong:
            raise Unread from wrong


def asks(number: int) -> str:
    """A word for what a page asks, which a later version of the program may have changed."""
    return sha256("\n".join(asked_paths(any_place(number).page)).encode()).hexdigest()[:MARK]


def bring_in_what_waits(opened: Opened, language: Language) -> list[str]:
    """Save every answer that waits in the inbox of a case, oldest first; the words in them."""
    until, words = time.monotonic() + PATIENCE, list[str]()
    for (id,) in _waiting.rows(opened.id, WAITS):
        with if_there_is_room():
            words += _bring_in(opened, language, id)
        if time.monotonic() > until:
            break
    return words


def any_unread(opened: Opened) -> bool:
    """Whether something came that could not be made an answer."""
    return Arrived.objects.filter(case_id=opened.id, state=UNREAD).exists()


def unread(opened: Opened) -> Iterator[tuple[Arrived, Written | None]]:
    """What could not be made an answer, oldest first; with what it says, as far as it opens."""
    for row in Arrived.objects.filter(case_id=opened.id, state=UNREAD).order_by("id"):
        try:
            yield row, Written.of(opened, row)
        except Unread:
            yield row, None


def _bring_in(opened: Opened, language: Language, id: int) -> list[str]:
    words: list[str] = []
    with transaction.atomic():
        row = Arrived.objects.select_for_update().filter(id=id, state=WAITS).first()
        if row is None:
            return words
        try:
            sheet = _sheet(opened, language, Written.of(opened, row))
            words = sheet.words()
            given, problems = sheet.given()
            sheet.save(given)
            # What can be an answer is one now, even if the rest cannot.
            whole = not (problems or sheet.moved)
        except Unread:
            whole = False
        if whole:
            row.state, row.blob = SAVED, b""
        else:
            tell("unread_from_a_phone")
            row.state = UNREAD
        row.save(update_fields=["state", "blob"])
    return words


def _sheet(opened: Opened, language: Language, written: Written) -> Sheet:
    """The page that it was written on.

    Raises:
        Unread: there is no such page, or it asks something else by now.
    """
    if not written.known:
        raise Unread
    place = any_place(written.number)
    if (place.page.kind is Kind.RECORD) != (written.name is not None):
        raise Unread
    return Sheet(opened, language, place, written.name, written.sent, in_passing=True)
