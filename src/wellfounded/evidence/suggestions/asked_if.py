"""By which answers does a case ask for the suggestions of a kind of claim?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from wellfounded.evidence.asking import Asking

ASKED_IF: Mapping[str, Callable[[Asking], bool]] = MappingProxyType(
    {
        "always": lambda _: True,
        "asylum": lambda asking: asking.for_asylum,
        "late": lambda asking: asking.for_asylum and asking.late,
        "harm": lambda asking: bool(asking.case.items("harms")),
        "political_opinion": lambda asking: asking.named("political_opinion"),
        "religion": lambda asking: asking.named("religion"),
        "ethnicity": lambda asking: asking.named("race") or asking.named("nationality"),
        "births": lambda asking: asking.births or asking.births_of_spouse,
        "torture": lambda asking: asking.against_torture,
    }
)
"""The conditions that the files of suggestions may name."""
