-- Question: is it known that a lawyer of the person had appeared by the day of the decision?
-- Source: tbl_RepsAssigned with STRATTYTYPE 'ALIEN' and STRATTYLEVEL 'COURT' and E_28_DATE on or
-- before that day; else A_TblCase.E_28_DATE on or before it.
-- Known defects: half of the rows of tbl_RepsAssigned are the government's own attorneys ('INS').
-- E_28_DATE of the case is overwritten by later filings. Half of the appearances have no day, and
-- they are not counted: no row is no proof that there was no lawyer. A lawyer who left still counts.
WITH appeared AS (
    SELECT IDNCASE, MIN(E_28_DATE) AS first_on
    FROM tbl_RepsAssigned
    WHERE STRATTYTYPE = 'ALIEN' AND STRATTYLEVEL = 'COURT'
    GROUP BY IDNCASE
)
SELECT
    proceeding.IDNPROCEEDING,
    COALESCE(appeared.first_on <= proceeding.seen_on, FALSE)
    OR COALESCE(proceeding.last_appearance_on <= proceeding.seen_on, FALSE) AS represented
FROM proceeding
LEFT JOIN appeared ON appeared.IDNCASE = proceeding.IDNCASE
