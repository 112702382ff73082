-- An application. One Form I-589 makes three: asylum, withholding and, since March 1999, torture. They
-- are written down again at four of ten courts that a case leaves, and often nobody writes what became of them.
WITH asked AS (
    SELECT *, unnest(CASE WHEN NOT applied THEN CASE WHEN case_type = 'WHO' THEN [2, 3] ELSE [4] END
        WHEN j < k AND moved(lead, j) AND u(lead * 8 + j, 'goes along') < 0.60 THEN [4]
        WHEN u(lead, 'three') >= 0.90 THEN [1, 4] WHEN filed < DATE '1999-03-22' THEN [1, 2, 4]
        ELSE [1, 2, 3, 4] END) AS n
    FROM proc
), coded AS (
    SELECT *, IDNPROCEEDING * 8 + n AS id,
        CASE n WHEN 1 THEN 'ASYL' WHEN 2 THEN 'ASYW' WHEN 3 THEN 'WCAT' ELSE CASE
            WHEN u(lead, 'relief') < 0.085 THEN drawn(lead, 'which', getvariable('relief'))
            WHEN dec_code = 'V' THEN 'VD' END END AS code
    FROM asked
)
SELECT id AS _key, coalesce(asked, began + 30) AS _day, id AS IDNPROCEEDINGAPPLN, IDNPROCEEDING, IDNCASE,
    code AS APPL_CODE,
    CASE WHEN n < 4 AND asked IS NOT NULL THEN asked ELSE least(began + 30, DATE '$released' - 1) END AS APPL_RECD_DATE,
    CASE WHEN way = 'pending' THEN NULL
        WHEN way IN ('move', 'closed', 'absent') AND u(lead * 8 + j, 'left open') < 0.50 THEN NULL
        WHEN n IN (2, 3) AND torture = 'M' AND u(lead, 'moot') < 0.50 THEN NULL
        WHEN way = 'move' THEN 'T' WHEN n = 1 THEN asylum
        WHEN n = 2 AND applied THEN withholding WHEN n = 3 AND applied THEN torture
        WHEN n < 4 THEN CASE WHEN way = 'closed' THEN 'S' WHEN n = 2 AND dec_code = 'G' THEN 'G'
            WHEN n = 3 AND dec_code IN ('Z', 'H') THEN 'G' WHEN dec_code = 'W' THEN 'W' ELSE 'D' END
        WHEN code = 'VD' THEN 'G' WHEN asylum IN ('F', 'G', 'I', 'P', 'C') THEN 'M'
        WHEN dec_code = 'R' THEN 'G' WHEN u(id, 'left') < 0.5 THEN NULL
        WHEN dec_code IN ('X', 'D', 'E') THEN 'D' ELSE 'W' END AS APPL_DEC
FROM coded
WHERE code IS NOT NULL AND coalesce(CASE WHEN n < 4 THEN asked END, began + 30) < DATE '$released' AND $kept
