-- id: D5
-- name: Any protection
-- unit: a proceeding in which a judge granted or denied asylum, withholding or torture protection
-- numerator: any of the three was granted; conditional grants count
-- denominator: any of the three was granted or denied
-- left out: proceedings in which none of the three was granted or denied
-- source: Chen, Moskowitz and Shue (2016), https://doi.org/10.1093/qje/qjw017
SELECT
    asylum.*,
    CASE
        WHEN asylum.asylum = 'grant' OR asylum.withholding = 'grant' OR asylum.cat = 'grant'
            THEN 'granted'
        ELSE 'denied'
    END AS outcome
FROM asylum
WHERE asylum.merits
    AND (
        asylum.asylum IN ('grant', 'deny')
        OR asylum.withholding IN ('grant', 'deny')
        OR asylum.cat IN ('grant', 'deny')
    )
