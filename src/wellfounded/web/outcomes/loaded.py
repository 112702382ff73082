"""Which numbers of the courts has this installation loaded?

One cube for the process, opened when it is first asked for and again when another was loaded.
Nothing heavy is imported before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from wellfounded.directory import courts
from wellfounded.outcomes.cube.folder import ABOUT, FILES
from wellfounded.outcomes.cube.line import FIELDS, Line
from wellfounded.outcomes.cube.refusal import NoCube
from wellfounded.outcomes.queries.where import Where, condition
from wellfounded.web.home import home
from wellfounded.web.log import tell

if TYPE_CHECKING:
    from wellfounded.outcomes.cube.cube import Cube

FOLDER: Final = Path("outcomes") / "cube"
FISCAL: Final = "FY"
"""How the name of a year of the courts begins."""


class Loaded:
    """A cube that is open, with the countries and courts that can be asked for."""

    def __init__(self, cube: Cube) -> None:
        self._cube = cube
        self.nationalities = self._there("nationality", every=str.isalpha)
        self.courts = self._there("court", every=courts().__contains__)
        self.years = self._years()

    @property
    def folder(self) -> Path:
        """Where its files lie."""
        return self._cube.folder

    @property
    def size(self) -> int:
        """Of all its files together, in bytes."""
        return sum((self.folder / name).stat().st_size for name in FILES)

    @property
    def about(self) -> Mapping[str, Any]:
        """What it says of itself."""
        return self._cube.about

    @property
    def invented(self) -> bool:
        """Whether its decisions were made up."""
        return bool(self.about.get("invented"))

    @property
    def names(self) -> Mapping[str, Mapping[str, str]]:
        """Its codes of courts, judges and countries, by name."""
        return self._cube.names

    def rows(self, query: str, told: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query over ``cube``, ``waiting``, ``appeals`` and ``like_cases``."""
        return self._cube.rows(query, told)

    def lines(self, where: Where) -> list[Line]:
        """The lines for which it holds."""
        fits, told = condition(where)
        found = self.rows(f"SELECT {', '.join(FIELDS)} FROM cube WHERE {fits}", told)
        return [Line(**dict(zip(FIELDS, row, strict=True))) for row in found]

    def _there(self, what: str, every: Callable[[str], bool]) -> Sequence[str]:
        """The codes of which it knows, and all others: whoever is of few finds their own too."""
        found = {code for (code,) in self.rows(f"SELECT DISTINCT {what} FROM cube")}
        named = {code for code in self.names.get(what, {}) if every(code)}
        return sorted((found | named) - {""})

    def _years(self) -> Sequence[str]:
        """The periods that are years of the courts, the newest first."""
        found = {period for (period,) in self.rows("SELECT DISTINCT period FROM cube")}
        return sorted((one for one in found if one.startswith(FISCAL)), reverse=True)


_lock = Lock()
_open: dict[Path, tuple[list[int], Loaded]] = {}


def cube() -> Loaded | None:
    """The cube of this installation; None if none is loaded, or it cannot be read."""
    folder = home().folder / FOLDER
    try:
        marks = [mark for name in (ABOUT, *FILES) for mark in _marks(folder / name)]
    except OSError:
        return None
    with _lock:
        known = _open.get(folder)
        if known is None or known[0] != marks:
            from wellfounded.outcomes.cube.cube import Cube

            try:
                known = _open[folder] = (marks, Loaded(Cube.open(folder)))
            except (NoCube, OSError):
                tell("outcomes_damaged")
                return None
        return known[1]


def _marks(file: Path) -> tuple[int, int, int]:
    """What another file in its place would not have alike."""
    found = file.stat()
    return found.st_mtime_ns, found.st_ino, found.st_size
