"""Who takes the form: USCIS, the judge, or the Board? 8 CFR 208.2(a), 1208.2(b).

A judge has a case from the day on which the Notice to Appear is filed with the court, not from the
day on which it was handed over (8 CFR 1003.14(a)). A form that goes to one place only goes there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Phrase, Problem
from wellfounded.law.filing import FORMS, Place
from wellfounded.law.process import Forum, course
from wellfounded.law.rulebook import RULEBOOK
from wellfounded.logic import Reading

PLACES = {
    Place.USCIS: Phrase("check.place.uscis", "USCIS"),
    Place.COURT: Phrase("check.place.court", "the immigration court"),
    Place.BOARD: Phrase("check.place.board", "the Board of Immigration Appeals"),
}
AFTER_AN_ORDER = ("in_absence", "motions")
"""The procedures of the law room ``process`` that begin with an order."""
UNDONE = ("undone", "open_again")
BEGINS = "8 CFR 1003.14(a)"

NOT_THERE = gate(
    "forum.form",
    "{form} is not filed with {given}; it goes to {place}",
    "File it with {place}, or take the form that {given} asks for.",
    overridable=False,
)
IN_COURT = gate(
    "forum.judge",
    "a judge has the case since the Notice to Appear was filed with the court, so USCIS does not"
    " take {form}",
    "File it with the immigration court that has the case, and give a copy to the government's"
    " lawyer.",
    "8 CFR 1208.2(b)",
    BEGINS,
    "8 CFR 1003.31",
    overridable=False,
)
NOT_IN_COURT = gate(
    "forum.no_judge",
    "no judge has the case, so the court cannot take {form}",
    "File it with USCIS. A Notice to Appear starts a case only when it is filed with the court.",
    "8 CFR 208.2(a)",
    BEGINS,
    overridable=False,
)
AT_THE_BOARD = gate(
    "forum.board",
    "the Board has the case, and it takes no first {form}",
    "Ask a lawyer about a motion to reopen or to send the case back, with the form beside it.",
    "8 CFR 1003.2(c)",
    overridable=False,
)
ORDERED = gate(
    "forum.ordered",
    "a judge has ordered removal, and the court takes {form} only with a motion to reopen the case",
    "Call a lawyer before anything is filed. A motion has days of its own, and most can be made"
    " only once.",
    "8 CFR 1003.23(b)",
)
NOT_SETTLED = gate(
    "forum.not_settled",
    "it is not settled whether a judge has the case, so not where {form} goes",
    "Look at the court's line, and write down whether and when the Notice to Appear was filed with"
    " the court.",
    "8 CFR 208.2(a)",
    "8 CFR 1208.2(b)",
)
EXPEDITED = gate(
    "forum.expedited",
    "the case is in expedited removal: the fear is told to an officer, and no judge and no asylum"
    " office takes {form} before that",
    "Tell an officer of the fear at once, and call a lawyer. The form follows when the officer or"
    " a judge has said yes.",
    "INA 235(b)(1)(A)(ii)",
    "INA 235(b)(1)(B)",
)
WITHHOLDING_ONLY = notice(
    "forum.withholding_only",
    "the judge decides on withholding of removal and the Convention against Torture alone, and not"
    " on asylum",
    "Let a lawyer look at the order behind the case.",
    "8 CFR 1208.2(c)(3)",
)
CAME_ALONE = notice(
    "forum.came_alone",
    "the government once found that the person was a child who came alone; USCIS may then take the"
    " form first, even while a judge has the case",
    "Show the finding to a lawyer. USCIS and the judges do not read it the same way.",
    "INA 208(b)(3)(C)",
    "Matter of M-A-C-O-, 27 I&N Dec. 477 (BIA 2018)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """Where a form goes on a day; ``place`` is None while that is not settled."""

    form: str
    place: Place | None
    problems: tuple[Problem, ...]


def venue(form: str, case: Case, as_of: date, at: Place | None = None) -> Venue:
    """Where the form goes, and what is wrong with the place that was meant.

    ``at`` is the place that somebody means to file it at; for an asylum form that was received,
    the case file says it.
    """
    place = _place(form, case, as_of)
    problems = tuple(_wrong(form, case, as_of, place, at))
    return Venue(form=form, place=at or place, problems=problems)


def _place(form: str, case: Case, as_of: date) -> Place | None:
    places = FORMS.get(form, (Place.USCIS,))
    if len(places) == 1:
        return places[0]
    if Place.BOARD in places and _with_the_board(case, as_of):
        return Place.BOARD
    if Place.USCIS not in places:
        return Place.COURT
    judge = before_a_judge(case, as_of)
    return None if judge is None else Place.COURT if judge else Place.USCIS


def before_a_judge(case: Case, as_of: date) -> bool | None:
    """Whether a judge has the case on a day; None while it is not settled."""
    rule = RULEBOOK["protection.before_a_judge"].rule
    return rule.decide(Reading(case.known(as_of)))


def _with_the_board(case: Case, as_of: date) -> bool:
    return any(one.procedure.forum is Forum.BOARD for one in course(case, as_of).going_on)


def _ordered(case: Case, as_of: date) -> bool:
    """Whether an order stands that only a motion can undo."""
    tracks = course(case, as_of).tracks
    after = [track for track in tracks if track.procedure.id in AFTER_AN_ORDER]
    latest = max(after, key=lambda track: track.place, default=None)
    return latest is not None and latest.stage.id not in UNDONE


def _wrong(
    form: str, case: Case, as_of: date, place: Place | None, at: Place | None
) -> Iterator[Problem]:
    if at is not None and at not in FORMS.get(form, (at,)):
        there = place or FORMS[form][0]
        yield NOT_THERE.at("", form=form, given=PLACES[at], place=PLACES[there])
        return
    if form != "I-589":
        return
    came_alone = case.date("applicant.unaccompanied_child.determined_on") is not None
    if _with_the_board(case, as_of):
        yield AT_THE_BOARD.at("", form=form)
    elif _ordered(case, as_of):
        yield ORDERED.at("", form=form)
    elif at is not None and place is not None and at is not place and not came_alone:
        yield (IN_COURT if at is Place.USCIS else NOT_IN_COURT).at("", form=form)
    elif at is None and not came_alone:
        yield from _as_it_was_filed(form, case)
    kind = case.text("proceedings.kind")
    if kind == "expedited":
        yield EXPEDITED.at("", form=form)
    elif place is None:
        yield NOT_SETTLED.at("", form=form)
    if kind == "withholding_only":
        yield WITHHOLDING_ONLY.at("")
    if place is Place.COURT and came_alone:
        yield CAME_ALONE.at("")


def _as_it_was_filed(form: str, case: Case) -> Iterator[Problem]:
    """A form that was received before or after the court had the case, at the wrong one of two."""
    received, begun = case.date("application.filed_on"), case.date("proceedings.nta_filed_on")
    filed_with = case.text("application.filed_with")
    if received is None or not filed_with:
        return
    if filed_with == "uscis" and begun and begun.span.latest <= received.span.earliest:
        yield IN_COURT.at("A.I.18", form=form)
    if filed_with == "court" and begun and received.span.latest < begun.span.earliest:
        yield NOT_IN_COURT.at("A.I.18", form=form)


def messages() -> Iterator[tuple[str, str]]:
    """The names of the places as ``(context, English)``."""
    for phrase in PLACES.values():
        yield phrase.context, phrase.english
