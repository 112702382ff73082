"""How is a packet made without this process opening a paper of a stranger?

Each is made by a process of its own with limits. The case and the safe copies go in through one
pipe and the packet comes out through another, so that no file holds a word of them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, BinaryIO

from wellfounded.facts import Case, write_json
from wellfounded.law.filing import Place, file_size
from wellfounded.packets.contents.exhibits import titled
from wellfounded.packets.files import FileNotReady, FileRefused, Files
from wellfounded.packets.frames import BrokenOff, read_frame, write_frame
from wellfounded.packets.packet import File, Listed, Packet
from wellfounded.packets.problem import PacketRefused, Problem
from wellfounded.packets.wanted import Tell

LONGEST = 600
"""Seconds; a packet of 300 pages takes a few."""


class AssemblyFailed(RuntimeError):
    """The process that makes packets failed. The text tells nothing of the case."""


def assemble(
    case: Case,
    forum: Place,
    as_of: date,
    files: Files,
    *,
    limit: float | None = None,
    with_form: bool | None = None,
    taken_on: Collection[str] = (),
    unapproved: bool = False,
    tabs_from: str = "",
    tell: Tell = lambda _step, _done, _of: None,
) -> Packet:
    """Make the packet of a case for a court or for USCIS, as it stands on a day.

    ``limit`` are the megabytes of one file; without it the limit of online filing there. Without
    ``with_form`` the application is in it while it was not filed. ``taken_on`` are the ids of the
    dangers that a representative took on; ``unapproved`` when one must approve it and has not.
    ``tabs_from`` is the first tab for a court, without it the one after those filed before.
    ``tell`` hears how far it is.

    Raises:
        PacketRefused: it cannot be made, with every reason.
        AssemblyFailed: the process that makes it failed or took too long.
    """
    limit = limit or largest(forum, as_of)
    given, problems = _opened(case, files)
    if problems:
        raise PacketRefused(tuple(problems))
    head = {
        "case": json.loads(write_json(case)),
        "forum": forum,
        "as_of": as_of.isoformat(),
        "limit": limit,
        "with_form": not_filed(case, as_of) if with_form is None else with_form,
        "taken_on": sorted(taken_on),
        "unapproved": unapproved,
        "tabs_from": tabs_from,
        "files": list(given),
    }
    with _Process() as process:
        for frame in (json.dumps(head).encode(), *given.values()):
            write_frame(process.given, frame)
        process.given.close()
        return _answer(process.out, tell)


def largest(forum: Place, as_of: date) -> float:
    """The megabytes that one file may have when it is filed online."""
    value = file_size(forum, as_of).value
    return value if isinstance(value, int) else 25


def not_filed(case: Case, as_of: date) -> bool:
    """Whether the application was not received yet, so that it goes with the packet."""
    received = case.date("application.filed_on")
    return received is None or received.span.earliest > as_of


def _opened(case: Case, files: Files) -> tuple[dict[str, bytes], list[Problem]]:
    """The safe copy of every file that goes in, and what is wrong with the others."""
    given: dict[str, bytes] = {}
    problems = []
    for path, title, name in _named(case):
        filled = {"title": title, "file": name}
        try:
            if name not in given:
                given[name] = files.open(name)
        except FileNotFoundError:
            problems.append(Problem(id="file_lost", path=path, filled=filled))
        except FileNotReady:
            problems.append(Problem(id="not_ready", path=path, filled={"title": title}))
        except FileRefused as refused:
            filled |= {"why": str(refused)}
            problems.append(Problem(id="file_refused", path=path, filled=filled))
    return given, problems


def _named(case: Case) -> Iterator[tuple[str, str, str]]:
    """Each file of an exhibit that goes in: where it is named, the exhibit's title, its name."""
    for one in case.items("exhibits"):
        if one.yes_no("leave_out"):
            continue
        for which in ("file", "translation_file"):
            if name := one.text(which):
                yield one.full(which), titled(one), name


class _Process:
    """The worker, ended in any case when this is left."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "wellfounded.packets.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._stop = threading.Timer(LONGEST, self._process.kill)

    @property
    def given(self) -> BinaryIO:
        """What it reads."""
        assert self._process.stdin is not None
        return self._process.stdin  # type: ignore[return-value]

    @property
    def out(self) -> BinaryIO:
        """What it writes."""
        assert self._process.stdout is not None
        return self._process.stdout  # type: ignore[return-value]

    def __enter__(self) -> _Process:
        self._stop.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._stop.cancel()
        if kind is not None:
            self._process.kill()
        for pipe in (self.given, self.out):
            try:
                pipe.close()
            except BrokenPipeError:
                continue
        self._process.wait()
        if kind is not None and issubclass(kind, BrokenOff | BrokenPipeError):
            raise AssemblyFailed(
                f"the process that makes packets ended with {self._process.returncode}; try again"
                " with fewer or smaller papers"
            ) from None


def _answer(out: BinaryIO, tell: Tell) -> Packet:
    """What the process says, up to the packet or its refusal."""
    while True:
        said = json.loads(read_frame(out))
        if "step" in said:
            tell(said["step"], said["done"], said["of"])
        elif "refused" in said:
            raise PacketRefused(tuple(Problem(**one) for one in said["refused"]))
        else:
            return _packet(said["packet"], out)


def _packet(said: dict[str, Any], out: BinaryIO) -> Packet:
    return Packet(
        forum=Place(said["forum"]),
        title=said["title"],
        draft=said["draft"],
        files=tuple(File(pdf=read_frame(out), **one) for one in said["files"]),
        index=tuple(Listed(**one) for one in said["index"]),
        left_out=tuple((path, title) for path, title in said["left_out"]),
        problems=tuple(Problem(**one) for one in said["problems"]),
    )
