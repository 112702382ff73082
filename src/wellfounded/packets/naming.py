"""What is a file of a packet called? Plain letters, short, told apart."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from wellfounded.facts import Case

LONGEST = 100
_OTHER = re.compile(r"[^A-Za-z0-9]+")


def file_name(case: Case, kind: str, on: date, part: int, parts: int) -> str:
    """A name such as ``Evidence_NOORI_A107_2026-07-01_Part1.pdf``.

    Letters that have no plain form are left out of it, never out of the pages.
    """
    family = _plain(case.text("applicant.name.family"))
    number = case.text("applicant.a_number")
    tail = "_".join(
        (
            *([f"A{number[-3:]}"] if number.isdigit() else []),
            on.isoformat(),
            *([f"Part{part}"] if parts > 1 else []),
        )
    )
    head = "_".join(filter(None, (kind, family)))[: LONGEST - len(tail) - len("_.pdf")]
    return f"{head}_{tail}.pdf"


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", bare).strip("-")
