"""Which date of the interview is it that is told in another calendar?"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404

from wellfounded.facts import fact_at
from wellfounded.facts.kinds import Date
from wellfounded.interview import Kind, Place
from wellfounded.web.addresses import to
from wellfounded.web.applicant.places import asked_paths, place_of, stored_path
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.request import Request

BIRTH = "date_of_birth"


@dataclass(frozen=True, slots=True)
class Asked:
    """A date that is asked for: its place in the interview, its fact, and where it is stored."""

    place: Place
    name: str | None
    path: str
    stored: str

    @property
    def is_birth(self) -> bool:
        """Whether it is a day on which somebody was born."""
        return self.path.endswith(BIRTH)

    def answer(self, answers: Answers) -> Answer | None:
        """What stands there by now."""
        return answers.latest.get(self.stored)

    def page(self, request: Request) -> str:
        """The address of the page that asks it."""
        named = [self.name] if self.name else []
        return to(request, "f", self.place.page.number, *named)

    def words(self, request: Request) -> str:
        """The question."""
        fact = fact_at(self.path)
        return request.language.say(f"{fact.path}.question", fact.question)


def asked_at(answers: Answers, number: int, name: str | None, box: int) -> Asked:
    """The date that the box of a page asks for.

    Raises:
        Http404: there is no such page, or the box is for no date.
    """
    place = place_of(answers, number, name)
    paths = asked_paths(place.page)
    if box >= len(paths) or not isinstance(fact_at(paths[box]).kind, Date):
        raise Http404
    if (place.page.kind is Kind.RECORD) != (name is not None):
        raise Http404
    return Asked(place, name, paths[box], stored_path(place, name, paths[box]))


def dates_of(place: Place, name: str | None) -> dict[int, Asked]:
    """Every date that a page asks for, by its box."""
    return {
        box: Asked(place, name, path, stored_path(place, name, path))
        for box, path in enumerate(asked_paths(place.page))
        if isinstance(fact_at(path).kind, Date)
    }
