"""What must be told about a form while it is being filled?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wellfounded.forms.mapping.answers import NO_ENGLISH, why_blank
from wellfounded.forms.mapping.entries import Account, Item, Text
from wellfounded.forms.mapping.result import Imprecise, LeftBlank, Overflowed
from wellfounded.forms.values import Written


@dataclass(slots=True)
class Report:
    """The lists that end up in a Filling."""

    left_blank: list[LeftBlank] = field(default_factory=list)
    untranslated: list[LeftBlank] = field(default_factory=list)
    overflowed: list[Overflowed] = field(default_factory=list)
    imprecise: list[Imprecise] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def blank(self, item: Item, label: str, box: str, answers: Sequence[Any] | str) -> None:
        """A box that applies has no answer; ``answers`` are those missing, or says why."""
        why = answers if isinstance(answers, str) else why_blank(answers)
        self.left_blank.append(LeftBlank(item, label, box, why))

    def no_english(self, entry: Account, path: str) -> None:
        """A story in ``entry`` has no English text."""
        missing = LeftBlank(entry.item, entry.label, entry.box, f"{path}: {NO_ENGLISH}")
        self.untranslated.append(missing)

    def written(self, entry: Text, written: Written) -> None:
        """Keep what is to be known about the way an answer was written."""
        if written.imprecise:
            self.imprecise.append(
                Imprecise(entry.item, entry.label, written.text, written.imprecise)
            )
        if written.note:
            self.warnings.append(f"{entry.item} ({entry.label}): {written.note}.")
