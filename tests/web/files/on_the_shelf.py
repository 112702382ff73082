"""What does a paper look like that somebody of the office added, and that was checked?"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from uuid import uuid4

from PIL import Image

from wellfounded.papers import Origin
from wellfounded.papers.composing import composed
from wellfounded.papers.copied_page import LETTER, MARGIN, CopiedPage
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import writing
from wellfounded.web.files import adding, shelf
from wellfounded.web.files.paper import Original, Paper, Place, State, Stream
from wellfounded.web.files.streams import Within, Writing


def drawn(colour: str = "white", dots: tuple[int, int] = (40, 50)) -> CopiedPage:
    """A page of a safe copy."""
    out = BytesIO()
    Image.new("RGB", dots, colour).save(out, "JPEG")
    return CopiedPage(
        picture=out.getvalue(),
        size=dots,
        grey=False,
        paper=LETTER,
        box=(MARGIN, MARGIN, *map(float, dots)),
        words=(),
        origin=Origin.PICTURE,
    )


PAGE = drawn()
COPY = composed([PAGE])


def on_the_shelf(opened: Opened, within: Within) -> str:
    """Add a paper and its translation, both ready; the name of their entry."""
    name, paper = adding.add(opened, (_original(opened, within, b"given"),))
    _ready(opened, paper, within)
    _, other = adding.add(
        opened, (_original(opened, within, b"in English"),), name, adding.TRANSLATION
    )
    _ready(opened, other, within)
    return name


def _original(opened: Opened, within: Within, data: bytes) -> Original:
    written = Writing(opened.id, within, uuid4())
    written.take(data)
    stream = written.end()
    return Original(name="IMG_1.jpg", sha256=written.sha256, size=stream.size, stream=stream)


def _ready(opened: Opened, paper: Paper, within: Within) -> None:
    streams = [_stream(opened, within, COPY), _stream(opened, within, b'["the words on it"]')]
    new = replace(
        paper,
        state=State.READY,
        pages=1,
        words_read=True,
        place=Place.ASKED,
        safe=streams[0],
        text=streams[1],
    )
    with writing(opened, "paper_checked", {}):
        shelf.put(opened, new, streams)


def _stream(opened: Opened, within: Within, data: bytes) -> Stream:
    written = Writing(opened.id, within, uuid4())
    written.take(data)
    return written.end()
