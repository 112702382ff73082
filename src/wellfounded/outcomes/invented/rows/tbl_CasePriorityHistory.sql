-- That a case was given a priority.
SELECT IDNCASE AS _key, entered AS _day, IDNCASE AS idnCasePriHistory, IDNCASE AS idnCase
FROM kase WHERE u(i, 'priority') < 0.0118
