"""What is at the site that is looked at? Offices, and one that calls back.

``python -m benchmarks.slow_line.furnishing HOME`` makes them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.directory import ENTRIES, invented
from wellfounded.directory import FOLDER
from wellfounded.directory.writing import document

TITLE = "Offices that nobody has"


def main() -> None:
    """Write the list, and open the intake of an office."""
    home = Path(sys.argv[1])
    (home / FOLDER).mkdir()
    (home / FOLDER / "offices.json").write_bytes(document(invented(ENTRIES), {"title": TITLE}))
    from wellfounded.web.installing import set_up

    set_up(home)
    from tests.web.desk import staff
    from wellfounded.web.accounts.roles import Role

    staff.hire(staff.office(), Role.CASEWORKER)


if __name__ == "__main__":
    main()
