"""Which texts do the tests of recordings use, and what stands on a page?"""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any

from tests.spoken.made import wav
from wellfounded.interview import page_of
from wellfounded.spoken import Clip, put, read_sound, text, tongue
from wellfounded.web.clock import today

ASKED = "question.applicant.marital_status"
PAGE = f"/en/f/{page_of('applicant.marital_status').number}"
LIST = page_of("family.children").number
RULE = "explained.the_one_year_rule.rule"
AUDIO = re.compile(r'<audio controls preload="none" aria-label="([^"]*)"><source src="([^"]*)"')


def recorded(
    folder: Path, id: str = ASKED, language: str = "Mam", *, data: bytes = b"", old: bool = False
) -> Clip:
    """A recording of a text as it stands today in Spanish; or as it stood once."""
    now = text(id, "es", today())
    assert now is not None
    sound = read_sound(data or wav())
    clip = Clip(
        text=id,
        tongue=tongue(language),
        written="es",
        read=now.words,
        kind=sound.kind,
        seconds=sound.seconds,
        size=len(sound.data),
        sha256=sha256(sound.data).hexdigest(),
        on=today(),
        transcript="Tzajna <b>qe</b>",
        by="Ixchel",
    )
    return put(folder, replace(clip, read="Otras palabras.") if old else clip, sound.data)


def players(answer: Any) -> list[tuple[str, str]]:
    """Each player of a page: what it is called, and where its sound is."""
    assert answer.status_code == 200
    return AUDIO.findall(unescape(answer.content.decode()))
