"""What lies in a carried file, and in what order?

A tape (POSIX pax): first the case file, then every paper as it was given, or its safe copy where
what was given is here no more. It is written and read from front to back, so that neither side
holds more of it than one paper, and no byte touches a disk in the clear.
"""

from __future__ import annotations

import re
import tarfile
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import IO, Final, cast

from wellfounded.carried.parts import Parts
from wellfounded.facts import Case, parse_case, write_toml

CASE: Final = "file.toml"
LARGEST_CASE_FILE: Final = 16_000_000
LARGEST_HEAD: Final = 100_000
"""Bytes before a file on the tape; a head that says it is longer would be held whole."""
PART: Final = 64 * 1024
CALLED: Final = "WELLFOUNDED.called"
"""The pax header with the name that a paper has on the person's device."""
MEMBER: Final = re.compile(r"papers/(\d{1,4})-(file|translation_file)-\d{1,3}")


class NotACase(ValueError):
    """What the file holds is no case that is understood here."""


@dataclass(frozen=True, slots=True)
class Packed:
    """One file to put on the tape: its place, and what it is called on the person's device."""

    place: str
    called: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Brought:
    """One file that was read: the entry of the list of papers it belongs to, counted from 0."""

    entry: int
    fact: str
    called: str
    parts: Iterator[bytes]


def place_of(entry: int, fact: str, number: int) -> str:
    """Where on the tape a file lies, of several of one entry of the list of papers."""
    return f"papers/{entry}-{fact}-{number}"


def written(case: Case, files: Iterable[Packed]) -> Iterator[bytes]:
    """Yield the tape, part by part."""
    out = Parts()
    with tarfile.open(fileobj=cast("IO[bytes]", out), mode="w|", format=tarfile.PAX_FORMAT) as tape:
        _put(tape, Packed(CASE, "", write_toml(case).encode()))
        for one in files:
            yield out.taken()
            _put(tape, one)
    yield out.taken()


class Tape:
    """A tape as it is read: its case first, then its files one after another."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._in = _Joined(parts)
        try:
            with self._in.at_most(LARGEST_HEAD):
                # It has nothing to close: it reads what is read anyway.
                self._tape = tarfile.open(  # noqa: SIM115
                    fileobj=cast("IO[bytes]", self._in), mode="r|"
                )
        except tarfile.TarError:
            raise NotACase("it holds no case") from None

    def case(self) -> Case:
        """The case file, which stands first.

        Raises:
            NotACase: it is not there, or too large.
            CaseFileError: another version wrote it, with answers that are not known here.
            StreamError: the file was cut or changed.
        """
        first = self._next()
        if first is None or first.name != CASE or first.size > LARGEST_CASE_FILE:
            raise NotACase("it holds no case")
        try:
            said = tomllib.loads(b"".join(self._parts(first)).decode())
        except ValueError:
            raise NotACase("its case cannot be read") from None
        return parse_case(said, CASE, keep_contradictions=True)

    def files(self) -> Iterator[Brought]:
        """Each file, to be read before the next is asked for; and the end of the tape.

        Raises:
            NotACase: something else lies on it.
            StreamError: the file was cut or changed.
        """
        while (one := self._next()) is not None:
            match = MEMBER.fullmatch(one.name)
            # One with holes may claim to be longer than any disk.
            if match is None or not one.isreg() or one.issparse():
                raise NotACase(f"it holds {one.name[:40]!r}, which is no paper")
            called = one.pax_headers.get(CALLED, "")
            yield Brought(int(match[1]), match[2], called, self._parts(one))
        self._in.drain()

    def _next(self) -> tarfile.TarInfo | None:
        try:
            with self._in.at_most(LARGEST_HEAD):
                return self._tape.next()
        except tarfile.TarError:
            raise NotACase("its order is broken") from None

    def _parts(self, one: tarfile.TarInfo) -> Iterator[bytes]:
        taken = self._tape.extractfile(one)
        assert taken is not None
        try:
            while part := taken.read(PART):
                yield part
        except tarfile.TarError:
            raise NotACase("a paper ends too soon") from None


def _put(tape: tarfile.TarFile, one: Packed) -> None:
    """Put a file on the tape, without an hour or an owner: they tell who was here, and when."""
    info = tarfile.TarInfo(one.place)
    info.size = len(one.data)
    if one.called:
        info.pax_headers = {CALLED: one.called}
    tape.addfile(info, BytesIO(one.data))


class _Joined:
    """Parts, read as one file from front to back."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._held = parts, bytearray()
        self._left: int | None = None

    @contextmanager
    def at_most(self, size: int) -> Iterator[None]:
        """Within, no more than ``size`` bytes are read."""
        self._left = size
        try:
            yield
        finally:
            self._left = None

    def read(self, size: int) -> bytes:
        if self._left is not None:
            self._left -= size
            if self._left < 0:
                raise NotACase("what stands before a paper is too long")
        while len(self._held) < size and (part := next(self._parts, b"")):
            self._held += part
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken

    def drain(self) -> None:
        """Read to the end: only there is it known that nothing was cut."""
        for _ in self._parts:
            pass
