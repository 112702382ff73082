"""What is one entry of the catalogue?

A fact is something a rule, a form or a paper asks about: its path in the case file, the
question put to the person, the neutral reason it is asked, and how closely it is kept.
"""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from wellfounded.facts.kinds import LISTS, Kind

I589_ITEM = re.compile(r"(?P<part>A\.I{1,3}|[B-E])(?: (?P<who>spouse|child))?(?:[. ](?P<item>.+))?")


class DataClass(StrEnum):
    """How closely it is kept: who may read it, and under which key."""

    PUBLIC = "C0"
    OPERATIONAL = "C1"
    ORGANISATION = "C2"
    IDENTITY = "C3"
    DANGER = "C4"
    SECRETS = "C5"


class Section(StrEnum):
    """The part of the vault it is sealed in; each can be opened without the others."""

    IDENTITY = "identity"
    CONTACT = "contact"
    NARRATIVE = "narrative"
    LOCATION = "location"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. ``path`` writes a record of a list as ``entries[]``.

    ``complete`` is the question whether a list is whole; lists have it, others do not.
    ``forms`` names the items that ask for it, such as ``I-589 A.I.4``.

    Raises:
        ValueError: if a list has no question whether it is whole, or another kind has one.
    """

    path: str
    kind: Kind
    question: str
    why: str
    _: KW_ONLY
    data_class: DataClass
    section: Section
    help: str = ""
    complete: str = ""
    forms: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if isinstance(self.kind, LISTS) != bool(self.complete):
            raise ValueError(f"{self.path}: lists, and only lists, ask whether they are whole")


def on_i589(
    path: str,
    kind: Kind,
    question: str,
    item: str,
    *,
    data_class: DataClass,
    section: Section,
    help: str = "",
    complete: str = "",
    also: tuple[str, ...] = (),
) -> Fact:
    """The fact that Form I-589 asks for at ``item``, such as ``A.I.4`` or ``A.II spouse.5``.

    ``also`` names further items of the form that use it.

    Raises:
        ValueError: if the form has no such part.
    """
    match = I589_ITEM.fullmatch(item)
    if match is None:
        raise ValueError(f"{path}: Form I-589 has no item {item!r}")
    of_whom = {"spouse": ", on your husband or wife", "child": ", on each child"}
    where = f"Part {match['part']}{of_whom.get(match['who'] or '', '')}"
    number = f", item {match['item']}" if match["item"] else ""
    return Fact(
        path,
        kind,
        question,
        f"The asylum form asks this (Form I-589, {where}{number}).",
        data_class=data_class,
        section=section,
        help=help,
        complete=complete,
        forms=tuple(f"I-589 {each}" for each in (item, *also)),
    )
