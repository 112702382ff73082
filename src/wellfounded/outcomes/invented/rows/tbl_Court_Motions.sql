-- A motion.
WITH asked AS (
    SELECT *, IDNPROCEEDING * 4 + 1 AS id, began + days((ends - began) * u(IDNPROCEEDING, 'motion on')) AS moved_on
    FROM proc WHERE u(IDNPROCEEDING, 'motion') < 0.56
)
SELECT id AS _key, moved_on AS _day, id AS IDNMOTION, IDNPROCEEDING, IDNCASE, filed AS OSC_DATE,
    moved_on AS UPDATE_DATE, moved_on AS INPUT_DATE, moved_on AS MOTION_RECD_DATE,
    getvariable('court_code')[here + 1] AS BASE_CITY_CODE, getvariable('court_code')[here + 1] AS HEARING_LOC_CODE,
    getvariable('judge_code')[judge + 1] AS IJ_CODE,
    CASE WHEN u(id, 'answered') >= 0.0105 AND moved_on + 15 < DATE '$released' THEN moved_on + 15 END AS COMP_DATE
FROM asked WHERE moved_on < DATE '$released' AND $kept
