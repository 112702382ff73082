-- How many of 100, between which bounds, of how many; and how many ended otherwise?
-- The bounds are Wilson's, at 95 of 100, with families counted by how they scatter (spread).
-- A row that is missing or empty is of nobody, or of too few to be shown.
WITH told AS (
    SELECT
        nationality, court, judge, split, value, period, first, last,
        granted + denied + other + admin AS decided,
        unnest([{names}]) AS way,
        unnest([{ways}]) AS n,
        unnest([{of}]) AS counted,
        greatest(1, unnest([{spreads}])) / counted AS weight
    FROM 'cube.parquet'
    WHERE {where}
), bounds AS (
    SELECT
        *,
        n / counted AS share,
        3.8414588206941245 * weight AS z,
        sqrt(z * (share * (1 - share) + z / 4)) AS half,
        greatest(0, least(share, (share + z / 2 - half) / (1 + z))) AS low,
        least(1, greatest(share, (share + z / 2 + half) / (1 + z))) AS high
    FROM told
)
SELECT
    nationality, court, split, value, period, first, last, way,
    floor(100 * share + 0.5 + 1e-9) AS of_100,
    CASE WHEN n = 0 THEN 0 ELSE floor(100 * low + 1e-9) END AS from_100,
    CASE WHEN n = counted THEN 100 ELSE ceil(100 * high - 1e-9) END AS to_100,
    n, counted, CASE WHEN counted = decided THEN {left_out} END AS left_out
FROM bounds{ends}
ORDER BY ALL
