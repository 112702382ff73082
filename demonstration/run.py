"""What does Wellfounded do? The main job on an invented person.

Called by ``make run``. It writes into the folder ``demo`` and asks nobody anything.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PERSON = "wang_xiulan"
DAY = "2026-07-01"
FOLDER = Path("demo")
COMMAND = Path(sys.executable).with_name("wellfounded")


def show(*arguments: str) -> int:
    """Print a command as a person would type it, run it, and give back its exit code."""
    typed = " ".join(["wellfounded", *arguments])
    sys.stdout.write(f"\n\033[1m$ {typed}\033[0m\n" if sys.stdout.isatty() else f"\n$ {typed}\n")
    sys.stdout.flush()
    return subprocess.run([COMMAND, *arguments], check=False).returncode


def main() -> int:
    """Screen the person both ways, fill the form, and say what is ready."""
    FOLDER.mkdir(exist_ok=True)
    case = FOLDER / f"{PERSON}.toml"
    example = subprocess.run(
        [COMMAND, "case", "example", PERSON], check=True, capture_output=True, text=True
    )
    case.write_text(example.stdout, encoding="utf-8")
    sys.stdout.write(f"The answers of an invented person are in {case}.\n")
    show("screen", str(case), "--as-of", DAY, "--plain")
    show("screen", str(case), "--as-of", DAY)
    pdf = FOLDER / "i-589.pdf"
    if show("fill", "i-589", str(case), "-o", str(pdf), "--as-of", DAY) == 0:
        show("check", "i-589", str(case), "--as-of", DAY)
        sys.stdout.write(f"\nOpen {pdf} to see the filled form.\n")
    else:
        sys.stdout.write(
            "\nThe official form is the agency's and is not part of this program. Get it with\n"
            "  wellfounded forms fetch I-589\nand call 'make run' again.\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
