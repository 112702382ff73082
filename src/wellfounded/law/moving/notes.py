"""What must a person who moves know besides, and what do they keep as proof?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from wellfounded.facts import Case
from wellfounded.law.deadlines import Deadline
from wellfounded.law.moving.due import may_be_late
from wellfounded.law.moving.the_move import Move
from wellfounded.law.moving.who import Person, before_the_board, happened
from wellfounded.law.rulebook import Confidence

COURT_FORM: Final = "EOIR revision of Form EOIR-33 (Feb. 2026)"
CHANGE_PAGE: Final = "USCIS page on changing an address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a note looks at: the case, who tells, the move and its days, and today."""

    case: Case
    people: tuple[Person, ...]
    move: Move
    uscis: Deadline
    court: Deadline | None
    today: date

    @property
    def somebody_in_court(self) -> bool:
        """Whether anybody surely has a case in court."""
        return any(person.in_court for person in self.people)

    @property
    def late(self) -> bool:
        """Whether a last day may be over."""
        both = (self.uscis, self.court)
        return any(one and may_be_late(one, self.today) for one in both)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A neutral statement with its authority, said where ``when`` holds."""

    id: str
    text: str
    authority: str
    confidence: Confidence
    when: Callable[[Situation], bool]


def _always(_: Situation) -> bool:
    return True


def _served_not_filed(here: Situation) -> bool:
    case = here.case
    served = case.date("proceedings.nta_served_on") or happened(case, "nta_served")
    filed = case.date("proceedings.nta_filed_on") or happened(case, "nta_filed")
    return bool(served and not filed)


NOTES: Final = (
    Note(
        id="late",
        text="A last day has passed, or may have. Tell the offices now all the same, and keep "
        "proof of the day. If a letter or a hearing may have been missed, ask a lawyer today.",
        authority="INA 265(a)",
        confidence=Confidence.MEMORY,
        when=lambda here: here.late,
    ),
    Note(
        id="look_first",
        text="Is there a case in court? If you do not know, check the court's case line first. The "
        "court's form is for people whose case the court has.",
        authority="8 CFR 1003.15(d)(2)",
        confidence=Confidence.PRIMARY,
        when=lambda here: any(person.in_court is None for person in here.people),
    ),
    Note(
        id="notice_not_filed",
        text="You got a Notice to Appear, and it is not known here that the court has it. Check "
        "the court's case line each month. Tell the court the address as soon as it has the case.",
        authority="8 CFR 1003.14(a)",
        confidence=Confidence.MEMORY,
        when=_served_not_filed,
    ),
    Note(
        id="court_stays",
        text="A new address does not move the case to another court. Until a judge moves it, each "
        "hearing stays at the court on the notice, even if that is far away.",
        authority="8 CFR 1003.20",
        confidence=Confidence.TWO_SECONDARY,
        when=lambda here: here.somebody_in_court,
    ),
    Note(
        id="each_form_that_waits",
        text="Online, USCIS asks for the receipt numbers. Name each one, and each form that waits "
        "gets the new address. Form AR-11 on paper does not do that.",
        authority=CHANGE_PAGE,
        confidence=Confidence.TWO_SECONDARY,
        when=_always,
    ),
    Note(
        id="each_person",
        text="Each person who moved tells USCIS, also each child. A parent does it for a child "
        "under 14.",
        authority="INA 265(c)",
        confidence=Confidence.SECONDARY,
        when=lambda here: len(here.people) > 1,
    ),
    Note(
        id="each_number",
        text="The court takes one form for each A-Number, also for people in the same case.",
        authority="8 CFR 1003.15(d)(2)",
        confidence=Confidence.SECONDARY,
        when=lambda here: sum(person.in_court is True for person in here.people) > 1,
    ),
    Note(
        id="post_office",
        text="Telling the post office is not enough. It tells neither USCIS nor the court.",
        authority="INA 265(a)",
        confidence=Confidence.SECONDARY,
        when=_always,
    ),
    Note(
        id="own_mailbox",
        text="Since February 2026 the court's form has no line for mail in care of another person. "
        "If mail at home is not safe for you, ask a lawyer first.",
        authority=COURT_FORM,
        confidence=Confidence.TWO_SECONDARY,
        when=lambda here: here.court is not None,
    ),
    Note(
        id="kept_private",
        text="Some forms are kept private: for people hurt by family (VAWA), hurt by a crime (U) "
        "or trafficked (T). Then the address is told in another way. Ask a lawyer first.",
        authority="8 USC 1367",
        confidence=Confidence.MEMORY,
        when=_always,
    ),
    Note(
        id="report_to_ice",
        text="ICE keeps its own list. If you report to ICE, tell that office too.",
        authority="INA 236(a)",
        confidence=Confidence.MEMORY,
        when=lambda here: happened(here.case, "released", "check_in_set", "check_in_done"),
    ),
    Note(
        id="the_board",
        text="While an appeal waits, the Board has its own form, EOIR-33/BIA. If the Board has no "
        "good address, it can treat the appeal as given up.",
        authority="8 CFR 1003.38(e)",
        confidence=Confidence.PRIMARY,
        when=lambda here: before_the_board(here.case, here.today),
    ),
)

KEEP: Final = (
    "The page or the number by which USCIS says that it has the new address.",
    "For the court: the page that says it was received, or your copy with the court's stamp.",
    "A copy of each form you sent, and the proof of mailing with a number to follow it.",
    "The proof that the government's lawyer got a copy.",
    "A paper that shows the day you moved, such as a lease or a bill.",
)
FOR_COURT: Final = frozenset({2, 4})
"""The numbers of ``KEEP`` that only a person with a case in court needs."""


def messages() -> Iterator[tuple[str, str]]:
    """Every note and every proof, as ``(context, English)``."""
    for note in NOTES:
        yield f"moving.note.{note.id}", note.text
    for number, proof in enumerate(KEEP, start=1):
        yield f"moving.keep.{number}", proof
