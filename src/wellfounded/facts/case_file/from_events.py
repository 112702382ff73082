"""Which single answers follow from the steps that are told in the list of events?

A person who notes that the judge denied the claims has said what was decided, by whom and when. A
single answer that was given stands; what follows from the list only fills what was left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.logic.known import Known, Value
from wellfounded.logic.span import Span

DECIDED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "referred": ("referred", "uscis"),
        "referred_unheard": ("referred", "uscis"),
        "asylum_granted": ("asylum", "uscis"),
        "uscis_denied": ("denied", "uscis"),
        "i589_sent_back": ("rejected", "uscis"),
        "judge_granted_asylum": ("asylum", "immigration_judge"),
        "judge_granted_withholding": ("withholding", "immigration_judge"),
        "judge_granted_torture": ("cat_withholding", "immigration_judge"),
        "judge_denied": ("denied", "immigration_judge"),
        "ended_without_hearing": ("denied", "immigration_judge"),
        "board_dismissed": ("denied", "board"),
    }
)
"""What each step decides, and who decides it: ``decision.outcome`` and ``decision.by``."""

DAYS: Mapping[str, str] = MappingProxyType(
    {
        "i589_received": "application.filed_on",
        "i589_filed_in_court": "application.filed_on",
        "nta_served": "proceedings.nta_served_on",
        "nta_filed": "proceedings.nta_filed_on",
    }
)
"""The single answer that holds the day of a step."""

FORUMS = {"i589_received": "uscis", "i589_filed_in_court": "court"}
SENT_BACK = "i589_sent_back"
FILED, FILED_ON, FILED_WITH = (
    f"application.{name}" for name in ("filed", "filed_on", "filed_with")
)


def told_by_events(values: dict[str, Value], records: tuple[Known | str, ...]) -> None:
    """Fill in what was left out: the first day of each kind, and the last decision.

    A form that was sent back was not filed, so the day on which it came does not stand.
    """
    steps = sorted(_steps(records), key=_earliest)
    came_back = False
    for day, kind in steps:
        if kind == SENT_BACK:
            came_back = _not_filed(values, day) or came_back
        elif kind in DAYS and DAYS[kind] not in values:
            values[DAYS[kind]] = day
            if kind in FORUMS:
                values.setdefault(FILED_WITH, FORUMS[kind])
                if came_back:
                    values[FILED] = True
    decisions = [(day, kind) for day, kind in steps if kind in DECIDED]
    if decisions and not {"decision.outcome", "decision.on"} & values.keys():
        day, kind = decisions[-1]
        values["decision.outcome"], values["decision.by"] = DECIDED[kind]
        values["decision.on"] = day


def _not_filed(values: dict[str, Value], sent_back: Span) -> bool:
    """Take away a filing that came before the form was sent back; a later one stands.

    Whether a filing without a day was that one is not known.
    """
    filed_on = values.get(FILED_ON)
    if isinstance(filed_on, Span) and filed_on.earliest <= sent_back.latest:
        del values[FILED_ON]
        values.pop(FILED_WITH, None)
        values[FILED] = False
        return True
    if filed_on is None and values.get(FILED) is True:
        del values[FILED]
    return False


def _steps(records: tuple[Known | str, ...]) -> Iterator[tuple[Span, str]]:
    for record in records:
        if isinstance(record, Known):
            day, kind = record.values.get("date"), record.values.get("kind")
            if isinstance(day, Span) and isinstance(kind, str):
                yield day, kind


def _earliest(step: tuple[Span, str]) -> date:
    return step[0].earliest
