"""How do offices hand recordings to each other?

In one ZIP file: of each recording the sound, and beside it what is known of it. Whoever takes it in
looks at all of it again; it is somebody else's file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from wellfounded.facts import write_whole
from wellfounded.spoken.clip import Clip, clip_in
from wellfounded.spoken.keeping import clips, put, sound_of
from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds import LARGEST, read_sound

MOST: Final = 20_000
"""Files in one parcel."""
LARGEST_DOCUMENT: Final = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of one recording of a parcel: it, or why it was not taken."""

    name: str
    clip: Clip | None = None
    why: str = ""


def pack(folder: Path, chosen: Iterable[Clip], into: Path) -> int:
    """Write recordings into one file; how many.

    Raises:
        ClipRefused: the sound of one is not what was taken.
        OSError: the file cannot be written.
    """
    number, written = 0, BytesIO()
    with ZipFile(written, "w", ZIP_STORED) as parcel:
        for one in chosen:
            parcel.writestr(f"{one.id}.toml", replace(one, office="").document())
            parcel.writestr(one.file, sound_of(folder, one.id)[1])
            number += 1
    write_whole(into, written.getvalue())
    return number


def unpack(folder: Path, parcel: Path) -> Iterator[Taken]:
    """Take the recordings of a file in, each as if it were new.

    Raises:
        ClipRefused: it is no such file.
        OSError: it cannot be read.
    """
    try:
        with ZipFile(parcel) as opened:
            names = opened.namelist()
            if len(names) > MOST:
                raise ClipRefused("no_parcel", str(parcel))
            told = [name for name in names if name.endswith(".toml")]
            if not told:
                raise ClipRefused("no_parcel", str(parcel))
            known = {one.id for one in clips(folder)}
            for name in told:
                yield _taken(folder, opened, name, known)
    except (BadZipFile, NotImplementedError, RuntimeError) as wrong:
        raise ClipRefused("no_parcel", str(parcel)) from wrong


def _taken(folder: Path, parcel: ZipFile, name: str, known: set[str]) -> Taken:
    try:
        clip = replace(clip_in(_bytes(parcel, name, LARGEST_DOCUMENT), name), office="")
        sound = read_sound(_bytes(parcel, clip.file, LARGEST))
        told = replace(
            clip,
            kind=sound.kind,
            seconds=sound.seconds,
            size=len(sound.data),
            sha256=sha256(sound.data).hexdigest(),
        )
        if told.id not in known:
            put(folder, told, sound.data)
        return Taken(name=name, clip=told)
    except ClipRefused as wrong:
        return Taken(name=name, why=str(wrong))
    except KeyError:
        return Taken(name=name, why=str(ClipRefused("empty")))


def _bytes(parcel: ZipFile, name: str, most: int) -> bytes:
    """A file of a parcel, as far as it may be long, whatever it says of itself."""
    with parcel.open(name) as file:
        return file.read(most + 1)
