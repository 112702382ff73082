"""Does nobody's photo wait for somebody else's four hundred pages?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Event
from typing import cast
from uuid import UUID, uuid4

import pytest

from wellfounded.web.files.hands import Hands
from wellfounded.web.files.lines import Lines, Work

SECONDS = 10


@dataclass
class Held:
    """Stands for the hands of somebody in a case of their own."""

    case: UUID = field(default_factory=uuid4)


class Does:
    """Does nothing but what was set, and remembers in which order."""

    def __init__(self) -> None:
        self.order: list[tuple[str, Work]] = []
        self.names: dict[UUID, str] = {}
        self.takes_long: set[str] = set()
        self.holds: dict[tuple[str, Work], Event] = {}
        self.begun: dict[tuple[str, Work], Event] = {}
        self.lines = Lines(self)

    def add(self, name: str, hands: Held) -> None:
        id = next((one for one, called in self.names.items() if called == name), uuid4())
        self.names[id] = name
        self.lines.add(cast("Hands", hands), id)

    def hold(self, name: str, work: Work) -> Event:
        """Have this work wait until the event that is given back is set."""
        self.begun[name, work] = Event()
        return self.holds.setdefault((name, work), Event())

    def __call__(self, _hands: Hands, file: UUID, work: Work) -> Work | None:
        name = self.names[file]
        self.order.append((name, work))
        if begun := self.begun.get((name, work)):
            begun.set()
            self.holds[name, work].wait(SECONDS)
        if work is Work.SHORT and name in self.takes_long:
            return Work.LONG
        return None if work is Work.WORDS or name.startswith("photo") else Work.WORDS


@pytest.fixture
def does() -> Iterator[Does]:
    made = Does()
    yield made
    for held in made.holds.values():
        held.set()
    made.lines.settle()


def test_a_photo_does_not_wait_for_a_long_copy_or_for_words(does: Does) -> None:
    for work in (Work.LONG, Work.WORDS):
        name = f"scan {work.name}"
        does.takes_long.add(name)
        go = does.hold(name, work)
        does.add(name, Held())
        assert does.begun[name, work].wait(SECONDS)
        photo = does.hold(f"photo {work.name}", Work.SHORT)
        does.add(f"photo {work.name}", Held())
        assert does.begun[f"photo {work.name}", Work.SHORT].wait(SECONDS)
        photo.set()
        go.set()
        does.lines.settle()


def test_a_copy_goes_before_the_reading_of_words(does: Does) -> None:
    go = does.hold("first", Work.WORDS)
    does.add("first", Held())
    assert does.begun["first", Work.WORDS].wait(SECONDS)
    does.add("second", Held())
    does.takes_long.add("third")
    does.add("third", Held())
    last = does.hold("photo", Work.SHORT)
    does.add("photo", Held())
    assert does.begun["photo", Work.SHORT].wait(SECONDS)
    last.set()
    go.set()
    does.lines.settle()
    done = [one for one in does.order if one[1] is not Work.SHORT]
    assert done.index(("third", Work.LONG)) < done.index(("second", Work.WORDS))


def test_who_sends_one_paper_goes_before_the_tenth_of_somebody_else(does: Does) -> None:
    many, go = Held(), does.hold("photo 0", Work.SHORT)
    for number in range(10):
        does.add(f"photo {number}", many)
    assert does.begun["photo 0", Work.SHORT].wait(SECONDS)
    does.add("photo of another", Held())
    go.set()
    does.lines.settle()
    assert [name for name, _ in does.order][:2] == ["photo 0", "photo of another"]
    assert len(does.order) == 11


def test_hands_that_come_later_take_over(does: Does) -> None:
    case = uuid4()
    go = does.hold("photo", Work.SHORT)
    does.add("photo", Held(case))
    assert does.begun["photo", Work.SHORT].wait(SECONDS)
    does.add("photo", Held(case))
    go.set()
    does.lines.settle()
    assert does.order == [("photo", Work.SHORT)] * 2


def test_work_that_fails_holds_nobody_up(does: Does, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Work | None:
        raise RuntimeError("unforeseen")

    lines = Lines(fails)
    for _ in range(2):
        lines.add(cast("Hands", Held()), uuid4())
        lines.settle()
