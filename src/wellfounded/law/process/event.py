"""What happened in the case, in which order, and from which answers is it known?

A step that has a place of its own in the case file is read from there (the day the form was
received, the day the Notice to Appear was filed); all others from the list of events. Nothing is
said twice: a step that stands in the list is not taken from the other place as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from wellfounded.facts import Case
from wellfounded.facts.case_file.from_events import DECIDED
from wellfounded.facts.dates import When
from wellfounded.logic import ANY_DAY, FOREVER, Span

LIST = "events"
UNDATED = ANY_DAY
NO_DAY = frozenset({"bond_set"})
"""What is set, and is no day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One step. ``path`` is where the case file says it, ``events[3]`` or a single answer.

    ``day`` is the day of the step: of an appointment its own day, of a letter the printed one.
    ``answer_by`` is the last day that the paper names, if it names one; ``noted_on`` the day on
    which it was written down here, if that was said.
    """

    kind: str
    day: Span
    path: str
    time: str = ""
    place: str = ""
    answer_by: Span | None = None
    noted_on: Span | None = None

    @property
    def dated(self) -> bool:
        """Whether anything is known of the day."""
        return self.day != UNDATED

    @property
    def appointment(self) -> bool:
        """Whether it is a day that was set, which may lie ahead."""
        return self.kind.endswith(("_set", "_schedule")) and self.kind not in NO_DAY


def events(case: Case) -> tuple[Event, ...]:
    """Every step that the case file tells, in order of time; as told where days may be equal."""
    told = tuple(_told(case))
    kinds = {event.kind for event in told}
    judged = not kinds.isdisjoint(JUDGED)
    elsewhere = [
        event
        for event in _elsewhere(case)
        if event.kind not in kinds and not (judged and event.kind in JUDGED)
    ]
    placed = [(_order(event), event) for event in elsewhere]
    return tuple(event for _, event in sorted((*placed, *_placed(told)), key=itemgetter(0)))


def known_by(event: Event, day: date) -> bool:
    """Whether the step can have been known on a day: it may have happened, or was set."""
    return event.appointment or event.day.earliest <= day


def _order(event: Event) -> tuple[date, bool]:
    return event.day.earliest, not event.appointment


def _placed(told: tuple[Event, ...]) -> Iterator[tuple[tuple[date, bool], Event]]:
    """Each with its place in time; a step without a day comes after the one told before it."""
    before = (FOREVER, True)
    for event in told:
        if event.dated:
            before = _order(event)
        yield before, event


def _told(case: Case) -> Iterator[Event]:
    for number in range(case.sizes.get(LIST, 0)):
        path = f"{LIST}[{number}]"
        kind = case.text(f"{path}.kind")
        if kind:
            yield Event(
                kind=kind,
                day=_span(case, f"{path}.date") or UNDATED,
                path=path,
                time=case.text(f"{path}.time"),
                place=case.text(f"{path}.place"),
                answer_by=_span(case, f"{path}.answer_by"),
                noted_on=_span(case, f"{path}.noted_on"),
            )


def _elsewhere(case: Case) -> Iterator[Event]:
    for number in range(case.sizes.get("orders", 0)):
        yield from _of_order(case, f"orders[{number}]")
    yield from _as_it_stands(case)
    for kind, path in _single_answers(case):
        if (day := _span(case, path)) is not None:
            yield Event(kind=kind, day=day, path=path)


def _as_it_stands(case: Case) -> Iterator[Event]:
    """What is so now, from a day that nobody named."""
    for path, said, kind in NOW:
        if case.answers.get(path) == said:
            yield Event(kind=kind, day=UNDATED, path=path)


def _single_answers(case: Case) -> Iterator[tuple[str, str]]:
    yield (
        "i589_filed_in_court" if _with_the_court(case) else "i589_received",
        "application.filed_on",
    )
    yield "nta_served", "proceedings.nta_served_on"
    yield "nta_filed", "proceedings.nta_filed_on"
    outcome, by = (case.text(f"decision.{name}") for name in ("outcome", "by"))
    if kind := STEP_OF.get((outcome, by or BY_WHOM.get(outcome, ""))):
        yield kind, "decision.on"


def _with_the_court(case: Case) -> bool:
    """As it is said; where nothing is said, a case that was in court before it was filed."""
    if said := case.text("application.filed_with"):
        return said == "court"
    begun, filed = _span(case, "proceedings.nta_filed_on"), _span(case, "application.filed_on")
    return begun is not None and filed is not None and begun.latest <= filed.earliest


STEP_OF = {decided: kind for kind, decided in [*DECIDED.items()][::-1]}
"""The step that the last decision says, by what was decided and by whom."""

BY_WHOM = {"referred": "uscis", "rejected": "uscis"}
"""Who alone decides so, where nobody is named."""


NOW = (
    ("proceedings.kind", "asylum_only", "asylum_only_notice"),
    ("proceedings.kind", "withholding_only", "withholding_only_notice"),
    ("proceedings.kind", "expedited", "expedited_begun"),
    ("proceedings.detained", True, "taken_into_custody"),
)
"""Which answer about today is a step, whose day has no place of its own."""

JUDGED = {
    *(kind for kind, (_, by) in DECIDED.items() if by == "immigration_judge"),
    *("ordered_in_absence", "voluntary_departure"),
}
"""What a judge decides at the end; one that is told speaks for the order that came of it."""


def _of_order(case: Case, place: str) -> Iterator[Event]:
    """An order that was carried out is past; only that it is used again is a step of today."""
    day = _span(case, f"{place}.date")
    if case.answers.get(f"{place}.reinstated") is True:
        yield Event(kind="prior_order_used_again", day=UNDATED, path=f"{place}.reinstated")
    elif day and not _carried_out(case, place) and (kind := _by_order(case, place, day)):
        yield Event(kind=kind, day=day, path=place)


def _carried_out(case: Case, place: str) -> bool:
    left = case.answers.get(f"{place}.left_under_it") is True
    return left or f"{place}.executed_on" in case.answers


def _by_order(case: Case, place: str, day: Span) -> str:
    kind = case.text(f"{place}.kind")
    if kind == "expedited_removal":
        return "expedited_order"
    absent = case.answers.get(f"{place}.in_absentia")
    if kind == "removal" and absent is True:
        return "ordered_in_absence"
    begun = _span(case, "proceedings.nta_filed_on")
    if begun is None or begun.earliest > day.latest or "decision.outcome" in case.answers:
        return ""
    in_presence = {"removal": "judge_denied"} if absent is False else {}
    return {**in_presence, "voluntary_departure": "voluntary_departure"}.get(kind, "")


def _span(case: Case, path: str) -> Span | None:
    answer = case.answers.get(path)
    return answer.span if isinstance(answer, When) else None
