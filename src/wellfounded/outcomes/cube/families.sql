-- Question: how was each family decided, within a nationality, a court, a judge and a span of time?
-- Source: a definition's rows (decisions), and the days of the two windows (spans). People who
-- were heard together are one line, so that their scatter can be summed. {value} is the split.
-- withholding and torture_only are what was granted without asylum, torture_only without either.
-- A code of a judge that names no person (nobody) counts for the court alone.
-- Known defects: members of a family of other nationalities or judges are families of their own.
WITH placed AS (
    SELECT
        COALESCE(decisions.nationality, '??') AS nationality,
        COALESCE(decisions.court, '??') AS court,
        CASE
            WHEN decisions.judge NOT IN (SELECT nobody.judge FROM nobody) THEN decisions.judge
            ELSE ''
        END AS judge,
        {value} AS value,
        decisions.fiscal_year,
        decisions.decided_on BETWEEN spans.recent_from AND spans.windows_to AS in_recent,
        decisions.decided_on BETWEEN spans.five_from AND spans.windows_to AS in_five,
        decisions.lead,
        decisions.rider,
        decisions.outcome,
        decisions.absentia,
        decisions.asylum <> 'grant' AND decisions.withholding = 'grant' AS withholding,
        decisions.asylum <> 'grant'
            AND COALESCE(decisions.withholding, '') <> 'grant'
            AND decisions.cat = 'grant' AS torture_only,
        decisions.provisional
    FROM decisions
    CROSS JOIN spans
    WHERE decisions.fiscal_year >= spans.first_fiscal_year
)
SELECT
    nationality,
    court,
    judge,
    value,
    fiscal_year,
    in_recent,
    in_five,
    lead,
    SUM(CASE WHEN outcome = 'granted' THEN 1 ELSE 0 END) AS granted,
    SUM(CASE WHEN outcome = 'denied' THEN 1 ELSE 0 END) AS denied,
    SUM(CASE WHEN outcome = 'other' THEN 1 ELSE 0 END) AS other,
    SUM(CASE WHEN outcome = 'admin' THEN 1 ELSE 0 END) AS admin,
    SUM(CASE WHEN absentia THEN 1 ELSE 0 END) AS in_absentia,
    SUM(CASE WHEN withholding THEN 1 ELSE 0 END) AS withholding,
    SUM(CASE WHEN torture_only THEN 1 ELSE 0 END) AS torture_only,
    SUM(CASE WHEN rider THEN 0 ELSE 1 END) AS leads,
    SUM(CASE WHEN NOT rider AND outcome = 'granted' THEN 1 ELSE 0 END) AS leads_granted,
    COUNT(*) AS decided,
    MAX(CASE WHEN provisional THEN 1 ELSE 0 END) AS provisional
FROM placed
GROUP BY nationality, court, judge, value, fiscal_year, in_recent, in_five, lead
