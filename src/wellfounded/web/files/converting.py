"""What comes of a file in the sandbox: a safe copy, or a reason why not?

The one place that knows how the room of papers says it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Final

from pikepdf import Pdf

from wellfounded.papers import LIMITS, PaperRefused, safe_copy
from wellfounded.papers.opening import lacks_packages
from wellfounded.papers.sandbox import why_none

SOUND: Final = "no_pages"
COPYING: Final = LIMITS.copying
"""Seconds until the copy of a paper is given up, of however many files it is."""
READING: Final = 300.0
"""A process of the site lives ten minutes. What it cannot read in half of that stays unread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why there is no safe copy: the id of a reason, and what its words are filled with."""

    code: str
    filled: dict[str, str] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether it is sound, which is kept and never looked into."""
        return self.code == SOUND

    @property
    def is_late(self) -> bool:
        """Whether there was no time left."""
        return self.code == "too_slow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """A safe copy. ``text`` is JSON of the words of each page; ``kinds`` one of each original.

    ``unread`` counts the pages whose words no program has read.
    """

    pdf: bytes = field(repr=False)
    text: bytes = field(repr=False)
    pages: int
    kinds: tuple[str, ...]
    found: tuple[str, ...]
    unread: int = 0

    @classmethod
    def joined(cls, parts: Sequence[Converted]) -> Converted:
        """Several copies as the pages of one."""
        if len(parts) == 1:
            return parts[0]
        texts: list[str] = [page for one in parts for page in json.loads(one.text)]
        return cls(
            pdf=_joined([one.pdf for one in parts]),
            text=json.dumps(texts, ensure_ascii=False).encode("utf-8", "surrogatepass"),
            pages=sum(one.pages for one in parts),
            kinds=tuple(kind for one in parts for kind in one.kinds),
            found=tuple(sorted({name for one in parts for name in one.found})),
            unread=sum(one.unread for one in parts),
        )


def converted(
    data: bytes,
    name: str,
    languages: Sequence[str],
    heard: Callable[[], None],
    seconds: float,
) -> Converted | Refusal:
    """Make the safe copy of a file, whatever it is.

    Its pages are read in ``languages``, for so many ``seconds``; with none the copy alone is made,
    in that time or not at all. ``heard`` is called for each page that was read.
    """
    reads = replace(LIMITS, reading_all=max(0.0, seconds))
    limits = reads if languages else replace(LIMITS, copying=seconds)
    try:
        made = safe_copy(
            data, name, languages=languages, limits=limits, progress=lambda *_: heard()
        )
    except PaperRefused as refused:
        return Refusal(code=refused.reason, filled=refused.filled)
    return Converted(
        pdf=made.pdf,
        text=json.dumps(made.text, ensure_ascii=False).encode("utf-8", "surrogatepass"),
        pages=made.pages,
        kinds=(made.kind.value,),
        found=made.found,
        unread=len(made.unread),
    )


def is_lacking(code: str) -> bool:
    """Whether the server still lacks what a file was put off for."""
    return why_none() is not None if code == "no_sandbox" else lacks_packages()


def _joined(copies: Sequence[bytes]) -> bytes:
    """The pages of several copies of ours in one file. A strange file is never opened here."""
    with Pdf.new() as whole, ExitStack() as held:
        for one in copies:
            whole.pages.extend(held.enter_context(Pdf.open(BytesIO(one))).pages)
        out = BytesIO()
        whole.save(out, deterministic_id=True)
    return out.getvalue()
