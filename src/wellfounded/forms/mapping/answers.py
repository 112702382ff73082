"""What does a case, or one record of it, answer to an entry of the map?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.unknown import Reason, Unknown
from wellfounded.forms.mapping.entries import ANYTHING, Source
from wellfounded.forms.mapping.refusals import MapError
from wellfounded.forms.mapping.telling import Telling, Told

Derive = Callable[[Case, date], Any]

WHY_BLANK = {
    Reason.NOT_ASKED: "not answered yet",
    Reason.DOES_NOT_KNOW: "the person does not know",
    Reason.DECLINED: "the person chose not to say",
}
NO_ENGLISH = "there is no English text of it yet"
NO_TRANSLATOR = "the translation does not say who made it"


@dataclass(frozen=True, slots=True)
class Asking:
    """A case, the day it is looked at, and the derivations that the form's map may name."""

    case: Case
    as_of: date
    derivations: Mapping[str, Derive]

    def answers(self, source: Source, of: Record | None = None) -> list[Any]:
        """What ``source`` answers, from the record ``of`` or the case; one for each fact."""
        if not source.derive:
            return [_answer(of or self.case, path) for path in source.facts]
        if source.derive not in self.derivations:
            raise MapError(f"the map names a derivation {source.derive!r} that the form lacks")
        return [self.derivations[source.derive](self.case, self.as_of)]

    def records(self, source: Source) -> Sequence[Record]:
        """The records of a table."""
        if source.derive:
            found: Sequence[Record] = self.answers(source)[0]
            return found
        return self.case.items(source.facts[0])

    def told(self, source: Source) -> Told:
        """The account that ``source`` gives."""
        if source.derive:
            [derived] = self.answers(source)
            return derived if isinstance(derived, Told) else Told()
        telling = Telling()
        telling.story(self.case, source.facts[0])
        return telling.told()

    def applies(self, only_when: Mapping[str, str], of: Record | None = None) -> bool:
        """Whether nothing known says that the boxes do not apply."""
        record = of or self.case
        return all(self._holds(record, path, wanted) for path, wanted in only_when.items())

    @staticmethod
    def _holds(record: Record, path: str, wanted: str) -> bool:
        if wanted == ANYTHING:
            return record.says_anything(path)
        return word(record.get(path)) in (None, wanted)


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
