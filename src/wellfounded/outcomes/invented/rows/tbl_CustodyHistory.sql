-- A time in custody, or that there was none.
SELECT IDNCASE * 2 AS _key, filed AS _day, IDNCASE * 2 AS IDNCUSTODY, IDNCASE,
    CASE WHEN u(i, 'custody now') < 0.80 THEN custody ELSE 'N' END AS CUSTODY,
    CASE WHEN custody <> 'N' AND u(i, 'held') < 0.66 THEN filed - days(u(i, 'held on') * 30) END AS DATDETAINED,
    CASE WHEN custody = 'R' THEN filed + days(u(i, 'let go') * 60) END AS DATRELEASED
FROM kase WHERE u(i, 'custody history') < 0.79
