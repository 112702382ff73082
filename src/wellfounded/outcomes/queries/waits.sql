-- After so many years, how many of 100 cases are still open, and how had the others ended?
-- Kaplan and Meier for the open ones (Greenwood's margin), Aalen and Johansen for each way to end,
-- both on the scale of log(-log), at 95 of 100.
WITH counted AS (
    SELECT
        months, granted, denied, other, closed, granted + denied + other + closed AS ended,
        sum(ended + censored) OVER (ORDER BY months DESC) AS risk
    FROM 'waiting.parquet'
    WHERE nationality = {nationality} AND court = {court}
        AND start = 'notice' AND period = {period}
), waiting AS (
    SELECT
        *,
        product(1 - ended / risk) OVER (ORDER BY months) AS open,
        CASE WHEN ended < risk THEN ended / (risk * (risk - ended)) ELSE 0 END AS gone
    FROM counted
), placed AS (
    SELECT
        *,
        lag(open, 1, 1.0) OVER (ORDER BY months) AS before,
        unnest(['granted', 'denied', 'other', 'closed']) AS way,
        unnest([granted, denied, other, closed]) AS own
    FROM waiting
), ways AS (
    SELECT *, sum(before * own / risk) OVER (PARTITION BY way ORDER BY months) AS share
    FROM placed
), spread AS (
    SELECT
        months, way, share,
        share * share * sum(gone) OVER so_far
        - 2 * share * sum(gone * share) OVER so_far
        + sum(gone * share * share) OVER so_far
        + sum(before * before * own * (risk - own) / (risk * risk * risk)) OVER so_far
        - 2 * share * sum(before * own / (risk * risk)) OVER so_far
        + 2 * sum(before * own / (risk * risk) * share) OVER so_far AS variance
    FROM ways
    WINDOW so_far AS (PARTITION BY way ORDER BY months)
    UNION ALL
    SELECT months, 'open', open, open * open * sum(gone) OVER (ORDER BY months) FROM waiting
), bounds AS (
    SELECT
        *,
        share > 0 AND share < 1 - 1e-12 AS inside,
        CASE
            WHEN inside
            THEN exp(1.959963984540054 * sqrt(greatest(variance, 0)) / (share * -ln(share)))
            ELSE 1
        END AS away,
        CASE WHEN inside THEN pow(share, away) ELSE share END AS low,
        CASE WHEN inside THEN pow(share, 1 / away) ELSE share END AS line,
        CASE
            WHEN way <> 'open' THEN line
            ELSE min(CASE WHEN inside THEN line ELSE 1 END) OVER (PARTITION BY way ORDER BY months)
        END AS high
    FROM spread
)
SELECT
    months, way, share, low, high,
    floor(100 * share + 0.5 + 1e-9) AS of_100,
    floor(100 * low + 1e-9) AS from_100,
    ceil(100 * high - 1e-9) AS to_100,
    (SELECT min(months) FROM bounds WHERE way = 'open' AND share <= 0.5 + 1e-12) AS half_after,
    (SELECT min(months) FROM bounds WHERE way = 'open' AND low <= 0.5 + 1e-12) AS half_from,
    (SELECT min(months) FROM bounds WHERE way = 'open' AND high <= 0.5 + 1e-12) AS half_to
FROM bounds
ORDER BY way, months
