"""Does a finding say what was decided, why, on which facts, and what it waits for?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from hypothesis import given

from wellfounded.logic import (
    ALWAYS,
    Conflict,
    Finding,
    Known,
    Message,
    Missing,
    NamedDay,
    Reading,
    Roster,
    Rule,
    Span,
    When,
    WhenDay,
    day,
    decide,
    explain,
    item,
    later_of,
    needs,
    on,
    roster,
    versions,
    years_after,
    yes,
)
from wellfounded.logic.known import Value

from .strategies import THOROUGH, goals
from .worlds import triples

LAST_ARRIVAL = NamedDay(
    "one_year.last_arrival",
    roster("entries").latest(
        item.day("date"), if_none=Span.on(date(1997, 4, 1)), where=~item.yes("trip")
    ),
    ("Matter of F-P-R-",),
)
DUE = NamedDay(
    "one_year.due",
    years_after(later_of(LAST_ARRIVAL, on(1997, 4, 1)), 1, missing=Missing.FORWARD),
    ("8 CFR 1208.4(a)(2)(ii)",),
)
IN_TIME = Rule("filed_in_time", day("application.filed_on") <= DUE, ("INA 208(a)(2)(B)",))
CHILD = Rule("unaccompanied_child", yes("uac"), ("INA 208(a)(2)(E)",))
BAR = Rule("one_year_bar", ~IN_TIME & ~CHILD, ("INA 208(a)(2)(B)",))


def case(**values: Value) -> Known:
    arrived = Known({"date": Span(date(2024, 3, 1), date(2024, 3, 31)), "trip": False})
    return Known(
        {"application.filed_on" if path == "filed" else path: v for path, v in values.items()},
        {"entries": Roster((arrived, Known({"trip": True})), complete=True)},
    )


def test_the_finding_of_a_rule_repeats_its_shape() -> None:
    late = case(filed=Span.on(date(2025, 6, 1)), uac=True)
    found = explain(BAR, Reading(late))
    assert (found.id, found.verdict, found.needs) == ("one_year_bar", False, ())
    in_time, child = found.because
    assert (in_time.id, in_time.verdict, in_time.decisive) == ("filed_in_time", False, False)
    assert (child.id, child.verdict, child.decisive) == ("unaccompanied_child", True, True)
    assert child.facts == (("uac", True),)
    assert in_time.facts == (
        ("application.filed_on", Span.on(date(2025, 6, 1))),
        ("entries[0].trip", False),
        ("entries[0].date", Span(date(2024, 3, 1), date(2024, 3, 31))),
        ("entries[1].trip", True),
        ("entries_complete", True),
    )
    assert [(named.id, str(named.span)) for named in in_time.days] == [
        ("one_year.due", "2025-03-01 to 2025-03-31"),
        ("one_year.last_arrival", "2024-03-01 to 2024-03-31"),
    ]
    assert in_time.message == Message(
        "filed_in_time.no",
        (("due", "2025-03-01 to 2025-03-31"), ("last_arrival", "2024-03-01 to 2024-03-31")),
    )


def test_what_is_not_settled_turns_on_what_is_not() -> None:
    found = explain(BAR, Reading(case(filed=Span.on(date(2025, 3, 10)), uac=False)))
    assert found.message.id == "one_year_bar.not_settled"
    assert found.needs == ("entries[0].date",)
    assert [(part.id, part.decisive) for part in found.because] == [
        ("filed_in_time", True),
        ("unaccompanied_child", False),
    ]


def test_a_rule_that_chooses_a_day_is_among_the_reasons() -> None:
    chosen = NamedDay("chosen", WhenDay(CHILD, on(2024, 1, 1), on(2024, 2, 1)), ())
    goal = Rule("goal", day("application.filed_on") <= chosen, ())
    found = explain(goal, Reading(case(filed=Span.on(date(2024, 1, 15)), uac=True)))
    assert [(part.id, part.decisive) for part in found.because] == [("unaccompanied_child", True)]
    within = Rule("within", roster("entries").any(CHILD & item.yes("trip")), ())
    found = explain(within, Reading(case(uac=True)))
    assert [(part.id, part.decisive) for part in found.because] == [("unaccompanied_child", True)]


def test_of_two_branches_only_the_one_taken_is_decisive() -> None:
    left, right = Rule("left", yes("l"), ()), Rule("right", yes("r"), ())
    goal = Rule("goal", When(CHILD, left, right), ())
    found = explain(goal, Reading(Known({"uac": False, "l": True, "r": True})))
    assert [(part.id, part.decisive) for part in found.because] == [
        ("unaccompanied_child", True),
        ("left", False),
        ("right", True),
    ]


OLD = Rule("old", yes("o"), (), applies=day("filed") < on(2009, 3, 23))
NEW = Rule("new", yes("n"), (), applies=day("filed") >= on(2009, 3, 23))


def test_versions_out_of_scope_are_shown_as_such() -> None:
    none = Rule("none", ALWAYS, ())
    goal = Rule("goal", versions(OLD, NEW, otherwise=none), ())
    filed = Span.on(date(2010, 1, 1))
    found = explain(goal, Reading(Known({"filed": filed, "n": True})))
    assert found.verdict is True
    assert found.facts == (("filed", filed),)
    assert [(part.id, part.in_scope, part.decisive) for part in found.because] == [
        ("old", False, False),
        ("new", True, True),
        ("none", True, False),
    ]
    silent = Rule("silent", versions(OLD, otherwise=none), ())
    found = explain(silent, Reading(Known({"filed": filed})))
    assert [(part.id, part.decisive) for part in found.because] == [("old", False), ("none", True)]


def test_a_conflict_shows_both_readings_and_whether_a_finding_settles_it() -> None:
    both = Rule("both", yes("b"), (), applies=ALWAYS)
    helper = Rule("helper", yes("h"), ())
    goal = Rule("goal", versions(NEW, both, otherwise=ALWAYS, settled_by=helper), ())
    known: dict[str, Value] = {"filed": Span.on(date(2010, 1, 1)), "n": True, "b": False}
    open_conflict = explain(goal, Reading(Known(known)))
    readings = (("new", True), ("both", False))
    assert open_conflict.conflicts == (Conflict(readings=readings, settled_by_a_finding=False),)
    assert open_conflict.needs == ("h",)
    settled = explain(goal, Reading(Known({**known, "h": False})))
    assert settled.verdict is False
    assert settled.conflicts == (Conflict(readings=readings, settled_by_a_finding=True),)
    assert {part.id for part in settled.because if part.decisive} == {"new", "both", "helper"}
    agreed = explain(goal, Reading(Known({**known, "b": True})))
    assert agreed.conflicts == ()


def test_a_rule_is_explained_once_in_a_pass() -> None:
    at = Reading(case(uac=True))
    assert explain(BAR, at) is explain(BAR, at)
    assert explain(CHILD, at, decisive=False) is explain(CHILD, at, decisive=False)


class Watched(dict[str, Value]):
    """Values that note which of them were read, by full path."""

    def __init__(self, values: Mapping[str, Value], place: str, read: dict[str, Value]) -> None:
        super().__init__(values)
        self.place, self.read = place, read

    def get(self, path: str, default: object = None) -> object:  # type: ignore[override]
        if path in self:
            self.read[self.place + path] = self[path]
        return super().get(path, default)


def watched(known: Known, read: dict[str, Value], place: str = "") -> Known:
    rosters = {}
    for path, whole in known.rosters.items():
        items = tuple(
            watched(one, read, f"{place}{path}[{number}].") if isinstance(one, Known) else one
            for number, one in enumerate(whole.items)
        )
        rosters[path] = Roster(items, whole.complete)  # type: ignore[arg-type]
    return Known(Watched(known.values, place, read), rosters)


def all_findings(found: Finding) -> Iterator[Finding]:
    yield found
    for part in found.because:
        yield from all_findings(part)


@THOROUGH
@given(goals(weighed=True))
def test_a_finding_tells_the_verdict_and_every_fact_read(
    drawn: tuple[Rule, NamedDay],
) -> None:
    rule, _ = drawn
    for known in (triple[number % 3] for number, triple in enumerate(triples(50))):
        found = explain(rule, Reading(known))
        assert found.verdict is decide(rule, known)
        assert found.needs == needs(rule, known)
        read: dict[str, Value] = {}
        decide(rule, watched(known, read))
        told = {path: value for one in all_findings(found) for path, value in one.facts}
        assert read.items() <= told.items()
        assert found.verdict is None or not found.needs
