"""How is a whole case taken along: the answers, and every paper?

As one folder, packed: the case file as this and other programs read it, and the papers it names
beside it. It is written part by part, so a large case needs no more memory than its largest file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, Final, cast
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.db import connections
from django.http import HttpResponse, StreamingHttpResponse

from wellfounded.carried import Parts
from wellfounded.facts import Case, Value, write_toml
from wellfounded.web.cases.opening import Opened
from wellfounded.web.files.adding import FILE, LIST, TRANSLATION
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.listing import Entry, entries
from wellfounded.web.files.paper import Paper, Stream
from wellfounded.web.files.serving import ENDINGS
from wellfounded.web.files.streams import whole

FOLDER, PRINT = "papers", "sha256"
OURS: Final = re.compile(rf"{LIST}\[\d+\]\.(?:{FILE}|{TRANSLATION}|{PRINT})")
"""Answers that speak of files by what they are called here."""
Named = list[tuple[str, Stream]]
"""Where each file lies in the folder, and its stream."""


def taken_along(
    opened: Opened, hands: Hands, case: Case, name: str, *, originals: bool
) -> HttpResponse:
    """The answer that carries ``case`` as ``name``.toml; with its papers, if there are any.

    Files as they were given go along only with ``originals``; safe copies always do.
    """
    papers, named = _papers(entries(opened), originals=originals)
    text = write_toml(_naming(case, named))
    if not papers:
        plain = HttpResponse(text, content_type="application/toml; charset=utf-8")
        plain["Content-Disposition"] = f'attachment; filename="{name}.toml"'
        return plain
    packed = StreamingHttpResponse(
        _packed(hands, f"{name}.toml", text.encode(), papers), content_type="application/zip"
    )
    packed["Content-Disposition"] = f'attachment; filename="{name}.zip"'
    packed["Content-Encoding"] = "identity"
    # Views answer with either. The types of Django keep the two apart.
    return cast("HttpResponse", packed)


def _papers(listed: list[Entry], *, originals: bool) -> tuple[Named, dict[str, Value]]:
    """Every file that goes along, and what the case file says of each paper instead of its id.

    The fingerprint is that of what was given, and stands only beside the one file that this was.
    """
    found: Named = []
    named: dict[str, Value] = {}
    for number, one in enumerate(listed):
        for fact, paper in ((FILE, one.paper), (TRANSLATION, one.translation)):
            start = f"{FOLDER}/{one.number:02}-{fact}"
            there = list(_of_one(paper, start, originals=originals)) if paper else []
            found += there
            if paper is None or not there:
                continue
            alone = originals and len(paper.originals) == 1 and paper.originals[0].stream
            named[f"{LIST}[{number}].{fact}"] = there[0 if alone else -1][0]
            if alone and fact == FILE:
                named[f"{LIST}[{number}].{PRINT}"] = paper.sha256
    return found, named


def _of_one(paper: Paper, start: str, *, originals: bool) -> Iterator[tuple[str, Stream]]:
    """The files of one paper: those that were given, and last the copy of all of them."""
    if originals:
        for number, one in enumerate(paper.originals, start=1):
            if one.stream is not None:
                yield f"{start}-given-{number}.{ENDINGS.get(one.kind, 'bin')}", one.stream
    if paper.safe is not None:
        yield f"{start}-copy.pdf", paper.safe


def without_files(case: Case) -> Case:
    """The case without what it says of files by the names that they have here."""
    kept = {path: value for path, value in case.answers.items() if not OURS.fullmatch(path)}
    return replace(case, answers=kept)


def _naming(case: Case, named: dict[str, Value]) -> Case:
    """The case, with the name of a file in place of the id it has here."""
    bare = without_files(case)
    return replace(bare, answers={**bare.answers, **named})


def _packed(hands: Hands, name: str, text: bytes, papers: Named) -> Iterator[bytes]:
    out = Parts()
    with ZipFile(cast("IO[bytes]", out), "w", ZIP_STORED) as folder:
        folder.writestr(ZipInfo(name), text)
        for place, stream in papers:
            yield out.taken()
            # The hour of a file tells when somebody was here: all have the first there is.
            folder.writestr(ZipInfo(place), opened_whole(hands, stream))
    yield out.taken()


def opened_whole(hands: Hands, stream: Stream) -> bytes:
    """All of a stream. The line may be slow: no connection waits for it with the thread."""
    try:
        with hands.within():
            return whole(hands.case, stream)
    finally:
        for one in connections.all(initialized_only=True):
            if not one.in_atomic_block:
                one.close()
