"""What is said of a paper that is unreadable, foreign, forged, mixed, or misread?"""

from __future__ import annotations

from datetime import date, time

import pytest

from wellfounded.notices import Found, Origin, ReadNotice, happened, read

TODAY = date(2026, 11, 22)
HEARING = "NOTICE OF HEARING IN REMOVAL PROCEEDINGS\nIMMIGRATION COURT\nDATE: {date}\n{rest}"
MASTER = "scheduled for a MASTER hearing before the Immigration Court on {day} at {time}."
RECEIPT = "I-797C, Notice of Action\nNotice Type: Receipt Notice\nCase Type: I-589\n"


def hearing(day: str, time: str = "9:00 A.M.", date: str = "October 20, 2026") -> ReadNotice:
    text = HEARING.format(date=date, rest=MASTER.format(day=day, time=time))
    return read(text, as_of=TODAY)


def the(notice: ReadNotice, role: str) -> Found:
    found = notice.one(role)
    assert found is not None, [one.role for one in notice.fields]
    return found


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("", "empty"),
        (" \n\t ", "empty"),
        ("#### ~~ %% ;; 0x1 ^^ ||| __ --", "unreadable"),
        ("إشعار بجلسة المحكمة بتاريخ 05/06/2027 يجب الحضور أمام القاضي", "foreign"),
        (
            "NOTIFICACION DE AUDIENCIA\nEl tribunal de la ciudad ha fijado una audiencia para el "
            "dia 05/06/2027 a las 9:00. Usted debe presentarse con su documento en la fecha.",
            "foreign",
        ),
        (
            "REPUBLIC OF KENYA\nPOLICE SUMMONS\nYou are required to appear at the police station "
            "on 05/06/2026 at 9:00 a.m. Date: 03/04/2026",
            "unknown_kind",
        ),
    ],
)
def test_what_is_no_us_paper_gets_a_clear_answer_and_no_day(text: str, doubt: str) -> None:
    notice = read(text, as_of=TODAY)
    assert doubt in notice.doubts
    assert notice.kind is None
    assert not notice.sure
    assert not any(one.sure for one in notice.fields)
    assert happened(notice) == ()


def test_a_foreign_paper_keeps_both_readings_of_its_dates() -> None:
    text = "POLICE SUMMONS\nYou are required to appear at the police station on 05/06/2026."
    found = the(read(text, as_of=TODAY), "other_date")
    assert found.value is None
    assert set(found.also) == {date(2026, 5, 6), date(2026, 6, 5)}
    assert "two_ways" in found.doubts


def test_us_papers_put_the_month_first() -> None:
    assert the(hearing("02/04/2027"), "hearing_day").value == date(2027, 2, 4)


def test_a_day_that_can_only_stand_first_makes_every_number_open() -> None:
    notice = hearing("05/06/2027", date="25/09/2026")
    assert the(notice, "notice_date").value is None
    assert the(notice, "notice_date").also == (date(2026, 9, 25),)
    assert the(notice, "hearing_day").value is None
    assert "two_ways" in the(notice, "hearing_day").doubts


@pytest.mark.parametrize("day", ["02/30/2027", "13/32/2027", "February 29, 2027", "00/10/2027"])
def test_a_day_that_is_not_in_the_calendar_is_not_given(day: str) -> None:
    found = the(hearing(day), "hearing_day")
    assert found.value is None
    assert "impossible" in found.doubts


@pytest.mark.parametrize(
    "day", ["1 1/14/2027", "11/1 4/2027", "11/14/20 27", "October 1 4, 2027", "11/14/2O27"]
)
def test_a_number_torn_apart_is_never_sure(day: str) -> None:
    notice = hearing(day)
    assert not any(one.sure for one in notice.all("hearing_day"))


@pytest.mark.parametrize(
    ("day", "doubt", "also"),
    [
        ("04/21/2027", "looks_alike", date(2027, 4, 27)),
        ("Jan 25, 2027", "month_alike", date(2027, 6, 25)),
        ("O2/04/2O27", "repaired", None),
        ("Februarv 4, 2027", "repaired", None),
        ("02/04/27", "two_digit_year", None),
        ("2/4/2027", "digit_missing", None),
        ("Monday, February 4, 2027", "weekday", None),
        ("02/06/2027", "closed_day", None),
        ("12/25/2026", "closed_day", None),
    ],
)
def test_each_doubt_is_named(day: str, doubt: str, also: date | None) -> None:
    found = the(hearing(day), "hearing_day")
    assert doubt in found.doubts
    assert also is None or also in found.also


def test_a_weekday_decides_between_look_alikes() -> None:
    found = the(hearing("Monday, February 1, 2027"), "hearing_day")
    assert found.sure
    assert found.value == date(2027, 2, 1)


def test_a_day_before_the_letter_rules_a_look_alike_out() -> None:
    found = the(hearing("12/03/2027", date="10/20/2026"), "hearing_day")
    assert date(2021, 12, 3) not in found.also


@pytest.mark.parametrize(
    ("said", "value", "doubt"),
    [
        ("8:30 A.M.", time(8, 30), None),
        ("1:00 PM", time(13, 0), None),
        ("8:30", None, "half_of_day"),
        ("3:30 A.M.", None, "outside_hours"),
        ("8:80 A.M.", None, "outside_hours"),
    ],
)
def test_a_time_is_within_the_hours_of_a_court(
    said: str, value: time | None, doubt: str | None
) -> None:
    found = the(hearing("02/04/2027", said), "hearing_time")
    assert found.value == value
    assert doubt is None or doubt in found.doubts


def test_two_titles_are_two_kinds() -> None:
    notice = read(f"{RECEIPT}REJECTION NOTICE\nNotice Date: 10/06/2026", as_of=TODAY)
    assert "two_kinds" in notice.doubts
    assert not any(one.sure for one in notice.all("notice_date"))


def test_a_hearing_before_its_notice_and_a_wrong_sender_contradict() -> None:
    text = (
        "U.S. Citizenship and Immigration Services\nNOTICE OF HEARING IN REMOVAL PROCEEDINGS\n"
        "Date: 10/20/2026\n" + MASTER.format(day="February 4, 2025", time="9:00 A.M.")
    )
    notice = read(text, as_of=TODAY)
    assert {"contradicts", "two_senders"} <= set(notice.doubts)
    assert "order" in the(notice, "hearing_day").doubts


def test_two_days_for_one_hearing_are_both_doubted() -> None:
    rest = "Your hearing on October 22, 2027 is cancelled.\n" + MASTER.format(
        day="October 26, 2027", time="9:00 A.M."
    )
    found = read(HEARING.format(date="10/20/2026", rest=rest), as_of=TODAY).all("hearing_day")
    assert {one.value for one in found} == {date(2027, 10, 22), date(2027, 10, 26)}
    assert all("two_values" in one.doubts for one in found)


@pytest.mark.parametrize(
    "columns",
    [
        "Received Date  Notice Date\n10/24/2026",
        "Received Date  Notice Date  10/20/2026 10/24/2026",
        "Rcc@iv@d D#te  Notice Date\n10/20/2026  10/24/2026",
        "Rcc@iv@d D#te  Notice Date  10/20/2026  10/24/2026",
    ],
)
def test_columns_that_moved_are_never_sure(columns: str) -> None:
    notice = read(RECEIPT + columns, as_of=TODAY)
    assert not any(one.sure for one in notice.fields if isinstance(one.value, date))


def test_a_stamp_is_not_the_date_of_the_paper() -> None:
    text = f"{RECEIPT}RECEIVED NOV 05 2026\nReceived Date: 10/20/2026\nNotice Date: 10/24/2026"
    notice = read(text, as_of=TODAY)
    assert the(notice, "received_on").value == date(2026, 10, 20)
    assert the(notice, "other_date").doubts == ("no_label",)


@pytest.mark.parametrize(
    ("printed", "value", "doubt"),
    [
        ("EAC9999002640", "EAC9999002640", None),
        ("EAC-99-990-02640", "EAC9999002640", None),
        ("10E9999002640", "IOE9999002640", "repaired"),
        ("5RC9999002640", "SRC9999002640", "repaired"),
        ("2LA9999002640", "ZLA9999002640", "repaired"),
        ("M5C9999OO264O", "MSC9999002640", "repaired"),
        ("EAC99990026", None, "length"),
        ("EAC999900264055", None, "length"),
        ("EAC*999002640", "EAC*999002640", "hidden"),
    ],
)
def test_a_receipt_number_keeps_its_shape(
    printed: str, value: str | None, doubt: str | None
) -> None:
    found = the(read(f"{RECEIPT}Receipt Number: {printed}", as_of=TODAY), "receipt")
    assert found.value == value
    assert found.doubts == ((doubt,) if doubt else ())


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("A 204 560 269", "204560269"),
        ("A204-560-269", "204560269"),
        ("A204560269", "204560269"),
        ("204-560-269", "204560269"),
        ("A# 024 560 269", "024560269"),
        ("A 24 560 269", "024560269"),
        ("4204560269", None),
    ],
)
def test_every_shape_of_an_a_number_is_one_number(printed: str, value: str | None) -> None:
    text = HEARING.format(date="10/20/2026", rest=f"FILE: {printed}")
    found = the(read(text, as_of=TODAY), "a_number")
    assert found.value == value
    assert found.sure is (value is not None)
    if value is None:
        assert found.also == ("204560269", "420456026")


def test_an_event_number_is_no_receipt() -> None:
    text = "NOTICE TO APPEAR\nEvent No: EAC2609000264\nSubject ID: 204560269\nFINS: 2045602690"
    assert read(text, as_of=TODAY).all("receipt") == ()
    assert read(text, as_of=TODAY).all("a_number") == ()


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("Section 212 (a) (6) (A) (i) of the Act", "212(a)(6)(A)(i)"),
        ("212(a)(6)(A)(l)", "212(a)(6)(A)(i)"),
        ("237(a)(1)(8)", "237(a)(1)(B)"),
        ("212(a)(99)(Q)", None),
    ],
)
def test_a_charge_is_one_of_the_table(printed: str, value: str | None) -> None:
    text = f"NOTICE TO APPEAR\nYOU ARE ORDERED to appear before an immigration judge\n{printed}"
    found = read(text, as_of=TODAY).one("charge")
    assert (found.value if found else None) == value


@pytest.mark.parametrize("box", ["O", "D", "0", "IX", "[]"])
def test_a_box_read_as_a_letter_is_asked_about(box: str) -> None:
    text = (
        "IMMIGRATION COURT\nORDER OF THE IMMIGRATION JUDGE\nDate: 10/20/2026\n"
        f"Asylum: {box} granted [ ] denied\nAppeal due: 11/20/2026"
    )
    notice = read(text, as_of=TODAY)
    assert the(notice, "outcome_asylum").doubts == ("boxes",)
    [step] = [one for one in happened(notice) if one.path == "events"]
    assert isinstance(step.value, dict)
    assert "kind" not in step.value
    assert "judge_granted_asylum" in step.choices
    assert not step.sure


def test_a_page_in_two_languages_is_read_in_english() -> None:
    text = (
        "AVISO DE AUDIENCIA EN EL PROCESO DE LA CORTE\n"
        "La fecha de su audiencia es el 05/06/2026 en la corte\n"
        + HEARING.format(
            date="October 20, 2026", rest=MASTER.format(day="February 4, 2027", time="9:00 A.M.")
        )
    )
    notice = read(text, as_of=TODAY)
    assert notice.doubts == ("bilingual",)
    assert {one.value for one in notice.fields if isinstance(one.value, date)} == {
        date(2026, 10, 20),
        date(2027, 2, 4),
    }


def test_two_people_on_one_paper_are_noticed() -> None:
    text = "NOTICE TO APPEAR\nYOU ARE ORDERED to appear\nFile No: A204560269\nFile No: A205640269"
    notice = read(text, as_of=TODAY)
    assert "two_people" in notice.doubts
    assert all("two_values" in one.doubts for one in notice.all("a_number"))


def test_what_a_program_was_not_sure_of_is_not_sure() -> None:
    text = HEARING.format(date="October 20, 2026", rest="")
    at = text.index("October")
    sure = read(text, origin=Origin.PICTURE, as_of=TODAY)
    weak = read(text, origin=Origin.PICTURE, as_of=TODAY, weak=[(at, at + 3)])
    assert the(sure, "notice_date").sure
    assert the(weak, "notice_date").doubts == ("weak",)


def test_a_very_long_text_is_cut_and_said_so() -> None:
    text = HEARING.format(date="October 20, 2026", rest="the court and the case " * 5000)
    assert "long" in read(text, as_of=TODAY).doubts


def test_a_paper_that_only_may_be_an_order_stops_all_the_same() -> None:
    text = "IMMIGRATION COURT\nSCHEDULING ORDER\nIN ABSENTIA ORDER\nDate: 10/20/2026"
    notice = read(text, as_of=TODAY)
    assert not notice.sure
    assert notice.stop == "in_absentia"


OF_ACTION = """Department of Homeland Security
U.S. Citizenship and Immigration Services
Form I-797C, Notice of Action
Receipt Number: IOE0912345678
Case Type: I589 - APPLICATION FOR ASYLUM
Notice Date: 10/15/2026
"""


@pytest.mark.parametrize(
    "says",
    [
        "Notice Type: Termination Notice\nYour asylum status has been terminated.",
        "Acknowledgement of Withdrawal. Your request to withdraw was accepted.",
        "Notice Type: Case closure\nYour case was administratively closed.",
        "Notice Type: Denial Notice\nYour Form I-589 is denied.",
        "Notice Type: Request for Evidence\nPlease respond by 12/15/2026.",
        "Your Form I-589 is rejected because you did not pay the annual asylum fee.",
    ],
)
def test_a_notice_of_action_is_no_receipt_unless_it_says_so(says: str) -> None:
    notice = read(OF_ACTION + says, as_of=TODAY)
    assert notice.kind is None or notice.kind.id != "receipt"
    assert "i589_received" not in [
        one.value["kind"]
        for one in happened(notice)
        if isinstance(one.value, dict) and "kind" in one.value
    ]


@pytest.mark.parametrize(
    ("sender", "kind"),
    [("Board of Immigration Appeals", "board_rejection"), ("Immigration Court", None)],
)
def test_a_rejection_is_of_uscis_only_where_uscis_sent_it(sender: str, kind: str | None) -> None:
    notice = read(f"{sender}\nREJECTION NOTICE\nYour filing is returned.", as_of=TODAY)
    assert (notice.kind and notice.kind.id) == kind
