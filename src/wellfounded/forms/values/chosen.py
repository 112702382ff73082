"""Which box does an answer tick, when its words are no code of a box?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wellfounded.forms.values.formatter import Answer
from wellfounded.forms.values.units import unit_kind


def _kind_of_unit(answer: Answer) -> str | None:
    return unit_kind(answer) if isinstance(answer, str) else None


UNIT_KIND = "unit_kind"
CHOOSERS: Mapping[str, Callable[[Answer], str | None]] = {UNIT_KIND: _kind_of_unit}
"""The ways that a map may name after ``as`` of a choice; None where the answer does not say."""
