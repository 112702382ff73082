"""Does a rule speak only in its scope, and do two that disagree say so?"""

from __future__ import annotations

from itertools import product

import pytest

from wellfounded.logic import (
    ALWAYS,
    NEVER,
    AuthoritiesConflict,
    Known,
    NamedDay,
    Reading,
    Roster,
    Rule,
    Verdict,
    Versions,
    day,
    days_after,
    decide,
    item,
    needs,
    roster,
    versions,
    yes,
)

from .cases_table import read_as_sql

VERDICTS: tuple[Verdict, ...] = (True, False, None)
FIRST = Rule("first", yes("says1"), ("statute",), applies=yes("scope1"))
SECOND = Rule("second", yes("says2"), ("precedent",), applies=yes("scope2"))
PATHS = ("scope1", "says1", "scope2", "says2", "otherwise", "finding")


def case(*answers: Verdict) -> Known:
    return Known({p: a for p, a in zip(PATHS, answers, strict=False) if a is not None})


def outcome(world: tuple[bool, ...], declared: bool) -> Verdict:
    """What the texts say once everything is known."""
    scope1, says1, scope2, says2, otherwise, finding = world
    voices = {says for scope, says in ((scope1, says1), (scope2, says2)) if scope}
    if len(voices) == 2:
        return finding if declared else None
    return voices.pop() if voices else otherwise


@pytest.mark.parametrize("declared", [True, False])
def test_every_assignment_of_scopes_and_verdicts(declared: bool) -> None:
    settled_by = yes("finding") if declared else None
    which = versions(FIRST, SECOND, otherwise=yes("otherwise"), settled_by=settled_by)
    assignments = list(product(VERDICTS, repeat=6))
    cases = [case(*assignment) for assignment in assignments]
    cautious = 0
    for assignment, known in zip(assignments, cases, strict=True):
        worlds = product(*((True, False) if a is None else (a,) for a in assignment))
        outcomes = {outcome(world, declared) for world in worlds}
        settled = outcomes.pop() if len(outcomes) == 1 else None
        verdict = decide(which, known)
        assert verdict in (settled, None)
        cautious += verdict is not settled
        conflict = settled is None and len(outcomes) == 0
        if verdict is None and (declared or not conflict):
            assert needs(which, known)
        if verdict is not None:
            assert not needs(which, known)
    # A helper's finding that agrees with the one text surely in scope could settle a few more.
    assert cautious == (36 if declared else 0)
    by_sql = read_as_sql([Rule("goal", which, ())], cases)
    assert by_sql == [(decide(which, known),) for known in cases]


def test_out_of_scope_says_nothing_which_is_not_no() -> None:
    which = versions(FIRST, otherwise=ALWAYS)
    assert decide(which, case(False, False)) is True
    assert decide(which, case(True, False)) is False
    assert decide(which, case(None, False)) is None
    assert decide(which, case(None, True)) is True
    assert needs(which, case(None, False)) == ("scope1",)


def test_an_undeclared_conflict_raises_when_strict_and_is_not_settled_otherwise() -> None:
    which = Rule("which", versions(FIRST, SECOND, otherwise=NEVER), ())
    conflict = case(True, True, True, False)
    assert decide(which, conflict) is None
    with pytest.raises(AuthoritiesConflict, match="first and second"):
        decide(which, conflict, strict=True)
    agreed = case(True, True, True, True)
    assert decide(which, agreed, strict=True) is True


def test_a_declared_conflict_waits_for_the_finding_alone() -> None:
    third = Rule("third", yes("says3"), (), applies=yes("scope3"))
    which = versions(FIRST, SECOND, third, otherwise=NEVER, settled_by=yes("finding"))
    conflict = case(True, True, True, False)
    assert decide(which, conflict, strict=True) is None
    assert needs(which, conflict) == ("finding",)
    assert decide(which, case(True, True, True, False, None, True), strict=True) is True
    assert needs(which, case(True, True)) == ("scope2", "says2", "scope3", "says3")


def test_a_rule_and_a_named_day_are_read_once_in_a_pass() -> None:
    read = []

    class Watched(dict[str, bool]):
        def get(self, path: object, default: object = None) -> object:  # type: ignore[override]
            read.append(path)
            return default

    shared = Rule("shared", yes("a"), ())
    named = NamedDay("named", day("d"), ())
    both = (shared | ~shared) & (named <= days_after(named, 1))
    assert decide(both, Known(Watched())) is None
    assert read == ["a", "d"]


def entries(*trips: bool) -> dict[str, Roster]:
    return {"entries": Roster(tuple(Known({"trip": trip}) for trip in trips))}


def test_a_rule_within_a_quantifier_still_speaks_of_the_case() -> None:
    held = Rule("held", yes("held"), ())
    trips = roster("entries").any(held & item.yes("trip"))
    records = entries(True, False)
    assert decide(trips, Known({"held": True}, records)) is True
    assert needs(trips, Known({}, records)) == ("held", "entries_complete")


def test_a_rule_about_one_record_is_refused_for_its_verdict_would_be_that_of_the_first() -> None:
    trip = Rule("trip", item.yes("trip"), ())
    arrived = NamedDay("arrived", item.day("date"), ())
    records = entries(False, True)
    dated = versions(FIRST, otherwise=item.yes("trip"))
    for mistake in (trip, arrived <= day("d"), dated):
        with pytest.raises(TypeError, match="no record is at hand"):
            decide(roster("entries").any(mistake), Known({}, records))


def test_parts_are_scope_text_and_what_holds_otherwise() -> None:
    otherwise, settled_by = yes("otherwise"), yes("finding")
    which = versions(FIRST, SECOND, otherwise=otherwise, settled_by=settled_by)
    assert isinstance(which, Versions)
    scoped = (FIRST.applies, FIRST, SECOND.applies, SECOND)
    assert which.parts == (*scoped, otherwise, settled_by)
    assert not which.conflicting(Reading(Known()))
    assert which.conflicting(Reading(case(True, True, True, False)))
