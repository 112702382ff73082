-- That somebody counted as a juvenile.
SELECT IDNCASE * 2 AS _key, entered AS _day, IDNCASE * 2 AS idnJuvenileHistory, IDNCASE AS idnCase, IDNCASE * 8 + 1 AS idnProceeding
FROM kase WHERE k > 0 AND u(i, 'juvenile') < 0.24
