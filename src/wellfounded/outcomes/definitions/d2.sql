-- id: D2
-- name: Court rate
-- unit: a case, by the first decision that ended it on its merits
-- numerator: asylum was granted
-- denominator: asylum was granted, denied, ended in another way or closed
-- left out: cases of other types than removal, deportation, exclusion and asylum-only; cases closed without any decision on the merits
-- source: EOIR, https://www.justice.gov/eoir/workload-and-adjudication-statistics, tables 10 to 13; that the shares sum over all four is our reading
SELECT
    asylum.*,
    CASE asylum.asylum
        WHEN 'grant' THEN 'granted'
        WHEN 'deny' THEN 'denied'
        WHEN 'admin' THEN 'admin'
        ELSE 'other'
    END AS outcome
FROM asylum
WHERE asylum.merits
    AND asylum.first_of_case
    AND asylum.case_type IN ('RMV', 'DEP', 'EXC', 'AOC')
    AND asylum.asylum IN ('grant', 'deny', 'other', 'admin')
