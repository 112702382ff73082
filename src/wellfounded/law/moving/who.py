"""Who of a family tells which office of a move?

Each person who is in the United States and not a citizen tells USCIS. Each person with a case in
court tells the court as well, under their own A-number; while an appeal waits, the Board.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case, When
from wellfounded.law.process import Forum, course

HERE = frozenset({"US", "PR", "GU", "VI", "AS", "MP"})
"""The United States and its islands, where the law on addresses runs (INA 101(a)(38))."""
NAMES = ("family", "given", "middle")
NO_NUMBER = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member of the family who may have to tell of a move.

    ``at`` is where they stand in the case (``applicant``, ``family.children[0]``); ``in_court`` is
    None while nobody knows.
    """

    at: str
    family: str
    given: str
    middle: str
    a_number: str
    date_of_birth: When | None
    in_court: bool | None

    @property
    def name(self) -> str:
        """The name in the order of a letter."""
        return " ".join(filter(None, (self.given, self.middle, self.family)))


def people(case: Case, day: date) -> tuple[Person, ...]:
    """The applicant, husband or wife, and children; citizens and who is abroad are left out."""
    here = case.text("applicant.located_in") in ("", *HERE)
    applicant = (_person(case, "applicant", in_court(case, day)),) if here else ()
    return (*applicant, *_family(case))


def in_court(case: Case, day: date) -> bool | None:
    """Whether the applicant has a case in immigration court on a day; None if nobody knows.

    A step that was noted goes before an answer that was given before it.
    """
    if not {Forum.COURT, Forum.BOARD}.isdisjoint(course(case, day).forums):
        return True
    said = case.yes_no("proceedings.in_removal")
    if said is not None:
        return said
    if case.text("proceedings.history") == "now" or case.date("proceedings.nta_filed_on"):
        return True
    if case.text("proceedings.court_line_found") == "hearing":
        return True
    return False if case.text("proceedings.history") == "never" else None


def before_the_board(case: Case, day: date) -> bool:
    """Whether an appeal waits at the Board on a day, as far as the steps say."""
    return Forum.BOARD in course(case, day).forums


def happened(case: Case, *kinds: str) -> bool:
    """Whether one of these is among the events of the case."""
    return any(one.text("kind") in kinds for one in case.items("events"))


def _family(case: Case) -> Iterator[Person]:
    places = ["family.spouse"] if case.says_anything("family.spouse") else []
    children = range(len(case.items("family.children")))
    for at in (*places, *(f"family.children[{number}]" for number in children)):
        abroad = case.yes_no(f"{at}.in_united_states") is False
        if not abroad and "US" not in case.listed(f"{at}.nationality"):
            yield _person(case, at, case.yes_no(f"{at}.in_court"))


def _person(case: Case, at: str, court: bool | None) -> Person:
    number = case.text(f"{at}.a_number")
    names = {part: case.text(f"{at}.name.{part}") for part in NAMES}
    return Person(
        at=at,
        a_number="" if number == NO_NUMBER else number,
        date_of_birth=case.date(f"{at}.date_of_birth"),
        in_court=court,
        **names,
    )
