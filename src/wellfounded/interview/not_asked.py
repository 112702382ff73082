"""Which facts does the interview not ask the person, and why?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.facts import CATALOGUE

LOGGED = "The program writes it when a helper takes a filing on."
PREPARER = "It is on the preparer's own papers, so the preparer enters it."
THROUGH_WHOM = "The program writes it from the case of the person who asked first."
THIS_VERSION = "The program writes which version was read or signed."
DECLARED = "The pages of the declaration ask it, beside the text that it is about."
ON_THE_TIMELINE = "The pages of the timeline write it, when an event is put in its place."
LIVES_OUTSIDE = "The program writes it for a family member who lives in another country."
MORE_MAY_COME = "Nobody is asked: one more may always come."
OPEN_LISTS = frozenset(
    {"exhibits_complete", "exhibits[].shows_complete", "witnesses[].shows_complete"}
    | {"read_backs_complete", "translators_complete"}
)
FIRST_WORD = re.compile(r"[.\[]")
ON_ITS_PAGE: Mapping[str, str] = MappingProxyType(
    {
        "declaration": DECLARED,
        "read_backs": DECLARED,
        "translators": DECLARED,
        "exhibits": "The page of that paper asks it, where the file is added.",
        "witnesses": "The page of the people who could tell asks it.",
        "not_to_be_had": "The page of the papers that cannot be had asks it.",
        "record_requests": "The page of the records to ask for asks it.",
    }
)
"""What has pages of its own, outside the interview, by the first word of its paths."""


def _on_their_pages() -> dict[str, str]:
    return {
        path: MORE_MAY_COME if path in OPEN_LISTS else why
        for listed, why in ON_ITS_PAGE.items()
        for path in CATALOGUE
        if FIRST_WORD.split(path)[0].removesuffix("_complete") == listed
    }


NOT_ASKED: Mapping[str, str] = MappingProxyType(
    {
        "application.ms_l_class": "Only a lawyer or the government can say so, so a helper enters "
        "it.",
        "contact.address.province": LIVES_OUTSIDE,
        "contact.address.country": LIVES_OUTSIDE,
        "preparer.bar_number": PREPARER,
        "preparer.uscis_account": PREPARER,
        "preparer.g28_attached": PREPARER,
        "preparer.represents": PREPARER,
        "preparer.beyond_preparation": PREPARER,
        "preparer.kind": PREPARER,
        "application.signature": "The paper in the hand shows it, so whoever files it enters it.",
        "representative.signed_off_on": "The representative enters it, for it is their approval.",
        "work_permit.denial_held_to_bar": "Only USCIS can say so, so a helper enters it.",
        "expedited_removal.held_within_reach": "A court or the government decides it, so a helper "
        "enters it.",
        "proceedings.in_removal": "It follows from what is said of a case in immigration court.",
        "proceedings.circuit": "It follows from where the court is, so a helper looks it up.",
        "principal.relationship": THROUGH_WHOM,
        "principal.name.family": THROUGH_WHOM,
        "principal.name.given": THROUGH_WHOM,
        "principal.name.middle": THROUGH_WHOM,
        "principal.a_number": THROUGH_WHOM,
        "principal.uscis_account": THROUGH_WHOM,
        "principal.date_of_birth": THROUGH_WHOM,
        "principal.filed_on": THROUGH_WHOM,
        "principal.filed_with": THROUGH_WHOM,
        "travel_document.before_leaving": "It follows from where the person is now.",
        "travel_document.outside": "It follows from where the person is now.",
        "relative_petition.late": "It follows from the day of the grant and the day of the form.",
        "principal.includes": THROUGH_WHOM,
        "principal.outcome": THROUGH_WHOM,
        "principal.decided_on": THROUGH_WHOM,
        "receipts[].looks": "The program writes what USCIS answered.",
        "events[].noted_on": "The program writes the day on which it was noted.",
        "told[].calendar": "The page that turns a date into a Gregorian one writes it.",
        "told[].harm": ON_THE_TIMELINE,
        "told[].answer": ON_THE_TIMELINE,
        "told[].after": ON_THE_TIMELINE,
        "overrides": LOGGED,
        "overrides_complete": LOGGED,
        "overrides[].form": LOGGED,
        "overrides[].by": LOGGED,
        "overrides[].on": LOGGED,
        "overrides[].reason": LOGGED,
        "overrides[].gates": LOGGED,
        "overrides[].gates_complete": LOGGED,
        **_on_their_pages(),
        "declaration.signed_of": THIS_VERSION,
        "read_backs[].of": THIS_VERSION,
    }
)
"""The path of each, with the reason. All others stand on one page each."""
