-- Question: which proceeding of a case was the first to end with a decision on its merits?
-- Source: B_TblProceeding with COMP_DATE and DEC_CODE and without OTHER_COMP, over every proceeding
-- of the case, also those that ask for no asylum: EOIR's initial case completion.
-- Known defects: two on one day are told apart by their numbers, which grow with time.
WITH numbered AS (
    SELECT
        proceedings.IDNCASE,
        proceedings.IDNPROCEEDING,
        row_number() OVER (
            PARTITION BY proceedings.IDNCASE
            ORDER BY proceedings.COMP_DATE, proceedings.IDNPROCEEDING
        ) AS place
    FROM B_TblProceeding AS proceedings
    CROSS JOIN released
    WHERE proceedings.IDNCASE IS NOT NULL
        AND proceedings.COMP_DATE <= released.released_on
        AND proceedings.DEC_CODE IS NOT NULL
        AND proceedings.OTHER_COMP IS NULL
)
SELECT IDNPROCEEDING FROM numbered WHERE place = 1
