"""Does the acceptance see a release that counts otherwise? Release and figures are made up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from tests.outcomes.definitions.world import world
from tests.outcomes.folder import write_release
from wellfounded.cli.outcomes_accept import command
from wellfounded.outcomes.acceptance.counted import Counted, count
from wellfounded.outcomes.acceptance.courts import same_courts
from wellfounded.outcomes.acceptance.reference import (
    NoReference,
    Year,
    read,
    same_name,
)
from wellfounded.outcomes.decisions.refusal import NoMart

JUDGES = {f"J{at:02}": (f"Judge{chr(97 + at)}, Ann", 4 + 5 * at) for at in range(18)}
"""Each judge's code, name, and how many of 100 they grant a year at their own court."""
COURTS = {"North": "NNN", "South": "SSS"}
"""What others call the courts, and their codes."""
SITTING = {
    (code, court, many, granted if own else 100 - granted)
    for at, (code, (_, granted)) in enumerate(JUDGES.items())
    for court, many, own in (
        (list(COURTS)[at % 2], 100, True),
        (list(COURTS)[1 - at % 2], 60 * (at % 3 == 0), False),
    )
    if many
}
"""Judge, court, decisions a year, and of 100 granted there; every third judge sits at both, and
grants as many at the other court as they deny at their own."""
DECIDED = sum(many for _, _, many, _ in SITTING)
GRANTED = sum(many * granted // 100 for _, _, many, granted in SITTING)
YEARS = range(2018, 2024)
COUNTED = {"asylum_rows": (100, 98), "tbl_Court_Appln": (5_000, 5_000), "A_TblCase": (7, None)}


def a_release(shelf: Path) -> Path:
    """What each judge decided in each year, and some rows that are no decisions by D1."""
    lookup = [
        {"JUDGE_CODE": f"{code:<6}", "JUDGE_NAME": name} for code, (name, _) in JUDGES.items()
    ]
    folder = write_release(shelf, {}, lookups={"tblLookupJudge": lookup})
    judges = ", ".join(
        f"('{code}', '{COURTS[court]}', {many}, {many * granted // 100})"
        for code, court, many, granted in SITTING
    )
    with duckdb.connect() as connection:
        connection.execute(
            f"""COPY (
                WITH judges(judge, court, many, granted) AS (VALUES {judges}),
                decided AS (
                    SELECT judge, court, fiscal_year, one,
                        CASE WHEN one < granted THEN 'grant' ELSE 'deny' END AS asylum
                    FROM judges, range(100) AS of_100(one),
                        range({YEARS[0]}, {YEARS[-1] + 1}) AS years(fiscal_year)
                    WHERE one < many
                ),
                listed AS (
                    SELECT * EXCLUDE (one), TRUE AS merits FROM decided
                    UNION ALL
                    SELECT judge, court, fiscal_year, 'other', TRUE FROM decided WHERE one < 30
                    UNION ALL
                    SELECT judge, court, fiscal_year, asylum, FALSE FROM decided WHERE one < 20
                )
                SELECT *, row_number() OVER () AS lead FROM listed
            ) TO '{folder / "asylum.parquet"}' (FORMAT parquet)"""
        )
    facts = json.loads((folder / "release.json").read_text("utf-8"))
    facts["tables"] = {
        name: {"lines": rows, "counted": told, "sha256": ""}
        for name, (rows, told) in COUNTED.items()
    }
    (folder / "release.json").write_text(json.dumps(facts), "utf-8")
    return folder


def figures(
    folder: Path, changed: Mapping[tuple[str, str], float] | None = None, **years: str
) -> Path:
    """Others counted the same, unless it is said; ``changed`` by judge's name and court."""
    folder.mkdir()
    counted = f"{DECIDED},{GRANTED},{DECIDED - GRANTED},,"
    lines = {f"FY{year}": counted for year in range(2018, 2023)} | years
    (folder / "trac_asylum_decisions_national.csv").write_text(
        "period,decisions,granted,denied,grant_rate_pct,denial_rate_pct\n"
        "2020-10,7,1,6,,\n" + "".join(f"{year},{line}\n" for year, line in lines.items()),
        "utf-8",
    )
    said: dict[tuple[str, str], tuple[int, float]] = {
        (JUDGES[code][0], court): (many, granted) for code, court, many, granted in SITTING
    }
    for at, granted in (changed or {}).items():
        said[at] = (said.get(at, (100, 0))[0], granted)
    (folder / "trac_judges_fy2018_2023.csv").write_text(
        "court,judge,decisions,granted_asylum_pct\n"
        + "".join(
            f'{court},"{name.upper()} ",{many * len(YEARS)},{granted}\n'
            for (name, court), (many, granted) in said.items()
        ),
        "utf-8",
    )
    return folder


def accepted(shelf: Path, folder: Path, *more: str) -> tuple[int, str]:
    said = CliRunner().invoke(command, ["--figures", str(folder), "--shelf", str(shelf), *more])
    return said.exit_code, said.output


def missed(output: str) -> list[str]:
    return [line.split("  ")[1] for line in output.splitlines() if line.endswith("MISSED")]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    a_release(tmp_path / "shelf")
    return tmp_path / "shelf"


def test_the_same_counts_are_accepted(shelf: Path, tmp_path: Path) -> None:
    code, output = accepted(shelf, figures(tmp_path / "figures"))
    assert code == 0, output
    assert not missed(output)
    assert "INVENTED DATA" in output
    assert "A_TblCase" in output
    assert output.count("not compared") == 1


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (f"{DECIDED * 1.04:.0f},,,,", ["D1 decisions, FY2020"]),
        (f"{DECIDED * 0.96:.0f},,,,", ["D1 decisions, FY2020"]),
        (f",,,,{100 - 100 * GRANTED / DECIDED - 0.6:.1f}", []),
        (f",,,,{100 - 100 * GRANTED / DECIDED + 1.6:.1f}", ["D1 granted of 100, FY2020"]),
        (f"{DECIDED},{GRANTED + 40},{DECIDED - GRANTED - 40},,", ["D1 granted of 100, FY2020"]),
    ],
)
def test_a_planted_difference_is_seen(
    shelf: Path, tmp_path: Path, line: str, what: list[str]
) -> None:
    code, output = accepted(shelf, figures(tmp_path / "figures", FY2020=line))
    assert missed(output) == what
    assert code == bool(what)


ORDER = "judges at a court in the same order (Spearman)"


def test_judges_in_another_order_are_seen(shelf: Path, tmp_path: Path) -> None:
    """Judges grant at their own court what another judge does; the numbers of cases are right."""
    own = [(code, court) for code, court, many, _ in sorted(SITTING) if many == 100]
    turned = {
        (JUDGES[code][0], court): float(JUDGES[other][1])
        for (code, court), (other, _) in zip(own, reversed(own), strict=True)
    }
    _, output = accepted(shelf, figures(tmp_path / "figures", turned))
    assert missed(output) == [ORDER]


def test_a_judge_is_compared_at_each_court_and_not_over_all(shelf: Path, tmp_path: Path) -> None:
    """At both courts a judge grants what was granted at the other one; over all it is the same."""
    both = {code for code, _, many, _ in SITTING if many == 60}
    swapped = {}
    for code, court, many, granted in SITTING:
        if code in both:
            whole = sum(n * share for one, _, n, share in SITTING if one == code)
            swapped[JUDGES[code][0], court] = (whole - many * granted) / many
    _, output = accepted(shelf, figures(tmp_path / "figures", swapped))
    assert missed(output) == [ORDER]


def test_judges_whom_the_release_does_not_know_are_not_passed_over(
    shelf: Path, tmp_path: Path
) -> None:
    strangers = {(f"Stranger{chr(97 + at)}, Bo", "North"): 50.0 for at in range(4)}
    _, output = accepted(shelf, figures(tmp_path / "figures", strangers))
    assert missed(output) == ["judges known at their court, FY2018 to FY2023"]


def test_a_judge_at_a_court_where_they_hardly_sat_is_not_known(shelf: Path, tmp_path: Path) -> None:
    elsewhere = {(name, "West"): 50.0 for name, _ in JUDGES.values()}
    _, output = accepted(shelf, figures(tmp_path / "figures", elsewhere))
    assert "courts known by their judges" in missed(output)
    assert "judges known at their court, FY2018 to FY2023" in missed(output)


def test_a_court_is_known_by_how_many_its_judges_decided() -> None:
    reported = {
        ("Gessner", "a"): 100,
        ("Gessner", "b"): 90,
        ("Jefferson", "a"): 500,
        ("Far", "z"): 9,
    }
    counted = {("HOU", "a"): 510, ("HGE", "a"): 95, ("HGE", "b"): 80, ("HOU", "b"): 12}
    assert same_courts(reported, counted) == {"Gessner": "HGE", "Jefferson": "HOU"}


def test_a_list_of_judges_without_their_courts_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "trac_judges_fy2018_2023.csv"
    file.write_text("judge,decisions,granted_asylum_pct\nA,100,5\n", "utf-8")
    with pytest.raises(NoReference, match="court is missing"):
        read(tmp_path)


def test_a_row_count_that_is_not_count_txts_is_seen(shelf: Path, tmp_path: Path) -> None:
    facts = next(shelf.glob("releases/*/release.json"))
    told = json.loads(facts.read_text("utf-8"))
    told["tables"]["tbl_Court_Appln"]["counted"] = 5_006
    facts.write_text(json.dumps(told), "utf-8")
    code, output = accepted(shelf, figures(tmp_path / "figures"))
    assert code == 1
    assert missed(output) == ["rows of tbl_Court_Appln, by Count.txt"]


def test_a_year_that_nobody_gave_is_not_met_and_not_missed(shelf: Path, tmp_path: Path) -> None:
    folder = figures(tmp_path / "figures", FY2018=",,,,")
    code, output = accepted(shelf, folder, "--json")
    told = json.loads(output)
    assert code == 0
    assert [one["met"] for one in told["checks"][:2]] == [None, None]


def test_later_lines_restate_earlier_ones_and_counted_shares_win_over_rounded_ones(
    tmp_path: Path,
) -> None:
    (tmp_path / "trac_asylum_decisions_national.csv").write_text(
        "period,decisions,granted,denied,grant_rate_pct,denial_rate_pct\n"
        "FY2019,67406,300,700,,69\nFY2019,67520,,,,69\nFY2012,,,,,44.5\nFY2012,,,,,42.0\n",
        "utf-8",
    )
    years = read(tmp_path).years
    assert years == {2019: Year(67_520, 30.0), 2012: Year(None, 58.0)}


def test_a_release_without_its_mart_is_worked_out(tmp_path: Path) -> None:
    folder = write_release(tmp_path, world().rows)
    found = count(folder)
    assert sum(one.decisions for one in found.years.values()) > 0
    assert found.judges == {}


def test_a_folder_without_figures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoReference, match="neither"):
        read(tmp_path)


def test_a_damaged_figure_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "trac_asylum_decisions_national.csv").write_text(
        "period,decisions\nFY2019,many\n", "utf-8"
    )
    with pytest.raises(NoReference, match=r"line 2: decisions is 'many'"):
        read(tmp_path)


def test_what_is_no_release_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoMart, match="no release"):
        count(tmp_path)


def test_names_are_compared_by_their_letters() -> None:
    assert same_name("O'Neil, Ann  B.") == same_name("ONEIL, ANN B")
    assert Counted(0, 0).share == 0


def test_a_mart_that_is_no_table_is_refused_in_one_line(shelf: Path) -> None:
    mart = next(shelf.glob("releases/*/asylum.parquet"))
    mart.write_bytes(b"PAR1 and then nothing")
    with pytest.raises(NoMart, match=r"cannot be counted.*import it again"):
        count(mart.parent)
