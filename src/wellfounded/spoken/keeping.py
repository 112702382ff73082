"""Where are recordings kept, and which are offered beside a text today?

One folder, ``clips`` in that of the installation: of each recording the sound, and beside it what
is known of it. What was changed there is seen at the next page; no server is started again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Final

from wellfounded.facts import write_whole
from wellfounded.spoken.clip import LONGEST_NAME, LONGEST_WORDS, NAME, Clip, clip_in
from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.texts import text

FOLDER: Final = "clips"
GIGABYTE: Final = 1_000_000_000
ROOM: Final = 2 * GIGABYTE
"""Bytes that all recordings of a site may take up together."""


def clips(folder: Path) -> tuple[Clip, ...]:
    """Every recording that is kept, by text and language. A damaged one is left out."""
    return tuple(one for found in _by_text(folder).values() for one in found)


def offered(folder: Path, id: str, day: date) -> tuple[Clip, ...]:
    """The recordings that say a text as it stands on a day, the newest of each language."""
    newest: dict[str, Clip] = {}
    for one in _by_text(folder).get(id, ()):
        if is_current(one, day) and (folder / one.file).is_file():
            newest[one.tongue.name] = one
    return tuple(newest[name] for name in sorted(newest))


@lru_cache(maxsize=5_000)
def is_current(clip: Clip, day: date) -> bool:
    """Whether a recording says its text as it stands on a day, in the language it was read from."""
    now = text(clip.text, clip.written, day)
    return now is not None and now.fingerprint == clip.fingerprint


def clip_called(folder: Path, id: str) -> Clip:
    """The recording of an id.

    Raises:
        ClipRefused: there is none.
    """
    found = _by_id(folder).get(id)
    if found is None:
        raise ClipRefused("gone", id[:20])
    return found


def sound_of(folder: Path, id: str) -> tuple[Clip, bytes]:
    """A recording with its sound.

    Raises:
        ClipRefused: there is none, or its file is not the one that was taken.
    """
    found = clip_called(folder, id)
    try:
        sound = (folder / found.file).read_bytes()
    except OSError:
        raise ClipRefused("gone", id) from None
    if sha256(sound).hexdigest() != found.sha256:
        raise ClipRefused("not_whole", found.file)
    return found, sound


def put(folder: Path, clip: Clip, sound: bytes) -> Clip:
    """Keep a recording. One of the same office of the same text and language makes room for it.

    Raises:
        ClipRefused: the recordings of the site take up all there is for them, or what is told of
            it is too long.
        OSError: it cannot be written; then nothing is changed.
    """
    for words, most in ((clip.by, LONGEST_NAME), (clip.transcript, LONGEST_WORDS)):
        if len(words) > most:
            raise ClipRefused("long", most=most)
    before = _by_text(folder).get(clip.text, ())
    gone = [one for one in before if _same(one, clip) and one.id != clip.id]
    others = sum(one.size for one in clips(folder)) - sum(one.size for one in gone)
    if others + clip.size > ROOM:
        raise ClipRefused("no_room", gb=ROOM // GIGABYTE)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_whole(folder / clip.file, sound)
    write_whole(folder / f"{clip.id}.toml", clip.document())
    for one in gone:
        _remove(folder, one)
    return clip


def take_out(folder: Path, id: str) -> Clip:
    """Take a recording out for good.

    Raises:
        ClipRefused: there is none.
    """
    found = clip_called(folder, id)
    _remove(folder, found)
    return found


def _remove(folder: Path, clip: Clip) -> None:
    (folder / f"{clip.id}.toml").unlink(missing_ok=True)
    (folder / clip.file).unlink(missing_ok=True)


def _same(one: Clip, other: Clip) -> bool:
    """Whether one takes the place of another."""
    return (one.tongue.name, one.office) == (other.tongue.name, other.office)


def _by_text(folder: Path) -> Mapping[str, tuple[Clip, ...]]:
    return _sorted(folder, _stamp(folder))


def _by_id(folder: Path) -> Mapping[str, Clip]:
    return _read(folder, _stamp(folder))


def _stamp(folder: Path) -> tuple[int, int]:
    """What changes when a recording is put into the folder, replaced or taken out."""
    try:
        return folder.stat().st_mtime_ns, sum(1 for _ in folder.iterdir())
    except OSError:
        return 0, 0


@lru_cache(maxsize=4)
def _read(folder: Path, stamp: tuple[int, int]) -> Mapping[str, Clip]:
    found = _documents(folder) if any(stamp) else ()
    ordered = sorted(found, key=lambda one: (one.text, one.tongue, one.on, one.id))
    return MappingProxyType({one.id: one for one in ordered})


@lru_cache(maxsize=4)
def _sorted(folder: Path, stamp: tuple[int, int]) -> Mapping[str, tuple[Clip, ...]]:
    found: dict[str, tuple[Clip, ...]] = {}
    for one in _read(folder, stamp).values():
        found[one.text] = (*found.get(one.text, ()), one)
    return MappingProxyType(found)


def _documents(folder: Path) -> Iterator[Clip]:
    for path in folder.glob("*.toml"):
        if NAME.fullmatch(path.stem):
            try:
                found = clip_in(path.read_bytes(), path.name)
            except (ClipRefused, OSError):
                continue
            if found.id == path.stem:
                yield found
