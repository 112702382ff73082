"""Which files are sound that phones play, and tell nothing else?

A file is known by what is in it and not by its name. It is read to its end, and written anew with
the sound alone: no title, no place, no day, no name of a phone. What cannot be is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds import frames, mp4, ogg, wav, webm
from wellfounded.spoken.sounds.sound import Sound

LARGEST: Final = 2_000_000
"""Bytes of a file. Two minutes of plain WAV at 8 kHz, and over four of MP3."""
SHORTEST: Final = 0.5
READERS: Final[tuple[Callable[[bytes], Sound | None], ...]] = (
    wav.read,
    ogg.read,
    mp4.read,
    webm.read,
    frames.read,
)
OTHERS: Final = (b"#!AMR", b"fLaC", b"FORM", b".snd", b"caff", b"0&\xb2u", b"MThd", b"RF64")
"""How other kinds of sound begin."""


def read_sound(data: bytes) -> Sound:
    """The sound of a file alone, and how long it lasts.

    Raises:
        ClipRefused: it is none, too large, cut off, damaged, or holds more than a sound.
    """
    if not data:
        raise ClipRefused("empty")
    if len(data) > LARGEST:
        raise ClipRefused("too_large", mb=LARGEST // 1_000_000)
    for read in READERS:
        found = read(data)
        if found is not None:
            if found.seconds < SHORTEST:
                raise ClipRefused("too_short")
            return replace(found, seconds=round(found.seconds, 1))
    raise ClipRefused("other_sound" if data.startswith(OTHERS) else "unknown")


__all__ = ["LARGEST", "Sound", "read_sound"]
