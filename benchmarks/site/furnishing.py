"""Who is at the site when it is measured? Invented people, each in a case.

``python -m benchmarks.site.furnishing HOME PEOPLE`` gives each one the answers of one of the
invented people in the package, in turn, and says on one line what their browser holds.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from benchmarks.personas import personas
from wellfounded.facts import Case
from wellfounded.interview import Place
from wellfounded.interview.standing import Standing


def main() -> None:
    """Make the cases and sign everybody in."""
    home, number = Path(sys.argv[1]), int(sys.argv[2])
    from wellfounded.web.installing import set_up

    set_up(home)
    for case in islice(cycle(personas().values()), number):
        print(json.dumps(_signed_in(case)), flush=True)


def _signed_in(case: Case) -> dict[str, object]:
    from wellfounded.web.accounts.sessions import APPLICANT, Here
    from wellfounded.web.cases.beginning import begin
    from wellfounded.web.cases.bringing_in import bring_in
    from wellfounded.web.database.scope import bound

    begun = begin({"store": True})
    with bound(case=begun.opened.id):
        bring_in(begun.opened, case)
        pages = list(_pages(case, begun.opened.answers.records))
    here = Here(None)
    here.start(APPLICANT, begun.opened.id, begun.opened.holder, begun.holder)
    return {"token": here.token.hex(), "pages": pages}


def _pages(case: Case, records: Callable[[str], list[str]]) -> Iterator[str]:
    """The address of every page that is open to a person, without the language."""
    for place in Standing(case, date.today()).places():
        yield _address(place, records)


def _address(place: Place, records: Callable[[str], list[str]]) -> str:
    if place.record is None:
        return f"f/{place.page.number}"
    return f"f/{place.page.number}/{records(place.page.list)[place.record]}"


if __name__ == "__main__":
    main()
