"""What does a case, or one record of it, answer to an entry of the map?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.unknown import Reason, Unknown
from wellfounded.forms.mapping.entries import ANYTHING, RELATIVE, Source
from wellfounded.forms.mapping.refusals import MapError
from wellfounded.forms.mapping.telling import Telling, Told

Derive = Callable[[Any, date], Any]
"""A derivation takes the case and the day, or the relative and the day if it is named so."""

WHY_BLANK = {
    Reason.NOT_ASKED: "not answered yet",
    Reason.DOES_NOT_KNOW: "the person does not know",
    Reason.DECLINED: "the person chose not to say",
}
DERIVED = "@"
"""The start of the name of a derivation, where a path could stand as well."""
DOES_NOT_APPLY = ""
"""What a derivation answers where the form does not ask it of this person: the box stays empty."""
NO_ENGLISH = "there is no English text of it yet"
NO_TRANSLATOR = "the translation does not say who made it"


@dataclass(frozen=True, slots=True)
class Asking:
    """A case, the day it is looked at, and the derivations that the form's map may name.

    ``relative`` is the member of the family whom paths that start with ``relative.`` mean.
    """

    case: Case
    as_of: date
    derivations: Mapping[str, Derive]
    relative: Record | None = None

    def answers(self, source: Source, of: Record | None = None) -> list[Any]:
        """What ``source`` answers, from the record ``of`` or the case; one for each fact."""
        if not source.derive:
            return [_answer(*self._place(path, of)) for path in source.facts]
        if source.derive not in self.derivations:
            raise MapError(f"the map names a derivation {source.derive!r} that the form lacks")
        record, _ = self._place(source.derive, None)
        return [self.derivations[source.derive](record, self.as_of)]

    def _place(self, path: str, of: Record | None) -> tuple[Record, str]:
        """The record that a path of the map starts from, and the path in it."""
        if not path.startswith(RELATIVE):
            return of or self.case, path
        if self.relative is None:
            raise MapError(f"the map names {path!r}, and the form is about no relative")
        return self.relative, path.removeprefix(RELATIVE)

    def records(self, source: Source) -> Sequence[Record]:
        """The records of a table."""
        if source.derive:
            found: Sequence[Record] = self.answers(source)[0]
            return found
        record, path = self._place(source.facts[0], None)
        return record.items(path)

    def whole(self, source: Source) -> bool | None:
        """Whether the list of a table is said to be whole."""
        record, path = self._place(source.facts[0], None)
        return record.complete(path)

    def told(self, source: Source) -> Told:
        """The account that ``source`` gives."""
        if source.derive:
            [derived] = self.answers(source)
            return derived if isinstance(derived, Told) else Told()
        telling = Telling()
        telling.story(*self._place(source.facts[0], None))
        return telling.told()

    def applies(self, only_when: Mapping[str, str], of: Record | None = None) -> bool:
        """Whether nothing known says that the boxes do not apply."""
        return all(self._holds(path, wanted, of) for path, wanted in only_when.items())

    def said(self, path: str, of: Record | None = None) -> str | None:
        """The word of an answer: a choice's code, yes or no; None when there is none.

        ``@name`` asks the derivation of that name.
        """
        if path.startswith(DERIVED):
            [derived] = self.answers(Source(derive=path.removeprefix(DERIVED)))
            return word(derived)
        record, place = self._place(path, of)
        return word(record.get(place))

    def _holds(self, path: str, wanted: str, of: Record | None) -> bool:
        if wanted == ANYTHING:
            record, place = self._place(path, of)
            return record.says_anything(place)
        return self.said(path, of) in (None, wanted)


def _answer(record: Record, path: str) -> Any:
    answer = record.get(path)
    # A list with nothing in it is an answer only once it is said to be whole.
    return answer if answer != () or record.complete(path) else None


def given(answer: Any) -> bool:
    """Whether there is something to write."""
    return answer is not None and answer != () and not isinstance(answer, Unknown)


def word(answer: Any) -> str | None:
    """A choice as its code, yes and no as words; None when there is no answer."""
    if not given(answer):
        return None
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return str(answer)


def why_blank(answers: Sequence[Any]) -> str:
    """Why a box stays empty whose answers are all missing."""
    reasons = [answer.reason for answer in answers if isinstance(answer, Unknown)]
    return WHY_BLANK[reasons[0] if reasons else Reason.NOT_ASKED]
