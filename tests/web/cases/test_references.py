"""Does a paper still speak of the same event when another event is added or taken away?"""

from __future__ import annotations

from tests.web.cases.test_saving import again
from wellfounded.facts import parse_case
from wellfounded.web.cases.bringing_in import bring_in
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import remove_record
from wellfounded.web.cases.stored import NAMED

CASE = parse_case(
    {
        "harms": [{"place": "first"}, {"place": "second"}, {"place": "third"}],
        "exhibits": [
            {"title": "A letter", "shows": ["harms[1]", "harms[2].date", "nexus", "family.spouse"]}
        ],
        "not_to_be_had": [{"what": "A paper", "of": "harms[1]"}],
    },
    "x",
)
SHOWS, OF = "exhibits[0].shows", "not_to_be_had[0].of"


def test_in_the_vault_it_points_at_the_name_of_a_record_and_out_of_it_at_its_number(
    opened: Opened,
) -> None:
    bring_in(opened, CASE)
    answers = again(opened).answers
    kept = answers.latest[answers.named(SHOWS)].stored.raw
    assert kept[0] == f"harms[{answers.records('harms')[1]}]"
    assert kept[1] == f"harms[{answers.records('harms')[2]}].date"
    assert kept[2:] == ["nexus", "family.spouse"]
    assert NAMED.search(answers.latest[answers.named(OF)].stored.raw)
    assert dict(answers.case.answers) == dict(CASE.answers)


def test_when_an_event_before_it_is_taken_out_it_still_points_at_its_own(opened: Opened) -> None:
    bring_in(opened, CASE)
    first = again(opened).answers.records("harms")[0]
    remove_record(again(opened), "harms", first)
    case = again(opened).answers.case
    assert case.listed(SHOWS) == ("harms[0]", "harms[1].date", "nexus", "family.spouse")
    assert case.text("harms[0].place") == "second"


def test_when_its_event_is_taken_out_the_case_forgets_it_and_the_answer_keeps_it(
    opened: Opened,
) -> None:
    bring_in(opened, CASE)
    before = again(opened).answers
    kept = before.latest[before.named(SHOWS)].stored.raw
    remove_record(again(opened), "harms", before.records("harms")[1])
    answers = again(opened).answers
    assert answers.case.listed(SHOWS) == ("harms[1].date", "nexus", "family.spouse")
    assert answers.case.get(OF) is None
    assert answers.latest[answers.named(SHOWS)].stored.raw == kept
