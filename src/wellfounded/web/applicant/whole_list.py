"""Is there anything to name on a list, and is what is named all of it?

Two questions share one answer: whether the list is whole. A list that names nothing asks whether
there is anything, and nothing but "No, none" makes it whole. A list with records asks whether
they are all; a "yes" to that says nothing of an empty list.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from wellfounded.facts import fact_at
from wellfounded.interview import Place, has_some, heading, whether
from wellfounded.languages import Language
from wellfounded.web.applicant.entry import Typed
from wellfounded.web.cases.answers import Answers
from wellfounded.web.clock import today
from wellfounded.web.ui.field import Field, Option
from wellfounded.web.words import say

SOME, NONE = "some", "none"
OF_A_FULL_LIST = ("yes", "no")


class Moved(Exception):
    """Records were added or taken out since the page was shown: its question is another now."""


@dataclass(frozen=True, slots=True)
class WholeList:
    """The list on a page, as it stands in a case."""

    answers: Answers
    place: Place
    language: Language

    @property
    def empty(self) -> bool:
        """Whether nothing is named on it."""
        return not self.answers.records(self.place.page.list)

    @property
    def has_some(self) -> bool:
        """Whether there is something to name on it, as the person said before and holds to."""
        none = self.answers.case.complete(self.place.page.list) is True
        return has_some(self.answers.case, today(), self.place) and not none

    @property
    def heading(self) -> str:
        """What the page asks."""
        open_question = self.empty and not self.has_some
        return (whether if open_question else heading)(self.place.page, self.language)

    @property
    def help(self) -> str:
        """The help of the list's own question."""
        fact = fact_at(self.place.page.list)
        return self.language.say(f"{fact.path}.help", fact.help) if fact.help else ""

    @property
    def why(self) -> str:
        """Why the list is asked for."""
        fact = fact_at(self.place.page.list)
        return self.language.say(f"{fact.path}.why", fact.why)

    def asks(self, field: Field) -> Field:
        """The question whether the list is whole, as an empty list asks it."""
        words = {SOME: say(self.language, "list.some"), NONE: say(self.language, "list.none")}
        options = tuple(Option(code=code, words=said) for code, said in words.items())
        yes, no = say(self.language, "ui.yes"), say(self.language, "ui.no")
        told = {yes: words[NONE], no: words[SOME]}
        return replace(
            field,
            kind="choice",
            question=self.heading,
            help=self.help,
            why=self.why,
            options=() if self.has_some else options,
            value={"yes": NONE}.get(field.value, ""),
            others=tuple(replace(one, text=told.get(one.text, one.text)) for one in field.others),
        )

    def said(self, typed: Typed) -> Typed:
        """What was typed, as an answer to whether the list is whole.

        Raises:
            Moved: it answers the question of an empty list on one with records, or the other way.
        """
        value = typed.box("value")
        if (value == NONE and not self.empty) or (value in OF_A_FULL_LIST and self.empty):
            raise Moved
        sent = typed.sent.copy()
        if value in (SOME, NONE):
            sent[f"{typed.name}.value"] = {SOME: "", NONE: "yes"}[value]
        if value == SOME:
            sent.pop(f"{typed.name}.unknown", None)
        return Typed(sent, typed.name)
