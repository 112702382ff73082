"""Does each circuit get its own law on missing proof, on its day?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.evidence.told import DAY, told
from wellfounded.evidence import standards
from wellfounded.evidence.corroboration import COURTS, TOLD_BEFORE
from wellfounded.law.authorities import authority

REN = "Ren v. Holder, 648 F.3d 1079 (9th Cir. 2011)"


@pytest.mark.parametrize(
    ("circuit", "id"),
    [
        ("9", "told_before"),
        ("3", "told_before"),
        ("2", "not_told_before"),
        ("6", "not_told_before"),
        ("7", "not_told_before"),
        ("5", "not_said"),
        ("11", "not_said"),
    ],
)
def test_the_circuit_decides(circuit: str, id: str) -> None:
    own = standards(told(proceedings={"circuit": circuit}), DAY)[-1]
    assert own.words.id == f"evidence.corroboration.{id}"
    assert all(authority(one).reach == (circuit,) for one in own.authorities)
    assert bool(own.authorities) == (id != "not_said")


def test_without_a_circuit_only_the_statute_and_the_board_speak() -> None:
    assert [one.words.id.rpartition(".")[2] for one in standards(told(), DAY)] == [
        "statute",
        "board",
    ]


def test_before_a_decision_there_is_none() -> None:
    ninth = told(proceedings={"circuit": "9"})
    assert standards(ninth, date(2011, 8, 18))[-1].authorities == ()
    assert standards(ninth, date(2011, 8, 19))[-1].authorities == (REN,)
    assert len(standards(told(), date(2000, 1, 1))[1].authorities) == 1


def test_each_decision_reaches_one_circuit_and_is_read_one_way() -> None:
    reached = [authority(one).reach[0] for one in COURTS]
    assert len(set(reached)) == len(reached)
    assert set(reached) >= TOLD_BEFORE
