-- id: D3
-- name: Case outcome
-- unit: a case, by its last asylum application
-- numerator: that application was granted
-- denominator: that application was granted, denied, ended in another way or closed
-- left out: cases of other types than removal and withholding-only; notices before October 1997; a last application that is open, reserved or moved, or has no day of decision
-- source: Deportation Data Project, https://github.com/deportationdata/eoir; last by the day of receipt, then by letter, then by number
WITH numbered AS (
    SELECT
        asylum.*,
        row_number() OVER (
            PARTITION BY asylum.IDNCASE
            ORDER BY
                asylum.last_received_on DESC NULLS LAST,
                asylum.last_letter_rank,
                asylum.last_application DESC
        ) AS place
    FROM asylum
    WHERE asylum.case_type IN ('RMV', 'WHO')
        AND asylum.notice_on >= DATE '1997-10-01'
        AND asylum.IDNCASE IS NOT NULL
)
SELECT
    numbered.*,
    CASE
        WHEN numbered.last_letter IN ('F', 'G', 'C', 'I', 'P', 'N') THEN 'granted'
        WHEN numbered.last_letter = 'D' THEN 'denied'
        WHEN numbered.last_letter = 'S' THEN 'admin'
        ELSE 'other'
    END AS outcome
FROM numbered
WHERE numbered.place = 1
    AND numbered.decided_on IS NOT NULL
    AND numbered.last_letter NOT IN ('R', 'T')
