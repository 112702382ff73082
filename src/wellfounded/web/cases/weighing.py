"""What did a helper find on what must be weighed, and whose word is it?

A finding is the helper's own: it does not wait for the person, and it stands in the name of who
wrote it. It counts at the office where they work. Nothing is overwritten: a finding that is
changed or taken back stays in the history of its element.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from wellfounded.facts import ELEMENTS, Assessment, Case, Weighed
from wellfounded.law.status import FINDINGS
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import State
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import answered, settled
from wellfounded.web.cases.stored import Stored
from wellfounded.web.cases.written_beside import FOUND, TAKEN_BACK, members_here, write_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding on an element: the verdict and the reasons, by whom and for what day.

    ``assessment`` is None where the finding before it was taken back. ``left`` says that whoever
    wrote it works at the office no more. ``written`` is the day on which it was written down.
    """

    element: str
    assessment: Assessment | None
    by: UUID
    name: str
    left: bool
    written: date


def findings(opened: Opened) -> Mapping[str, Finding]:
    """What stands of this office, by element; nothing of an element that is not known here."""
    told = {element: history(opened, element) for element in ELEMENTS}
    return {element: said[-1] for element, said in told.items() if said and said[-1].assessment}


def history(opened: Opened, element: str) -> tuple[Finding, ...]:
    """All that was ever found on an element at the office that has the case, the oldest first.

    Who worked at another office is not for this one to know, and their word does not count here.
    """
    revisions = [stored for _, stored in opened.answers.findings.get(FINDINGS + element, ())]
    people = members_here(opened, {stored.by for stored in revisions})
    return tuple(_finding(element, one, people[one.by]) for one in revisions if one.by in people)


def seen(opened: Opened, element: str) -> int:
    """The number of the last revision that a page shows; 0 before any."""
    revisions = opened.answers.findings.get(FINDINGS + element, ())
    return revisions[-1][0] if revisions else 0


def weighed(opened: Opened) -> Case:
    """The answers together with what the office found: for the eyes of helpers."""
    found = {element: one.assessment for element, one in findings(opened).items() if one.assessment}
    case = replace(opened.answers.case, assessments=found)
    return replace(case, settled=settled(opened), answered=answered(opened))


def may_weigh(opened: Opened) -> bool:
    """Whether whoever opened the case was handed the key that findings lie under."""
    return opened.keys.may_open(Section.FINDINGS)


def write_finding(
    opened: Opened, element: str, verdict: Weighed, reasons: tuple[str, ...], on: date, *, base: int
) -> None:
    """Write a finding in one's own name; ``base`` is the last revision that was shown.

    What was sent twice is written once.

    Raises:
        NotAllowed: the role weighs nothing.
        NotGranted: the member was handed a part alone.
        WrittenSince: somebody wrote on the element meanwhile.
    """
    raw = {"verdict": verdict.value, "reasons": list(reasons), "on": on.isoformat()}
    write_at(opened, FINDINGS + element, raw, base, FOUND)


def take_back(opened: Opened, element: str, *, base: int) -> None:
    """Take back what stands on an element, one's own or a colleague's.

    Raises:
        NotAllowed: the role weighs nothing.
        NotGranted: the member was handed a part alone.
        WrittenSince: somebody wrote on the element meanwhile.
    """
    write_at(opened, FINDINGS + element, None, base, TAKEN_BACK)


def _finding(element: str, stored: Stored, by: Member) -> Finding:
    name = called(by)
    return Finding(
        element=element,
        assessment=_assessment(stored.raw, name) if stored.raw else None,
        by=by.id,
        name=name,
        left=by.state != State.CONFIRMED.value,
        written=stored.at.date(),
    )


def _assessment(raw: dict[str, Any], name: str) -> Assessment:
    return Assessment(
        verdict=Weighed(raw["verdict"]),
        reasons=tuple(raw["reasons"]),
        by=name,
        on=date.fromisoformat(raw["on"]),
    )
