"""How do the papers of the invented people get into their cases?

As everybody's do: sealed part by part, checked in a closed room, with the safe copy beside them.
"""

from __future__ import annotations

from uuid import uuid4

from drawn_papers import PAPERS, Drawn

from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.files import adding
from wellfounded.web.files.checking import check
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.lines import Work
from wellfounded.web.files.paper import Original
from wellfounded.web.files.streams import Writing


def give_papers(person: str, begun: Begun) -> None:
    """Give somebody the papers that were drawn for them, if any were."""
    hands = Hands(
        case=begun.opened.id, holder_id=begun.opened.holder, holder=begun.holder, session=None
    )
    for drawn in PAPERS.get(person, ()):
        name = _added(hands, drawn)
        with hands.working() as opened:
            given = [
                Given(path=f"{adding.LIST}[{name}].{fact}", raw=raw, base=0)
                for fact, raw in drawn.said.items()
            ]
            save(opened, given)
        if drawn.translation:
            _added(hands, drawn.translation, name, adding.TRANSLATION)


def _added(hands: Hands, drawn: Drawn, name: str = "", fact: str = adding.FILE) -> str:
    sealing = Writing(hands.case, hands.within, uuid4())
    sealing.take(drawn.file())
    stream = sealing.end()
    given = Original(name=drawn.name, sha256=sealing.sha256, size=stream.size, stream=stream)
    with hands.working() as opened:
        name, paper = adding.add(opened, (given,), name, fact)
    work: Work | None = Work.SHORT
    while work is not None:
        work = check(hands, paper.id, work)
    return name
