"""Is the stage a fold over the steps, and is what cannot be refused with its reason?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import Case, parse_case
from wellfounded.languages import Language
from wellfounded.law.process import PROCEDURES, Course, can_follow, course, events
from wellfounded.law.process.words import because

TODAY = date(2026, 11, 21)
ENGLISH = Language("en")


def case(*steps: tuple[str, date | None], **answers: Any) -> Case:
    told = [{"kind": kind} | ({"date": day} if day else {}) for kind, day in steps]
    return parse_case(answers | {"events": told}, "a case")


def on(month: int, day: int, year: int = 2026) -> date:
    return date(year, month, day)


def stages(found: Course) -> dict[str, str]:
    return {track.procedure.id: track.stage.id for track in found.tracks}


FILED = ("nta_filed", on(1, 5))
DENIED = ("judge_denied", on(3, 10))
APPEALED = ("appeal_received", on(4, 1))


def test_a_case_of_which_nothing_is_known_stands_nowhere() -> None:
    found = course(case(), TODAY)
    assert (found.tracks, found.refused) == ((), ())


def test_steps_are_taken_by_their_days_and_not_as_they_were_told() -> None:
    found = course(case(APPEALED, FILED, DENIED), TODAY)
    assert stages(found)["court"] == "on_appeal"
    assert found.refused == ()


def test_one_step_moves_every_procedure_that_it_can() -> None:
    found = course(case(FILED, DENIED, APPEALED, ("board_remanded", on(8, 4))), TODAY)
    assert stages(found)["court"] == "open_again"
    assert stages(found)["appeal"] == "sent_back"


def test_a_denial_opens_no_appeal_by_itself() -> None:
    assert "appeal" not in stages(course(case(FILED, DENIED), TODAY))


def test_a_step_out_of_order_is_refused_and_the_rest_goes_on() -> None:
    found = course(case(FILED, ("brief_received", on(2, 2)), DENIED), TODAY)
    assert stages(found)["court"] == "denied"
    [refused] = found.refused
    assert refused.event.path == "events[1]"
    assert refused.possible == (("appeal", "briefs"),)
    said = because(refused, ENGLISH)
    assert "The days for briefs are set" in said


def test_a_step_that_could_come_from_many_stages_names_the_procedures() -> None:
    [refused] = course(case(("hearing_held", on(2, 2))), TODAY).refused
    said = because(refused, ENGLISH)
    assert "Your case in immigration court" in said
    assert "A short hearing is set" not in said


def test_a_step_twice_is_refused_where_its_stage_has_passed() -> None:
    found = course(case(FILED, DENIED, ("judge_denied", on(3, 11))), TODAY)
    assert [one.event.day.earliest for one in found.refused] == [on(3, 11)]


@pytest.mark.parametrize(("day", "refused"), [(on(7, 31, 1990), True), (on(8, 1, 1990), False)])
def test_a_step_before_birth_is_refused(day: date, refused: bool) -> None:
    born = {"date_of_birth": on(8, 1, 1990)}
    found = course(case(("nta_served", day), applicant=born), TODAY)
    assert [one.before_birth for one in found.refused] == [True] * refused
    assert bool(found.tracks) is not refused
    if refused:
        assert "birth" in because(found.refused[0], ENGLISH)


def test_a_birth_known_to_a_year_refuses_what_was_before_all_of_it() -> None:
    born = {"date_of_birth": {"from": on(1, 1, 1990), "to": on(12, 31, 1990)}}
    for day, refused in ((on(12, 31, 1989), 1), (on(6, 1, 1990), 0)):
        found = course(case(("nta_served", day), applicant=born), TODAY)
        assert len(found.refused) == refused


def test_what_lies_ahead_is_not_known_yet_but_a_day_that_was_set_is() -> None:
    told = case(FILED, ("individual_set", on(12, 15)), DENIED)
    assert stages(course(told, on(1, 4))) == {"court": "individual_ahead"}
    assert stages(course(told, on(2, 1)))["court"] == "individual_ahead"
    filed_alone = case(FILED, DENIED)
    assert stages(course(filed_alone, on(3, 9)))["court"] == "open"
    assert stages(course(filed_alone, on(3, 10)))["court"] == "denied"


@pytest.mark.parametrize(("noted", "runs"), [(on(8, 19), 1), (on(8, 20), 2)])
def test_a_day_that_had_been_set_before_the_end_is_passed_by(noted: date, runs: int) -> None:
    told = {
        "events": [
            {"kind": "i589_received", "date": on(3, 2)},
            {"kind": "referred_unheard", "date": on(8, 19)},
            {"kind": "interview_set", "date": on(12, 15), "noted_on": noted},
        ]
    }
    found = course(parse_case(told, "a case"), TODAY)
    assert [track.procedure.id for track in found.tracks].count("affirmative") == runs
    assert found.refused == ()


def test_a_hearing_after_the_end_begins_the_case_anew() -> None:
    told = case(FILED, ("case_dismissed", on(3, 2)), ("master_set", on(12, 15)))
    found = course(told, TODAY)
    assert [track.stage.id for track in found.going_on] == ["master_ahead"]


def test_the_end_of_a_card_after_the_end_of_its_procedure_is_passed_by() -> None:
    told = case(
        ("i589_received", on(3, 2)),
        ("i589_sent_back", on(3, 16)),
        ("card_end_set", on(12, 15)),
    )
    assert course(told, TODAY).refused == ()
    [refused] = course(case(("card_end_set", on(12, 15))), TODAY).refused
    assert refused.event.kind == "card_end_set"


def test_an_undated_step_comes_after_the_one_told_before_it() -> None:
    told = case(
        ("taken_into_custody", on(8, 1)),
        ("prior_order_used_again", None),
        ("fear_told", on(8, 3)),
    )
    found = stages(course(told, TODAY))
    assert found["reinstatement"] == "fear_told"
    assert "expedited_removal" not in found


def test_fear_that_is_told_without_more_begins_expedited_removal() -> None:
    assert stages(course(case(("fear_told", on(8, 3))), TODAY)) == {
        "expedited_removal": "fear_told"
    }


def test_fear_that_is_told_to_somebody_in_court_begins_nothing() -> None:
    found = course(case(FILED, ("fear_told", on(8, 3))), TODAY)
    assert stages(found) == {"court": "open"}
    assert len(found.refused) == 1


def test_a_procedure_that_ended_can_run_again() -> None:
    told = case(
        ("moved_house", on(8, 3)),
        ("address_told_uscis", on(8, 4)),
        ("address_told_court", on(8, 5)),
        ("moved_house", on(10, 5)),
    )
    found = course(told, TODAY)
    assert [track.stage.id for track in found.tracks] == ["all_know", "moved"]
    assert [track.stage.id for track in found.going_on] == ["moved"]


def test_whoever_is_held_gets_the_court_s_own_day_for_papers() -> None:
    hearing = ("individual_set", on(12, 15))
    opened = {}
    for held in (False, True):
        steps = (FILED, *((("taken_into_custody", on(1, 2)),) * held), hearing)
        found = course(case(*steps), TODAY)
        [court] = [track for track in found.tracks if track.procedure.id == "court"]
        opened[held] = court.made[-1].move.opens
    assert opened == {False: ("court.evidence",), True: ("court.evidence_detained",)}


def test_letting_out_gives_the_other_days_back() -> None:
    told = case(
        FILED,
        ("taken_into_custody", on(1, 2)),
        ("released", on(2, 2)),
        ("individual_set", on(12, 15)),
    )
    [court] = [track for track in course(told, TODAY).tracks if track.procedure.id == "court"]
    assert court.made[-1].move.opens == ("court.evidence",)


def test_what_can_follow() -> None:
    found = course(case(FILED), TODAY)
    assert can_follow(found, "judge_denied")
    assert not can_follow(found, "brief_received")
    assert not can_follow(found, "fear_told")


def test_each_step_knows_where_the_case_file_says_it() -> None:
    told = case(FILED, proceedings={"nta_served_on": on(1, 2)})
    assert [(one.kind, one.path) for one in events(told)] == [
        ("nta_served", "proceedings.nta_served_on"),
        ("nta_filed", "events[0]"),
    ]


ORDER = {"kind": "removal", "date": on(6, 18), "in_absentia": False}


@pytest.mark.parametrize(
    ("order", "step"),
    [
        (ORDER, "judge_denied"),
        (ORDER | {"in_absentia": True}, "ordered_in_absence"),
        (ORDER | {"kind": "voluntary_departure"}, "voluntary_departure"),
        (ORDER | {"kind": "expedited_removal"}, "expedited_order"),
        (ORDER | {"date": on(1, 4)}, ""),
        (ORDER | {"left_under_it": True}, ""),
        (ORDER | {"executed_on": on(7, 1)}, ""),
        (ORDER | {"executed_on": on(7, 1), "reinstated": True}, "prior_order_used_again"),
        ({"kind": "removal", "date": on(6, 18)}, ""),
    ],
)
def test_an_order_in_the_answers_is_a_step(order: dict[str, Any], step: str) -> None:
    told = case(proceedings={"nta_filed_on": on(1, 5)}, orders=[order])
    assert {one.kind for one in events(told)} == {"nta_filed", *([step] if step else [])}


def test_what_a_judge_decided_is_not_said_twice() -> None:
    told = case(
        ("ended_without_hearing", on(6, 18)),
        proceedings={"nta_filed_on": on(1, 5)},
        orders=[ORDER],
    )
    assert [one.kind for one in events(told)] == ["nta_filed", "ended_without_hearing"]


@pytest.mark.parametrize(
    ("answers", "step"),
    [
        ({"kind": "withholding_only"}, "withholding_only_notice"),
        ({"kind": "asylum_only"}, "asylum_only_notice"),
        ({"kind": "expedited"}, "expedited_begun"),
        ({"detained": True}, "taken_into_custody"),
    ],
)
def test_what_is_so_now_is_a_step_without_a_day(answers: dict[str, Any], step: str) -> None:
    [found] = events(case(proceedings=answers))
    assert (found.kind, found.dated) == (step, False)


def test_what_is_told_with_its_day_goes_before_what_is_so_now() -> None:
    [found] = events(case(("taken_into_custody", on(3, 2)), proceedings={"detained": True}))
    assert (found.path, found.dated) == ("events[0]", True)


BEFORE_A_JUDGE_DECIDES = (
    *("open", "master_ahead", "between", "claim_in", "asked_to_end", "other_country"),
    *("answered", "individual_ahead", "missed", "closed_for_now", "open_again"),
)
BEFORE_AN_OFFICER_DECIDES = (
    *("received", "biometrics", "interview_ahead", "missed", "interviewed"),
    *("asked_to_answer", "asked_as_resident"),
)
DECIDED_BY = {
    "affirmative": (
        BEFORE_AN_OFFICER_DECIDES,
        ("asylum_granted", "referred", "uscis_denied", "closed_at_uscis"),
    ),
    "court": (
        BEFORE_A_JUDGE_DECIDES,
        (
            *("judge_granted_asylum", "judge_granted_withholding", "judge_granted_torture"),
            *("judge_denied", "ended_without_hearing", "voluntary_departure"),
            *("ordered_in_absence", "case_dismissed"),
        ),
    ),
}


@pytest.mark.parametrize("id", DECIDED_BY)
def test_a_decision_is_taken_up_wherever_the_case_stands(id: str) -> None:
    stages_of_it, decisions = DECIDED_BY[id]
    going_on = {stage.id for stage in PROCEDURES[id].stages.values() if not stage.last}
    assert set(stages_of_it) <= going_on
    left = [
        (stage, kind)
        for stage in stages_of_it
        for kind in decisions
        if not PROCEDURES[id].moves_on(kind, stage)
    ]
    assert left == []


@pytest.mark.parametrize(
    ("before", "kind", "stage", "limit"),
    [
        (("i589_received",), "intent_to_deny", "asked_to_answer", "notice_of_intent_to_deny"),
        (("i589_received",), "interview_missed", "missed", "missed_interview"),
        (("i589_received", "interview_set"), "referred", "to_a_judge", ""),
        (("nta_filed",), "hearing_missed", "missed", ""),
        (("nta_filed",), "end_without_hearing_asked", "asked_to_end", "response"),
        ((), "voluntary_departure", "leave_by_a_day", "voluntary_departure"),
        ((), "tps_extended", "sign_up_again", "registration_again"),
        ((), "i589_sent_back", "sent_back", ""),
        ((), "refugee_refused", "refused", "request_for_review"),
        (("i589_received",), "card_end_set", "card", "renewal"),
    ],
)
def test_what_opens_a_day_is_taken_up_also_where_a_step_before_it_was_not_noted(
    before: tuple[str, ...], kind: str, stage: str, limit: str
) -> None:
    steps = [(one, on(2, 1 + place)) for place, one in enumerate(before)]
    found = course(case(*steps, (kind, on(11, 10))), TODAY)
    assert found.refused == ()
    at = [track for track in found.tracks if track.since.kind == kind]
    assert stage in [track.stage.id for track in at]
    opened = [name for track in at for name in track.made[-1].move.opens]
    assert not limit or limit in [name.rpartition(".")[2] for name in opened]


def test_protection_stays_while_the_appeal_about_asylum_is_lost() -> None:
    granted = ("judge_granted_withholding", on(3, 10))
    lost = ("board_dismissed", on(8, 4))
    found = stages(course(case(FILED, granted, APPEALED, lost), TODAY))
    assert found["court"] == "protection_final"
    assert found["after_a_grant"] == "removal_stopped"
    assert found["review_by_a_court"] == "can_be_asked"
