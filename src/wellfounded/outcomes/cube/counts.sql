-- Question: how many were decided, and how, in every cell of the cube?
-- Source: families, of the definition {layer} places behind the first. A cell is a nationality and
-- a court, either of them, neither, or a judge within a court; and a fiscal year or a window. All
-- is the empty text.
-- The squares and products of a family tell how far its members were decided alike.
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
        SUM(in_absentia) AS in_absentia,
        SUM(withholding) AS withholding,
        SUM(torture_only) AS torture_only,
        SUM(leads) AS leads,
        SUM(leads_granted) AS leads_granted,
        SUM(decided) AS decided,
        MAX(provisional) AS provisional
    FROM placed
    GROUP BY ALL
)
SELECT
    {layer} AS layer,
    period,
    COALESCE(nationality, '') AS nationality,
    COALESCE(court, '') AS court,
    COALESCE(judge, '') AS judge,
    value,
    CAST(SUM(granted) AS INTEGER) AS granted,
    CAST(SUM(denied) AS INTEGER) AS denied,
    CAST(SUM(other) AS INTEGER) AS other,
    CAST(SUM(admin) AS INTEGER) AS admin,
    CAST(SUM(in_absentia) AS INTEGER) AS in_absentia,
    CAST(SUM(withholding) AS INTEGER) AS withholding,
    CAST(SUM(torture_only) AS INTEGER) AS torture_only,
    CAST(SUM(leads) AS INTEGER) AS leads,
    CAST(SUM(leads_granted) AS INTEGER) AS leads_granted,
    CAST(SUM(decided) AS INTEGER) AS decided,
    CAST(COUNT(*) AS INTEGER) AS families,
    CAST(SUM(granted * granted) AS BIGINT) AS granted_squared,
    CAST(SUM(granted * decided) AS BIGINT) AS granted_by_decided,
    CAST(SUM(denied * denied) AS BIGINT) AS denied_squared,
    CAST(SUM(denied * decided) AS BIGINT) AS denied_by_decided,
    CAST(SUM(other * other) AS BIGINT) AS other_squared,
    CAST(SUM(other * decided) AS BIGINT) AS other_by_decided,
    CAST(SUM(admin * admin) AS BIGINT) AS admin_squared,
    CAST(SUM(admin * decided) AS BIGINT) AS admin_by_decided,
    CAST(SUM(in_absentia * in_absentia) AS BIGINT) AS in_absentia_squared,
    CAST(SUM(in_absentia * decided) AS BIGINT) AS in_absentia_by_decided,
    CAST(SUM(withholding * withholding) AS BIGINT) AS withholding_squared,
    CAST(SUM(withholding * decided) AS BIGINT) AS withholding_by_decided,
    CAST(SUM(torture_only * torture_only) AS BIGINT) AS torture_only_squared,
    CAST(SUM(torture_only * decided) AS BIGINT) AS torture_only_by_decided,
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
