-- A hearing on the calendar; the day is the one it was set for, also when it was called off.
WITH counted AS (
    SELECT *, least(16, 1 + days(-ln(u(lead * 8 + j, 'hearings') + 1e-9) * 2.58)) AS m FROM proc
), each AS (
    SELECT IDNPROCEEDING, IDNCASE, lead, j, filed, began, ends, done, lang, here, judge, m, unnest(range(m)) AS n FROM counted
), set_for AS (
    SELECT *, IDNPROCEEDING * 16 + n AS id, began + days((ends - began) * (n / m)::DOUBLE) AS set_on,
        began + days((ends - began) * ((n + 1) / m)::DOUBLE) AS held_on
    FROM each
)
SELECT id AS _key, set_on AS _day, id AS IDNSCHEDULE, IDNPROCEEDING, IDNCASE, filed AS OSC_DATE,
    getvariable('court_code')[here + 1] AS HEARING_LOC_CODE, getvariable('court_code')[here + 1] AS BASE_CITY_CODE,
    getvariable('judge_code')[judge + 1] AS IJ_CODE, lang AS LANG, set_on AS INPUT_DATE, set_on + 1 AS UPDATE_DATE,
    least(held_on, DATE '$released' + 1500) AS ADJ_DATE,
    CASE WHEN n + 1 = m AND m > 1 THEN 'I' ELSE 'M' END AS CAL_TYPE,
    CASE WHEN held_on < DATE '$released' AND n + 1 < m THEN drawn(id, 'why', getvariable('put_off'))
        WHEN held_on < DATE '$released' AND u(id, 'heard') < 0.70 THEN '8B' END AS ADJ_RSN,
    CASE WHEN n + 1 = m THEN 'II' ELSE 'MM' END AS SCHEDULE_TYPE,
    CASE WHEN u(id, 'counsel') < 0.4063 THEN 'A' || lpad((1 + days(u(IDNCASE, 'counsel') * getvariable('attorneys')))::VARCHAR, 7, '0') END AS EOIRAttorneyID
FROM set_for WHERE set_on < DATE '$released'
