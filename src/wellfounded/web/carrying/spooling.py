"""Where does a carried file lie while it comes?

On the disk, without a name, so that it is gone with the process. It is sealed, and nothing here
opens it.
"""

from __future__ import annotations

from tempfile import TemporaryFile
from typing import Any, Final

from django.core.files.uploadhandler import FileUploadHandler, StopUpload

from wellfounded.vault.carried import NotCarried
from wellfounded.web.files.limits import LARGEST_CASE, MEGABYTE
from wellfounded.web.files.streams import require_room_for_papers
from wellfounded.web.home import home

LARGEST: Final = LARGEST_CASE + LARGEST_CASE // 10 + 20 * MEGABYTE
"""Bytes of a form with the largest file that this site makes."""


class TooLarge(ValueError):
    """The file is larger than any that this site makes."""


class Spooling(FileUploadHandler):
    """Takes one file, and gives it back from its beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: Exception | None = None
        self._file = TemporaryFile(dir=home().folder)  # noqa: SIM115
        self._size = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Take some more of it."""
        self._size += len(raw_data)
        try:
            if self._size > LARGEST:
                raise TooLarge
            require_room_for_papers()
            self._file.write(raw_data)
        except Exception as wrong:
            self.refused = wrong
            raise StopUpload(connection_reset=True) from None

    def file_complete(self, file_size: int) -> Any:
        """All of it is here; it is read from the spool, not from the form."""

    def whole(self) -> None:
        """Go back to its beginning.

        Raises:
            Exception: what kept it from being taken.
            NotCarried: there is none.
        """
        if self.refused is not None:
            raise self.refused
        if not self._size:
            raise NotCarried("no file was chosen")
        self._file.seek(0)

    def read(self, size: int, /) -> bytes:
        """Give at most ``size`` bytes of it."""
        return self._file.read(size)

    def close(self) -> None:
        """Give the room back."""
        self._file.close()
