"""What does Wellfounded do? The site, with invented people in it.

Called by ``make run``. The first time it makes an installation in the folder ``demo`` and gives
each invented person a case; their codes are printed and kept in ``demo/codes.txt``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

HOME = Path("demo") / "site"
CODES = Path("demo") / "codes.txt"
COMMAND = Path(sys.executable).with_name("wellfounded")
PERSONAS = files("wellfounded.facts") / "personas"
NOTICE = "These people are invented. In a real installation no code is kept anywhere.\n\n"


def furnish() -> None:
    """Make the installation and give each person a case."""
    from wellfounded.web.installing import make, start

    make(HOME)
    start(HOME)
    CODES.touch(mode=0o600)
    CODES.write_text(NOTICE + "".join(map(_person, sorted(_names()))), encoding="utf-8")


def main() -> int:
    """Furnish what is not there yet, say the codes, and serve until somebody stops it."""
    if not HOME.exists():
        sys.stdout.write("Making an installation with invented people in it...\n")
        furnish()
    port = os.environ.get("PORT", "8000")
    sys.stdout.write(f"\n{CODES.read_text(encoding='utf-8')}\n")
    sys.stdout.write(
        "To see a filled form, first get the blank: .venv/bin/wellfounded forms fetch I-589\n\n"
    )
    sys.stdout.flush()
    try:
        return subprocess.run(
            [COMMAND, "serve", "--home", str(HOME), "--port", port], check=False
        ).returncode
    except KeyboardInterrupt:
        return 0


def _names() -> list[str]:
    return [file.name.removesuffix(".toml") for file in PERSONAS.iterdir()]


def _person(name: str) -> str:
    from giving_papers import give_papers

    from wellfounded.facts import read_case_text
    from wellfounded.web.cases.beginning import begin
    from wellfounded.web.cases.bringing_in import bring_in
    from wellfounded.web.database.scope import bound

    file = PERSONAS / f"{name}.toml"
    case = read_case_text(file.read_text(encoding="utf-8"), file.name)
    begun = begin({"store": True})
    with bound(case=begun.opened.id):
        bring_in(begun.opened, case)
    give_papers(name, begun)
    return f"{name.replace('_', ' ').title()}\n  {' '.join(begun.code.words('en'))}\n"


if __name__ == "__main__":
    sys.exit(main())
