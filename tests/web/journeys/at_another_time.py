"""What time is it on a server whose clock can be set?

How many seconds stands in the file that ``WELLFOUNDED_TEST_CLOCK`` names, and may change at any
moment.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wellfounded.cli.main import main
from wellfounded.web import clock

AWAY = Path(os.environ["WELLFOUNDED_TEST_CLOCK"])


def now() -> datetime:
    """The time on that clock."""
    return datetime.now(UTC) + timedelta(seconds=float(AWAY.read_text(encoding="ascii")))


# Before any other part of the site takes it from there, in each process that serves.
clock.now = now

if __name__ == "__main__":
    main()
