"""Is a court of a release set beside the nation on like cases?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from tests.outcomes.folder import write_release
from wellfounded.cli.outcomes_like import ABOUT, CAVEATS, SILENT, command
from wellfounded.outcomes.decisions.refusal import NoMart
from wellfounded.outcomes.like_cases_at import like_cases_at
from wellfounded.outcomes.statistics.figure import Caveat, Figure, Silence, Why
from wellfounded.outcomes.statistics.natural import Said
from wellfounded.outcomes.statistics.windows import Window


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """AAA hears nine in ten of the nationality XX, of whom all courts grant one in ten.

    Of YY they grant six in ten. Families of two are decided together. DDD has ten decisions.
    """
    folder = write_release(tmp_path, {})
    with duckdb.connect() as connection:
        connection.execute(
            f"""COPY (
                WITH one AS (
                    SELECT n, CASE WHEN n < 2000 THEN 'AAA' WHEN n < 9990 THEN 'BBB' ELSE 'DDD' END
                        AS court, n // 2 AS lead
                    FROM range(10000) AS numbers(n)
                ), kind AS (
                    SELECT *, CASE WHEN lead % 10 < CASE WHEN court = 'AAA' THEN 9 ELSE 2 END
                        THEN 'XX' ELSE 'YY' END AS nationality
                    FROM one
                )
                SELECT lead, court, nationality, 'defensive' AS filing, 'never' AS custody,
                    TRUE AS merits, DATE '2026-02-01' AS decided_on,
                    CASE WHEN n % 100 = 7 THEN 'other'
                        WHEN hash(lead) % 100 < CASE WHEN nationality = 'XX' THEN 10 ELSE 60 END
                        THEN 'grant' ELSE 'deny' END AS asylum
                FROM kind
            ) TO '{folder / "asylum.parquet"}' (FORMAT parquet)"""
        )
    return folder


def test_a_court_is_not_blamed_for_its_mix(release: Path) -> None:
    found = like_cases_at(release, "AAA")
    for beside in (found.standardised, found.modelled):
        assert isinstance(beside.figure, Figure)
        assert beside.nation is not None
        assert beside.figure.share.low < beside.nation < beside.figure.share.high
        assert beside.figure.spread == pytest.approx(2.0, abs=0.03)
        assert beside.covered == 1.0
        assert (beside.figure.left_out, beside.figure.n) == (20, 1_980)
        assert {Caveat.ADJUSTED, Caveat.OTHER_CASES, Caveat.INVENTED} <= set(beside.figure.caveats)


def test_few_decisions_or_none_are_met_with_silence(release: Path) -> None:
    assert like_cases_at(release, "DDD").standardised.figure == Silence(Why.TOO_FEW)
    assert like_cases_at(release, "ZZZ").modelled.figure == Silence(Why.NOTHING_DECIDED)
    before = Window(date(2020, 1, 1), date(2020, 12, 31))
    assert like_cases_at(release, "AAA", before).modelled.figure == Silence(Why.NOTHING_DECIDED)


def test_the_command_says_both_with_their_caveats(release: Path) -> None:
    said = CliRunner().invoke(command, ["--court", "aaa", "--shelf", str(release.parents[1])])
    assert said.exit_code == 0, said.output
    for words in ("between", "nobody's chance", "INVENTED DATA", "20 more"):
        assert said.output.count(words) == 2
    few = CliRunner().invoke(command, ["--court", "DDD", "--shelf", str(release.parents[1])])
    assert few.output.count("too few decisions") == 2


def test_every_caveat_of_such_a_figure_and_every_silence_has_words() -> None:
    others = {Caveat.LAWYERS, Caveat.KNOWN_LAWYERS, Caveat.WITHIN_COURT, Caveat.SHRUNK}
    others |= {Caveat.CUSTODY, Caveat.FILING}
    assert set(CAVEATS) == set(Caveat) - others
    assert set(SILENT) == {Why.NOTHING_DECIDED, Why.TOO_FEW, Why.NO_FIT}
    assert set(ABOUT) == set(Said)


def test_a_release_without_its_mart_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoMart, match=r"asylum\.parquet"):
        like_cases_at(write_release(tmp_path, {}), "AAA")
