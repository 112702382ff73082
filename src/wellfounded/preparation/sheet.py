"""Which parts does each sheet have, and in which order are they printed?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts import Case
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules
from wellfounded.preparation.concerning import At
from wellfounded.preparation.first_look import first_look, what_the_rules_say
from wellfounded.preparation.line import Part, Sheet
from wellfounded.preparation.own_dates import own_dates
from wellfounded.preparation.own_days import own_days
from wellfounded.preparation.points import points
from wellfounded.preparation.statements import SECTIONS, TOPICS, Words

QUESTIONS = tuple(id for id in SECTIONS if id.startswith("asked_"))
IN_COURT = tuple(id for id in QUESTIONS if id.startswith("asked_in_court."))
MADE: Mapping[str, Callable[[At], Part | None]] = MappingProxyType(
    {"own_days": own_days, "own_dates": own_dates, "points": points, "first_look": first_look}
)
"""Parts that are made from the person's own answers."""

OF_OWN_ANSWERS = ("own_dates", "points")
SHEETS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "interview": (
            "about.sheet",
            "own_days",
            "interview.before",
            "interview.bring",
            "interview.interpreter",
            "interview.the_day",
            "interview.rights",
            "interview.manner",
            *OF_OWN_ANSWERS,
            *(id for id in QUESTIONS if id not in IN_COURT),
            "about.who_to_ask",
        ),
        "hearing": (
            "about.sheet",
            "own_days",
            "hearing.before",
            "hearing.bring_to_master",
            "hearing.bring_to_individual",
            "hearing.interpreter",
            "hearing.master_day",
            "hearing.individual_day",
            "hearing.rights",
            "hearing.manner",
            *OF_OWN_ANSWERS,
            *QUESTIONS,
            "about.who_to_ask",
        ),
        "filing": (
            "first_look",
            "filing.where",
            "filing.can_bring",
            "filing.can_cost",
            "filing.after_a_no",
            "filing.after_a_no_then",
            "filing.money",
            "filing.not_filing",
            "about.who_to_ask",
        ),
        "visit": (
            "first_look",
            "own_days",
            "visit.before",
            "visit.uscis",
            "appointments.fingerprints",
            "visit.court",
            "visit.ice",
            "appointments.check_in",
            "travel.abroad",
            "travel.inside",
            "about.who_to_ask",
        ),
        "detention": (
            "detention.card",
            "detention.papers",
            "detention.family",
            "detention.rights",
            "detention.finding",
            "detention.law",
            "about.who_to_ask",
        ),
    }
)
"""The parts of each kind of sheet, in the order of print."""

KINDS = tuple(SHEETS)
TITLES = {
    "interview": "Before your asylum interview",
    "hearing": "Before your hearing",
    "filing": "To file for asylum now, or not: what to know",
    "visit": "Before a visit or a trip",
    "detention": "A plan, if you are detained",
}
APPOINTMENTS: Mapping[str, str] = MappingProxyType(
    {
        "fingerprints": "appointments.fingerprints",
        "asylum_interview": "interview.bring",
        "master_hearing": "hearing.bring_to_master",
        "individual_hearing": "hearing.bring_to_individual",
        "check_in": "appointments.check_in",
    }
)
"""The list of what to bring to each appointment."""


class NoSuchSheet(LookupError):
    """There is no sheet, appointment or topic of this name; its text names what there is."""

    def __init__(self, what: str, name: str, there: Iterable[str]) -> None:
        super().__init__(f"there is no {what} {name!r}; write one of {', '.join(there)}")


def sheet(
    case: Case,
    for_: str,
    as_of: date,
    *,
    topics: Iterable[str] = (),
    helper: bool = False,
) -> Sheet:
    """The sheet for ``for_``, one of ``KINDS``, as the law stands on a day.

    ``topics``, of ``TOPICS``, add questions on kinds of claim that no answer names. With
    ``helper`` the sheet on filing ends with what the rules say; an applicant's never does.

    Raises:
        NoSuchSheet: if there is no such sheet or topic.
        BeforeTheRules: if ``as_of`` is before the rule base begins.
    """
    topics = tuple(topics)
    if for_ not in SHEETS:
        raise NoSuchSheet("sheet", for_, KINDS)
    for topic in topics:
        if topic not in TOPICS:
            raise NoSuchSheet("topic", topic, TOPICS)
    at = _at(case, as_of, for_, topics)
    title = Words(f"prepare.sheet.{for_}", TITLES[for_])
    return Sheet(kind=for_, as_of=as_of, title=title, parts=tuple(_parts(at, helper)))


def what_to_bring(case: Case, appointment: str, as_of: date) -> Part:
    """The list for one of ``APPOINTMENTS``.

    Raises:
        NoSuchSheet: if there is no such appointment.
        BeforeTheRules: if ``as_of`` is before the rule base begins.
    """
    if appointment not in APPOINTMENTS:
        raise NoSuchSheet("appointment", appointment, APPOINTMENTS)
    part = _at(case, as_of, appointment, ()).part(APPOINTMENTS[appointment])
    assert part is not None, f"{appointment}: some lines of its list concern everybody"
    return part


def _at(case: Case, as_of: date, kind: str, topics: Iterable[str]) -> At:
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    return At.of(case, as_of, kind, topics)


def _parts(at: At, helper: bool) -> Iterator[Part]:
    for id in SHEETS[at.kind]:
        part = MADE[id](at) if id in MADE else at.part(id)
        if part:
            yield part
    if helper and at.kind == "filing":
        yield what_the_rules_say(at)
