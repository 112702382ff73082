"""What must be told about a form while it is being filled?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wellfounded.forms.mapping.answers import NO_ENGLISH, NO_TRANSLATOR, why_blank
from wellfounded.forms.mapping.entries import Account, Item, Text
from wellfounded.forms.mapping.result import Imprecise, LeftBlank, Overflowed
from wellfounded.forms.mapping.telling import Told
from wellfounded.forms.values import Written


@dataclass(slots=True)
class Report:
    """The lists that end up in a Filling."""

    left_blank: list[LeftBlank] = field(default_factory=list)
    untranslated: list[LeftBlank] = field(default_factory=list)
    unattributed: list[LeftBlank] = field(default_factory=list)
    overflowed: list[Overflowed] = field(default_factory=list)
    imprecise: list[Imprecise] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def blank(self, item: Item, label: str, box: str, answers: Sequence[Any] | str) -> None:
        """A box that applies has no answer; ``answers`` are those missing, or says why."""
        why = answers if isinstance(answers, str) else why_blank(answers)
        # A telephone number has two boxes and one answer.
        if not any((b.item, b.label) == (item, label) for b in self.left_blank):
            self.left_blank.append(LeftBlank(item, label, box, why))

    def overflow(self, item: Item, label: str, where: str) -> None:
        """An answer found no room in its box and stands ``where``."""
        moved = Overflowed(item, label, where)
        if moved not in self.overflowed:
            self.overflowed.append(moved)

    def translations(self, entry: Account, told: Told) -> None:
        """Keep which stories of an account lack their English text, or their translator."""
        self.untranslated += [_story(entry, path, NO_ENGLISH) for path in told.untranslated]
        self.unattributed += [_story(entry, path, NO_TRANSLATOR) for path in told.unattributed]

    def written(self, entry: Text, written: Written) -> None:
        """Keep what is to be known about the way an answer was written."""
        if written.imprecise:
            self.imprecise.append(
                Imprecise(entry.item, entry.label, written.text, written.imprecise)
            )
            if not written.text:
                why = f"the date is known only as: {written.imprecise}"
                self.blank(entry.item, entry.label, entry.box, why)
        if written.note:
            self.warnings.append(f"{entry.item} ({entry.label}): {written.note}.")


def _story(entry: Account, path: str, why: str) -> LeftBlank:
    return LeftBlank(entry.item, entry.label, entry.box, f"{path}: {why}")
