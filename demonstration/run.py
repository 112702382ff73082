"""What does Wellfounded do? The site, with invented people in it.

Called by ``make run``. The first time it makes an installation in the folder ``demo`` and gives
each invented person a case; their codes are printed and kept in ``demo/codes.txt``. It also makes
up decisions of the courts, so that the pages of numbers show, marked as invented.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from threading import Thread

HOME = Path("demo") / "site"
CODES = Path("demo") / "codes.txt"
COMMAND = Path(sys.executable).with_name("wellfounded")
PERSONAS = files("wellfounded.facts") / "personas"
CASES, SINCE = 150_000, 2016
"""Made up: enough decisions of late for a dozen countries and courts to have numbers to show."""
NOTICE = "These people are invented. In a real installation no code is kept anywhere.\n\n"


def furnish() -> None:
    """Make the installation and give each person a case."""
    from wellfounded.web.installing import make, start

    make(HOME)
    start(HOME)
    CODES.touch(mode=0o600)
    CODES.write_text(NOTICE + "".join(map(_person, sorted(_names()))), encoding="utf-8")


def count_invented_decisions() -> None:
    """Make up a release of the courts, take it in and count it; it takes about half a minute.

    Until then, and where the extra that counts is not installed, the pages say that there are no
    numbers.
    """
    release = HOME.parent / "invented"
    shelf = HOME / "outcomes"
    size = ("--cases", str(CASES), "--since", str(SINCE), "--no-zip")
    shutil.rmtree(release, ignore_errors=True)
    steps: tuple[tuple[str, ...], ...] = (
        ("invent", str(release), *size),
        ("import", str(release), "--shelf", str(shelf)),
        ("cube", "build", "--shelf", str(shelf)),
    )
    for step in steps:
        made = subprocess.run([COMMAND, "outcomes", *step], check=False, stdout=subprocess.DEVNULL)
        if made.returncode:
            sys.stdout.write("There will be no numbers of the courts on the pages.\n")
            break
    shutil.rmtree(release, ignore_errors=True)
    shutil.rmtree(shelf / "releases", ignore_errors=True)


def main() -> int:
    """Furnish what is not there yet, say the codes, and serve until somebody stops it."""
    if not HOME.exists():
        sys.stdout.write("Making an installation with invented people in it...\n")
        furnish()
    if not (HOME / "outcomes" / "cube").exists():
        sys.stdout.write("Making up decisions of the courts; they show in about half a minute.\n")
        Thread(target=count_invented_decisions, daemon=True).start()
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
