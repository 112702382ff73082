"""What does the program in the closed room do with the files it is given?

Each comes as a line that says what it is and how long, and then its bytes. Each ends with one line:
what it carried, or why it was refused.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import Any

from wellfounded.papers.inside.telling import Refused, tell
from wellfounded.papers.kinds import Kind, letters_of
from wellfounded.papers.limits import Limits


def main() -> None:
    """Do one file after another until there are no more."""
    while line := sys.stdin.buffer.readline():
        asked = json.loads(line)
        data = sys.stdin.buffer.read(asked["size"])
        try:
            tell(end=sorted(_done(data, asked, Limits(**asked["limits"]))))
        except Refused as refused:
            tell(refused=refused.reason, filled=refused.filled)
        except MemoryError:
            tell(refused="too_heavy", filled={})
        except RecursionError:
            tell(refused="broke", filled={})
        sys.stdout.buffer.flush()


def _done(data: bytes, asked: dict[str, Any], limits: Limits) -> frozenset[str]:
    kind = Kind(asked["kind"])
    if kind.is_picture:
        from wellfounded.papers.inside.pictures import pictures

        return pictures(data, kind, limits)
    from wellfounded.papers.inside.pages_of_pdf import pages_of_pdf

    pages = range(asked["first"], asked["last"] + 1)
    if kind is Kind.TEXT:
        from wellfounded.papers.inside.typesetting import typeset

        pages_of_pdf(*typeset(letters_of(data, ""), asked["fonts"]), pages, limits)
        return frozenset()
    pages_of_pdf(data, (), pages, limits)
    if asked["first"]:
        return frozenset()
    from wellfounded.papers.inside.carried_by_pdf import carried_by_pdf

    return carried_by_pdf(data)


if __name__ == "__main__":
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == 0, "this runs in a closed room only"
    main()
