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
    GROUP BY period, nationality, court, judge, value, lead
), cells AS (
    SELECT
        period,
        nationality,
        court,
        judge,
        value,
        GROUPING(judge) AS of_all_judges,
        SUM(granted) AS granted,
        SUM(denied) AS denied,
        SUM(other) AS other,
        SUM(admin) AS admin,
        SUM(decided) AS decided,
        COUNT(*) AS leads,
        SUM(granted * granted) AS granted_squared,
        SUM(granted * decided) AS granted_by_decided,
        SUM(decided * decided) AS decided_squared,
        MAX(provisional) AS provisional
    FROM together
    GROUP BY GROUPING SETS (
        (period, value),
        (period, value, nationality),
        (period, value, court),
        (period, value, nationality, court),
        (period, value, court, judge)
    )
)
SELECT
    period,
    COALESCE(nationality, '') AS nationality,
    COALESCE(court, '') AS court,
    COALESCE(judge, '') AS judge,
    value,
    CAST(granted AS INTEGER) AS granted,
    CAST(denied AS INTEGER) AS denied,
    CAST(other AS INTEGER) AS other,
    CAST(admin AS INTEGER) AS admin,
    CAST(decided AS INTEGER) AS decided,
    CAST(leads AS INTEGER) AS leads,
    CAST(granted_squared AS BIGINT) AS granted_squared,
    CAST(granted_by_decided AS BIGINT) AS granted_by_decided,
    CAST(decided_squared AS BIGINT) AS decided_squared,
    provisional = 1 AS provisional
FROM cells
WHERE of_all_judges = 1 OR (judge <> '' AND value = '' AND period IN ('recent', 'five'))
ORDER BY 1, 2, 3, 4, 5
