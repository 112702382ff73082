-- A hearing on whether somebody is let go, and for how much.
WITH held AS (
    SELECT *, entered + 5 + days(u(i, 'bond on') * 40) AS heard_on FROM kase
    WHERE custody <> 'N' AND k > 0 AND case_type NOT IN ('CFR', 'RFR') AND u(i, 'bond') < 0.40
)
SELECT IDNCASE * 4 AS _key, entered AS _day, IDNCASE * 4 AS IDNASSOCBOND, IDNCASE * 8 + 1 AS IDNPROCEEDING, IDNCASE,
    filed AS OSC_DATE, entered AS UPDATE_DATE, entered AS INPUT_DATE, entered AS BOND_HEAR_REQ_DATE,
    getvariable('court_code')[court + 1] AS BASE_CITY_CODE, getvariable('court_code')[court + 1] AS HEARING_LOC_CODE,
    getvariable('judge_code')[judge_of(lead, 0, court) + 1] AS IJ_CODE,
    heard_on AS COMP_DATE, heard_on + 30 AS DATE_APPEAL_DUE
FROM held WHERE heard_on < DATE '$released'
