-- What became of decisions on appeal, over the last five years of the courts?
-- A sum of which a year is withheld is not given.
WITH years AS (
    SELECT DISTINCT fiscal_year FROM {appeals} ORDER BY fiscal_year DESC LIMIT 5
)
SELECT
    outcome,
    CASE WHEN count(*) = (SELECT count(*) FROM years) THEN sum(n)::BIGINT END AS n,
    (SELECT min(fiscal_year) FROM years) AS first,
    (SELECT max(fiscal_year) FROM years) AS last
FROM {appeals}
WHERE nationality = {nationality} AND court = {court}
    AND fiscal_year IN (SELECT fiscal_year FROM years)
GROUP BY outcome
ORDER BY outcome
