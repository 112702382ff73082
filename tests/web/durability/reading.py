"""What does an installation hold of people whose codes are known, and is all of it whole?

``python -m tests.web.durability.reading HOME`` takes codes on its input, one a line. It opens
each case with its code, which checks the manifest, and says every text that its note ever held,
the oldest first: one list for each code, as JSON. Whatever is not whole ends it with an error.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.web.journeys.served import environment

PATH = "note"


def history(home: Path, codes: Sequence[str]) -> list[list[str]]:
    """What each of these people ever saved, as it lies in an installation.

    Raises:
        RuntimeError: something is not whole, or a code opens nothing.
    """
    done = subprocess.run(
        [sys.executable, "-m", __name__, str(home)],
        input="\n".join(codes),
        capture_output=True,
        text=True,
        env=environment(home, home.parent),
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: list[list[str]] = json.loads(done.stdout)
    return found


def main() -> None:
    """Read what there is."""
    from wellfounded.web.installing import set_up

    set_up(Path(sys.argv[1]))
    from wellfounded.web.database.soundness import ONLY_TOLD, signs

    # A disk in memory and a level that loses are what these tests are made on.
    if wrong := [one for one in signs() if not one.good and not one.what.endswith(ONLY_TOLD)]:
        raise SystemExit(f"not sound: {wrong}")
    print(json.dumps([_texts(code) for code in sys.stdin.read().splitlines()]))


def _texts(code: str) -> list[str]:
    from wellfounded.web.cases.opening import consistent, open_case
    from wellfounded.web.cases.returning import unlock_with
    from wellfounded.web.database.scope import bound

    found = unlock_with(code)
    with bound(case=found.case):
        opened = open_case(found.case, found.holder_id, found.holder)
        answers = [stored for _, stored in opened._opened(consistent(opened))]
    return [str(one.raw) for one in answers if one.path == PATH]


if __name__ == "__main__":
    main()
