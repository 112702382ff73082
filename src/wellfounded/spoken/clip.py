"""What is known of one recording, and how does it lie in its file?"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Final

import tomli_w

from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds.sound import ENDINGS
from wellfounded.spoken.text import fingerprint
from wellfounded.spoken.tongue import Tongue, tongue

NAME: Final = re.compile(r"[0-9a-f]{20}")
OFFICE: Final = re.compile(r"[0-9a-f]{32}")
LONGEST_WORDS: Final = 20_000
LONGEST_NAME: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """One recording.

    ``text`` is the id of the text, ``read`` the very words it stood in, ``written`` their language
    by its code, ``transcript`` what is said, if the office wrote it down. ``by`` is who speaks, as
    they wish to be named, or nobody. ``sha256`` is that of the sound. ``office`` is the id of the
    office that put it, or empty.
    """

    text: str
    tongue: Tongue
    written: str
    read: str
    kind: str
    seconds: float
    size: int
    sha256: str
    on: date
    transcript: str = ""
    by: str = ""
    office: str = ""

    @property
    def id(self) -> str:
        """Twenty letters that tell nothing, and are others for another recording."""
        parts = (self.text, self.tongue.name, self.written, self.fingerprint, self.sha256)
        return sha256("\n".join(parts).encode()).hexdigest()[:20]

    @property
    def fingerprint(self) -> str:
        """That of the words it was read from."""
        return fingerprint(self.written, self.read)

    @property
    def file(self) -> str:
        """The name of the file of the sound."""
        return f"{self.id}.{ENDINGS[self.kind]}"

    def document(self) -> bytes:
        """What is known of it, as it is kept beside the sound."""
        return tomli_w.dumps(
            {
                "text": self.text,
                "language": self.tongue.name,
                "code": self.tongue.code,
                "written": self.written,
                "read": self.read,
                "fingerprint": self.fingerprint,
                "kind": self.kind,
                "seconds": round(self.seconds, 1),
                "size": self.size,
                "sha256": self.sha256,
                "on": self.on,
                "transcript": self.transcript,
                "by": self.by,
                "office": self.office,
            },
            multiline_strings=True,
        ).encode()


def clip_in(document: bytes, name: str) -> Clip:
    """The recording that a document tells of.

    Raises:
        ClipRefused: it cannot be meant, or was changed since it was written.
    """
    try:
        told = tomllib.loads(document.decode())
        found = _read(told)
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise ClipRefused("not_whole", name) from wrong
    if told["fingerprint"] != found.fingerprint:
        raise ClipRefused("not_whole", name)
    return found


def _read(told: dict[str, Any]) -> Clip:
    if told["kind"] not in ENDINGS or type(told["on"]) is not date:
        raise ValueError
    if told["office"] and not OFFICE.fullmatch(told["office"]):
        raise ValueError
    return Clip(
        text=_words(told["text"], LONGEST_NAME * 2),
        tongue=tongue(told["language"], told["code"]),
        written=_words(told["written"], LONGEST_NAME),
        read=_words(told["read"], LONGEST_WORDS),
        kind=told["kind"],
        seconds=float(told["seconds"]),
        size=int(told["size"]),
        sha256=_words(told["sha256"], LONGEST_NAME),
        on=told["on"],
        transcript=_words(told["transcript"], LONGEST_WORDS),
        by=_words(told["by"], LONGEST_NAME),
        office=told["office"],
    )


def _words(told: Any, longest: int) -> str:
    if not isinstance(told, str) or len(told) > longest:
        raise ValueError
    return told
