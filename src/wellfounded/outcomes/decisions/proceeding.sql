-- Question: which proceedings ask for asylum, and from which day is each looked at?
-- Source: tbl_Court_Appln (APPL_CODE 'ASYL'; its letter case matters), B_TblProceeding, A_TblCase.
-- Known defects: a few rows repeat a key, and the last to be completed counts. A day after the
-- release is an error of the clerk, and the proceeding counts as open. NAT of the proceeding
-- stands in where the case has none.
WITH asked AS (
    SELECT DISTINCT IDNPROCEEDING FROM tbl_Court_Appln WHERE APPL_CODE = 'ASYL'
), numbered AS (
    SELECT
        proceedings.*,
        row_number() OVER (
            PARTITION BY proceedings.IDNPROCEEDING
            ORDER BY COMP_DATE DESC NULLS LAST, DEC_CODE NULLS LAST, BASE_CITY_CODE NULLS LAST
        ) AS place
    FROM B_TblProceeding AS proceedings
    INNER JOIN asked ON asked.IDNPROCEEDING = proceedings.IDNPROCEEDING
)
SELECT
    numbered.IDNPROCEEDING,
    numbered.IDNCASE,
    numbered.BASE_CITY_CODE AS court,
    numbered.IJ_CODE AS judge,
    COALESCE(cases.NAT, numbered.NAT) AS nationality,
    COALESCE(numbered.CASE_TYPE, cases.CASE_TYPE) AS case_type,
    numbered.OSC_DATE AS notice_on,
    CASE WHEN numbered.COMP_DATE <= released.released_on THEN numbered.COMP_DATE END AS decided_on,
    CASE
        WHEN numbered.COMP_DATE <= released.released_on THEN numbered.COMP_DATE
        ELSE released.released_on
    END AS seen_on,
    numbered.DEC_CODE AS dec_code,
    numbered.OTHER_COMP AS other_comp,
    COALESCE(numbered.ABSENTIA, 'N') = 'Y' AS absentia,
    COALESCE(numbered.CUSTODY, cases.CUSTODY) AS held,
    cases.C_ASY_TYPE AS asylum_type,
    cases.E_28_DATE AS last_appearance_on,
    cases.CASEPRIORITY_CODE AS priority
FROM numbered
CROSS JOIN released
LEFT JOIN A_TblCase AS cases ON cases.IDNCASE = numbered.IDNCASE
WHERE numbered.place = 1
