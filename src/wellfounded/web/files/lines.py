"""Whose paper is next, so that short work does not wait for long work?

Two lines, each with a thread. In the first every paper is tried for a few seconds; most are done
then. What takes longer goes on in the second, where copies come before the reading of words. In
both, whoever has fewest papers waiting comes first.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from enum import IntEnum
from heapq import heappop, heappush
from itertools import count
from threading import Condition, Thread
from uuid import UUID

from django.db import connections

from wellfounded.web.files.hands import Hands
from wellfounded.web.log import NAME


class Work(IntEnum):
    """What is done next with a paper. ``SHORT`` has the first line, the others the second."""

    SHORT = 0
    LONG = 1
    WORDS = 2


Does = Callable[[Hands, UUID, Work], Work | None]
"""Does some of it with somebody's hands, and says what is left."""
_Waiting = tuple[Work, int, int, UUID]


class Lines:
    """The papers that wait in this process, and whose hands see to each."""

    def __init__(self, does: Does) -> None:
        self._does = does
        self._turn = Condition()
        self._hands: dict[UUID, Hands] = {}
        self._lines: dict[bool, list[_Waiting]] = {True: [], False: []}
        self._of_case: Counter[UUID] = Counter()
        self._number = count()
        self._threads: dict[bool, Thread] = {}

    def add(self, hands: Hands, file: UUID) -> None:
        """Have a paper seen to. If it waits already, then with the hands that came last."""
        with self._turn:
            known = file in self._hands
            self._hands[file] = hands
            if not known:
                self._put(file, Work.SHORT)

    def settle(self) -> None:
        """Wait until no paper waits any more."""
        with self._turn:
            self._turn.wait_for(lambda: not self._hands)

    def _put(self, file: UUID, work: Work) -> None:
        case = self._hands[file].case
        waits = (work, self._of_case[case], next(self._number), file)
        self._of_case[case] += 1
        heappush(self._lines[work is Work.SHORT], waits)
        self._begin(work is Work.SHORT)
        self._turn.notify_all()

    def _begin(self, short: bool) -> None:
        thread = self._threads.get(short)
        if thread is None or not thread.is_alive():
            # It must not keep a process from ending: what it leaves is taken up by another.
            thread = Thread(target=self._go_on, args=(short,), name="checking", daemon=True)
            self._threads[short] = thread
            thread.start()

    def _go_on(self, short: bool) -> None:
        while True:
            # In a call of its own: while the thread waits for more, it holds no keys.
            self._next(short)

    def _next(self, short: bool) -> None:
        line = self._lines[short]
        with self._turn:
            self._turn.wait_for(lambda: bool(line))
            work, _, _, file = heappop(line)
            hands = self._hands[file]
        left: Work | None = None
        try:
            left = self._does(hands, file, work)
        except Exception:
            logging.getLogger(NAME).exception("", extra={"event": "checking_failed"})
        finally:
            connections.close_all()
            self._done(hands, file, left)

    def _done(self, hands: Hands, file: UUID, left: Work | None) -> None:
        with self._turn:
            self._of_case[hands.case] -= 1
            if not self._of_case[hands.case]:
                del self._of_case[hands.case]
            # Somebody came meanwhile who may do what these hands may no more.
            again = self._hands[file] is not hands
            if left is not None or again:
                self._put(file, Work.SHORT if left is None else left)
            else:
                del self._hands[file]
                self._turn.notify_all()
