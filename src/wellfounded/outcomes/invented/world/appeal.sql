-- One row for each appeal. Those of the Department's own decisions have no proceeding.
CREATE VIEW appeal AS
SELECT IDNPROCEEDING AS id, IDNCASE, IDNPROCEEDING, comp_date + 25 AS filed_on, i, case_type, nat, lang, custody,
    CASE WHEN u(IDNPROCEEDING, 'board takes') < 0.95 THEN comp_date + 90 + days(u(IDNPROCEEDING, 'board') * 700) END AS decided_on
FROM proc WHERE dec_code IS NOT NULL AND NOT absentia AND case_type NOT IN ('CFR', 'RFR') AND u(IDNPROCEEDING, 'appealed') < CASE
    WHEN asylum = 'D' THEN 0.70 WHEN dec_code IN ('X', 'D', 'E') THEN 0.20 ELSE 0.06 END
    AND comp_date + 25 < DATE '$released'
UNION ALL
SELECT IDNCASE * 8, IDNCASE, NULL, entered + 25, i, case_type, nat, lang, custody, entered + 300
FROM kase WHERE case_type = 'DDC' AND entered + 25 < DATE '$released';
