"""How is a paper made while the site goes on answering?

Each is made in a process of its own, two at a time. The case goes in through one pipe and the
pages come out through another, so that no file holds a word of it, and the memory that held it
is given back when the process ends.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from struct import unpack_from
from threading import BoundedSemaphore
from typing import Literal

from wellfounded.facts import Case, write_json
from wellfounded.forms.readiness.problem import Said

Kind = Literal["look", "draft", "copy"]
AT_ONCE = BoundedSemaphore(2)
LONGEST = 120
"""Seconds; a paper takes a few."""


class PressError(RuntimeError):
    """The process that makes papers failed. The text tells nothing of the case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What stands between the paper and its filing: its kind, the item, whether it stops it.

    ``said`` are its sentences, to be said in any language; None where there are none.
    """

    code: str
    item: str
    blocks: bool
    said: Said | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper, or why there is none.

    ``empty`` are the boxes that apply and hold nothing: the item and the words of the form.
    ``refused`` is empty, ``not_installed``, ``cannot_fill``, ``not_ready`` or ``not_faithful``.
    """

    pages: bytes
    refused: str = ""
    edition: date | None = None
    outdated: bool = False
    gates: tuple[Gate, ...] = ()
    empty: tuple[tuple[str, str], ...] = ()
    overflowed: int = 0


def paper(
    form: str,
    case: Case,
    kind: Kind,
    as_of: date,
    *,
    about: str = "",
    taken_on: Collection[str] = (),
) -> Paper:
    """Make a paper: its pages, or only a ``look`` at what stands in its way.

    ``about`` is the path of the relative whom the form is for, if it is for one. ``taken_on``
    are the ids of the dangers that a representative passed over with their approval.

    Raises:
        PressError: the process failed or took too long.
    """
    wanted = {
        "form": form,
        "kind": kind,
        "about": about,
        "as_of": as_of.isoformat(),
        "taken_on": sorted(taken_on),
        "case": json.loads(write_json(case)),
    }
    with AT_ONCE:
        try:
            done = subprocess.run(
                [sys.executable, "-m", "wellfounded.web.papers.press"],
                input=json.dumps(wanted).encode(),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=LONGEST,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise PressError(f"the paper took longer than {LONGEST} seconds") from None
    if done.returncode != 0:
        raise PressError(f"the process ended with {done.returncode}")
    return _read(done.stdout)


def _read(out: bytes) -> Paper:
    (length,) = unpack_from(">I", out)
    said = json.loads(out[4 : 4 + length])
    return Paper(
        pages=out[4 + length :],
        refused=said.get("refused", ""),
        edition=date.fromisoformat(said["edition"]) if "edition" in said else None,
        outdated=said.get("outdated", False),
        gates=tuple(
            Gate(code=code, item=item, blocks=blocks, said=Said.read(words) if words else None)
            for code, item, blocks, words in said.get("gates", [])
        ),
        empty=tuple((item, label) for item, label in said.get("empty", [])),
        overflowed=said.get("overflowed", 0),
    )
