"""Who can tell of it, and will they? ICPM 3.3(g) on a list of witnesses."""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record

WILLING = frozenset({"testify", "letter", "both"})
IN_COURT = frozenset({"testify", "both"})
IN_WRITING = frozenset({"letter", "both"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """One person who could tell. ``knows`` is English; ``letter`` is the title of their paper."""

    at: str
    name: str = ""
    relation: str = ""
    kind: str = ""
    knows: str = ""
    will: str = ""
    address: str = ""
    phone: str = ""
    a_number: str = ""
    minutes: int | None = None
    language: str = ""
    interpreter: bool | None = None
    letter: str = ""
    shows: tuple[str, ...] = ()

    @property
    def tells(self) -> bool:
        """Whether this person has agreed to tell, before a court or in writing."""
        return self.will in WILLING

    @property
    def speaks(self) -> bool:
        """Whether this person has agreed to speak at the hearing."""
        return self.will in IN_COURT


def witnesses(case: Case) -> tuple[Witness, ...]:
    """Everyone in the case who could tell, in the order in which they were entered."""
    return tuple(_witness(record) for record in case.items("witnesses"))


def witness_list(case: Case) -> tuple[Witness, ...]:
    """Those who will speak at the hearing: the list that goes to the court."""
    return tuple(one for one in witnesses(case) if one.will in IN_COURT)


def _witness(record: Record) -> Witness:
    knows = record.story("knows")
    return Witness(
        at=record.at.removesuffix("."),
        name=record.text("name"),
        relation=record.text("relation"),
        kind=record.text("kind"),
        knows=(knows.english or knows.original) if knows else "",
        will=record.text("will"),
        address=record.text("address"),
        phone=record.text("phone"),
        a_number=record.text("a_number"),
        minutes=record.number("minutes"),
        language=record.text("language"),
        interpreter=record.yes_no("interpreter"),
        letter=record.text("letter"),
        shows=record.listed("shows"),
    )
