"""What is known of a comparison with a form that was filed?

Both sides are what the boxes of a form say: that of the paper, and that of the form as it would be
filled today. What a case says more exactly than the form prints is no change of the form.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final, Self

from wellfounded.facts import Case, parse_case, write_json
from wellfounded.packets.update_sheet import Change, changes
from wellfounded.vault.envelope import WrongKeyError
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.files.listing import Entry, entries
from wellfounded.web.files.paper import Original
from wellfounded.web.packets.kept import Step, forget
from wellfounded.web.packets.line import died
from wellfounded.web.packets.models import Making
from wellfounded.web.packets.sealing import unsealed
from wellfounded.web.packets.wish import print_of_case

KIND: Final = "changes"
PDF: Final = "application/pdf"
_PLACE: Final = re.compile(r"\[\d+\]")
LONGEST: Final = 4_000
"""Letters of one reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A paper and what came of it. ``old`` and ``new`` are case files, empty until they were read.

    ``print`` is that of the answers then. ``unread`` are items with words that only one of the
    forms has, and that became no answer. ``reasons`` are by the key of their change, each with the
    item it was given for. ``refused`` is the id of why there is no comparison.
    """

    paper: str
    old: str = ""
    new: str = ""
    print: str = ""
    unread: tuple[tuple[str, str], ...] = ()
    reasons: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    refused: str = ""

    def write(self) -> bytes:
        """The document to seal."""
        said = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")

    @classmethod
    def read(cls, document: bytes) -> Self:
        """What :meth:`write` wrote."""
        said: dict[str, Any] = json.loads(document)
        said["unread"] = tuple((item, text) for item, text in said["unread"])
        said["reasons"] = {key: (item, words) for key, (item, words) in said["reasons"].items()}
        return cls(**said)

    def changes(self) -> dict[str, Change]:
        """Every change in the order of the form, by its key, with the reason that was given."""
        found: dict[str, Change] = {}
        for one in changes(_case(self.old), _case(self.new)):
            found[_key(one, found)] = one
        return found

    def lost(self) -> list[tuple[str, str]]:
        """Reasons that were given for what is no change any more, with the item of each."""
        here = self.changes()
        return [given for key, given in self.reasons.items() if key not in here]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A comparison as it is now: its row, how far it is, and whether the answers are the same."""

    row: Making
    step: Step
    said: Compared


def beside(opened: Opened) -> Beside | None:
    """The comparison that this holder wished for; None if there is none, or its paper is gone."""
    of = Making.objects.filter(case_id=opened.id, holder=opened.holder)
    row = of.filter(kind=KIND).first()
    if row is None:
        return None
    try:
        said = Compared.read(unsealed(opened.keys, row))
    except (WrongKeyError, NotGranted):
        # They have more or less of the case now than when they wished for it.
        forget(row)
        return None
    if said.paper not in {one.name for one in filed_forms(opened)}:
        forget(row)
        return None
    step = Step.FAILED if died(row) else Step(row.step)
    if step is Step.MADE and said.print != print_of_case(opened.answers.case):
        step = Step.OLD
    return Beside(row=row, step=step, said=said)


def filed_forms(opened: Opened) -> list[Entry]:
    """The papers that may be a form that was filed: one PDF, still here as it was given."""
    return [one for one in entries(opened) if one.paper and _original(one)]


def original(opened: Opened, name: str) -> Original | None:
    """The PDF of a paper as it was given; None if it is not here any more."""
    return next((_original(one) for one in filed_forms(opened) if one.name == name), None)


def _original(one: Entry) -> Original | None:
    given = one.paper.originals if one.paper else ()
    alone = len(given) == 1 and given[0].kind == PDF and given[0].stream is not None
    return given[0] if alone else None


def case_text(case: Case) -> str:
    """A case as it is kept here."""
    return write_json(case)


def _case(text: str) -> Case:
    return parse_case(json.loads(text), "the form", keep_contradictions=True)


def _key(one: Change, taken: dict[str, Change]) -> str:
    """The same for the same change, wherever it stands: no reason is ever shown at another."""
    said = [one.how, _PLACE.sub("[]", one.path), one.old, one.new]
    keys = _numbered(sha256(json.dumps(said).encode("utf-8", "surrogatepass")).hexdigest()[:20])
    return next(key for key in keys if key not in taken)


def _numbered(key: str) -> Iterator[str]:
    number = 0
    while True:
        yield f"{key}{number}"
        number += 1
