"""How are the papers that lie beside a case file opened, without trusting them?"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from wellfounded.packets import FileRefused
from wellfounded.papers import PaperRefused, safe_copy


class PapersBeside:
    """The files in the folder of a case file, each as its safe copy."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def open(self, name: str) -> bytes:
        """The safe copy of a file.

        Raises:
            FileNotFoundError: it is not there.
            FileRefused: it lies outside the folder, or cannot be turned into pages.
        """
        path = self._path(name)
        try:
            return safe_copy(path, path.name).pdf
        except PaperRefused as refused:
            raise FileRefused(str(refused)) from refused

    def _path(self, name: str) -> Path:
        """Where it lies. A way out of the folder is refused, by a link as well."""
        asked = PurePosixPath(name)
        path = (self._folder / asked).resolve()
        if asked.is_absolute() or not path.is_relative_to(self._folder):
            raise FileRefused("it does not lie beside the case file; put it there")
        if not path.is_file():
            raise FileNotFoundError(name)
        return path
