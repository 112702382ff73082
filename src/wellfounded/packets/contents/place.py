"""Is the case at the place that the packet is for? 8 CFR 1003.14(a).

A paper that goes to the wrong place is not in the case, and a day set for it can pass meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.forms.readiness.forum import venue
from wellfounded.law.filing import Place
from wellfounded.packets.contents.dangers import APPLICATION
from wellfounded.packets.problem import Problem
from wellfounded.packets.wanted import Wanted

ELSEWHERE = {
    Place.COURT: "judge_has_it",
    Place.USCIS: "no_judge_has_it",
    Place.BOARD: "board_has_it",
}
"""What is said when the case is at a place, and the packet is for another."""


def open_at_place(wanted: Wanted) -> Iterator[Problem]:
    """That the case is somewhere else, where that is settled.

    USCIS hears a child who came alone first, also while a judge has the case (8 CFR 208.2(b)).
    """
    case = wanted.case
    came_alone = case.date("applicant.unaccompanied_child.determined_on") is not None
    place = venue(APPLICATION, case, wanted.as_of).place
    if place in ELSEWHERE and place is not wanted.forum and not came_alone:
        yield Problem(id=ELSEWHERE[place], path="proceedings.nta_filed_on")
