"""Is a Form I-765 that would come back stopped, with the reason and what to do?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.i765 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness import Problem, gates

from .conftest import AS_OF, FULL

EDITION = date(2025, 8, 21)


def problems(
    tree: FieldTree, answers: dict[str, Any], as_of: date = AS_OF, edition: date = EDITION
) -> list[Problem]:
    case = parse_case(answers, "case")
    filling = FORM.prepare(case, tree, as_of)
    return list(gates(FORM, case, filling, edition=edition, as_of=as_of))


def found(
    tree: FieldTree, answers: dict[str, Any], code: str, as_of: date = AS_OF
) -> list[tuple[str, str]]:
    """Item and reason of each problem of that code."""
    return [(p.item, p.reason) for p in problems(tree, answers, as_of) if p.code == code]


def with_(**more: dict[str, Any]) -> dict[str, Any]:
    return FULL | {name: FULL.get(name, {}) | answers for name, answers in more.items()}


def test_a_whole_form_passes(tree: FieldTree) -> None:
    assert [p for p in problems(tree, FULL) if p.blocks] == []


def test_an_edition_a_court_forbade_is_not_used(tree: FieldTree) -> None:
    [stop] = [p for p in problems(tree, FULL, edition=date(2026, 9, 15)) if p.blocks]
    assert (stop.code, stop.overridable) == ("edition", False)


def test_the_answers_without_which_it_comes_back(tree: FieldTree) -> None:
    missing = [p.item for p in problems(tree, {}) if p.code == "missing"]
    assert missing == [
        "1.1", "2.1.a", "2.5.b", "2.5.d", "2.5.e", "2.5.f", "2.14.a", "2.16", "2.27",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("as_of", "stopped"),
    [(date(2025, 6, 8), True), (date(2025, 6, 9), False), (date(2025, 6, 10), False)],
)
def test_150_days_and_the_days_beside(tree: FieldTree, as_of: date, stopped: bool) -> None:
    """Received on 10 January 2025: day 150 is 9 June 2025."""
    early = found(tree, FULL, "too_early", as_of)
    assert bool(early) is stopped
    if stopped:
        assert early == [("2.27", "the form comes too early: it may be sent from 9 June 2025")]


def test_delay_moves_the_day(tree: FieldTree) -> None:
    month = {"whose": "applicant", "from": "2025-03-01", "to": "2025-03-31"}
    case = FULL | {"delays": [month]}
    assert found(tree, case, "too_early", date(2025, 7, 8))
    assert not found(tree, case, "too_early", date(2025, 7, 9))
    unclear = FULL | {"delays": [{**month, "whose": "not_clear"}]}
    [(_, reason)] = found(tree, unclear, "too_early", date(2025, 6, 20))
    assert reason.startswith("the form may come too early")
    assert reason.endswith("from a day between 9 June 2025 and 9 July 2025")
    [(_, reason)] = found(tree, unclear, "too_early", date(2025, 6, 8))
    assert reason.startswith("the form comes too early")
    still = FULL | {"delays": [{"whose": "applicant", "from": "2025-03-01", "to": "present"}]}
    [(_, reason)] = found(tree, still, "too_early", date(2025, 7, 20))
    assert "stands still" in reason


def test_a_first_card_needs_the_day_of_receipt(tree: FieldTree) -> None:
    case = FULL | {"application": {"filed": True, "prepared_by_other": True}}
    assert found(tree, case, "days")
    renewed = case | {"work_permit": FULL["work_permit"] | {"reason": "renewal"}}
    assert not found(tree, renewed, "days")


@pytest.mark.parametrize(
    ("as_of", "stopped"), [(date(2026, 7, 3), True), (date(2026, 7, 4), False)]
)
def test_a_new_card_is_asked_for_in_the_last_180_days(
    tree: FieldTree, as_of: date, stopped: bool
) -> None:
    card = {
        "reason": "renewal",
        "filed_before": True,
        "category": "C08",
        "expires_on": "2026-12-31",
    }
    assert bool(found(tree, with_(work_permit=card), "too_early", as_of)) is stopped


def test_a_denied_claim_closes_it(tree: FieldTree) -> None:
    denied = {"outcome": "denied", "by": "immigration_judge", "on": "2026-06-15"}
    [(_, reason)] = found(tree, with_(decision=denied), "closed")
    assert "may close" in reason
    [(_, reason)] = found(tree, with_(decision={**denied, "appealed": False}), "closed")
    assert "which closes" in reason
    appealed = with_(decision={**denied, "appealed": True})
    [(_, reason)] = found(tree, appealed, "closed")
    assert "may close" in reason, "what an appeal changes, no text says"
    appealed["work_permit"] = FULL["work_permit"] | {"denial_held_to_bar": False}
    assert not found(tree, appealed, "closed")
    not_filed = with_(application={"filed": False, "filed_on": None})
    not_filed["application"].pop("filed_on")
    assert found(tree, not_filed, "nothing_waits")


@pytest.mark.parametrize(
    ("more", "item"),
    [
        ({"work_permit": {"reason": "renewal", "category": "none", "filed_before": True}}, "1.1"),
        ({"work_permit": {"reason": "replacement"}}, "2.12"),
        ({"work_permit": {"reason": "renewal", "category": "A12", "filed_before": True}}, "1.1"),
        ({"work_permit": {"category": "C08"}}, "1.1"),
        ({"decision": {"outcome": "asylum", "on": "2026-05-01"}}, "2.27"),
        ({"interpreter": {"used": False}}, "3.1"),
    ],
    ids=["no card", "never filed", "another card", "there is one", "has asylum", "no interpreter"],
)
def test_answers_that_contradict_each_other(
    tree: FieldTree, more: dict[str, Any], item: str
) -> None:
    assert item in [at for at, _ in found(tree, with_(**more), "contradiction")]


def test_no_against_a_conviction(tree: FieldTree) -> None:
    case = FULL | {"arrests": [{"convicted": True}]}
    assert found(tree, case, "contradiction") == [
        ("2.30", "the answer is No, and the case tells of a conviction")
    ]


def test_a_green_card_needs_no_work_permit(tree: FieldTree) -> None:
    held = FULL | {"statuses": [{"kind": "immigrant", "from": "2026-01-01", "to": "present"}]}
    assert "green card" in str(found(tree, held, "contradiction"))


@pytest.mark.parametrize(
    ("more", "as_of", "words"),
    [
        ({}, AS_OF, "560 dollars, and it cannot be waived"),
        ({"reason": "renewal"}, AS_OF, "795 dollars, of which 275 dollars cannot be waived"),
        ({"asks_for": "A05"}, AS_OF, "nothing is to be paid"),
        ({"asks_for": "A05", "reason": "renewal"}, AS_OF, "520 dollars, and it can be waived"),
        ({"asks_for": "A03", "reason": "renewal"}, AS_OF, "nothing is to be paid"),
        ({"asks_for": "A12"}, AS_OF, "1080 dollars, of which 560 dollars cannot be waived"),
        ({"asks_for": "A10"}, AS_OF, "is not kept here"),
        ({"reason": "replacement"}, AS_OF, "is not kept here"),
        ({}, date(2026, 10, 15), "560 dollars"),
        ({}, date(2026, 10, 16), "570 dollars"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_the_fee_of_the_day(tree: FieldTree, more: dict[str, Any], as_of: date, words: str) -> None:
    [(_, reason)] = found(tree, with_(work_permit=more), "fee", as_of)
    assert words in reason


def test_no_fee_is_said_before_it_is_known_what_is_asked_for(tree: FieldTree) -> None:
    assert found(tree, {}, "fee") == []


def test_members_of_the_class_owe_no_new_fee(tree: FieldTree) -> None:
    [(_, reason)] = found(tree, with_(application={"ms_l_class": True}), "fee")
    assert "nothing is to be paid" in reason


def test_words_for_whoever_files(tree: FieldTree) -> None:
    told = {p.code: p for p in problems(tree, FULL) if not p.blocks}
    assert {"signature", "papers", "proof", "fee"} <= set(told)
    assert "two passport photos" in told["papers"].reason
    assert "asylum form was received" in told["proof"].reason
    arrested = with_(work_permit={"arrested_for_a_crime": True})
    assert found(tree, arrested, "court_papers")
    asylee = with_(
        decision={"outcome": "asylum", "on": "2026-05-01"}, work_permit={"asks_for": "A05"}
    )
    assert found(tree, asylee, "by_status")
    deferred = with_(work_permit={"asks_for": "C14"})
    assert "I-765WS" in str(found(tree, deferred, "worksheet"))


def test_a_kind_that_is_not_kept_is_written_by_hand(tree: FieldTree) -> None:
    assert found(tree, with_(work_permit={"asks_for": "other"}), "category")


@pytest.mark.parametrize(("whom", "item"), [("interpreter", "4.1"), ("preparer", "5.1")])
def test_who_helped_is_named_whole(tree: FieldTree, whom: str, item: str) -> None:
    less = FULL | {whom: {n: word for n, word in FULL[whom].items() if n not in ("given", "city")}}
    [(at, reason)] = found(tree, less, whom)
    assert at == item
    assert reason.endswith("given name, city is not given")


def test_a_paid_preparer_is_no_representative(tree: FieldTree) -> None:
    def boxes(kind: str) -> set[str]:
        case = parse_case(with_(preparer={"kind": kind}), "case")
        filling = FORM.prepare(case, tree, AS_OF)
        return {tick.on for tick in filling.ticks if "Part5Line7_" in tick.field}

    assert boxes("accredited") == {"B"}
    assert boxes("consultant") == {"A"}


def test_every_gate_is_said_in_another_language_from_its_id(tree: FieldTree) -> None:
    said = [problem.said for problem in problems(tree, FULL) if problem.said]
    assert {one.gate for one in said} >= {"papers.i765", "proof.i765_C08", "fee.i765_not_waived"}
