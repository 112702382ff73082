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
        began_on,
        CASE
            WHEN ending = 'censored' THEN spans.released_on
            ELSE GREATEST(ended_on - 1, began_on)
        END AS last_on,
        CASE WHEN ending = 'censored' THEN 0 ELSE 1 END AS begun_month,
        ending
    FROM begun
    CROSS JOIN spans
    WHERE EXTRACT(YEAR FROM began_on + 92) >= spans.first_fiscal_year
        AND began_on <= COALESCE(ended_on, spans.released_on)
), counted AS (
    -- A month is whole on the day of its number, or on the last day of a shorter month.
    SELECT
        start,
        nationality,
        court,
        in_five,
        ending,
        CAST(
            (EXTRACT(YEAR FROM last_on) - EXTRACT(YEAR FROM began_on)) * 12
            + EXTRACT(MONTH FROM last_on) - EXTRACT(MONTH FROM began_on)
            - CASE
                WHEN EXTRACT(DAY FROM last_on) < EXTRACT(DAY FROM began_on)
                    AND EXTRACT(DAY FROM last_on + 1) > 1
                    THEN 1
                ELSE 0
            END
            + begun_month AS INTEGER
        ) AS long
    FROM waited
), placed AS (
    SELECT
        'all' AS period,
        start,
        nationality,
        court,
        LEAST(long, 180) AS months,
        CASE WHEN long > 180 THEN 'censored' ELSE ending END AS ending
    FROM counted
    UNION ALL
    SELECT
        'five',
        start,
        nationality,
        court,
        LEAST(long, 180),
        CASE WHEN long > 180 THEN 'censored' ELSE ending END
    FROM counted
    WHERE in_five
)
SELECT
    COALESCE(nationality, '') AS nationality,
    COALESCE(court, '') AS court,
    start,
    period,
    months,
    CAST(COUNT(*) FILTER (WHERE ending = 'granted') AS INTEGER) AS granted,
    CAST(COUNT(*) FILTER (WHERE ending = 'denied') AS INTEGER) AS denied,
    CAST(COUNT(*) FILTER (WHERE ending = 'other') AS INTEGER) AS other,
    CAST(COUNT(*) FILTER (WHERE ending = 'closed') AS INTEGER) AS closed,
    CAST(COUNT(*) FILTER (WHERE ending = 'censored') AS INTEGER) AS censored
FROM placed
GROUP BY GROUPING SETS (
    (start, period, months),
    (start, period, months, nationality),
    (start, period, months, court)
)
ORDER BY 1, 2, 3, 4, 5
