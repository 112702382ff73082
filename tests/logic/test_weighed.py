"""Who has the word where a person must weigh: the text, the helper, or neither yet?"""

from __future__ import annotations

from itertools import product

import pytest

from wellfounded.logic import (
    TO_BE_WEIGHED,
    Known,
    Reading,
    Roster,
    Rule,
    Verdict,
    Weighed,
    When,
    decide,
    item,
    needs,
    roster,
    yes,
)

from .cases_table import read_as_sql

WEIGHED = Weighed(yes("finding"), yes("text"))
LEFT_TO_A_PERSON = Weighed(yes("finding"), yes("grave") & TO_BE_WEIGHED)


def knowing(**answers: Verdict) -> Known:
    return Known({path: answer for path, answer in answers.items() if answer is not None})


def test_either_is_enough_and_a_dispute_is_open() -> None:
    verdicts: dict[tuple[Verdict, Verdict], Verdict] = {
        (None, None): None,
        (True, None): True,
        (False, None): False,
        (None, True): True,
        (None, False): False,
        (True, True): True,
        (False, False): False,
        (True, False): None,
        (False, True): None,
    }
    assert set(verdicts) == set(product((True, False, None), repeat=2))
    cases = [knowing(finding=finding, text=text) for finding, text in verdicts]
    assert [decide(WEIGHED, case) for case in cases] == list(verdicts.values())
    by_sql = read_as_sql([Rule("goal", WEIGHED, ())], cases)
    assert by_sql == [(verdict,) for verdict in verdicts.values()]
    disputed = [WEIGHED.disputed(Reading(case)) for case in cases]
    assert disputed == [pair in ((True, False), (False, True)) for pair in verdicts]


def test_what_an_open_element_waits_for() -> None:
    assert needs(WEIGHED, Known()) == ("text", "finding")
    assert needs(WEIGHED, knowing(finding=True)) == ()
    assert needs(WEIGHED, knowing(finding=True, text=False)) == ("finding",)


def test_where_the_text_leaves_it_to_a_person_only_the_finding_is_left_to_ask() -> None:
    assert needs(LEFT_TO_A_PERSON, Known()) == ("grave", "finding")
    assert decide(LEFT_TO_A_PERSON, knowing(grave=True)) is None
    assert needs(LEFT_TO_A_PERSON, knowing(grave=True)) == ("finding",)
    assert decide(LEFT_TO_A_PERSON, knowing(grave=False)) is False
    assert decide(LEFT_TO_A_PERSON, knowing(grave=True, finding=True)) is True
    cases = [knowing(grave=True), knowing(grave=False), knowing(grave=True, finding=True)]
    by_sql = read_as_sql([Rule("goal", LEFT_TO_A_PERSON, ())], cases)
    assert by_sql == [(None,), (False,), (True,)]


def test_an_element_is_weighed_for_the_case_and_never_for_one_record() -> None:
    entries = {"entries": Roster((Known({"trip": True}),))}
    each = roster("entries").any(Weighed(yes("finding"), item.yes("trip")))
    with pytest.raises(TypeError, match="no record is at hand"):
        decide(each, Known({"finding": True}, entries))
    whole = roster("entries").any(WEIGHED & item.yes("trip"))
    assert decide(whole, Known({"finding": True}, entries)) is True


def test_knowing_more_may_open_a_verdict_but_never_turn_it_round() -> None:
    rule = When(WEIGHED, yes("a"), yes("b")) | (LEFT_TO_A_PERSON & ~WEIGHED)
    paths = ("finding", "text", "a", "b", "grave")
    assignments = list(product((True, False, None), repeat=len(paths)))
    verdict = {
        answers: decide(rule, knowing(**dict(zip(paths, answers, strict=True))))
        for answers in assignments
    }
    for more, less in product(assignments, assignments):
        if all(b is None or a is b for a, b in zip(more, less, strict=True)):
            assert verdict[less] is None or verdict[more] in (verdict[less], None)
