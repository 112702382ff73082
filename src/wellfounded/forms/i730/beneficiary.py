"""What of the petition follows from whose it is, where they are, and how old?

Each takes the record of the husband, wife or child. An empty word keeps a box empty that does
not apply.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.dates import When
from wellfounded.forms.mapping.answers import Derive
from wellfounded.logic import Missing
from wellfounded.logic.counting import Months

SPOUSE = "family.spouse."
SIGNS_FROM = Months(14 * 12, Missing.FORWARD)
"""Part 6: a beneficiary who is here signs from 14 years on."""


def is_spouse(relative: Record) -> bool:
    """Whether it is the husband or wife; all others are children."""
    return relative.at == SPOUSE


def whole(relative: Record) -> Record:
    """The case that the relative is named in."""
    return Record(answers=relative.answers, sizes=relative.sizes)


def spouse_or_child(relative: Record, _as_of: date) -> str:
    """Which of the two boxes."""
    return "spouse" if is_spouse(relative) else "child"


def kind_of_child(relative: Record, _as_of: date) -> Any:
    """By birth, adopted, or of the husband or wife."""
    return "" if is_spouse(relative) else relative.get("relationship")


def petitions_in_all(relative: Record, _as_of: date) -> Any:
    """How many petitions there are; None while somebody's is not settled, or may not be named."""
    if not whole(relative).complete("family.children"):
        return None
    wanted = [one.yes_no("petition.wanted") for one in _members(relative) if one.at != relative.at]
    return None if None in wanted else 1 + sum(map(bool, wanted))


def this_petition(relative: Record, _as_of: date) -> Any:
    """Which of them this is: husband or wife first, then the children in their order."""
    members = _members(relative)
    before = members[: [one.at for one in members].index(relative.at)]
    wanted = [one.yes_no("petition.wanted") for one in before]
    return None if None in wanted else 1 + sum(map(bool, wanted))


def _members(relative: Record) -> list[Record]:
    case = whole(relative)
    spouse = [Record(answers=relative.answers, sizes=relative.sizes, at=SPOUSE)]
    return [
        *(spouse if case.says_anything("family.spouse") else []),
        *case.items("family.children"),
    ]


def of_the_marriage(path: str) -> Derive:
    """Items 12 to 14: of a husband or wife, the answer in the case; of a child, none."""

    def derive(relative: Record, _as_of: date) -> Any:
        if is_spouse(relative):
            return whole(relative).get(path)
        status = relative.get("marital_status")
        return "" if isinstance(status, str) and status != "married" else None

    return derive


def court_history(relative: Record, _as_of: date) -> Any:
    """Item 23: as said; a case in court now is enough for "now"."""
    said = relative.get("petition.court_history")
    return "now" if not isinstance(said, str) and relative.yes_no("in_court") else said


def court_when(wanted: str) -> Derive:
    """Items 23.b and 23.d: the place of the court, beside the box that is ticked."""

    def derive(relative: Record, as_of: date) -> Any:
        history = court_history(relative, as_of)
        return relative.get("petition.court_place") if history == wanted else ""

    return derive


def signs(relative: Record, as_of: date) -> bool | None:
    """Whether the beneficiary fills in and signs Part 6: who is here, from 14 years on."""
    here = relative.yes_no("in_united_states")
    born = relative.date("date_of_birth")
    if here is False or (born and SIGNS_FROM.count(born.span.earliest) > as_of):
        return False
    old_enough = isinstance(born, When) and SIGNS_FROM.count(born.span.latest) <= as_of
    return True if here and old_enough else None


def if_signing(answer: Callable[[Record], Any]) -> Derive:
    """An answer of Part 6: empty for those who do not sign, open while nobody knows who does."""

    def derive(relative: Record, as_of: date) -> Any:
        signed = signs(relative, as_of)
        return answer(relative) if signed else "" if signed is False else None

    return derive


def language_read_in(relative: Record) -> Any:
    """The language of the interpreter, if one read the petition to the beneficiary."""
    by = relative.get("petition.read")
    if by == "interpreter":
        return whole(relative).get("interpreter.language")
    return "" if by == "english" else by


def prepared(relative: Record) -> Any:
    """Whether someone prepared the petition for them."""
    return whole(relative).get("application.prepared_by_other")


def preparer_name(case: Record) -> Any:
    """The preparer's first name and family name, or the name as one."""
    if case.yes_no("application.prepared_by_other") is False:
        return ""
    parts = [case.text(f"preparer.{part}") for part in ("given", "family")]
    return " ".join(part for part in parts if part) or case.get("preparer.name")
