-- What became of decisions on appeal, over the last five years of the courts?
-- A sum of which a year is withheld is not given.
WITH years AS (
    SELECT max(fiscal_year) AS last, greatest(last - 4, min(fiscal_year)) AS first FROM {appeals}
)
SELECT
    outcome, CASE WHEN count(*) = last - first + 1 THEN sum(n)::BIGINT END AS n, first, last
FROM {appeals}, years
WHERE nationality = {nationality} AND court = {court} AND fiscal_year BETWEEN first AND last
GROUP BY outcome, first, last
ORDER BY outcome
