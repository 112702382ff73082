"""A mart of any size, drawn from a seed: many small groups, few large ones, families and moves."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from wellfounded.outcomes.decisions.mart import FILE
from wellfounded.outcomes.decisions.windows import windows
from wellfounded.outcomes.engines.duckdb import OnDuckDB, quoted

RELEASED = date(2026, 7, 1)
NATIONALITIES, COURTS, JUDGES = 200, 70, 9
FIRST_DAY, DAYS = date(2011, 10, 1), 5_387


def draw_mart(
    shelf: Path,
    proceedings: int,
    seed: int = 1,
    *,
    nationalities: int = NATIONALITIES,
    courts: int = COURTS,
) -> Path:
    """A release folder that holds nothing but its name and a mart of so many proceedings."""
    release = shelf / "releases" / RELEASED.isoformat()
    release.mkdir(parents=True)
    about = {"id": RELEASED.isoformat(), "source": {"sha256": "0" * 64}, "invented": True}
    (release / "release.json").write_text(json.dumps(about), "utf-8")
    query = QUERY.format(
        proceedings=proceedings,
        seed=seed,
        nationalities=nationalities,
        courts=courts,
        judges=JUDGES,
        first_day=FIRST_DAY,
        days=DAYS,
        released=RELEASED,
        provisional=windows(RELEASED).provisional_from,
    )
    with OnDuckDB() as engine:
        engine.connection.execute(
            f"COPY ({query}) TO {quoted(release / FILE)} (FORMAT parquet, COMPRESSION zstd)"
        )
    return release


QUERY = """
WITH drawn AS (
    SELECT
        n, family,
        (hash(family, {seed}, 'n') % 1000003) / 1000003.0 AS u_nat,
        (hash(family, {seed}, 'c') % 1000003) / 1000003.0 AS u_court,
        (hash(family, {seed}, 'j') % 1000003) / 1000003.0 AS u_judge,
        (hash(family, {seed}, 'd') % {days})::INTEGER AS day,
        (hash(family, {seed}, 'g') % 1000003) / 1000003.0 AS u_grant,
        (hash(n, {seed}, 'o') % 1000003) / 1000003.0 AS u_own,
        (hash(n, {seed}, 'r') % 1000003) / 1000003.0 AS u_rep,
        (hash(n, {seed}, 'f') % 1000003) / 1000003.0 AS u_file,
        (hash(n, {seed}, 'h') % 1000003) / 1000003.0 AS u_held,
        (hash(n, {seed}, 'w') % 1000003) / 1000003.0 AS u_way
    FROM (
        SELECT range AS n, range - (hash(range, {seed}, 'fam') % 3) % 2 AS family
        FROM range({proceedings})
    )
), placed AS (
    SELECT
        *,
        LEAST(floor(pow({nationalities} + 1, u_nat)) - 1, {nationalities} - 1)::INTEGER AS nat,
        LEAST(floor({courts} * u_court * u_court), {courts} - 1)::INTEGER AS place,
        floor({judges} * u_judge * u_judge)::INTEGER AS bench,
        DATE '{first_day}' + day AS on_day,
        CASE WHEN u_way < 0.25 THEN 'pending' WHEN u_way < 0.35 THEN 'move'
             WHEN u_way < 0.5 THEN 'other' ELSE 'decided' END AS way
    FROM drawn
), decided AS (
    SELECT
        *,
        0.15 + 0.6 * ((nat * 7) % 11) / 11.0 + 0.02 * (bench - 4) + 0.003 * (place % 20) AS chance
    FROM placed
)
SELECT
    n::BIGINT AS IDNPROCEEDING,
    n::BIGINT AS IDNCASE,
    family::BIGINT AS lead,
    n <> family AS rider,
    'C' || lpad(place::VARCHAR, 2, '0') AS court,
    'C' || lpad(place::VARCHAR, 2, '0') AS first_court,
    'J' || place || '_' || bench AS judge,
    'N' || lpad(nat::VARCHAR, 3, '0') AS nationality,
    'RMV' AS case_type,
    CASE WHEN u_file < 0.3 THEN 'affirmative' WHEN u_file < 0.92 THEN 'defensive'
         ELSE 'unknown' END AS filing,
    CASE WHEN u_held < 0.1 THEN 'detained' WHEN u_held < 0.8 THEN 'never'
         WHEN u_held < 0.995 THEN 'released' ELSE 'unknown' END AS custody,
    u_rep < 0.7 AS represented,
    FALSE AS juvenile,
    CAST(NULL AS VARCHAR) AS priority,
    on_day - 900 - (n % 700)::INTEGER AS notice_on,
    on_day - 600 - (n % 500)::INTEGER AS received_on,
    CASE WHEN way <> 'pending' THEN on_day END AS decided_on,
    CASE WHEN way <> 'pending' THEN year(on_day) + (month(on_day) >= 10)::INTEGER END::INTEGER
        AS fiscal_year,
    CASE way WHEN 'decided' THEN CASE WHEN 0.7 * u_grant + 0.3 * u_own < chance THEN 'grant'
         ELSE 'deny' END ELSE way END AS asylum,
    CASE WHEN way = 'decided' THEN CASE WHEN u_own < 0.1 THEN 'grant' ELSE 'deny' END END
        AS withholding,
    CASE WHEN way = 'decided' THEN CASE WHEN u_own > 0.95 THEN 'grant' ELSE 'deny' END END AS cat,
    u_own < 0.1 AS another_granted,
    CASE WHEN way IN ('decided', 'other') THEN 'X' END AS dec_code,
    CASE WHEN way = 'move' THEN 'T' END AS other_comp,
    CASE way WHEN 'pending' THEN NULL WHEN 'move' THEN 'moved' ELSE 'removal' END AS completion,
    way IN ('decided', 'other') AS merits,
    u_held > 0.9 AND way <> 'pending' AS absentia,
    u_own < 0.9 AS first_of_case,
    CASE WHEN u_own < 0.7 THEN 'none' WHEN u_own < 0.85 THEN 'dismiss' WHEN u_own < 0.9
         THEN 'remand' ELSE 'pending' END AS appeal,
    way <> 'pending' AND on_day >= DATE '{provisional}' AS provisional,
    on_day - 600 AS last_received_on,
    CASE way WHEN 'decided' THEN 'D' WHEN 'other' THEN 'A' WHEN 'move' THEN 'T' END AS last_letter,
    3 AS last_letter_rank,
    n::BIGINT AS last_application
FROM decided
WHERE on_day <= DATE '{released}'
"""
