-- Question: how was each family decided, within a nationality, a court, a judge and a span of time?
-- Source: a definition's rows (decisions), and the days of the two windows (spans). People who
-- were heard together are one line, so that their scatter can be summed. {value} is the split.
-- withholding and torture_only are what was granted without asylum, torture_only without either.
-- A code of a judge that names no person (nobody) counts for the court alone.
-- Known defects: members of a family of other nationalities or judges are families of their own.
SELECT
    COALESCE(decisions.nationality, '??') AS nationality,
    COALESCE(decisions.court, '??') AS court,
    COALESCE(
        CASE WHEN decisions.judge NOT IN (SELECT judge FROM nobody) THEN decisions.judge END, ''
    ) AS judge,
    {value} AS value,
    decisions.fiscal_year,
    decisions.decided_on BETWEEN spans.recent_from AND spans.windows_to AS in_recent,
    decisions.decided_on BETWEEN spans.five_from AND spans.windows_to AS in_five,
    decisions.lead,
    SUM(CASE WHEN decisions.outcome = 'granted' THEN 1 ELSE 0 END) AS granted,
    SUM(CASE WHEN decisions.outcome = 'denied' THEN 1 ELSE 0 END) AS denied,
    SUM(CASE WHEN decisions.outcome = 'other' THEN 1 ELSE 0 END) AS other,
    SUM(CASE WHEN decisions.outcome = 'admin' THEN 1 ELSE 0 END) AS admin,
    SUM(CASE WHEN decisions.absentia THEN 1 ELSE 0 END) AS in_absentia,
    SUM(
        CASE WHEN decisions.asylum <> 'grant' AND decisions.withholding = 'grant' THEN 1 ELSE 0 END
    ) AS withholding,
    SUM(
        CASE
            WHEN decisions.asylum <> 'grant'
                AND COALESCE(decisions.withholding, '') <> 'grant'
                AND decisions.cat = 'grant' THEN 1
            ELSE 0
        END
    ) AS torture_only,
    SUM(CASE WHEN decisions.rider THEN 0 ELSE 1 END) AS leads,
    SUM(
        CASE WHEN NOT decisions.rider AND decisions.outcome = 'granted' THEN 1 ELSE 0 END
    ) AS leads_granted,
    COUNT(*) AS decided,
    MAX(CASE WHEN decisions.provisional THEN 1 ELSE 0 END) AS provisional
FROM decisions
CROSS JOIN spans
WHERE decisions.fiscal_year >= spans.first_fiscal_year
GROUP BY ALL
