"""What is in a release as it was given: a zip, or a folder of tables?

The names of its folders change from month to month; a file is known by its own name.
"""

from __future__ import annotations

import hashlib
import struct
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

import zipfile_deflate64  # type: ignore[import-untyped]  # noqa: F401  (teaches zipfile method 9)

from wellfounded.outcomes.release.refusal import ReleaseRefused

METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, 9)
CHUNK: Final = 1 << 20
LOCKED: Final = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the release; ``name`` is its own name without folder and ending."""

    path: str
    size: int
    changed: date

    @property
    def name(self) -> str:
        """The name of the table."""
        return PurePosixPath(self.path).stem

    @property
    def folder(self) -> str:
        """The folder it is in, without the folders around it."""
        return PurePosixPath(self.path).parent.name


class Source(ABC):
    """A release that can be read; ``members`` are its files by their path."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.members: Mapping[str, Member] = {}

    @abstractmethod
    def identity(self) -> str:
        """A SHA-256 that is the same for the same release."""

    @abstractmethod
    def opened(self, member: Member) -> AbstractContextManager[BinaryIO]:
        """The bytes of a file of the release.

        Raises:
            ReleaseRefused: it is damaged, locked, or packed in a way that cannot be read.
        """

    @abstractmethod
    def on_disk(self, member: Member) -> Path | None:
        """Where the file lies unpacked, if it does."""

    def small(self, member: Member) -> bytes:
        """All of a small file."""
        with self.opened(member) as stream:
            return stream.read()


def source(place: Path) -> Source:
    """The release at this place.

    Raises:
        ReleaseRefused: there is none, or its zip is damaged.
    """
    if place.is_dir():
        return Folder(place)
    if not place.is_file():
        raise ReleaseRefused(place, "no_source")
    return Zip(place)


class Folder(Source):
    """A folder of tables, with folders inside."""

    def __init__(self, place: Path) -> None:
        super().__init__(place)
        files = sorted(file for file in place.rglob("*") if file.is_file())
        self.members = {
            (path := file.relative_to(place).as_posix()): Member(
                path, file.stat().st_size, datetime.fromtimestamp(file.stat().st_mtime, UTC).date()
            )
            for file in files
            if not file.name.startswith(".")
        }

    def identity(self) -> str:
        """Of the list of files with sizes and times."""
        listed = (
            f"{path}\t{one.size}\t{(self.place / path).stat().st_mtime_ns}"
            for path, one in self.members.items()
        )
        return hashlib.sha256("\n".join(listed).encode()).hexdigest()

    @contextmanager
    def opened(self, member: Member) -> Iterator[BinaryIO]:
        """The file itself."""
        with (self.place / member.path).open("rb") as stream:
            yield stream

    def on_disk(self, member: Member) -> Path | None:
        """The file itself."""
        return self.place / member.path


class Zip(Source):
    """The zip as the courts publish it."""

    def __init__(self, place: Path) -> None:
        super().__init__(place)
        try:
            self._zip = zipfile.ZipFile(place)
        except (zipfile.BadZipFile, struct.error, EOFError) as wrong:
            raise ReleaseRefused(place, "not_zip") from wrong
        self.members = {
            one.filename: Member(one.filename, one.file_size, date(*one.date_time[:3]))
            for one in self._zip.infolist()
            if not one.is_dir() and not PurePosixPath(one.filename).name.startswith(".")
        }

    def identity(self) -> str:
        """Of the bytes of the zip."""
        digest = hashlib.sha256()
        with self.place.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                digest.update(chunk)
        return digest.hexdigest()

    @contextmanager
    def opened(self, member: Member) -> Iterator[BinaryIO]:
        """The file as it is unpacked; its checksum is compared at its end."""
        found = self._zip.getinfo(member.path)
        if found.flag_bits & LOCKED:
            raise ReleaseRefused(self.place, "locked", member=member.path)
        if found.compress_type not in METHODS:
            number = found.compress_type
            raise ReleaseRefused(self.place, "method", member=member.path, number=number)
        try:
            with self._zip.open(found) as stream:
                yield stream  # type: ignore[misc]
        except (zipfile.BadZipFile, EOFError, zlib.error, struct.error, ValueError) as wrong:
            if isinstance(wrong, ReleaseRefused):
                raise
            why = str(wrong) or "its end is missing"
            raise ReleaseRefused(self.place, "cut_off", member=member.path, why=why) from wrong

    def on_disk(self, member: Member) -> Path | None:  # noqa: ARG002
        """None: it lies in the zip."""
        return None
