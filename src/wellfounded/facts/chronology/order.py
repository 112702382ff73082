"""In what order did it happen, as far as that is known?

An entry stands before another if it was before it on every day that the two may have been. Where
days do not tell, the order of the person holds: that in which they put the events, and the answer
after which they put one. Nothing is dated in order to be placed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush

from wellfounded.facts.chronology.entry import Entry


def in_order(told: Sequence[Entry], answers: Sequence[Entry]) -> tuple[Entry, ...]:
    """The events, given in the order of the person, and the dated answers, in one order."""
    return tuple(_Placing(told, answers).run())


class _Placing:
    """Entries that wait to be placed. What may come next, comes: an event that the person put
    first, or an answer that began no later."""

    def __init__(self, told: Sequence[Entry], answers: Sequence[Entry]) -> None:
        self.told, self.placed = told, set[str]()
        known = {entry.path: entry for entry in (*answers, *told) if entry.dated}
        self.waits: dict[int, set[str]] = {}
        self.followed: dict[str, list[int]] = defaultdict(list)
        for at, event in enumerate(told):
            self._waits_for(at, event, known.get(event.after))
        dated = [*answers, *(event for event in told if event.dated)]
        self.ends = [(entry.when.latest, entry.path) for entry in dated]
        self.not_begun = [(event.when.earliest, at) for at, event in enumerate(told) if event.dated]
        self.ready: list[int] = []
        self.begun = set[int]()
        self.answers = [(entry.when.earliest, at) for at, entry in enumerate(answers)]
        self.of_answers = answers
        heapify(self.ends)
        heapify(self.not_begun)
        heapify(self.answers)

    def run(self) -> Iterator[Entry]:
        if self.told and not (self.told[0].dated or self.waits[0]):
            yield from self._place(self.told[0])
        while (following := self._next()) is not None:
            yield from self._place(following)

    def _waits_for(self, at: int, event: Entry, after: Entry | None) -> None:
        """An event without a day waits for the one before it in the person's order."""
        waits = set()
        if after and not event.surely_before(after):
            waits.add(after.path)
        if at and not event.dated:
            waits.add(self.told[at - 1].path)
        self.waits[at] = waits
        for path in waits:
            self.followed[path].append(at)

    def _next(self) -> Entry | None:
        while self.ends and self.ends[0][1] in self.placed:
            heappop(self.ends)
        if not self.ends:
            return None
        first_end = self.ends[0][0]
        while self.not_begun and self.not_begun[0][0] <= first_end:
            _, at = heappop(self.not_begun)
            self.begun.add(at)
            if not self.waits[at]:
                heappush(self.ready, at)
        answer = self.answers[0] if self.answers and self.answers[0][0] <= first_end else None
        if self.ready and not (answer and answer[0] <= self.told[self.ready[0]].when.earliest):
            return self.told[heappop(self.ready)]
        return self.of_answers[heappop(self.answers)[1]]

    def _place(self, entry: Entry) -> Iterator[Entry]:
        """Place an entry, and behind it the events without a day that waited only for it."""
        behind = [entry]
        while behind:
            entry = behind.pop()
            self.placed.add(entry.path)
            yield entry
            for at in reversed(self.followed.pop(entry.path, [])):
                self.waits[at].discard(entry.path)
                if self.waits[at]:
                    continue
                if not self.told[at].dated:
                    behind.append(self.told[at])
                elif at in self.begun:
                    heappush(self.ready, at)
