-- id: D1
-- name: Merits rate
-- unit: a proceeding in which a judge granted or denied asylum
-- numerator: asylum was granted; any grant in the proceeding wins
-- denominator: asylum was granted or denied
-- left out: abandoned, withdrawn, not decided, closed, moved, still open
-- source: TRAC, https://trac.syr.edu/phptools/immigration/asylum/about_data.html
SELECT
    asylum.*,
    CASE asylum.asylum WHEN 'grant' THEN 'granted' ELSE 'denied' END AS outcome
FROM asylum
WHERE asylum.merits AND asylum.asylum IN ('grant', 'deny')
