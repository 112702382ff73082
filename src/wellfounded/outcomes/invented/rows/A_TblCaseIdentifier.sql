-- A mark on a case.
SELECT IDNCASE * 2 AS _key, filed AS _day, IDNCASE * 2 AS IDNCASEID, IDNCASE,
    drawn(i, 'mark', getvariable('mark')) AS CASE_ID
FROM kase WHERE u(i, 'marked') < 0.203
