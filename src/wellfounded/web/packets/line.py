"""Where do packets wait, and who makes them?

Two threads of each process make one at a time, so that the site goes on answering; what comes
third waits in a line, and on no page. While a packet waits or is made, its row is kept alive. A row
of which nothing was heard for a while was given up: its process has ended.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from queue import Queue
from threading import Lock, Thread
from typing import Final
from uuid import UUID

from django.db import connections

from wellfounded.web.clock import now
from wellfounded.web.files.streams import minute
from wellfounded.web.log import NAME
from wellfounded.web.packets.asker import Asker
from wellfounded.web.packets.kept import ENDED
from wellfounded.web.packets.models import Making

Work = Callable[[Asker, UUID], None]
"""What is done for somebody who wished for it in a row."""
AT_ONCE: Final = 2
BEAT: Final = 20.0
"""Seconds after which a packet that waits or is made is told to be alive."""
DIED: Final = timedelta(minutes=2)
"""After so long without a sign a packet was given up; minutes are counted whole."""


class _Line:
    """The packets that wait, and the threads that make them."""

    def __init__(self) -> None:
        self.waiting: Queue[tuple[Work, Asker, UUID]] = Queue()
        self._known: dict[UUID, Asker] = {}
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._beating = False

    def add(self, work: Work, asker: Asker, id: UUID) -> None:
        with self._lock:
            self._known[id] = asker
            self.waiting.put((work, asker, id))
            self._threads = [one for one in self._threads if one.is_alive()]
            if len(self._threads) < AT_ONCE:
                self._threads.append(self._began(self._go_on))
            if not self._beating:
                self._beating = True
                self._began(self._beat)

    def _began(self, work: Callable[[], None]) -> Thread:
        # It must not keep a process from ending: who wished for it is told that it was not made.
        thread = Thread(target=work, name="packets", daemon=True)
        thread.start()
        return thread

    def _go_on(self) -> None:
        while True:
            # In a call of its own: while the thread waits for more, it holds no keys.
            self._make(*self.waiting.get())

    def _make(self, work: Work, asker: Asker, id: UUID) -> None:
        try:
            work(asker, id)
        except Exception:
            logging.getLogger(NAME).exception("", extra={"event": "packet_failed"})
        finally:
            connections.close_all()
            with self._lock:
                self._known.pop(id, None)
            self.waiting.task_done()

    def _beat(self) -> None:
        while self._alive():
            time.sleep(BEAT)

    def _alive(self) -> bool:
        with self._lock:
            known = dict(self._known)
            self._beating = bool(known)
        for id, asker in known.items():
            try:
                with asker.hands.within():
                    rows = Making.objects.filter(id=id).exclude(step__in=ENDED)
                    rows.update(heard=minute())
            except Exception:
                logging.getLogger(NAME).exception("", extra={"event": "packet_failed"})
        connections.close_all()
        return bool(known)


_line: Final = _Line()


def soon(work: Work, asker: Asker, id: UUID) -> None:
    """Have the work done that a row wishes for, while the page goes on."""
    _line.add(work, asker, id)


def settle() -> None:
    """Wait until no packet is to be made any more in this process."""
    _line.waiting.join()


def died(row: Making) -> bool:
    """Whether a packet was given up before anything came of it."""
    return row.step not in ENDED and row.heard < now() - DIED
