-- One row for each proceeding that had begun by the day of the release; what had not happened by then is NULL.
CREATE TABLE proc AS
WITH each AS (
    SELECT *, unnest(range(1, k + 1)) AS j FROM kase WHERE k > 0
), timed AS (
    SELECT *, CASE WHEN j = 1 THEN entered ELSE entered + days(lasts * cut(lead, j - 1, k)) + 7 END AS began,
        entered + days(lasts * cut(lead, j, k)) + 3 + days(3 * u(lead * 8 + j, 'end')) AS ends,
        CASE WHEN u(i, 'together') < 0.92 THEN lead ELSE i END * 8 + j AS together,
        stay_of(lead, j) AS stay, stay_of(lead, j - 1) AS stay_before,
        j > 1 AND moved(lead, j - 1) AS moved_in, j < k AND moved(lead, j) AS moves_on
    FROM each
), seated AS (
    SELECT *, court_of(lead, stay, court) AS here, court_of(lead, stay_before, court) AS before,
        asy IS NOT NULL AND asked < ends AS applied
    FROM timed WHERE began < DATE '$released'
), judged AS (
    SELECT *, judge_of(lead, stay, here) AS judge, judge_of(lead, stay_before, before) AS judge_before,
        u(together, 'class') AS x, ends < DATE '$released' AS done
    FROM seated
), weighed AS (
    SELECT *,
        CASE WHEN NOT done THEN 'pending' WHEN moves_on THEN 'move' WHEN x < 0.13 AND case_type NOT IN ('CFR', 'RFR')
            THEN 'closed' WHEN NOT applied THEN 'decided'
            WHEN x < 0.13 + CASE WHEN rep THEN 0.05 ELSE 0.28 END THEN 'absent'
            WHEN x < 0.60 THEN 'other' ELSE 'merits' END AS way,
        1 / (1 + exp(-(getvariable('judge_logit')[judge + 1] + getvariable('nat_logit')[nat + 1]
            + CASE WHEN rep THEN 0.25 ELSE -1.1 END + CASE WHEN asy = 'I' THEN 0.35 ELSE -0.15 END
            + getvariable('drift')[year(ends) + (month(ends) >= 10)::INTEGER - 1983]))) AS p
    FROM judged
), lettered AS (
    SELECT *, CASE WHEN NOT applied OR way = 'pending' THEN NULL WHEN way = 'move' THEN 'T'
        WHEN way = 'closed' THEN 'S' WHEN way = 'absent' THEN 'A'
        WHEN way = 'other' THEN drawn(together, 'other', getvariable('letters_other'))
        WHEN u(together, 'grant') < p THEN drawn(together, 'granted', getvariable('letters_granted'))
        ELSE 'D' END AS asylum
    FROM weighed
), beside AS (
    SELECT *, CASE WHEN asylum IN ('F', 'G', 'I', 'P', 'C')
            THEN drawn(together, 'asyw', getvariable('letters_beside_a_grant'))
        WHEN asylum = 'D' THEN CASE WHEN u(together, 'asyw') < 0.045 THEN 'G' ELSE 'D' END
        ELSE asylum END AS withholding
    FROM lettered
), tortured AS (
    SELECT *, CASE WHEN asylum IN ('F', 'G', 'I', 'P', 'C') THEN withholding
        WHEN asylum = 'D' THEN CASE WHEN withholding = 'G' THEN 'M'
            WHEN u(together, 'wcat') < 0.018 THEN 'G' ELSE 'D' END
        ELSE asylum END AS torture
    FROM beside
)
SELECT IDNCASE * 8 + j AS IDNPROCEEDING, IDNCASE, i, lead, j, k, filed, entered, began, ends, done, way,
    case_type, custody, nat, lang, asy, asked, applied, rep, here, before, judge, judge_before, moved_in,
    asylum, withholding, torture,
    way IN ('absent') OR (way = 'decided' AND custody <> 'D' AND NOT applied
        AND case_type IN ('RMV', 'DEP', 'EXC') AND u(together, 'absent') < 0.30) AS absentia,
    CASE WHEN way IN ('pending', 'move', 'closed') THEN NULL
        WHEN asylum IN ('F', 'G', 'I', 'P', 'C') THEN CASE WHEN case_type = 'AOC' THEN 'G' ELSE 'R' END
        WHEN asylum = 'D' AND case_type IN ('RMV', 'AOC') AND withholding = 'G' THEN 'E'
        WHEN asylum = 'D' AND case_type IN ('RMV', 'AOC') AND torture = 'G'
            THEN CASE WHEN u(together, 'cat') < 0.85 THEN 'Z' ELSE 'H' END
        WHEN asylum = 'D' AND (withholding = 'G' OR torture = 'G') AND case_type = 'DEP' THEN 'R'
        WHEN asylum IN ('D', 'A') AND way IN ('merits', 'absent') THEN CASE
            WHEN case_type IN ('DEP', 'AOC') THEN 'D' WHEN case_type = 'EXC' THEN 'E'
            WHEN way = 'merits' AND u(together, 'leaves') < 0.10 THEN 'V' ELSE 'X' END
        WHEN applied THEN CASE case_type
            WHEN 'RMV' THEN drawn(together, 'dec', getvariable('asylum_RMV'))
            WHEN 'DEP' THEN drawn(together, 'dec', getvariable('asylum_DEP'))
            WHEN 'EXC' THEN drawn(together, 'dec', getvariable('asylum_EXC'))
            ELSE drawn(together, 'dec', getvariable('asylum_AOC')) END
        WHEN case_type = 'RMV' THEN CASE WHEN u(together, 'absent') < 0.30 AND custody <> 'D' THEN 'X'
            ELSE drawn(together, 'dec', getvariable('rest_RMV')) END
        WHEN case_type = 'DEP' THEN CASE WHEN u(together, 'absent') < 0.30 AND custody <> 'D' THEN 'D'
            ELSE drawn(together, 'dec', getvariable('rest_DEP')) END
        WHEN case_type = 'EXC' THEN CASE WHEN u(together, 'absent') < 0.30 AND custody <> 'D' THEN 'E'
            ELSE drawn(together, 'dec', getvariable('rest_EXC')) END
        WHEN case_type = 'CFR' THEN drawn(together, 'dec', getvariable('rest_CFR'))
        WHEN case_type = 'RFR' THEN drawn(together, 'dec', getvariable('rest_RFR'))
        WHEN case_type = 'WHO' THEN drawn(together, 'dec', getvariable('rest_WHO'))
        WHEN case_type = 'AOC' THEN drawn(together, 'dec', getvariable('rest_AOC'))
        WHEN case_type = 'REC' THEN drawn(together, 'dec', getvariable('rest_REC'))
        WHEN case_type = 'CSR' THEN drawn(together, 'dec', getvariable('rest_CSR'))
        WHEN case_type = 'NAC' THEN drawn(together, 'dec', getvariable('rest_NAC'))
        ELSE drawn(together, 'dec', getvariable('rest_CDR')) END AS dec_code,
    CASE way WHEN 'move' THEN CASE WHEN u(lead * 8 + j, 'venue') < 0.69 THEN 'C' ELSE 'T' END
        WHEN 'closed' THEN drawn(together, 'closed', getvariable('closed_all')) END AS other_comp,
    CASE WHEN done THEN ends END AS comp_date
FROM tortured;
