"""What does every page of numbers say, whatever it shows?

The words of what the numbers cannot say are read off the figures themselves; no page passes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render

from wellfounded.explained import index
from wellfounded.languages import Language
from wellfounded.outcomes.statistics.figure import ALWAYS, Caveat
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.sessions import APPLICANT
from wellfounded.web.addresses import to
from wellfounded.web.desk.menu import menu
from wellfounded.web.outcomes.choosing import AT_THE_DESK, LISTS, Wish, ways
from wellfounded.web.outcomes.loaded import Loaded
from wellfounded.web.outcomes.records import Record
from wellfounded.web.public.explained import NUMBERS
from wellfounded.web.request import Request
from wellfounded.web.words import say

MEGA: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the page stands: on the way of everybody, or at the desk of a member."""

    request: Request
    member: Member | None = None

    @property
    def path(self) -> str:
        """The address of the page that asks what to see."""
        return to(self.request, *(("desk", "o") if self.member else ("q", "o", "n")))

    @property
    def lists(self) -> Sequence[str]:
        """What may be seen side by side from here."""
        return AT_THE_DESK if self.member else LISTS

    def render(self, template: str, cube: Loaded | None, **said: object) -> HttpResponse:
        """A page of numbers, with what every one of them says."""
        request, member = self.request, self.member
        own = member is None and request.session.kind == APPLICANT
        every: dict[str, object] = {
            "base": "desk/desk.html" if member else "page.html",
            "at_the_desk": member is not None,
            "own_case": own,
            "place": self.path,
            "invented": cube is not None and cube.invented,
            "explained": explained(),
            "back": to(request, "f") if own else to(request, "q"),
        }
        if member:
            every |= {"menu": menu(request, member, "o"), "back": ""}
        return render(request, f"outcomes/{template}.html", every | said)


def beneath(
    cube: Loaded, wish: Wish, found: Iterable[Caveat], records: Sequence[Record], language: Language
) -> dict[str, object]:
    """What stands under all numbers: what they cannot say, their source and the queries over it."""
    invented = [Caveat.INVENTED] if cube.invented else []
    caveats = dict.fromkeys([*invented, *ALWAYS, *found])
    (chosen,) = [one for one in ways(language, wish.definition) if one[0].chosen]
    return {
        "caveats": [say(language, f"outcomes.caveat.{one}") for one in caveats],
        "way": chosen[0],
        "way_what": chosen[1],
        "release": _day(cube.about.get("release"), language),
        "made": _day(cube.about.get("made_on"), language),
        "records": records,
        "hidden": wish.hidden(),
        "megabytes": max(1, round(cube.size / MEGA)),
    }


@cache
def explained() -> str:
    """The address of the page that tells what numbers say of a case."""
    return next(address for address, page in index().items() if page.name == NUMBERS)


def _day(told: object, language: Language) -> str:
    try:
        return language.day(date.fromisoformat(str(told)[:10]))
    except ValueError:
        return str(told)
