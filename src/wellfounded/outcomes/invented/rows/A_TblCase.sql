-- A case; the date of counsel is the latest one, because later filings overwrite it.
SELECT IDNCASE AS _key, filed AS _day, IDNCASE,
    getvariable('nat_code')[nat + 1] AS NAT, lang AS LANG, custody AS CUSTODY, case_type AS CASE_TYPE,
    CASE WHEN rep THEN latest_counsel(i, filed) END AS E_28_DATE,
    CASE WHEN k > 0 THEN filed + days(least(lasts, 2200 - (filed - DATE '$released'))) END AS LATEST_HEARING,
    asy AS C_ASY_TYPE, getvariable('court_code')[court + 1] AS UPDATE_SITE,
    month(filed - days(6000 + u(i, 'age') * 12000)) || '/' || year(filed - days(6000 + u(i, 'age') * 12000)) AS C_BIRTHDATE,
    CASE WHEN custody <> 'N' AND u(i, 'held') < 0.55 THEN filed - days(u(i, 'held on') * 30) END AS DATE_DETAINED,
    CASE WHEN custody = 'R' AND u(i, 'held') < 0.75 THEN filed + days(u(i, 'let go') * 60) END AS DATE_RELEASED,
    filed - days(u(i, 'came') * u(i, 'came') * 2500) AS DATE_OF_ENTRY
FROM kase
