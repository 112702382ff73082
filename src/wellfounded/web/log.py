"""What may a log say? Only what is on this short list, and never a value.

Not the address of a computer, not the browser, not the query, not what an error holds: only
which route answered, how, and how long it took. An error is told by its kind and its place in
the program.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from types import TracebackType

NAME = "wellfounded"
ALLOWED = ("event", "route", "status", "milliseconds", "number")


class Allowed(logging.Formatter):
    """One JSON object a line, from the fields that may be told."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record; of other programs' records only their name and level."""
        line: dict[str, object] = {
            "time": time.strftime("%Y-%m-%dT%H:%MZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "from": record.name,
        }
        if record.name.startswith(NAME):
            line |= {name: getattr(record, name) for name in ALLOWED if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            line |= {"error": record.exc_info[0].__name__, "at": _places(record.exc_info[2])}
        return json.dumps(line)


def configure(_: object) -> None:
    """Send every record of the process through the short list."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Allowed())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger(NAME).setLevel(logging.INFO)
    for name in ("django", "django.server"):
        logging.getLogger(name).handlers.clear()


def tell(event: str, **said: object) -> None:
    """Write one line of the log, of fields that are on the list.

    Raises:
        KeyError: a field is not on the list.
    """
    if unknown := set(said) - set(ALLOWED):
        raise KeyError(f"a log may not tell {', '.join(sorted(unknown))}")
    logging.getLogger(NAME).info("", extra={"event": event, **said})


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return places[-6:]
