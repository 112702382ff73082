"""What becomes of files that were changed at random? (U1)

The same seed gives the same files. Many go into one room, one behind another; when one of them ends
the room, that is written down for it, and the next goes into a new one.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from time import monotonic

from tests.papers.strange_files import ordinary
from wellfounded.papers.composing import composed
from wellfounded.papers.copied_page import copied
from wellfounded.papers.kinds import kind_of
from wellfounded.papers.limits import Limits
from wellfounded.papers.opening import Drawn, Refused, Told, asking, command, heard, seen
from wellfounded.papers.refusal import PaperRefused
from wellfounded.papers.sandbox import RoomFailed, closed_room

SMALL = Limits(dots_an_inch=50)
"""The same limits, with pages drawn less finely, so that there is time for more files."""
TOGETHER = 20
"""Files that go into one room."""
EXTREMES = (0, 1, 0x7F, 0x80, 0xFF)
SIGNS = (
    *(b"/Type", b"/Page", b"/Kids", b"/Length", b"/Filter", b"/FlateDecode", b"/DCTDecode"),
    *(b"/Parent", b"/XObject", b"/JS", b"<<", b">>", b"[", b"]", b"(", b"stream", b"endobj"),
    *(b"0 R", b"1 0 R", b"3 0 R", b"-1", b"99999999999", b"1e308", b"xref", b"\0\0\0\0"),
    *(b"\xff\xd8", b"\xff\xda", b"IHDR", b"IDAT", b"ftyp", b"meta", b"\xff\xff\xff\xff"),
)


def mutated(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """``count`` changed files, each with the name of what it was."""
    chance = random.Random(seed)
    whole = list(ordinary().items())
    for number in range(count):
        name, data = whole[number % len(whole)]
        yield name, _changed(data, chance)


def _changed(data: bytes, chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        if not made:
            break
        at = chance.randrange(len(made))
        # What stands at the beginning says most about how the rest is read.
        at = at % 512 if chance.random() < 0.4 else at
        length = chance.choice((1, 2, 4, 16, 256))
        match chance.randrange(7):
            case 0:
                made[at] ^= 1 << chance.randrange(8)
            case 1:
                made[at] = chance.choice(EXTREMES)
            case 2:
                del made[at : at + length]
            case 3:
                made[at:at] = made[at : at + length]
            case 4:
                sign = chance.choice(SIGNS)
                made[at : at + chance.choice((0, len(sign)))] = sign
            case 5:
                made[at : at + length] = chance.randbytes(length)
            case 6 if chance.random() < 0.2:
                del made[at:]
    return bytes(made)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: ``copied``, or the reason why not; and whether it ended the room."""

    name: str
    became: str
    ended_the_room: bool = False


def outcomes(files: Iterator[tuple[str, bytes]]) -> Iterator[Outcome]:
    """What becomes of each file; nothing but a refusal in words may come of the worst of them."""
    while some := list(islice(files, TOGETHER)):
        known = []
        for name, data in some:
            try:
                known.append((name, data, kind_of(data)))
            except PaperRefused as refused:
                yield Outcome(name, refused.reason)
        given = [(name, asking(data, kind, SMALL)) for name, data, kind in known if kind.has_pages]
        yield from (Outcome(name, "no_pages") for name, _, kind in known if not kind.has_pages)
        while given:
            done = 0
            for outcome in _in_one_room(given):
                yield outcome
                done += 1
            given = given[done:]


def _in_one_room(given: Sequence[tuple[str, bytes]]) -> Iterator[Outcome]:
    """The outcome of each until one ends the room."""
    at = 0
    try:
        joined = b"".join(asked for _, asked in given)
        with closed_room(command(), given=joined, seen=seen(), limits=SMALL) as out:
            for name, _ in given:
                became = "copied"
                for told in heard(out, SMALL):
                    if isinstance(told, Drawn):
                        page = copied(told, SMALL)
                        page.text.encode("utf-8")
                        composed([page])
                    elif isinstance(told, Refused):
                        became = told.reason
                    else:
                        assert isinstance(told, int | Told)
                at += 1
                yield Outcome(name, became)
    except RoomFailed as failed:
        assert at < len(given), "a room that did all it was asked ended well"
        yield Outcome(given[at][0], failed.reason, ended_the_room=True)


@dataclass(frozen=True, slots=True)
class Slowest:
    """The longest time between two outcomes, in seconds."""

    seconds: float

    @classmethod
    def of(cls, files: Iterator[tuple[str, bytes]]) -> tuple[list[Outcome], Slowest]:
        """Every outcome, and the longest wait for one."""
        found, longest, before = [], 0.0, monotonic()
        for outcome in outcomes(files):
            now = monotonic()
            longest, before = max(longest, now - before), now
            found.append(outcome)
        return found, cls(longest)
