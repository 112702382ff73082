"""Which facts are there?

The paths are those of the case file. A record of a list is written ``entries[]``. Each list
has beside it the question whether it is whole: ``entries_complete``.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType

from wellfounded.facts.catalogue.adjustment import ADJUSTMENT
from wellfounded.facts.catalogue.admissibility import ADMISSIBILITY
from wellfounded.facts.catalogue.appearance import APPEARANCE
from wellfounded.facts.catalogue.applicant import APPLICANT
from wellfounded.facts.catalogue.application import APPLICATION
from wellfounded.facts.catalogue.arrival import ARRIVAL
from wellfounded.facts.catalogue.bars import BARS_TO_ASYLUM
from wellfounded.facts.catalogue.claim_questions import CLAIM_QUESTIONS
from wellfounded.facts.catalogue.contact import CONTACT
from wellfounded.facts.catalogue.court_fee_waiver import COURT_FEE_WAIVER
from wellfounded.facts.catalogue.decision import DECIDED
from wellfounded.facts.catalogue.declaration import DECLARATION
from wellfounded.facts.catalogue.delay import DELAY
from wellfounded.facts.catalogue.events import WHAT_HAPPENED
from wellfounded.facts.catalogue.exhibits import EXHIBITS
from wellfounded.facts.catalogue.family import FAMILY
from wellfounded.facts.catalogue.fee_waiver import FEE_WAIVER
from wellfounded.facts.catalogue.harm_and_fear import HARM_AND_FEAR
from wellfounded.facts.catalogue.histories import HISTORIES
from wellfounded.facts.catalogue.interpreter import UNDERSTOOD
from wellfounded.facts.catalogue.looks_and_race import LOOKS_AND_RACE
from wellfounded.facts.catalogue.marriage_and_status_now import MARRIAGE_AND_STATUS_NOW
from wellfounded.facts.catalogue.marriages import MARRIAGES
from wellfounded.facts.catalogue.name_in_parts import NAME_IN_PARTS
from wellfounded.facts.catalogue.not_to_be_had import NOT_TO_BE_HAD
from wellfounded.facts.catalogue.note import NOTE
from wellfounded.facts.catalogue.orders_and_arrests import ORDERS_AND_ARRESTS
from wellfounded.facts.catalogue.other_protections import OTHER_PROTECTIONS
from wellfounded.facts.catalogue.other_ways import OTHER_WAYS
from wellfounded.facts.catalogue.overrides import OVERRIDES
from wellfounded.facts.catalogue.parents import PARENTS
from wellfounded.facts.catalogue.petitioned_relatives import PETITIONED_RELATIVES
from wellfounded.facts.catalogue.places_of_work_and_school import PLACES_OF_WORK_AND_SCHOOL
from wellfounded.facts.catalogue.preparer import PREPARER
from wellfounded.facts.catalogue.principal import PRINCIPAL
from wellfounded.facts.catalogue.proceedings import PROCEEDINGS
from wellfounded.facts.catalogue.public_charge import PUBLIC_CHARGE
from wellfounded.facts.catalogue.reaching_family import REACHING_FAMILY
from wellfounded.facts.catalogue.read_backs import READ_BACKS
from wellfounded.facts.catalogue.record_requests import RECORD_REQUESTS
from wellfounded.facts.catalogue.relative_petition import RELATIVE_PETITION
from wellfounded.facts.catalogue.representative import REPRESENTATIVE
from wellfounded.facts.catalogue.screening_interview import SCREENING_INTERVIEW
from wellfounded.facts.catalogue.told import TOLD
from wellfounded.facts.catalogue.tps_application import TPS_APPLICATION
from wellfounded.facts.catalogue.translators import TRANSLATORS
from wellfounded.facts.catalogue.travel_document import TRAVEL_DOCUMENT
from wellfounded.facts.catalogue.witnesses import WITNESSES
from wellfounded.facts.catalogue.work_permit import WORK_PERMIT
from wellfounded.facts.fact import Fact
from wellfounded.facts.kinds import YesNo
from wellfounded.facts.problem import UnknownPathError, shown

PARTS = (
    NOTE,
    APPLICANT,
    NAME_IN_PARTS,
    LOOKS_AND_RACE,
    CONTACT,
    ARRIVAL,
    APPLICATION,
    PREPARER,
    UNDERSTOOD,
    REPRESENTATIVE,
    PRINCIPAL,
    PROCEEDINGS,
    ORDERS_AND_ARRESTS,
    SCREENING_INTERVIEW,
    FAMILY,
    REACHING_FAMILY,
    MARRIAGES,
    MARRIAGE_AND_STATUS_NOW,
    PARENTS,
    RELATIVE_PETITION,
    PETITIONED_RELATIVES,
    TRAVEL_DOCUMENT,
    HISTORIES,
    HARM_AND_FEAR,
    TOLD,
    CLAIM_QUESTIONS,
    DELAY,
    BARS_TO_ASYLUM,
    OTHER_PROTECTIONS,
    DECIDED,
    WORK_PERMIT,
    WHAT_HAPPENED,
    OTHER_WAYS,
    APPEARANCE,
    COURT_FEE_WAIVER,
    ADJUSTMENT,
    PLACES_OF_WORK_AND_SCHOOL,
    PUBLIC_CHARGE,
    ADMISSIBILITY,
    TPS_APPLICATION,
    FEE_WAIVER,
    DECLARATION,
    READ_BACKS,
    TRANSLATORS,
    EXHIBITS,
    WITNESSES,
    NOT_TO_BE_HAD,
    RECORD_REQUESTS,
    OVERRIDES,
)
COMPLETE = "_complete"
INDEX = re.compile(r"\[(?:0|[1-9][0-9]{0,5})\]")


def _whole(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    for fact in facts:
        yield fact
        if fact.complete:
            yield Fact(
                fact.path + COMPLETE,
                YesNo(),
                fact.complete,
                "The forms and the law look at the whole list.",
                data_class=fact.data_class,
                section=fact.section,
                forms=fact.forms,
            )


def by_path(parts: Iterable[tuple[Fact, ...]]) -> Mapping[str, Fact]:
    """The facts by their paths, each list with the question whether it is whole.

    Raises:
        ValueError: if two facts have one path.
    """
    found: dict[str, Fact] = {}
    for fact in (fact for part in parts for fact in _whole(part)):
        if fact.path in found:
            raise ValueError(f"two facts have the path {fact.path}")
        found[fact.path] = fact
    return MappingProxyType(found)


CATALOGUE: Mapping[str, Fact] = by_path(PARTS)


def fact_at(path: str) -> Fact:
    """The fact at a path of a case, such as ``entries[0].date``.

    Raises:
        UnknownPathError: if the catalogue has none; its text names the nearest.
    """
    pattern = INDEX.sub("[]", path)
    if pattern not in CATALOGUE:
        near = nearest(pattern, CATALOGUE)
        hint = f"; did you mean '{near}'?" if near else ""
        raise UnknownPathError(f"{shown(path, 80)}: there is no such path{hint}")
    return CATALOGUE[pattern]


def nearest(wrong: str, paths: Collection[str]) -> str | None:
    """The path most like ``wrong``, by its whole or by its last name, or None."""
    whole = difflib.get_close_matches(wrong, paths, n=1, cutoff=0.8)
    if whole:
        return whole[0]
    last = wrong.rpartition(".")[2]
    return next((path for path in paths if path.rpartition(".")[2] == last), None)
