"""How does a person read how their case stands at an office?"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from wellfounded.languages import Language
from wellfounded.web.accounts.models import Member
from wellfounded.web.cases.attended import Standing, at_the_office, came_back
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.words import say

NEWS: Final = timedelta(days=60)
"""For how long the first page of the interview says that an office gave the case back."""


def standing(opened: Opened, language: Language) -> list[str]:
    """What is so at the office that has the case, or that the last one gave it back."""
    office = opened.row.organisation
    if office is None:
        return _came_back(opened, language)
    at = at_the_office(opened)
    filled = {"office": office.name, "day": language.day(at.since.date())}
    words = [say(language, f"giving.{at.standing.value}", **filled)]
    if at.standing is Standing.OPEN:
        return [*words, say(language, "giving.who", names=", ".join(at.people))]
    return [*words, say(language, "giving.days")]


def news(opened: Opened, language: Language) -> list[str]:
    """The same, if it is something to act on: nobody at an office has the case in hand."""
    if opened.row.organisation_id is None:
        back = came_back(opened)
        recent = back is not None and back.hour.date() > today() - NEWS
        return _came_back(opened, language) if recent else []
    if at_the_office(opened).standing is Standing.OPEN:
        return []
    return standing(opened, language)


def _came_back(opened: Opened, language: Language) -> list[str]:
    back = came_back(opened)
    if back is None:
        return []
    by = Member.objects.select_related("organisation").get(id=back.actor)
    filled = {"office": by.organisation.name, "day": language.day(back.hour.date())}
    return [say(language, f"giving.{back.action}", **filled), say(language, "giving.days")]
