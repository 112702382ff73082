"""A release of a few thousand invented people, with every shape that the mart has to deal with."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from tests.outcomes.folder import RELEASED, World, write_release

TYPES = ("RMV", "RMV", "RMV", "DEP", "EXC", "AOC", "WHO", "CFR", None)
LETTERS = ("F", "G", "D", "D", "D", "A", "L", "M", "O", "W", "S", "T", "R", "N", None)
JUDGES = {
    "AAA": "Aspen, Ada",
    "VAA": "Aspen, Ada (Visiting Judge)",
    "BBB": "O'Birch, Bo",
    "ZZZ": "Visiting Judge 2",
}
BEGIN = date(1995, 1, 1)
LATELY = date(2025, 7, 1)


def write_crowd(shelf: Path, people: int = 400, seed: int = 20261123) -> Path:
    """The release of such a crowd."""
    world, random = World(), Random(seed)
    for case in range(1, people + 1):
        _case(world, random, case, people)
    for case in range(people + 1, 2 * people + 1):
        _lately(world, random, case)
    told = [{"JUDGE_CODE": code, "JUDGE_NAME": name} for code, name in JUDGES.items()]
    return write_release(shelf, world.rows, RELEASED, lookups={"tblLookupJudge": told})


def _lately(world: World, random: Random, case: int) -> None:
    """Somebody whose asylum was decided in the last twelve months, at one of two courts."""
    decided = LATELY + timedelta(days=random.randint(0, 364))
    world.person(
        case,
        random.choice("GDD"),
        NAT=random.choice(("HA", "MX", "GT")),
        OSC_DATE=decided - timedelta(days=random.randint(0, 1500)),
        BASE_CITY_CODE=random.choice(("MIA", "NYC")),
        IJ_CODE=random.choice((*JUDGES,)),
        COMP_DATE=decided,
        CUSTODY=random.choice("DN"),
    )


def _case(world: World, random: Random, case: int, people: int) -> None:
    kind = random.choice(TYPES)
    world.case(
        case,
        NAT=random.choice(("HA", "MX", "GT", "RU", None)),
        CASE_TYPE=kind,
        C_ASY_TYPE=random.choice(("I", "E", "J", None)),
        CUSTODY=random.choice(("D", "N", "R", None)),
        E_28_DATE=_day(random) if random.random() < 0.3 else None,
    )
    notice = _day(random)
    for move in range(random.choice((1, 1, 1, 2, 3))):
        _proceeding(world, random, case, kind, notice, move)
    if random.random() < 0.5:
        world.add(
            "tbl_RepsAssigned",
            IDNREPSASSIGNED=case,
            IDNCASE=case,
            STRATTYTYPE=random.choice(("ALIEN", "INS")),
            STRATTYLEVEL=random.choice(("COURT", "COURT", "BOARD")),
            E_28_DATE=_day(random) if random.random() < 0.8 else None,
        )
    for link in range(random.choice((0, 0, 1, 2))):
        made = _day(random)
        world.add(
            "tbl_Lead_Rider",
            idnLeadRider=case * 10 + link,
            idnLeadCase=random.randint(1, people),
            idnRiderCase=case,
            datCreatedOn=datetime(made.year, made.month, made.day, 9, 30),
            datSeveredOn=_day(random) if random.random() < 0.3 else None,
        )
    if random.random() < 0.2:
        world.add(
            "tbl_JuvenileHistory",
            idnJuvenileHistory=case,
            idnCase=case,
            idnJuvenile=random.randint(1, 6),
        )


def _proceeding(
    world: World, random: Random, case: int, kind: str | None, notice: date, move: int
) -> None:
    number = random.choice((10, 20)) * 100_000 + case * 10 + move
    decided = notice + timedelta(days=random.randint(30, 4000))
    world.proceeding(
        number,
        case,
        OSC_DATE=notice,
        TRANS_IN_DATE=notice + timedelta(days=move * 50) if move else None,
        BASE_CITY_CODE=random.choice(("MIA", "NYC", "ATL", None)),
        IJ_CODE=random.choice((*JUDGES, None)),
        COMP_DATE=decided if random.random() < 0.85 else None,
        DEC_CODE=random.choice((*"XRVTUDAEOHZ", None)),
        OTHER_COMP=random.choice((None, None, None, "C", "T", "Y", "X")),
        CASE_TYPE=kind,
        NAT=random.choice(("HA", "CU")),
        CUSTODY=random.choice(("D", "N", "R", None)),
        ABSENTIA=random.choice(("Y", "N", None)),
    )
    for code in ("ASYL", "ASYL", "ASYW", "WCAT", "42B"):
        if random.random() < 0.7:
            received = (
                notice + timedelta(days=random.randint(0, 3)) if random.random() < 0.9 else None
            )
            world.application(
                number,
                case,
                APPL_CODE=code,
                APPL_DEC=random.choice(LETTERS),
                APPL_RECD_DATE=received,
            )
    if random.random() < 0.4:
        world.add(
            "tblAppeal",
            idnAppeal=number,
            idncase=case,
            idnProceeding=number if random.random() < 0.8 else None,
            strAppealCategory="IJ",
            strAppealType=random.choice(("CASE APPEAL", "BOND APPEAL")),
            datAppealFiled=decided + timedelta(days=20),
            datBIADecision=decided + timedelta(days=400),
            strBIADecision=random.choice(("DIS", "REM", "SUS", "WDL", None)),
        )


def _day(random: Random) -> date:
    return BEGIN + timedelta(days=random.randint(0, 11_000))
