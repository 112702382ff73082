"""Do the things on a paper fit together?

An answer is not due before the letter is written, a form is not received after its receipt, and
a court does not sit on a Sunday. What does not fit is doubted, not mended.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.notices.found import Found
from wellfounded.notices.narrowing import BEFORE, SITTING
from wellfounded.notices.page import Page
from wellfounded.notices.settling import doubted

SENDERS = (
    ("u s citizenship and immigration services", "immigration court"),
    ("u s citizenship and immigration services", "board of immigration appeals"),
)


def fitting(found: list[Found]) -> tuple[list[Found], bool]:
    """The fields with their doubts about one another, and whether two contradict."""
    wrong = {place for pair in _out_of_order(found) for place in pair}
    doubtful = [doubted(one, "order") if place in wrong else one for place, one in enumerate(found)]
    twice = set(_twice(doubtful))
    closed = [doubted(one, *_why(one, place in twice)) for place, one in enumerate(doubtful)]
    return closed, bool(wrong)


def _out_of_order(found: list[Found]) -> Iterator[tuple[int, int]]:
    for earlier, later in BEFORE:
        for first, one in _days(found, earlier):
            for second, other in _days(found, later):
                if one > other:
                    yield first, second


def _days(found: list[Found], role: str) -> list[tuple[int, date]]:
    return [
        (place, one.value)
        for place, one in enumerate(found)
        if one.role == role and isinstance(one.value, date)
    ]


def _twice(found: list[Found]) -> Iterator[int]:
    """Roles that one paper gives once and this one gives in two values."""
    for role in {one.role for one in found} - {"name", "place", "charge", "amount", "other_date"}:
        held = [(place, one) for place, one in enumerate(found) if one.role == role]
        if len({(one.value, one.also) for _, one in held}) > 1:
            yield from (place for place, _ in held)


def _why(found: Found, twice: bool) -> Iterator[str]:
    if twice:
        yield "two_values"
    if (
        found.role in SITTING
        and isinstance(found.value, date)
        and FEDERAL_OFFICES.closed(found.value)
    ):
        yield "closed_day"


def two_senders(page: Page, from_uscis: bool, from_court: bool) -> bool:
    """Whether the head of the page names a sender that does not send such a paper."""
    head = Page.of("\n".join([line for line in page.text.split("\n") if line.strip()][:4]))
    court = head.says("executive office for immigration review") or _alone(
        head, "immigration court"
    )
    uscis = head.says("u s citizenship and immigration services")
    return (from_uscis and court and not uscis) or (from_court and uscis and not court)


def _alone(head: Page, phrase: str) -> bool:
    """Whether a line says nothing else."""
    return any(
        not (
            head.text[head.line_start(hit.start) : hit.start]
            + head.text[hit.end : head.line_end(hit.end)]
        ).strip()
        for hit in head.find(phrase)
    )
