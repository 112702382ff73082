-- An attorney's number; the public list has no names.
SELECT n AS _key, DATE '2001-01-01' AS _day, 'A' || lpad(n::VARCHAR, 7, '0') AS EOIRAttorneyID, n + 500000 AS OldAttorneyID
FROM range(1, getvariable('attorneys') + 1) t(n)
