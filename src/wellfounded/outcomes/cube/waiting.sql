-- Question: how many months did cases wait, and how did the waiting end?
-- Source: the mart (asylum): a case waits from its notice, or from its first asylum application,
-- to the first end of a proceeding that is not a move. Whoever still waits is censored at the
-- release, and everybody after 180 months. The court is the first one of the case. An end within
-- the first month stands under month 1, so that by month 12 means within a year; who still waits is
-- seen for the whole months until the release.
-- Known defects: waits that began before October 1996 are left out: of them the release holds only
-- those that were still going on. An end before the start is an error, and the case is left out. A
-- day of completion with no word on how is no end.
WITH ends AS (
    SELECT
        IDNCASE,
        nationality,
        first_court,
        notice_on,
        MIN(received_on) OVER (PARTITION BY IDNCASE) AS received_on,
        CASE WHEN completion <> 'moved' THEN decided_on END AS ended_on,
        CASE
            WHEN completion IS NULL OR completion = 'moved' THEN 'censored'
            WHEN NOT merits THEN 'closed'
            WHEN asylum = 'grant' THEN 'granted'
            WHEN asylum = 'deny' THEN 'denied'
            ELSE 'other'
        END AS ending,
        row_number() OVER (
            PARTITION BY IDNCASE
            ORDER BY
                CASE WHEN completion <> 'moved' THEN decided_on END NULLS LAST,
                IDNPROCEEDING
        ) AS place
    FROM asylum
    WHERE IDNCASE IS NOT NULL
), begun AS (
    SELECT 'notice' AS start, notice_on AS began_on, ends.* FROM ends WHERE place = 1
    UNION ALL
    SELECT 'application', received_on, ends.* FROM ends WHERE place = 1
), waited AS (
    SELECT
        begun.start,
        COALESCE(nationality, '??') AS nationality,
        COALESCE(first_court, '??') AS court,
        began_on BETWEEN spans.five_from AND spans.windows_to AS in_five,
        CAST(
            CASE
                WHEN ending = 'censored' THEN date_sub('month', began_on, spans.released_on)
                ELSE date_sub('month', began_on, ended_on - 1) + 1
            END AS INTEGER
        ) AS long,
        ending
    FROM begun
    CROSS JOIN spans
    WHERE began_on >= MAKE_DATE(spans.first_fiscal_year - 1, 10, 1)
        AND began_on <= COALESCE(ended_on, spans.released_on)
), placed AS (
    SELECT 'all' AS period, waited.* FROM waited
    UNION ALL
    SELECT 'five', waited.* FROM waited WHERE in_five
)
SELECT
    COALESCE(nationality, '') AS nationality,
    COALESCE(court, '') AS court,
    start,
    period,
    LEAST(long, 180) AS months,
    CAST(COUNT(*) FILTER (WHERE ending = 'granted' AND long <= 180) AS INTEGER) AS granted,
    CAST(COUNT(*) FILTER (WHERE ending = 'denied' AND long <= 180) AS INTEGER) AS denied,
    CAST(COUNT(*) FILTER (WHERE ending = 'other' AND long <= 180) AS INTEGER) AS other,
    CAST(COUNT(*) FILTER (WHERE ending = 'closed' AND long <= 180) AS INTEGER) AS closed,
    CAST(COUNT(*) FILTER (WHERE ending = 'censored' OR long > 180) AS INTEGER) AS censored
FROM placed
GROUP BY GROUPING SETS (
    (start, period, LEAST(long, 180)),
    (start, period, LEAST(long, 180), nationality),
    (start, period, LEAST(long, 180), court)
)
ORDER BY ALL
