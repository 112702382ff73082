"""Which invented people get the notices, and what do their papers say?

Numbers have the shapes that the manuals print as examples; streets, phones and receipts are the
safe ones of the sandbox. Days are drawn from a seed: work days where a court or an office sits.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

NAMES = (
    ("ROSA", "ELENA", "QUIROGA"),
    ("DAWIT", "TESFAYE", "GEBRE"),
    ("MARIE", "CLAIRE", "DESROSIERS"),
    ("SAMIR", "HASSAN", "KHOURY"),
    ("OLENA", "PETRIVNA", "BONDAR"),
    ("WEI", "MIN", "ZHOU"),
)
A_NUMBERS = ("234567890", "012345678", "087654321", "098765432", "205640259", "065092440")
RECEIPTS = (
    "EAC9999103402",
    "LIN9999106498",
    "SRC9999102777",
    "IOE9999103403",
    "ZLA9999106542",
    "ZHN9999104025",
)
CHARGES = ("212(a)(6)(A)(i)", "212(a)(7)(A)(i)(I)", "237(a)(1)(B)", "212(a)(7)(B)(i)(II)")
PLACES = (
    ("26 EXAMPLE PLAZA, 12TH FLOOR", "NEW YORK, NY 10278"),
    ("525 EXAMPLE BLVD, SUITE 500", "CHICAGO, IL 60661"),
    ("100 EXAMPLE ST, ROOM 1500", "LOS ANGELES, CA 90014"),
    ("1100 EXAMPLE AVE, SUITE 200", "DALLAS, TX 75242"),
    ("970 EXAMPLE ST", "NEWARK, NJ 07102"),
)
TIMES = (time(8, 30), time(9, 0), time(10, 30), time(13, 0), time(14, 30), time(15, 0))
AHEAD = (
    "hearing_day",
    "appointment_day",
    "report_day",
    "answer_by",
    "appeal_by",
    "applications_by",
    "evidence_by",
    "brief_by",
    "valid_to",
)
BEHIND = (
    "received_on",
    "served_on",
    "filed_on",
    "decision_day",
    "granted_on",
    "interview_held",
    "valid_from",
    "admit_until",
)
NOW = date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class Written:
    """A value that a layout prints in a format of its own."""

    value: object

    def __format__(self, how: str) -> str:
        return printed(self.value, how)


def printed(value: object, how: str) -> str:
    """A value as a paper prints it; ``how`` names the shape."""
    if isinstance(value, date):
        return value.strftime(how)
    if isinstance(value, time):
        moment = datetime.combine(NOW, value)
        shapes = {"dhs": "%I:%M %p", "court": "%-I:%M %p", "military": "%H%M"}
        said = moment.strftime(shapes[how])
        return said.replace("AM", "A.M.").replace("PM", "P.M.") if how == "court" else said
    return SHAPES[how](value) if how else str(value)


def _groups(digits: str, between: str) -> str:
    return between.join((digits[:3], digits[3:6], digits[6:]))


def _spaced_charge(charge: str) -> str:
    return charge.replace("(", " (")


SHAPES = {
    "dash": lambda v: _groups(v, "-") if v.isdigit() else "-".join((v[:3], v[3:5], v[5:8], v[8:])),
    "spaces": lambda v: (
        _groups(v, " ") if v.isdigit() else " ".join((v[:3], v[3:5], v[5:8], v[8:]))
    ),
    "A": lambda v: f"A{v}",
    "A dash": lambda v: f"A{_groups(v, '-')}",
    "A spaces": lambda v: f"A {_groups(v, ' ')}",
    "FIRST LAST": lambda v: f"{v[0]} {v[2]}",
    "FIRST MIDDLE LAST": " ".join,
    "First Middle LAST": lambda v: f"{v[0].title()} {v[1].title()} {v[2]}",
    "LAST, FIRST": lambda v: f"{v[2]}, {v[0]}",
    "LAST, FIRST MIDDLE": lambda v: f"{v[2]}, {v[0]} {v[1]}",
    "section": lambda v: f"Section {v}",
    "bare": str,
    "spaced": lambda v: f"Section {_spaced_charge(v)}",
    "lines": "\n".join,
    "one": ", ".join,
}


def values(seed: int) -> dict[str, object]:
    """Everything the papers of one invented person say, by role."""
    chance = random.Random(seed)
    name = chance.choice(NAMES)
    days = {role: _work_day(NOW + timedelta(chance.randint(20, 500)), chance) for role in AHEAD}
    days |= {role: NOW - timedelta(chance.randint(30, 900)) for role in BEHIND}
    days["notice_date"] = NOW - timedelta(chance.randint(1, 29))
    # A charging paper is handed over on the day it is written, and filed after that.
    days["served_on"] = days["notice_date"]
    days["filed_on"] = NOW
    days["entry_day"] = NOW - timedelta(chance.randint(1000, 3000))
    days["born_on"] = NOW - timedelta(chance.randint(8000, 20000))
    times = {role: chance.choice(TIMES) for role in ("hearing_time", "appointment_time")}
    return {
        **days,
        **times,
        "report_time": chance.choice(TIMES),
        "name": name,
        "first": name[0],
        "last": name[2],
        "a_number": chance.choice(A_NUMBERS),
        "receipt": chance.choice(RECEIPTS),
        "i94": chance.choice(("123456789A1", "98765432109")),
        "charge": chance.choice(CHARGES),
        "place": chance.choice(PLACES),
        "amount": chance.choice(("$102.00", "$100", "$1,500", "$7,500.00")),
    }


def _work_day(day: date, chance: random.Random) -> date:
    while day.weekday() >= 5:
        day += timedelta(chance.choice((1, 2)))
    return day
