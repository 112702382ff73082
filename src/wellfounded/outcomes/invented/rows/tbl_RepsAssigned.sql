-- Who was assigned. Every other row is an attorney of the government, who represents nobody here.
WITH each AS (
    SELECT *, unnest(range(8)) AS n FROM kase
), sided AS (
    SELECT *, IDNCASE * 8 + n AS id, n < 5 AS ours FROM each
    WHERE CASE WHEN n < 5 THEN rep AND n <= u(i, 'counsels') * 4.2 AND counsel_on(i, n, filed) < DATE '$released'
        ELSE n - 5 < u(i, 'trial') * 3.15 - 1 AND entered + days(300 * (n - 4)) < DATE '$released' END
)
SELECT id AS _key, filed AS _day, id AS IDNREPSASSIGNED, IDNCASE,
    CASE WHEN u(id, 'board') < CASE WHEN ours THEN 0.073 ELSE 0.004 END THEN 'BOARD' ELSE 'COURT' END AS STRATTYLEVEL,
    CASE WHEN ours THEN 'ALIEN' ELSE 'INS' END AS STRATTYTYPE,
    CASE WHEN u(id, 'board') < CASE WHEN ours THEN 0.073 ELSE 0.004 END THEN drawn(id, 'parent', getvariable('parent_appeal'))
        WHEN k = 0 OR u(id, 'parent') < 0.50 THEN drawn(id, 'spelt', getvariable('parent_case'))
        ELSE drawn(id, 'spelt', getvariable('parent_proceeding')) END AS PARENT_TABLE,
    CASE WHEN u(id, 'board') < CASE WHEN ours THEN 0.073 ELSE 0.004 END THEN IDNCASE * 8 + 1 WHEN k = 0 OR u(id, 'parent') < 0.50 THEN IDNCASE
        ELSE IDNCASE * 8 + 1 END AS PARENT_IDN,
    getvariable('court_code')[court + 1] AS BASE_CITY_CODE,
    CASE WHEN NOT ours THEN entered + days(300 * (n - 4) * u(id, 'ta')) END AS INS_TA_DATE_ASSIGNED,
    CASE WHEN ours AND u(id, 'board') < CASE WHEN ours THEN 0.073 ELSE 0.004 END THEN counsel_on(i, n, filed) END AS E_27_DATE,
    CASE WHEN ours AND u(id, 'board') >= 0.073 THEN counsel_on(i, n, filed) END AS E_28_DATE
FROM sided
