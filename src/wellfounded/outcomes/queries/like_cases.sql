-- How would a court stand beside all courts, had each heard the same mix of cases?
SELECT
    way, share, low, high, nation, covered,
    floor(100 * share + 0.5 + 1e-9) AS of_100,
    floor(100 * low + 1e-9) AS from_100,
    ceil(100 * high - 1e-9) AS to_100
FROM {like_cases}
WHERE court = {court}
ORDER BY way
