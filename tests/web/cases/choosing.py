"""How do tests settle what waits, and add a record, as the pages do it?"""

from __future__ import annotations

from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.cases.stored import new_name


def choose(opened: Opened, path: str, revision: int) -> None:
    """Let one of the versions that wait beside an answer stand."""
    answer = opened.answers.latest[path]
    raw = dict(answer.waiting)[revision].raw
    save(opened, [Given(path=path, raw=raw, base=answer.seen, settles=True)])


def add_record(opened: Opened, path: str) -> str:
    """Add a record to a list, and give back its name."""
    name = new_name()
    save(opened, [Given(path=f"{path}[{name}]", raw=opened.row.serial + 1, base=0)])
    return name
