"""Are the lookups of a release read by the headers that they have there?

Programs that read releases of 2025 and 2026 call the columns so, the Deportation Data Project's
among them. Its list of 2025 has the words: every court is called IMMIGRATION COURT, and padded.
The exports of 2014 have the same columns in another form, without headers, and are not taken.
"""

from __future__ import annotations

from pathlib import Path

from wellfounded.outcomes.cube.names import names
from wellfounded.outcomes.release.contents import Contents
from wellfounded.outcomes.release.lookup_files import take_lookups
from wellfounded.outcomes.release.source import source

COURT = "IMMIGRATION COURT".ljust(50)
FILES = {
    "tblLookupBaseCity": (
        "BASE_CITY_CODE\tBASE_CITY_NAME\tBASE_CITY",
        f"ATL\t{COURT}\tATLANTA        ",
        f"NYC\t{COURT}\tNEW YORK CITY  ",
        f"NYV\t{COURT}\tNEW YORK CITY  ",
        f"IAD\t{COURT}\tARLINGTON      ",
        f"WAS\t{COURT}\tARLINGTON      ",
    ),
    "tblLookupHloc": (
        "HEARING_LOC_CODE\tHEARING_LOC_NAME\tHEARING_CITY\tHEARING_STATE\tCircuitCourt",
        "NYC\tNEW YORK BROADWAY\tNEW YORK\tNY\t2",
        "NYV\tNEW YORK VARICK\tNEW YORK\tNY\t2",
        "IAD\tARLINGTON ROOM A\tARLINGTON\tVA\t4",
        "IAD\tARLINGTON ROOM B\tARLINGTON\tVA\t4",
        "WAS\tANNANDALE\tANNANDALE\tVA\t4",
    ),
    "tblLookupJudge": ("JUDGE_CODE\tJUDGE_NAME", "AAA\t<All Judges>"),
    "tblLookupAlienNat": ("strCode\tstrDescription", "??\tUNKNOWN NATIONALITY", "HA\tHA\0ITI  "),
}


def test_courts_judges_and_nationalities_have_the_names_of_the_release(tmp_path: Path) -> None:
    raw, release = tmp_path / "Lookup", tmp_path / "release"
    raw.mkdir()
    release.mkdir()
    for name, lines in FILES.items():
        (raw / f"{name}.csv").write_bytes("\r\n".join([*lines, ""]).encode("latin-1"))
    read = source(raw)
    lookups = {member.name: member for member in read.members.values()}
    there = Contents(tables={}, lookups=lookups, counted={}, invented=True, left=(), day=None)
    taken = take_lookups(read, there, release / "lookups")
    assert taken.known["B_TblProceeding.BASE_CITY_CODE"] == {"ATL", "NYC", "NYV", "IAD", "WAS"}
    assert {"NYV", "IAD"} <= taken.known["B_TblProceeding.HEARING_LOC_CODE"]
    found = names(release)
    assert found["court"] == {
        "ATL": "ATLANTA",
        "NYC": "NEW YORK BROADWAY",
        "NYV": "NEW YORK VARICK",
        "IAD": "ARLINGTON",
        "WAS": "ANNANDALE",
    }
    assert found["judge"] == {"AAA": "<All Judges>"}
    assert found["nationality"] == {"??": "UNKNOWN NATIONALITY", "HA": "HAITI"}
