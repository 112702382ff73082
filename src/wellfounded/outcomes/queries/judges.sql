-- How many of 100, for each judge of a court: drawn toward the court, the more so the fewer there are?
-- What is known of the share is Beta(shrunk_a, shrunk_b). Its margin, in Python:
-- scipy.stats.beta.ppf([0.025, 0.975], shrunk_a, shrunk_b)
-- An empty row is of a judge with too few decisions.
SELECT
    court, judge, period, first, last,
    floor(100 * shrunk_a / (shrunk_a + shrunk_b) + 0.5 + 1e-9) AS of_100,
    shrunk_a, shrunk_b,
    granted, granted + denied + other + admin AS counted, {left_out} AS left_out
FROM 'cube.parquet'{ends}
WHERE {where}
ORDER BY ALL
