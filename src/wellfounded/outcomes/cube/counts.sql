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
        SUM(in_absentia) AS in_absentia,
        SUM(withholding) AS withholding,
        SUM(torture_only) AS torture_only,
        SUM(leads) AS leads,
        SUM(leads_granted) AS leads_granted,
        SUM(decided) AS decided,
        COUNT(*) AS families,
        SUM(granted * granted) AS granted_squared,
        SUM(granted * decided) AS granted_by_decided,
        SUM(denied * denied) AS denied_squared,
        SUM(denied * decided) AS denied_by_decided,
        SUM(other * other) AS other_squared,
        SUM(other * decided) AS other_by_decided,
        SUM(admin * admin) AS admin_squared,
        SUM(admin * decided) AS admin_by_decided,
        SUM(in_absentia * in_absentia) AS in_absentia_squared,
        SUM(in_absentia * decided) AS in_absentia_by_decided,
        SUM(withholding * withholding) AS withholding_squared,
        SUM(withholding * decided) AS withholding_by_decided,
        SUM(torture_only * torture_only) AS torture_only_squared,
        SUM(torture_only * decided) AS torture_only_by_decided,
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
    {layer} AS layer,
    period,
    COALESCE(nationality, '') AS nationality,
    COALESCE(court, '') AS court,
    COALESCE(judge, '') AS judge,
    value,
    CAST(granted AS INTEGER) AS granted,
    CAST(denied AS INTEGER) AS denied,
    CAST(other AS INTEGER) AS other,
    CAST(admin AS INTEGER) AS admin,
    CAST(in_absentia AS INTEGER) AS in_absentia,
    CAST(withholding AS INTEGER) AS withholding,
    CAST(torture_only AS INTEGER) AS torture_only,
    CAST(leads AS INTEGER) AS leads,
    CAST(leads_granted AS INTEGER) AS leads_granted,
    CAST(decided AS INTEGER) AS decided,
    CAST(families AS INTEGER) AS families,
    CAST(granted_squared AS BIGINT) AS granted_squared,
    CAST(granted_by_decided AS BIGINT) AS granted_by_decided,
    CAST(denied_squared AS BIGINT) AS denied_squared,
    CAST(denied_by_decided AS BIGINT) AS denied_by_decided,
    CAST(other_squared AS BIGINT) AS other_squared,
    CAST(other_by_decided AS BIGINT) AS other_by_decided,
    CAST(admin_squared AS BIGINT) AS admin_squared,
    CAST(admin_by_decided AS BIGINT) AS admin_by_decided,
    CAST(in_absentia_squared AS BIGINT) AS in_absentia_squared,
    CAST(in_absentia_by_decided AS BIGINT) AS in_absentia_by_decided,
    CAST(withholding_squared AS BIGINT) AS withholding_squared,
    CAST(withholding_by_decided AS BIGINT) AS withholding_by_decided,
    CAST(torture_only_squared AS BIGINT) AS torture_only_squared,
    CAST(torture_only_by_decided AS BIGINT) AS torture_only_by_decided,
    CAST(decided_squared AS BIGINT) AS decided_squared,
    provisional = 1 AS provisional
FROM cells
WHERE of_all_judges = 1 OR (judge <> '' AND value = '' AND period IN ('recent', 'five'))
