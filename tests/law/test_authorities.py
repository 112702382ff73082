"""Is every source of the law registered, and known for what it was on each day?"""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from wellfounded.case_status.court_line import CITED
from wellfounded.case_status.meaning import meanings
from wellfounded.declaration import CITED as CERTIFIED_BY
from wellfounded.evidence import KINDS, all_records, corroboration
from wellfounded.evidence.load import RESTS_ON
from wellfounded.explained import index
from wellfounded.facts import CATALOGUE
from wellfounded.facts.factors import FACTORS
from wellfounded.forms.entry_sheets import screens
from wellfounded.forms.offered import every_form
from wellfounded.forms.readiness.gate import GATES
from wellfounded.forms.sufficiency import LOOKED_FOR
from wellfounded.interview.order import admissibility_stays
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.authorities import (
    Kind,
    State,
    UnknownAuthority,
    authority,
    register,
    status_on,
)
from wellfounded.law.authorities.register import FaultyAuthority, authorities_in
from wellfounded.law.filing.called_for import CALLS
from wellfounded.law.moving import NOTES
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.plain import CARDS
from wellfounded.law.process import PRESCRIBED, PROCEDURES
from wellfounded.packets.order import ORDERS
from wellfounded.preparation.statements import cited

every_form()  # each declares the gates of its own
USED = {
    *(one for entry in RULEBOOK.values() for one in entry.rule.authorities),
    *(one for day, _ in DAYS.values() for one in day.authorities),
    *(card.authority for card in CARDS),
    *(row.authority for table in PARAMETERS.values() for row in table.rows),
    *(note.authority for note in NOTES),
    *CITED,
    *CERTIFIED_BY,
    *(slot.authority for order in ORDERS.values() for slot in order.slots),
    *(cited for one in PROCEDURES.values() for cited in one.authorities),
    *(warning.authority for warning in PRESCRIBED.values()),
    *(row.authority for row in meanings() if row.authority),
    *(cited for factor in FACTORS.values() for cited in factor.named_by),
    *(one for factor in FACTORS.values() for one in factor.named_by),
    *cited(),
    *(call.authority for call in CALLS),
    *screens.cited(),
    *admissibility_stays.CITED,
    *corroboration.CITED,
    *RESTS_ON.values(),
    *(kind.authority for kind in KINDS.values()),
    *(one for page in index().values() for line in page.statements for one in line.authorities),
    *(records.authority for records in all_records().values()),
    *(one for gate in GATES.values() for one in gate.authorities),
    *(one for question in LOOKED_FOR.values() for one in question.authorities),
    *(one for one in register() for fact in CATALOGUE.values() if f"; {one})." in fact.why),
    *(one for one in register() for fact in CATALOGUE.values() if f"({one})." in fact.why),
}
ACTED = {one.by for source in register().values() for one in source.standings if one.by}
A_B = "Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)"
C_Y_Z = "Matter of C-Y-Z-, 21 I&N Dec. 915 (BIA 1997)"


def test_every_citation_is_registered() -> None:
    assert set(register()) >= USED | ACTED


def test_no_entry_is_idle() -> None:
    assert set(register()) <= USED | ACTED


@pytest.mark.parametrize(
    ("citation", "day", "state"),
    [
        (A_B, date(2021, 1, 13), State.NOT_YET),
        (A_B, date(2021, 1, 14), State.IN_FORCE),
        (A_B, date(2021, 6, 15), State.IN_FORCE),
        (A_B, date(2021, 6, 16), State.VACATED),
        (A_B, date(2025, 9, 1), State.VACATED),
        (A_B, date(2025, 9, 2), State.REVIVED),
        (C_Y_Z, date(2008, 5, 14), State.NOT_FOLLOWED),
        (C_Y_Z, date(2008, 5, 15), State.OVERRULED),
        ("8 CFR 1208.15", date(2021, 1, 7), State.IN_FORCE),
        ("8 CFR 1208.15", date(2021, 1, 8), State.ENJOINED),
        ("8 CFR 1240.11(h)", date(2019, 11, 18), State.NOT_YET),
        ("8 CFR 1240.11(h)", date(2026, 11, 21), State.CHALLENGED),
        ("Matter of M-F-W- & L-G-, 24 I&N Dec. 633 (BIA 2008)", date(2012, 1, 1), State.VACATED),
        ("INA 208(a)(2)(E)", date(2009, 3, 22), State.NOT_YET),
        ("INA 208(a)(2)(E)", date(2009, 3, 23), State.IN_FORCE),
    ],
)
def test_what_had_become_of_it(citation: str, day: date, state: State) -> None:
    assert status_on(citation, day) is state


def test_an_action_in_one_circuit_says_where() -> None:
    standing = authority(
        "Matter of B-R-, 26 I&N Dec. 119 (BIA 2013)",
    ).standing_on(date(2026, 11, 21))
    assert (standing.state, standing.circuits) == (State.NOT_FOLLOWED, ("2",))


def test_an_unknown_citation_is_refused_by_name() -> None:
    with pytest.raises(UnknownAuthority, match=r"8 CFR 9\.9"):
        status_on("8 CFR 9.9", date(2026, 11, 21))


FILE = """
checked = 2026-11-21
[policy.One]
title = "One"
from = 2025-01-01
tag = "S"
states = [
    { state = "stayed", from = 2025-02-01 },
    { state = "revived", from = 2025-03-01 },
]
"""


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("2025-03-01", "2025-01-31", "One: states, row 2: it begins on 2025-01-31, before what"),
        ("2025-02-01", "2024-12-31", "One: states, row 1: it begins on 2024-12-31, before what"),
        ('tag = "S"', 'tag = "S"\nto = 2024-12-31', "One: it ends .* before it begins"),
        ('title = "One"', "", "One: .*title"),
        ('state = "stayed"', 'state = "staid"', "One: 'staid'"),
        ("checked = 2026-11-21", "", "One: .*checked"),
    ],
)
def test_a_faulty_entry_is_refused_with_its_place(right: str, wrong: str, says: str) -> None:
    assert right in FILE
    assert [one.citation for one in authorities_in(tomllib.loads(FILE), "x.toml")] == ["One"]
    with pytest.raises(FaultyAuthority, match=rf"^x.toml, {says}"):
        authorities_in(tomllib.loads(FILE.replace(right, wrong, 1)), "x.toml")


@pytest.mark.parametrize("citation", register())
def test_an_entry_is_coherent(citation: str) -> None:
    source = register()[citation]
    days = [source.since, *(one.since for one in source.standings if one.since)]
    assert [day.earliest for day in days] == sorted(day.earliest for day in days)
    assert source.title
    assert source.until is None or source.until >= source.since.earliest
    assert bool(source.reach) == (source.kind is Kind.CIRCUIT)
    assert source.address == "" or source.address.startswith("https://")


@pytest.mark.parametrize(
    ("citation", "address"),
    [
        ("INA 208(a)(2)(B)", "https://www.law.cornell.edu/uscode/text/8/1158"),
        ("INA 240(b)(5)", "https://www.law.cornell.edu/uscode/text/8/1229a"),
        ("8 CFR 1208.4(a)(2)(ii)", "https://www.ecfr.gov/current/title-8/section-1208.4"),
        (
            "INS v. Cardoza-Fonseca, 480 U.S. 421 (1987)",
            "https://supreme.justia.com/cases/federal/us/480/421/",
        ),
        ("Garland v. Ming Dai, 593 U.S. 357 (2021)", ""),
    ],
)
def test_where_it_can_be_read(citation: str, address: str) -> None:
    assert authority(citation).address == address


def test_the_year_of_a_decision_is_that_of_its_citation() -> None:
    for source in register().values():
        if source.kind in (Kind.BOARD, Kind.ATTORNEY_GENERAL, Kind.CIRCUIT):
            assert str(source.since.earliest.year) + ")" in source.citation
