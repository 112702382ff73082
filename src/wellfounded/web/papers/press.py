"""What does the process do that lives for one paper?

It reads a case and what is wanted of it from its input, fills the official form, reads every
page back, and writes what it has to say and the pages to its output. Then it is gone, and its
memory with it. It writes no file and says nothing on its way.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from struct import pack
from typing import Any

from wellfounded.facts import parse_case
from wellfounded.forms.drawing.draft_mark import marked_as_draft
from wellfounded.forms.fill import NotFaithful, NotReady, filing_copy, fill_form, verify
from wellfounded.forms.offered import offered
from wellfounded.forms.official import FormRefusal, FormStore, NotInstalled
from wellfounded.forms.readiness import gates
from wellfounded.law.danger import dangers


def press(wanted: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """What there is to say of a paper, and its pages; no pages if it may not be made."""
    form, as_of = wanted["form"], date.fromisoformat(wanted["as_of"])
    case = parse_case(wanted["case"], "the case", keep_contradictions=True)
    try:
        filled = fill_form(
            form, case, blank=FormStore().on(form, as_of).read(), as_of=as_of, about=wanted["about"]
        )
    except NotInstalled:
        return {"refused": "not_installed"}, b""
    except FormRefusal:
        return {"refused": "cannot_fill"}, b""
    seen = filled.subject.case
    found = gates(
        offered(form),
        seen,
        filled.filling,
        edition=filled.edition,
        as_of=as_of,
        dangers=[one for one in dangers(seen.known(as_of)) if one.id not in wanted["taken_on"]],
    )
    said: dict[str, Any] = {
        "edition": filled.edition.isoformat(),
        "outdated": filled.outdated,
        "gates": [
            [one.code, one.item, one.blocks, one.said.write() if one.said else None]
            for one in found
        ],
        "empty": [[str(one.item), one.label] for one in filled.filling.left_blank],
        "overflowed": len(filled.filling.overflowed),
    }
    if wanted["kind"] == "look":
        return said, b""
    try:
        if wanted["kind"] == "copy":
            return said, filing_copy(filled, found).pdf
        if verify(filled):
            return said | {"refused": "not_faithful"}, b""
        return said, marked_as_draft(filled.pdf, filled.edition, outdated=filled.outdated)
    except NotReady:
        return said | {"refused": "not_ready"}, b""
    except NotFaithful:
        return said | {"refused": "not_faithful"}, b""


def main() -> None:
    """One paper: a length and JSON on the output, then the pages."""
    said, pages = press(json.load(sys.stdin.buffer))
    head = json.dumps(said).encode()
    sys.stdout.buffer.write(pack(">I", len(head)) + head + pages)


if __name__ == "__main__":
    main()
