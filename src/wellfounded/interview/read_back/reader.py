"""What does one page of a case read like?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wellfounded.facts import Case, Reason, Unknown, Value, When, fact_at
from wellfounded.facts.catalogue import COMPLETE
from wellfounded.interview.pages import Place
from wellfounded.interview.read_back.grouped import grouped
from wellfounded.interview.read_back.line import Line, Words
from wellfounded.interview.read_back.words import answer, ours, period, say
from wellfounded.interview.wording import heading, question
from wellfounded.languages import Language

FROM, TO = ".from", ".to"


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the pages of one case back in one language."""

    case: Case
    language: Language

    def lines(self, place: Place) -> Iterator[Line]:
        """The lines of a page, in its order; nothing for what is not answered."""
        if self._left_empty(place):
            words = ours(say(self.language, "left_empty"), self.language)
            unknown = filter(self.case.answers.__contains__, place.paths)
            yield self._line(heading(place.page, self.language), words, place, *unknown)
            return
        together = [path for path in map(place.path, grouped(place.page)) if self.says(path)]
        said: set[str] = set()
        for path in place.paths:
            if path in together and not said & set(together):
                said.update(together)
                yield self._together(place, together)
            elif path not in said:
                for line in self.single(path, place):
                    said.update(line.paths)
                    yield line

    def says(self, path: str) -> bool:
        """Whether there is a value to read, not only the reason why there is none."""
        return self._value(path) is not None

    def closing(self, place: Place) -> Iterator[Line]:
        """What is said of a list as a whole."""
        path, whole = place.paths
        none = not self.case.sizes.get(path) and self.case.answers.get(whole) is True
        yield from self._answered(path, place)
        if none:
            words = ours(say(self.language, "there_are_none"), self.language)
            yield self._line(question(path, self.language), words, place, whole)
        else:
            yield from self._answered(whole, place)

    def single(self, path: str, place: Place | None) -> Iterator[Line]:
        """One fact under its question; a list of words with whether it is whole."""
        value = self._value(path)
        whole = path + COMPLETE
        if not isinstance(value, tuple) or not isinstance(self.case.answers.get(whole), bool):
            yield from self._answered(path, place)
            return
        words = self._listed(path, value, all_of_it=self.case.answers[whole] is True)
        yield self._line(question(path, self.language), words, place, path, whole)

    def _left_empty(self, place: Place) -> bool:
        """Whether every box may stay empty and each that is answered is not known."""
        if not place.page.may_be_blank.issuperset(place.page.paths):
            return False
        answers = {self.case.answers[path] for path in place.paths if path in self.case.answers}
        return answers == {Unknown(Reason.DOES_NOT_KNOW)}

    def _listed(self, path: str, value: tuple[str, ...], *, all_of_it: bool) -> Words:
        if not value and all_of_it:
            return ours(say(self.language, "there_are_none"), self.language)
        listed = answer(fact_at(path), value, self.language)
        id = "that_is_all" if all_of_it else "there_are_more"
        return Words(say(self.language, id, listed=listed.text))

    def _answered(self, path: str, place: Place | None) -> Iterator[Line]:
        value = self._as_said(path)
        if value is None or (isinstance(value, Unknown) and value.reason is Reason.NOT_ASKED):
            return
        fact = fact_at(path)
        words = answer(fact, value, self.language)
        yield self._line(question(path, self.language), words, place, path)

    def _together(self, place: Place, paths: list[str]) -> Line:
        words = Words(", ".join(self._parts(paths)))
        return self._line(heading(place.page, self.language), words, place, *paths)

    def _parts(self, paths: list[str]) -> Iterator[str]:
        first = next((path for path in paths if path.endswith(FROM)), "")
        last = next((path for path in paths if path.endswith(TO)), "")
        for path in paths:
            if path not in (first, last):
                yield answer(fact_at(path), self.case.answers[path], self.language).text
        if first or last:
            yield period(self._date(first), self._date(last), self.language)

    def _as_said(self, path: str) -> Value | None:
        """What stands there; a date of another calendar with the words it was written in."""
        value, source = self.case.answers.get(path), self.case.provenance.get(path)
        if isinstance(value, When) and not value.said and source and source.said:
            return replace(value, said=source.said)
        return value

    def _date(self, path: str) -> When | None:
        value = self._as_said(path)
        return value if isinstance(value, When) else None

    def _value(self, path: str) -> Value | None:
        value = self.case.answers.get(path)
        return None if isinstance(value, Unknown) else value

    def _line(self, lead: str, words: Words, place: Place | None, *paths: str) -> Line:
        return Line(
            lead=lead,
            answer=words,
            page=place.page.number if place else None,
            record=place.record if place else None,
            told=any(map(self.says, paths)),
            paths=paths,
        )
