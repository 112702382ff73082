"""Is every question settled for our rules, and does each see the fault it is there for?"""

from __future__ import annotations

from functools import cache
from types import ModuleType

import pytest

from checks.rule_base import bars, caution, conflicts, facts_matter, filing_time, reachable
from checks.rule_base.__main__ import QUESTIONS, lines
from checks.rule_base.page import PAGE, bounds, page, section
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.logic import (
    ALWAYS,
    NEVER,
    Condition,
    Rule,
    choice,
    day,
    decide,
    on,
    versions,
    yes,
)
from wellfounded.logic.condition import And, Or

INVENTED = ("8 CFR 0",)


@cache
def law() -> RuleBase:
    return RuleBase.ours()


def few(*rules: Rule, keep: tuple[str, ...] = ()) -> RuleBase:
    """A rule base of these few, and of those of ours that are named."""
    ours = law()
    kept = {id: rule for id, rule in ours.rules.items() if id in keep}
    return RuleBase(rules=kept, days={}, values=ours.values).planted(*rules)


def rule(id: str, body: Condition, applies: Condition = ALWAYS) -> Rule:
    return Rule(id, body, INVENTED, applies)


@pytest.mark.parametrize(
    "question",
    [
        bars,
        filing_time,
        facts_matter,
        conflicts,
        pytest.param(reachable, marks=pytest.mark.long),
        pytest.param(caution, marks=pytest.mark.long),
    ],
    ids=lambda module: module.__name__.rpartition(".")[2],
)
def test_our_rules_leave_no_question_open_and_the_page_says_so(question: ModuleType) -> None:
    answer: Answer = question.answer(law())
    assert answer.failures == ()
    assert section(answer) in PAGE.read_text(encoding="utf-8"), "run 'make docs'"


def test_the_page_has_the_bounds_and_one_section_for_each_question() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert bounds(law()) in written
    answer = Answer(question="Why", proved="so it is", shown=("one",), failures=("two",))
    assert page([answer], law()).endswith("## Why\n\nSo it is.\n\n- **Open:** two\n- one\n")
    assert written.count("\n## ") == 1 + len(QUESTIONS)
    assert list(lines(answer)) == ["Why: so it is.", "  one", ""]


def without(id: str, bar: str) -> Condition:
    """The condition of one of our rules with a bar left out."""
    whole = law().rules[id].body
    assert isinstance(whole, And | Or)
    left_out = law().rules[bar]
    rest = tuple(part for part in whole.parts if left_out not in (part, *part.parts))
    assert len(rest) == len(whole.parts) - 1
    return type(whole)(rest)


@pytest.mark.parametrize("bar", ["asylum.mandatory_bars", "asylum.bars_to_applying"])
def test_asylum_without_its_bars_is_seen(bar: str) -> None:
    planted = law().planted(rule("asylum", without("asylum", bar)))
    failures = bars.answer(planted).failures
    assert f"{bar} is not settled as no, and asylum is yes all the same" in failures


def test_a_single_bar_that_is_left_out_is_seen() -> None:
    bar, whole = "asylum.firm_resettlement_bar", "asylum.mandatory_bars"
    mandatory = rule(whole, without(whole, bar))
    body = without("asylum", "asylum.mandatory_bars") & ~mandatory
    (failure,) = bars.answer(law().planted(mandatory, rule("asylum", body))).failures
    assert failure == f"{bar} is not settled as no, and asylum is yes all the same"


def test_asylum_that_nobody_gets_is_seen() -> None:
    (failure,) = bars.answer(law().planted(rule("asylum", NEVER))).failures
    assert failure.startswith("asylum is never yes")


def test_withholding_that_reads_the_day_of_filing_is_seen() -> None:
    late = day("application.filed_on") > on(2025, 1, 1)
    withholding = rule("withholding", law().rules["withholding"].body & ~late)
    failures = filing_time.answer(law().planted(withholding)).failures
    assert failures == (
        "withholding reads application.filed_on",
        "withholding turns on filing time, whoever is an unaccompanied child",
        "withholding turns on filing time, though no agreement sends anybody away",
    )


def test_a_deadline_that_reaches_torture_through_another_rule_is_seen() -> None:
    cat = law().rules["cat.deferral"].body & ~law().rules["asylum.one_year_bar"]
    failures = filing_time.answer(law().planted(rule("cat.deferral", cat))).failures
    assert any(one.startswith("cat.deferral reads application.filed, ") for one in failures)
    assert "cat.deferral turns on filing time, whoever is an unaccompanied child" in failures


def test_a_fact_that_changes_nothing_is_seen() -> None:
    asked_in_vain, matters = yes("prior_claims.any"), yes("fear.any")
    answer = facts_matter.answer(few(rule("idle", (asked_in_vain & NEVER) | matters)))
    assert answer.failures == ("prior_claims.any is read, and changes no verdict",)
    (witness,) = answer.witnesses
    assert witness.startswith("fear.any makes idle ")


def test_the_two_cases_shown_differ_in_one_fact_and_in_the_verdict() -> None:
    found = facts_matter.witness(law(), "entries[].date")
    assert found is not None
    one, other = (dict(case.rosters) for case in (found.one, found.other))
    assert found.one.values == found.other.values
    entries = one.pop("entries"), other.pop("entries")
    assert one == other
    assert entries[0] != entries[1]
    decided = law().rules[found.rule]
    assert decide(decided, found.one) is not decide(decided, found.other)


FIRST = rule("first", yes("fear.any"), choice("proceedings.circuit").among("2", "9"))
SECOND = rule("second", NEVER, choice("proceedings.circuit").among("9"))


def test_versions_that_conflict_in_silence_are_seen() -> None:
    user = rule("user", versions(FIRST, SECOND, otherwise=NEVER))
    (failure,) = conflicts.answer(few(FIRST, SECOND, user)).failures
    assert failure == (
        "first and second in user: they conflict, and nothing says that they can "
        "(first: True, second: False)"
    )


def test_a_conflict_that_is_declared_and_cannot_be_is_seen() -> None:
    elsewhere = rule("second", NEVER, choice("proceedings.circuit").among("5"))
    settled = versions(FIRST, elsewhere, otherwise=NEVER, settled_by=yes("prior_claims.any"))
    (failure,) = conflicts.answer(few(FIRST, elsewhere, rule("user", settled))).failures
    assert failure.endswith("they are said to conflict, and never do")


def test_a_conflict_that_a_constant_settles_is_seen() -> None:
    settled = versions(FIRST, SECOND, otherwise=NEVER, settled_by=ALWAYS)
    (failure,) = conflicts.answer(few(FIRST, SECOND, rule("user", settled))).failures
    assert failure.endswith("they are said to conflict, and never do")


def test_a_version_that_stands_alone_is_seen() -> None:
    (failure,) = conflicts.answer(few(FIRST, rule("user", FIRST & yes("fear.any")))).failures
    assert failure.startswith("first has a scope and is no version of anything")


def test_a_rule_that_can_never_say_yes_is_seen() -> None:
    both = choice("proceedings.circuit").among("2") & choice("proceedings.circuit").among("9")
    failures = reachable.answer(few(rule("nobody", both))).failures
    assert "nobody can never say yes" in failures
    assert "nobody can never say no" not in failures


def test_a_part_that_changes_nothing_is_seen() -> None:
    twice = yes("fear.any") & (yes("fear.any") | yes("prior_claims.any"))
    failures = reachable.answer(few(rule("twice", twice))).failures
    assert "twice: nothing turns on fear.any, prior_claims.any" in failures


def test_a_reason_that_no_longer_holds_is_seen() -> None:
    reasoned = rule("asylum.health_emergency", yes("fear.any"))
    failures = reachable.answer(few(reasoned)).failures
    assert "asylum.health_emergency is said to say no only, and that is not so" in failures


def test_caution_is_found_where_a_rule_repeats_itself() -> None:
    so_or_not = yes("fear.any") | ~yes("fear.any")
    before_or_after = (day("fear.since") <= on(2025, 1, 1)) | (day("fear.since") > on(2025, 1, 1))
    once = yes("fear.any") | yes("prior_claims.any")
    rules = rule("repeats", so_or_not), rule("days", before_or_after), rule("once", once)
    found = caution.cautions(few(*rules))
    assert [(one.rule, one.fact, one.verdict) for one in found] == [
        ("days", "fear.since", True),
        ("repeats", "fear.any", True),
    ]
    by_id = {one.id: one for one in rules}
    assert [decide(by_id[one.rule], one.case) for one in found] == [None, None]
