-- Question: how many were decided, and how, in every cell of the cube?
-- Source: families. A cell is a nationality and a court, either of them, neither, or a judge within
-- a court; and a fiscal year or a window. All is the empty text.
-- In order, so that judges are fitted in the same order each time: else a last digit moves.
-- Known defects: a judge who is not named counts for the court alone.
WITH placed AS (
    SELECT 'FY' || CAST(fiscal_year AS VARCHAR) AS period, families.* FROM families
    UNION ALL
    SELECT 'recent', families.* FROM families WHERE in_recent
    UNION ALL
    SELECT 'five', families.* FROM families WHERE in_five
), together AS (
    SELECT
        period,
        nationality,
        court,
        judge,
        value,
        lead,
        SUM(granted) AS granted,
        SUM(denied) AS denied,
        SUM(other) AS other,
        SUM(admin) AS admin,
        SUM(decided) AS decided,
        MAX(provisional) AS provisional
    FROM placed
    GROUP BY ALL
)
SELECT
    period,
    COALESCE(nationality, '') AS nationality,
    COALESCE(court, '') AS court,
    COALESCE(judge, '') AS judge,
    value,
    CAST(SUM(granted) AS INTEGER) AS granted,
    CAST(SUM(denied) AS INTEGER) AS denied,
    CAST(SUM(other) AS INTEGER) AS other,
    CAST(SUM(admin) AS INTEGER) AS admin,
    CAST(SUM(decided) AS INTEGER) AS decided,
    CAST(COUNT(*) AS INTEGER) AS leads,
    CAST(SUM(granted * granted) AS BIGINT) AS granted_squared,
    CAST(SUM(granted * decided) AS BIGINT) AS granted_by_decided,
    CAST(SUM(decided * decided) AS BIGINT) AS decided_squared,
    MAX(provisional) = 1 AS provisional
FROM together
GROUP BY GROUPING SETS (
    (period, value),
    (period, value, nationality),
    (period, value, court),
    (period, value, nationality, court),
    (period, value, court, judge)
)
HAVING GROUPING(judge) = 1 OR (judge <> '' AND value = '' AND period IN ('recent', 'five'))
ORDER BY period, nationality, court, judge, value
