"""What does a filled official PDF say that comes from who knows where?

The file is opened in a closed room, as every strange file is: no network, nothing to write on, an
end after so much time and memory. What comes out is data, and is read as a stranger's case file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from wellfounded.facts import Case, parse_case
from wellfounded.papers.limits import LIMITS, Limits
from wellfounded.papers.sandbox import RoomFailed, closed_room, interpreter, python

NEEDED: Final = ("PIL", "pikepdf", "lxml", "packaging")
LARGEST: Final = 20_000_000
"""Bytes of what is told of a form; a form holds less than one of these twenty."""
_PROGRAM: Final = (
    "import sys; sys.path += sys.argv[2:]; from wellfounded.forms.telling_of_filed import main; "
    "main(sys.argv[1])"
)


class NotRead(RuntimeError):
    """The form could not be read; ``reason`` is ``not_a_form``, ``no_boxes``, ``another_form`` or
    that of a room that failed, with what its words are ``filled`` with."""

    def __init__(self, reason: str, **filled: str) -> None:
        super().__init__(reason)
        self.reason, self.filled = reason, filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A form as it was filled. ``unplaced`` and ``unreadable`` are items with words on them that
    became no answer: no fact has a place for them, or they are no answer of their kind."""

    case: Case
    edition: str
    unplaced: tuple[tuple[str, str], ...]
    unreadable: tuple[tuple[str, str], ...]


def read_filed(pdf: bytes, form: str, on: date, *, limits: Limits = LIMITS) -> Filed:
    """Read a filled PDF of an official form, on a day.

    Raises:
        NotRead: it is no such form, has no boxes any more, or no room could be made to open it in.
    """
    said = _told(pdf, on, limits)
    if reason := said.get("refused"):
        raise NotRead(str(reason))
    try:
        if said["form"] != form:
            raise NotRead("another_form")
        return Filed(
            case=parse_case(said["case"], "the form", keep_contradictions=True),
            edition=str(said["edition"])[:20],
            unplaced=_items(said["unplaced"]),
            unreadable=_items(said["unreadable"]),
        )
    except (KeyError, TypeError, ValueError):
        raise NotRead("broke") from None


def _told(pdf: bytes, on: date, limits: Limits) -> dict[str, Any]:
    folders = _folders()
    package = Path(__file__).parents[1]
    command = python("-c", _PROGRAM, on.isoformat(), *map(str, folders), str(package.parent))
    seen = (*interpreter(), *folders, package)
    try:
        with closed_room(command, given=pdf, seen=seen, limits=limits) as out:
            told = out.read(LARGEST)
        said = json.loads(told)
    except RoomFailed as failed:
        raise NotRead(failed.reason, **failed.filled) from None
    except (ValueError, RecursionError):
        raise NotRead("broke") from None
    if not isinstance(said, dict):
        raise NotRead("broke")
    return said


def _items(said: Any) -> tuple[tuple[str, str], ...]:
    return tuple((str(item)[:40], str(text)[:2_000]) for item, text in said)


def _folders() -> list[Path]:
    """The folders that hold the packages needed in the room."""
    found = (find_spec(name) for name in NEEDED)
    places = [Path(one.origin).parent.parent for one in found if one is not None and one.origin]
    return list(dict.fromkeys(places))
