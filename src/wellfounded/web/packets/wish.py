"""What was wished for, and does a packet still say what the case says?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Self

from wellfounded.facts import Case, write_json
from wellfounded.law.filing import Place
from wellfounded.packets import Wanted, largest, not_filed
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import needs_approval, taken_on
from wellfounded.web.clock import today


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A packet for a place, with the application in it or without."""

    forum: Place
    with_form: bool

    def wanted(self, opened: Opened) -> Wanted:
        """The packet of the case as it stands today."""
        return Wanted(
            case=opened.answers.case,
            forum=self.forum,
            as_of=today(),
            limit=largest(self.forum, today()),
            with_form=self.with_form,
            taken_on=taken_on(opened),
            unapproved=needs_approval(opened),
        )

    def write(self) -> dict[str, object]:
        """As it lies in an envelope."""
        return {"for": self.forum, "form": self.with_form}

    @classmethod
    def read(cls, said: dict[str, Any]) -> Self:
        """What :meth:`write` wrote."""
        return cls(forum=Place(said["for"]), with_form=said["form"])


def with_form(opened: Opened) -> bool:
    """Whether the application goes with the packet: it was not received yet."""
    return not_filed(opened.answers.case, today())


def print_of_case(case: Case) -> str:
    """A fingerprint of all answers."""
    return sha256(write_json(case).encode("utf-8", "surrogatepass")).hexdigest()


def print_of(wanted: Wanted) -> str:
    """A fingerprint of all that a packet says, but of its day.

    Which papers are in it stands in the answers, with the digest of each.
    """
    said = [
        print_of_case(wanted.case),
        wanted.forum,
        wanted.limit,
        wanted.with_form,
        sorted(wanted.taken_on),
        wanted.unapproved,
    ]
    return sha256(json.dumps(said).encode("utf-8", "surrogatepass")).hexdigest()
