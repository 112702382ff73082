-- Who is heard with whom. A family that was parted has a day for it, and the row is no longer active.
SELECT IDNCASE AS _key, entered AS _day, IDNCASE AS idnLeadRider, 2000000 + lead AS idnLeadCase, IDNCASE AS idnRiderCase,
    CASE WHEN u(i, 'parted') < 0.092 AND entered + 400 < DATE '$released' THEN entered + 400 END AS datSeveredOn,
    (2000000 + lead) * 8 + 1 AS idnLeadProceedingStart, IDNCASE * 8 + 1 AS idnRiderProceedingStart,
    CASE WHEN u(i, 'parted') < 0.092 AND entered + 400 < DATE '$released' THEN (2000000 + lead) * 8 + 1 END AS idnLeadProceedingEnd,
    CASE WHEN u(i, 'parted') < 0.092 AND entered + 400 < DATE '$released' THEN IDNCASE * 8 + 1 END AS idnRiderProceedingEnd,
    NOT (u(i, 'parted') < 0.092 AND entered + 400 < DATE '$released') AS blnActive
FROM kase WHERE lead <> i AND k > 0
