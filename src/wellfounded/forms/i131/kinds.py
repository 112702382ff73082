"""Which paper of Form I-131 is asked for, and which parts go with it?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Derive

REFUGEE_DOCUMENT = ("refugee_document", "resident_document")
ADVANCE_PAROLE = (
    "pending_asylum",
    "pending_green_card",
    "pending_tps",
    "deferred_departure",
    "parolee",
)
NEW_PERIOD = (
    "again",
    "again_afghan",
    "again_family",
    "again_minors",
    "again_program",
    "again_ukraine",
)
PAROLE = ("parole_in_place", *NEW_PERIOD)
GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "refugee_document": REFUGEE_DOCUMENT,
        "advance_parole": ADVANCE_PAROLE,
        "new_period": NEW_PERIOD,
        "parole": PAROLE,
    }
)
"""The parts that go with several kinds: 6, 7, 9 and 8."""


def kind(case: Case) -> str:
    """The kind asked for; empty if nobody said."""
    return case.text("travel_document.kind")


def one_of(kinds: tuple[str, ...]) -> Derive:
    """Whether one of these kinds is asked for; None while nobody said."""

    def derive(case: Case, _as_of: date) -> Any:
        asked = case.get("travel_document.kind")
        return asked in kinds if isinstance(asked, str) else asked

    return derive


DERIVED: Mapping[str, Derive] = {name: one_of(kinds) for name, kinds in GROUPS.items()}
