-- One row for each case. What a family shares is drawn by its lead (i of the first of them).
CREATE TABLE kase AS
WITH counted AS (
    SELECT unnest(range(first, last)) AS i, * EXCLUDE (last) FROM period
), family AS (
    SELECT *, u(i // 10, 'family') AS size FROM counted
), placed AS (
    SELECT *, CASE WHEN i % 10 < CASE
        WHEN size < 0.15 THEN 1 WHEN size < 0.35 THEN 2 WHEN size < 0.60 THEN 3
        WHEN size < 0.82 THEN 4 ELSE 5 END THEN i - i % 10 ELSE i END AS lead
    FROM family
), dated AS (
    SELECT i, lead, day + days((lead - first + 0.5) / cases * days) AS filed FROM placed
), typed AS (
    SELECT *, filed + days(u(lead, 'entered') * u(lead, 'entered') * 60) AS entered,
        CASE WHEN filed < DATE '1997-04-01' THEN drawn(lead, 'type', getvariable('type_before'))
        ELSE drawn(lead, 'type', getvariable('type_since')) END AS case_type
    FROM dated
), known AS (
    SELECT *,
        CASE WHEN case_type IN ('CFR', 'RFR') THEN 'D'
            ELSE drawn(lead, 'custody', getvariable('custody')) END AS custody,
        drawn(lead, 'nat', getvariable('nat')) AS nat,
        CASE WHEN case_type IN ('CFR', 'RFR', 'DDC', 'MAA', 'CDR', 'CSR', 'REC', 'NAC', 'WHO') THEN NULL
            WHEN u(lead, 'asylum') < CASE WHEN case_type = 'AOC' THEN 0.95 ELSE 0.395 END
            THEN CASE WHEN u(lead, 'asy') < 0.30 THEN 'I' WHEN u(lead, 'asy') < 0.995 THEN 'E' ELSE 'J' END
            END AS asy
    FROM typed WHERE entered < DATE '$released'
), drawn_up AS (
    SELECT *,
        u(lead, 'rep') < CASE WHEN asy IS NOT NULL THEN 0.80
            WHEN case_type IN ('CFR', 'RFR') THEN 0.10 ELSE 0.17 END AS rep,
        CASE WHEN custody = 'D' THEN drawn(lead, 'first court', getvariable('held_court'))
            ELSE drawn(lead, 'first court', getvariable('free_court')) END AS court,
        CASE WHEN case_type IN ('DDC', 'MAA') THEN 0 WHEN case_type IN ('CFR', 'RFR') THEN 1
            WHEN u(lead, 'k') < 0.75 THEN 1 WHEN u(lead, 'k') < 0.90 THEN 2
            WHEN u(lead, 'k') < 0.97 THEN 3 WHEN u(lead, 'k') < 0.99 THEN 4 ELSE 5 END AS k,
        exp(normal(lead, 'time') * 0.95 + ln(CASE
            WHEN case_type IN ('CFR', 'RFR') THEN 9
            WHEN custody = 'D' THEN 50
            WHEN asy IS NOT NULL THEN 920 + 41 * greatest(0, year(filed) - 2004)
            ELSE 560 + 30 * greatest(0, year(filed) - 2004) END)) AS natural_days
    FROM known
)
SELECT i, lead, 2000000 + i AS IDNCASE, filed, entered, case_type, custody, nat,
    CASE WHEN u(lead, 'lang') < 0.88 THEN getvariable('nat_language')[nat + 1]
        ELSE drawn(lead, 'other lang', getvariable('lang')) END AS lang,
    asy, rep, court, k,
    least(natural_days, 5500) * (1 + 0.35 * (k - 1)) AS lasts,
    CASE WHEN asy = 'I' THEN filed - 15 - days(u(lead, 'asked') * 60)
        WHEN asy IS NOT NULL THEN entered + days(least(natural_days * 0.5, 420) * u(lead, 'asked')) END AS asked
FROM drawn_up;
