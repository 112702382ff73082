"""How does a case file become a case of a site that is being served, and with which code?

Run as a program with the case as TOML on standard input; it prints the code.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from tests.web.journeys.served import Site, environment
from wellfounded.facts import Case, parse_case, write_toml


def brought(site: Site, case: Case) -> str:
    """Put a case into the site, as whoever runs it can; the code that opens it."""
    command = [sys.executable, "-m", "tests.web.journeys.brought"]
    around = environment(site.home, site.temporary)
    root = Path(__file__).parents[3]
    ran = subprocess.run(
        command,
        check=True,
        env=around,
        cwd=root,
        input=write_toml(case),
        text=True,
        capture_output=True,
    )
    return ran.stdout.strip()


def main() -> None:
    """Read the case, store it, and say its code."""
    from wellfounded.web.home import folder
    from wellfounded.web.installing import start

    start(folder())
    from wellfounded.web.cases.beginning import begin
    from wellfounded.web.cases.bringing_in import bring_in
    from wellfounded.web.database.scope import bound

    case = parse_case(tomllib.loads(sys.stdin.read()), "standard input")
    begun = begin({"store": True})
    with bound(case=begun.opened.id):
        bring_in(begun.opened, case)
    sys.stdout.write(" ".join(begun.code.words("en")))


if __name__ == "__main__":
    main()
