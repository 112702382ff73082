"""What moved against what was known?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.facts import Case, parse_case
from wellfounded.languages import Language
from wellfounded.notices import ReadNotice, compare, read
from wellfounded.notices.words import difference_words

TODAY = date(2026, 11, 22)
PAPER = """IMMIGRATION COURT
26 EXAMPLE PLAZA
NEW YORK, NY 10278
RE: QUIROGA, ROSA ELENA
FILE: {number}    DATE: {written}
NOTICE OF HEARING IN REMOVAL PROCEEDINGS
scheduled for an INDIVIDUAL hearing before the Immigration Court on {day} at {time}.
"""


def paper(
    day: str = "Thursday, February 4, 2027",
    time: str = "9:00 A.M.",
    number: str = "A204-560-269",
    written: str = "October 20, 2026",
) -> ReadNotice:
    return read(PAPER.format(day=day, time=time, number=number, written=written), as_of=TODAY)


def case(**more: object) -> Case:
    return parse_case(
        {"applicant": {"a_number": "204560269", "name": {"family": "Quiroga"}}, **more}, "a case"
    )


def known(day: date, **more: object) -> Case:
    return case(events=[{"kind": "master_set", "date": day, **more}])


def test_nothing_is_compared_where_nothing_is_known() -> None:
    assert compare(paper(), Case()) == ()
    assert compare(paper(), case()) == ()


def test_the_same_again_is_no_difference() -> None:
    said = known(date(2027, 2, 4), time="9:00 AM", place="26 Example Plaza, New York, NY 10278")
    assert compare(paper(), said) == ()


@pytest.mark.parametrize(
    ("before", "id"),
    [
        (date(2027, 1, 7), "moved_later"),
        (date(2027, 2, 3), "moved_later"),
        (date(2027, 2, 5), "moved_earlier"),
    ],
)
def test_a_hearing_that_moved_is_told_with_both_days(before: date, id: str) -> None:
    [one] = compare(paper(), known(before))
    assert one.id == id
    assert one.path == "events[0].date"
    assert one.new == date(2027, 2, 4)
    assert one.sure
    words = difference_words(one, Language())
    assert Language().day(before) in words
    assert "4 February 2027" in words


def test_a_hearing_that_was_held_before_the_letter_did_not_move() -> None:
    assert compare(paper(), known(date(2026, 10, 19))) == ()
    assert [one.id for one in compare(paper(), known(date(2026, 10, 20)))] == ["moved_later"]


def test_another_time_and_place_are_told() -> None:
    said = known(date(2027, 2, 4), time="13:00", place="970 Example St, Newark, NJ 07102")
    assert [one.id for one in compare(paper(), said)] == ["time", "place"]


def test_the_paper_of_another_person_is_noticed() -> None:
    found = compare(paper(number="A205-640-269"), case())
    assert [one.id for one in found] == ["a_number"]
    other = parse_case({"applicant": {"name": {"family": "Okafor", "given": "Ada"}}}, "a case")
    [one] = compare(paper(), other)
    assert (one.id, one.old, one.new) == ("name", "Ada Okafor", "QUIROGA, ROSA ELENA")


def test_a_name_with_accents_is_the_same_name() -> None:
    accented = parse_case({"applicant": {"name": {"family": "Quíroga"}}}, "a case")
    assert compare(paper(), accented) == ()


def test_another_court_is_noticed() -> None:
    there = case(proceedings={"court": "Newark Immigration Court"})
    assert [one.id for one in compare(paper(), there)] == ["court"]
    here = case(proceedings={"court": "New York, Federal Plaza"})
    assert compare(paper(), here) == ()


def test_single_answers_are_compared_within_what_was_said() -> None:
    receipt = read(
        "I-797C, Notice of Action\nNotice Type: Receipt Notice\nCase Type: I-589\n"
        "Received Date: 10/20/2026\nNotice Date: 10/24/2026",
        as_of=TODAY,
    )
    assert compare(receipt, case(application={"filed_on": "2026-10"})) == ()
    [one] = compare(receipt, case(application={"filed_on": date(2026, 10, 24)}))
    assert (one.id, one.new) == ("filed_on", date(2026, 10, 20))


def test_the_entry_that_the_government_alleges_is_compared() -> None:
    nta = read(
        "NOTICE TO APPEAR\nIn removal proceedings under section 240 of the Immigration and "
        "Nationality Act\n3. You entered the United States at or near Laredo, TX, on or about "
        "02/04/2024;",
        as_of=TODAY,
    )
    assert compare(nta, case(entries=[{"date": "2024-02"}])) == ()
    [one] = compare(nta, case(entries=[{"date": date(2024, 2, 5)}]))
    assert (one.id, one.path) == ("entry_day", "entries[0].date")


def test_a_day_that_is_not_sure_makes_a_difference_that_is_not_sure() -> None:
    [one] = compare(paper(day="April 21, 2027"), known(date(2027, 4, 14)))
    assert one.id == "moved_later"
    assert not one.sure


def test_a_hearing_of_another_kind_of_case_is_told_in_words() -> None:
    text = PAPER.replace("REMOVAL PROCEEDINGS", "WITHHOLDING-ONLY PROCEEDINGS")
    said = text.format(number="A204-560-269", written="October 20, 2026", day="-", time="-")
    [one] = compare(read(said, as_of=TODAY), case(proceedings={"kind": "240"}))
    assert one.id == "kind"
    assert "Removal proceedings (INA 240)" in difference_words(one, Language())
