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


def told_by_events(values: dict[str, Value], records: tuple[Known | str, ...]) -> None:
    """Fill in what was left out: the first day of each kind, and the last decision."""
    steps = sorted(_steps(records), key=_earliest)
    for day, kind in steps:
        if kind in DAYS:
            first = DAYS[kind] not in values
            values.setdefault(DAYS[kind], day)
            if first and kind in FORUMS:
                values.setdefault("application.filed_with", FORUMS[kind])
    decisions = [(day, kind) for day, kind in steps if kind in DECIDED]
    if decisions and not {"decision.outcome", "decision.on"} & values.keys():
        day, kind = decisions[-1]
        values["decision.outcome"], values["decision.by"] = DECIDED[kind]
        values["decision.on"] = day


def _steps(records: tuple[Known | str, ...]) -> Iterator[tuple[Span, str]]:
    for record in records:
        if isinstance(record, Known):
            day, kind = record.values.get("date"), record.values.get("kind")
            if isinstance(day, Span) and isinstance(kind, str):
                yield day, kind


def _earliest(step: tuple[Span, str]) -> date:
    return step[0].earliest
