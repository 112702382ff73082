-- id: D4
-- name: Three outcomes
-- unit: a proceeding in which a judge granted or denied asylum
-- numerator: asylum was granted; beside it, denied with other relief
-- denominator: asylum was granted or denied
-- left out: abandoned, withdrawn, not decided, closed, moved, still open
-- source: TRAC's reports on judges since 2022; other relief is relief or protection in the decision of the case, or another application that was granted
SELECT
    asylum.*,
    CASE
        WHEN asylum.asylum = 'grant' THEN 'granted'
        WHEN asylum.completion IN ('relief', 'protected') THEN 'other'
        WHEN asylum.another_granted THEN 'other'
        ELSE 'denied'
    END AS outcome
FROM asylum
WHERE asylum.merits AND asylum.asylum IN ('grant', 'deny')
