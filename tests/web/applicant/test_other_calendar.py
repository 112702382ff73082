"""Can a date be told in another calendar, is it shown back, and are the words kept?"""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads, tells, words
from wellfounded.facts import Provenance, parse_case
from wellfounded.facts.case_file.write import case_data
from wellfounded.facts.other_calendars import CALENDARS, OTHER_CALENDARS
from wellfounded.interview import page_of
from wellfounded.web.applicant.places import asked_paths
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.bringing_in import bring_in
from wellfounded.web.cases.opening import open_case
from wellfounded.web.database.scope import bound

pytestmark = pytest.mark.usefixtures("static_files")
HIDDEN = re.compile(r'<input type="hidden" name="([a-z]+)" value="([^"]*)">')
LEFT = "applicant.left_home_on"
SOLAR, HIJRI, ETHIOPIAN, NEPALI = range(len(OTHER_CALENDARS))


def place(path: str, name: str = "") -> str:
    asked = page_of(path)
    box = asked_paths(asked).index(path)
    return f"f/{asked.number}/{name + '/' if name else ''}y/{box}"


def shows(client: Client, at: str, code: str, **typed: str) -> tuple[str, dict[str, str]]:
    """Write a date in a calendar: the page that shows it, and what it would send."""
    page = client.post(f"/en/{at}", {"c": code, "base": "0", **typed}).content.decode()
    return words(page), {name: unescape(value) for name, value in HIDDEN.findall(page)}


def keeps(client: Client, at: str, code: str, *, yes: str = "day", **typed: str) -> str:
    """Write a date in a calendar and say that it is right; the address it leads to."""
    _, sent = shows(client, at, code, **typed)
    saved = client.post(f"/en/{at}", sent | {"yes": yes})
    assert saved.status_code == 302
    return str(saved["Location"])


def test_the_page_of_a_date_leads_to_another_calendar(client: Client) -> None:
    page = client.get(f"/en/f/{page_of(LEFT).number}").content.decode()
    assert f'value="/en/{place(LEFT)}"' in page
    went = client.post(
        f"/en/f/{page_of(LEFT).number}", {"q0.base": "0", "go": f"/en/{place(LEFT)}"}
    )
    assert went["Location"] == f"/en/{place(LEFT)}"


def test_who_is_of_no_such_country_chooses_the_calendar(client: Client) -> None:
    page = client.get(f"/en/{place(LEFT)}").content.decode()
    assert "Which calendar do you want to use?" in page
    assert [f"?c={at}" in page for at in range(4)] == [True] * 4
    assert "<select" not in page
    chosen = client.get(f"/en/{place(LEFT)}?c={ETHIOPIAN}").content.decode()
    assert "1 Meskerem · መስከረም" in chosen
    assert chosen.count("<option") == 14
    assert "A year in this calendar is 7 or 8 less" in words(chosen)


@pytest.mark.parametrize(
    ("country", "month"),
    [("AF", "2 Sawr · ثور · غویی"), ("IR", "2 Ordibehesht · اردیبهشت"), ("NP", "2 Jestha · जेठ"),
     ("ER", "2 Tikimti · ጥቅምቲ · ጥቅምት"), ("SA", "2 Safar · صفر")],
)  # fmt: skip
def test_the_calendar_of_the_country_comes_first_with_its_months(
    client: Client, person: Begun, country: str, month: str
) -> None:
    tells(person, {"applicant.nationality": [country]})
    assert month in client.get(f"/en/{place(LEFT)}").content.decode()


def test_a_day_is_shown_back_and_kept_only_when_it_is_right(client: Client, person: Begun) -> None:
    shown, _ = shows(client, place(LEFT), "solar_hijri", d="15", m="2", y="1399")
    assert "Is this right? You wrote 15 Sawr 1399 (Iran and Afghanistan (solar))" in shown
    assert "In the calendar of the United States 4 May 2020" in shown
    assert answers_of(person).case.date(LEFT) is None
    assert keeps(client, place(LEFT), "solar_hijri", d="۱۵", m="2", y="۱۳۹۹") == (
        f"/en/f/{page_of(LEFT).number}"
    )
    case = answers_of(person).case
    assert str(case.date(LEFT)) == "2020-05-04"
    assert case.provenance == {LEFT: Provenance(said="۱۵ Sawr ۱۳۹۹", calendar="solar_hijri")}
    assert "You wrote: ۱۵ Sawr ۱۳۹۹" in reads(client, f"f/{page_of(LEFT).number}")


@pytest.mark.parametrize(
    ("code", "typed", "span", "said"),
    [
        ("solar_hijri", {"y": "1399"}, "2020-03-20 to 2021-03-20", "1399"),
        ("solar_hijri", {"m": "2", "y": "1399"}, "2020-04-20 to 2020-05-20", "Sawr 1399"),
        ("hijri", {"d": "1", "m": "9", "y": "1445"}, "2024-03-09 to 2024-03-13", "1 Ramadan 1445"),
        ("ethiopian", {"d": "6", "m": "13", "y": "2015"}, "2023-09-11", "6 Pagume 2015"),
        ("bikram_sambat", {"d": "1", "m": "1", "y": "2080"}, "2023-04-14", "1 Baisakh 2080"),
    ],
)
def test_as_exact_as_it_was_told(
    client: Client, person: Begun, code: str, typed: dict[str, str], span: str, said: str
) -> None:
    keeps(client, place(LEFT), code, **typed)
    case = answers_of(person).case
    assert str(case.date(LEFT)) == span
    assert case.provenance[LEFT].said == said


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"d": "15", "m": "2", "y": "99"}, "Write the whole year, with four digits."),
        ({"d": "15", "m": "2"}, "Write the whole year, with four digits."),
        ({"d": "15", "y": "1399"}, "This calendar has no such day."),
        ({"d": "32", "m": "2", "y": "1399"}, "This calendar has no such day."),
        ({"d": "30", "m": "12", "y": "1400"}, "This calendar has no such day."),
        ({"m": "13", "y": "1400"}, "This calendar has no such day."),
        ({"d": "fifteen", "m": "2", "y": "1399"}, "This calendar has no such day."),
        ({"d": "1", "m": "2", "y": "1100"}, "This calendar has no such day."),
        ({"d": "9" * 4000, "m": "2", "y": "1399"}, "This calendar has no such day."),
    ],
)
def test_what_is_no_day_is_said_and_stays_in_its_boxes(
    client: Client, person: Begun, typed: dict[str, str], why: str
) -> None:
    page = client.post(f"/en/{place(LEFT)}", {"c": "solar_hijri", **typed})
    assert page.status_code == 422
    shown = page.content.decode()
    assert why in words(shown)
    assert all(f'value="{value}"' in shown for part, value in typed.items() if part != "m")
    assert answers_of(person).case.date(LEFT) is None


def test_what_is_not_right_can_be_changed(client: Client) -> None:
    _, sent = shows(client, place(LEFT), "solar_hijri", d="15", m="2", y="1399")
    page = client.post(f"/en/{place(LEFT)}", sent | {"change": "1"}).content.decode()
    assert 'value="15"' in page
    assert '<option value="2" selected>' in page
    assert 'value="1399"' in page


def test_a_day_that_has_not_come_is_asked_about(client: Client) -> None:
    shown, _ = shows(client, place(LEFT), "ethiopian", d="1", m="1", y="2020")
    assert "This day has not come yet." in shown
    past, _ = shows(client, place(LEFT), "ethiopian", d="1", m="1", y="2012")
    assert "has not come yet" not in past


@pytest.mark.parametrize(
    ("yes", "span"), [("day", "1996-03-20"), ("year", "1996-03-20 to 1997-03-20")]
)
def test_the_first_of_hamal_may_stand_for_a_year(
    client: Client, person: Begun, yes: str, span: str
) -> None:
    at, typed = place("applicant.date_of_birth"), {"d": "1", "m": "1", "y": "1375"}
    shown, _ = shows(client, at, "solar_hijri", **typed)
    assert "Only the year is known" in shown
    keeps(client, at, "solar_hijri", yes=yes, **typed)
    case = answers_of(person).case
    assert str(case.date("applicant.date_of_birth")) == span
    assert case.provenance["applicant.date_of_birth"].said == "1 Hamal 1375"
    elsewhere, _ = shows(client, place(LEFT), "solar_hijri", **typed)
    assert "Only the year is known" not in elsewhere


def test_the_calendar_that_was_used_is_used_again(client: Client, person: Begun) -> None:
    tells(person, {"applicant.nationality": ["AF"]})
    keeps(client, place(LEFT), "hijri", d="1", m="9", y="1445")
    assert "Islamic moon calendar" in reads(client, place("applicant.date_of_birth"))


def test_a_record_comes_into_being_with_its_date(client: Client, person: Begun) -> None:
    at = place("entries[].date", "abcdefgh")
    back = keeps(client, at, "solar_hijri", d="15", m="2", y="1399")
    assert back == f"/en/f/{page_of('entries[].date').number}/abcdefgh"
    answers = answers_of(person)
    assert answers.records("entries") == ["abcdefgh"]
    assert str(answers.case.items("entries")[0].date("date")) == "2020-05-04"


def test_an_event_keeps_its_calendar_and_the_words_it_has(client: Client, person: Begun) -> None:
    keeps(client, place("told[].when", "abcdefgh"), "solar_hijri", m="2", y="1399")
    event = answers_of(person).case.items("told")[0]
    assert (event.text("calendar"), event.text("when_said")) == ("solar_hijri", "Sawr 1399")
    tells(person, {"told[bcdefghj]": 9, "told[bcdefghj].when_said": "when the war came"})
    keeps(client, place("told[].when", "bcdefghj"), "solar_hijri", m="2", y="1399")
    event = answers_of(person).case.items("told")[1]
    assert event.text("when_said") == "when the war came"


def test_words_of_a_day_that_was_mended_are_mended_with_it(client: Client, person: Begun) -> None:
    at = place("told[].when", "abcdefgh")
    keeps(client, at, "solar_hijri", d="15", m="2", y="1399")
    keeps(client, at, "solar_hijri", d="16", m="2", y="1399", base="1")
    case = answers_of(person).case
    assert case.provenance["told[0].when"].said == "16 Sawr 1399"
    assert case.items("told")[0].text("when_said") == "16 Sawr 1399"


def test_another_day_in_the_boxes_is_no_more_what_was_written(
    client: Client, person: Begun
) -> None:
    keeps(client, place(LEFT), "solar_hijri", d="15", m="2", y="1399")
    number = page_of(LEFT).number
    sent = {"q0.day": "4", "q0.month": "5", "q0.year": "2020", "q0.base": "1", "q0.first": "1"}
    client.post(f"/en/f/{number}", sent)
    assert answers_of(person).case.provenance[LEFT].said == "15 Sawr 1399"
    client.post(f"/en/f/{number}", sent | {"q0.day": "5"})
    case = answers_of(person).case
    assert (str(case.date(LEFT)), case.provenance) == ("2020-05-05", {})


def changes_the_day(client: Client, name: str, **boxes: str) -> None:
    """Change the day of an event in its plain boxes, on the page as it shows them."""
    at = f"/en/f/{page_of('told[].when').number}/{name}"
    shown = client.get(at).content.decode()
    hidden = re.findall(r'name="(q\d\.(?:base|first))" value="(\d+)"', shown)
    said = re.search(r'name="(q1\.value)"[^>]* value="([^"]*)"', shown)
    sent = dict(hidden) | ({said[1]: unescape(said[2])} if said else {})
    day = {"q0.day": "4", "q0.month": "5", "q0.year": "2019"}
    assert client.post(at, sent | day | boxes).status_code == 302


def test_a_plain_day_takes_the_words_of_the_other_calendar_away(
    client: Client, person: Begun
) -> None:
    keeps(client, place("told[].when", "abcdefgh"), "solar_hijri", d="15", m="2", y="1399")
    changes_the_day(client, "abcdefgh")
    case = answers_of(person).case
    event = case.items("told")[0]
    assert str(event.date("when")) == "2019-05-04"
    assert (event.text("calendar"), event.text("when_said")) == ("", "")
    assert case.provenance == {}


def test_words_of_the_persons_own_stay_when_the_day_changes(client: Client, person: Begun) -> None:
    tells(person, {"told[abcdefgh]": 9, "told[abcdefgh].when_said": "when the war came"})
    keeps(client, place("told[].when", "abcdefgh"), "solar_hijri", d="15", m="2", y="1399")
    changes_the_day(client, "abcdefgh")
    event = answers_of(person).case.items("told")[0]
    assert (event.text("calendar"), event.text("when_said")) == ("", "when the war came")


def test_the_same_day_leaves_the_words_as_they_are(client: Client, person: Begun) -> None:
    keeps(client, place("told[].when", "abcdefgh"), "solar_hijri", d="15", m="2", y="1399")
    changes_the_day(client, "abcdefgh", **{"q0.year": "2020"})
    event = answers_of(person).case.items("told")[0]
    assert (event.text("calendar"), event.text("when_said")) == ("solar_hijri", "15 Sawr 1399")


def test_an_answer_that_came_meanwhile_is_kept_beside(client: Client, person: Begun) -> None:
    _, sent = shows(client, place(LEFT), "solar_hijri", d="15", m="2", y="1399")
    tells(person, {LEFT: "2020-01-01"})
    client.post(f"/en/{place(LEFT)}", sent | {"yes": "day"})
    answer = answers_of(person).latest[LEFT]
    assert answer.stored.raw == "2020-01-01"
    assert [(stored.raw, stored.said) for _, stored in answer.waiting] == [
        ("2020-05-04", "15 Sawr 1399")
    ]
    page = {"q0.base": str(answer.seen), "q0.keep": str(answer.waiting[0][0])}
    client.post(f"/en/f/{page_of(LEFT).number}", page)
    assert answers_of(person).case.provenance[LEFT].said == "15 Sawr 1399"


def test_a_case_file_brings_its_words_in_and_takes_them_along(
    client: Client, person: Begun
) -> None:
    keeps(client, place(LEFT), "solar_hijri", d="15", m="2", y="1399")
    case = answers_of(person).case
    again = parse_case(case_data(case), "file")
    assert again.provenance == case.provenance
    from wellfounded.web.cases.beginning import begin

    other = begin({"store": True})
    with bound(case=other.opened.id):
        bring_in(open_case(other.opened.id, other.opened.holder, other.holder), again)
    assert answers_of(other).case.provenance == case.provenance


@pytest.mark.parametrize("at", [f"f/{page_of(LEFT).number}/y/7", "f/9999/y/0", "f/461/y/0"])
def test_no_other_question_can_be_told_so(client: Client, at: str) -> None:
    assert client.get(f"/en/{at}").status_code == 404


def test_a_calendar_that_is_not_there_is_chosen_anew(client: Client) -> None:
    for asked in ("?c=9", "?c=x", "?c=²"):
        assert "Which calendar" in client.get(f"/en/{place(LEFT)}{asked}").content.decode()
    page = client.post(f"/en/{place(LEFT)}", {"c": "gregorian", "y": "1399"}).content.decode()
    assert "Which calendar" in page


def test_the_page_is_small(client: Client, person: Begun) -> None:
    for at in range(4):
        assert len(client.get(f"/en/{place(LEFT)}?c={at}").content) < 14_000
    assert all(CALENDARS[code].months <= 13 for code in OTHER_CALENDARS)


@pytest.mark.parametrize(
    ("month", "yes", "span"),
    [("1", "day", "1996-01-01"), ("7", "year", "1996-01-01 to 1996-12-31")],
)
def test_the_first_of_january_or_july_may_stand_for_a_year_too(
    client: Client, person: Begun, month: str, yes: str, span: str
) -> None:
    born = "applicant.date_of_birth"
    page, at = f"/en/f/{page_of(born).number}", f"/en/{place(born)}"
    box = f"q{place(born).rpartition('/')[2]}"
    sent = {f"{box}.base": "0", f"{box}.day": "1", f"{box}.month": month, f"{box}.year": "1996"}
    asked = client.post(page, sent)["Location"]
    assert asked == f"{at}?b"
    shown = client.get(asked).content.decode()
    assert "Some papers show this day when only the year of birth is known." in words(shown)
    hidden = {name: unescape(value) for name, value in HIDDEN.findall(shown)}
    assert client.post(at, hidden | {"yes": yes})["Location"] == page
    assert str(answers_of(person).case.date(born)) == span
    seen = answers_of(person).latest[born].seen
    again = client.post(page, sent | {f"{box}.base": str(seen), f"{box}.first": str(seen)})
    assert (again["Location"] == asked) is (yes == "year")
    assert client.get(f"{at}?b").status_code == (302 if yes == "day" else 200)


def test_another_day_of_birth_is_not_asked_about(client: Client) -> None:
    born = "applicant.date_of_birth"
    box = f"q{place(born).rpartition('/')[2]}"
    sent = {f"{box}.base": "0", f"{box}.day": "2", f"{box}.month": "1", f"{box}.year": "1996"}
    went = client.post(f"/en/f/{page_of(born).number}", sent)["Location"]
    assert "?b" not in went
    assert client.get(f"/en/{place(born)}?b").status_code == 302
    assert client.get(f"/en/{place(LEFT)}?b").status_code == 302
