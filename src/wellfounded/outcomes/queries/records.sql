-- How many, by the records themselves? In the folder of a release.
WITH asylum AS (
    SELECT * FROM 'asylum.parquet'
), decisions AS (
{definition}
)
SELECT {by}outcome, count(*) AS n
FROM decisions
WHERE {where}
GROUP BY ALL
ORDER BY ALL
