"""Which stages has each procedure of the law, and what moves a case?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.reference.markdown import anchor, code, made_page, table
from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.law.process import GUARDS, PRESCRIBED, PROCEDURES, Forum, Move, Procedure, Stage

FOREWORD = """\
Every procedure, its stages as a person reads them, and the moves between them. A move is made by a
step that was recorded. It can open time limits and close them, and a guard can forbid it. A step is
refused only where its guard is settled against it, or where no stage of the case can take it. What
a stage says is information and is reviewed by no lawyer yet. The texts stand in
`src/wellfounded/law/process/`, one file for each procedure; `tests/law/process/walks/` walks them
all. Where something was not checked, the text says so."""
FORUMS = {
    Forum.USCIS: "USCIS",
    Forum.COURT: "immigration court",
    Forum.BOARD: "the Board",
    Forum.COURT_OF_APPEALS: "a court of appeals",
    Forum.BORDER: "officers at the border or inside",
    Forum.ICE: "ICE",
    Forum.ABROAD: "abroad",
}
STAGES = ("Stage", "What it means", "What to do next", "Warnings", "Authority")
MOVES = ("Step", "From", "To", "Only if", "Opens", "Closes", "Authority")


def page() -> str:
    """The page."""
    parts = (_procedure(one) for one in PROCEDURES.values())
    return made_page("Procedures", FOREWORD, _contents(), *parts, _warnings(), _guards())


def _contents() -> str:
    rows = (
        (f"[{one.title}]({anchor(one.title)})", code(one.id), FORUMS[one.forum], one.authority)
        for one in PROCEDURES.values()
    )
    return table(("Procedure", "File", "Before", "Authority"), rows)


def _procedure(one: Procedure) -> str:
    stages = table(STAGES, (tuple(_stage(stage)) for stage in one.stages.values()))
    moves = table(MOVES, (tuple(_move(move)) for move in one.moves))
    return f"## {one.title}\n\n{stages}\n\n{moves}"


def _stage(one: Stage) -> Iterator[str]:
    yield f"**{one.title}**{' (end)' if one.last else ''} {code(one.id)}"
    yield one.means
    yield " ".join(one.next)
    yield ", ".join(PRESCRIBED[id].title for id in one.warnings)
    yield one.authority


def _move(one: Move) -> Iterator[str]:
    yield f"{HAPPENINGS[one.on]} {code(one.on)}"
    yield _codes(one.leaves) or "(it begins)"
    yield code(one.reaches)
    yield "; ".join(_conditions(one))
    yield _codes(one.opens)
    yield _codes(one.closes)
    yield one.authority


def _conditions(one: Move) -> Iterator[str]:
    if one.guard:
        yield f"guard {code(one.guard)}"
    if one.beside:
        yield f"beside {_codes(one.beside)}"
    if one.unless:
        yield f"not beside {_codes(one.unless)}"


def _codes(names: Iterable[str]) -> str:
    return ", ".join(map(code, names))


def _warnings() -> str:
    rows = ((one.title, one.words, one.authority) for one in PRESCRIBED.values())
    return (
        f"## Warnings that the law prescribes\n\n{table(('Warning', 'Words', 'Authority'), rows)}"
    )


def _guards() -> str:
    rows = ((code(id), guard.refused) for id, guard in GUARDS.items())
    return f"## Guards\n\n{table(('Guard', 'What is said when it refuses'), rows)}"
