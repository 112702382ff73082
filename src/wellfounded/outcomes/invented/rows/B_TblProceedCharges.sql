-- A charge of the government's against somebody.
WITH each AS (SELECT *, unnest(CASE WHEN u(lead * 8 + j, 'charges') < 0.15 THEN [1, 2] ELSE [1] END) AS n FROM proc)
SELECT IDNPROCEEDING * 8 + n AS _key, began AS _day, IDNPROCEEDING * 8 + n AS IDNPRCDCHG, IDNCASE, IDNPROCEEDING,
    CASE WHEN n = 1 THEN drawn(lead, 'charge', getvariable('charge')) ELSE '212a07Ai  I' END AS CHARGE
FROM each
