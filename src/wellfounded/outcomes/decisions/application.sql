-- Question: what became of each application for asylum, withholding and torture protection?
-- Source: tbl_Court_Appln; classes of APPL_DEC by tblLookupCourtAppDecisions.
-- Several rows of one proceeding: any grant wins, then any denial, then the rest.
-- Known defects: M ("not adjudicated") is written on withholding after asylum was granted. It is
-- another outcome, never a denial. L is a grant of torture protection, on whichever row it stands;
-- on an asylum row it is another outcome, never a grant of asylum. VD is voluntary departure: who
-- is granted it has to leave, so it is no other way to stay.
WITH classed AS (
    SELECT
        IDNPROCEEDING,
        APPL_CODE,
        APPL_DEC,
        CASE
            WHEN APPL_DEC IN ('F', 'G', 'C', 'I', 'P', 'N') THEN 1
            WHEN APPL_DEC = 'D' THEN 2
            WHEN APPL_DEC = 'S' THEN 4
            WHEN APPL_DEC = 'R' THEN 5
            WHEN APPL_DEC = 'T' THEN 6
            WHEN APPL_DEC IS NULL THEN 7
            ELSE 3
        END AS class
    FROM tbl_Court_Appln
)
SELECT
    classed.IDNPROCEEDING,
    MIN(CASE WHEN APPL_CODE = 'ASYL' THEN class END) AS asylum,
    MIN(CASE WHEN APPL_CODE = 'ASYW' THEN class END) AS withholding,
    MIN(
        CASE
            WHEN APPL_CODE IN ('ASYL', 'ASYW', 'WCAT') AND APPL_DEC = 'L' THEN 1
            WHEN APPL_CODE = 'WCAT' THEN class
        END
    ) AS cat,
    MAX(
        CASE
            WHEN APPL_CODE NOT IN ('ASYL', 'VD') AND class = 1 THEN 1
            WHEN APPL_DEC = 'L' THEN 1
            ELSE 0
        END
    ) AS another_granted
FROM classed
INNER JOIN proceeding ON proceeding.IDNPROCEEDING = classed.IDNPROCEEDING
GROUP BY classed.IDNPROCEEDING
