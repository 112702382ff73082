"""What does one office of invented people look like?

Names, dates and stages come from a seeded generator; no person behind them exists.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final
from uuid import UUID

from wellfounded.vault.blind_index import A_NUMBER_LABEL, blind_index
from wellfounded.vault.directory import DIRECTORY_LABEL, Entry
from wellfounded.vault.keys import Key
from wellfounded.vault.wraps import Holder

TODAY: Final = date(2026, 11, 21)
STAGES: Final = (
    "intake", "screening", "preparing", "review", "filed", "biometrics", "interview",
    "decision", "court", "appeal", "granted", "closed",
)  # fmt: skip
WEEKS: Final = range(-26, 160)
"""Due weeks, counted from the week of ``TODAY``."""

_SYLLABLES: Final = (
    "ka", "mo", "ri", "sa", "ta", "lu", "ne", "fi", "do", "ba", "ha", "gu", "ze", "li", "yo",
    "she", "ma", "ar", "el", "an",
)  # fmt: skip
_GIVEN: Final = (
    "Mohammed", "Ahmed", "Fatima", "Maria", "Jose", "Ana", "Ali", "Hussein", "Carlos", "Juan",
    "Selam", "Abdul", "Omar", "Amina", "Luis", "Rosa", "Yusuf", "Ibrahim", "Miguel", "Sara",
    "Daniel", "David", "Elena", "Ivan", "Olga", "Wei", "Li", "Mei", "Nasrin", "Farid",
)  # fmt: skip
_SHARE_UNDATED: Final = 0.25


def cell_of(cell_key: Key, stage: str, week: int | None) -> int:
    """Return the blind tag of all cases in one stage that are due in one week."""
    return blind_index(cell_key, f"{stage}|{'' if week is None else week}".encode(), 32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What the office must do next on a case: the projection, without names."""

    case: UUID
    stage: str
    due: date | None

    @property
    def week(self) -> int | None:
        """The week it is due, counted from the week of ``TODAY``."""
        return None if self.due is None else (self.due - TODAY).days // 7

    def body(self) -> bytes:
        """Return the projection as stored."""
        due = self.due.isoformat() if self.due else None
        verdicts = ["asylum.one_year", "asylum.firm_resettlement", "withholding", "cat"]
        shown = {"case": self.case.hex, "stage": self.stage, "due": due, "rules": "2026.11.2"}
        return json.dumps(shown | {"verdicts": verdicts, "hour": 498_700}).encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One invented applicant."""

    entry: Entry
    work: Work
    a_number: str


class Office:
    """An organisation: its keys, its twelve members of staff, its invented cases."""

    def __init__(self, seed: int, cases: int) -> None:
        self._random = Random(seed)
        self.cases = cases
        self.id = UUID(int=self._random.getrandbits(128))
        self.projection_key = Key.random()
        """Opened by the server."""
        self.cell_key = self.projection_key.derive("index/cell")
        staff_key = Key.random()
        self.directory_key = staff_key.derive(DIRECTORY_LABEL)
        self.a_number_key = staff_key.derive(A_NUMBER_LABEL)
        self.directory_holder = Holder.random()
        self.staff = [(UUID(int=self._random.getrandbits(128)), Holder.random()) for _ in range(12)]
        families = ("".join(self._random.choices(_SYLLABLES, k=3)) for _ in range(4000))
        self._families = [family.title() for family in families]

    def people(self) -> Iterator[Person]:
        """Yield every applicant of the office."""
        for _ in range(self.cases):
            yield self.person()

    def person(self) -> Person:
        """Invent one more applicant."""
        random = self._random
        case = UUID(int=random.getrandbits(128), version=4)
        family = random.choice(self._families)
        given = random.choice(_GIVEN)
        names = (f"{given} {family}", f"{given} {random.choice(_GIVEN)} {family}")
        born = date(1950, 1, 1) + timedelta(days=random.randrange(22_000))
        due = None
        if random.random() > _SHARE_UNDATED:
            days = random.triangular(WEEKS.start * 7, WEEKS.stop * 7 - 1, 30)
            due = TODAY + timedelta(days=int(days))
        return Person(
            entry=Entry(case=case, names=names, born=born),
            work=Work(case=case, stage=random.choice(STAGES), due=due),
            a_number=f"{random.randrange(10**9):09}",
        )
