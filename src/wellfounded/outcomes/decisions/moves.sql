-- Question: in which court did the case begin?
-- Source: B_TblProceeding: the proceeding of the case with the earliest day of coming in, of being
-- entered or of notice. A decision belongs to the court that made it; waiting began at the first.
-- Known defects: proceedings before a release lost rows are gone, and the first that is left counts.
WITH numbered AS (
    SELECT
        IDNCASE,
        BASE_CITY_CODE,
        row_number() OVER (
            PARTITION BY IDNCASE
            ORDER BY
                COALESCE(TRANS_IN_DATE, INPUT_DATE, OSC_DATE) NULLS LAST,
                IDNPROCEEDING,
                BASE_CITY_CODE NULLS LAST
        ) AS place
    FROM B_TblProceeding
    WHERE IDNCASE IS NOT NULL AND BASE_CITY_CODE IS NOT NULL
)
SELECT IDNCASE, BASE_CITY_CODE AS first_court FROM numbered WHERE place = 1
