-- An appeal to the Board.
SELECT id AS _key, filed_on AS _day, id AS idnAppeal, IDNCASE AS idncase, IDNPROCEEDING AS idnProceeding,
    CASE WHEN IDNPROCEEDING IS NULL THEN 'DD' ELSE 'IJ' END AS strAppealCategory,
    CASE WHEN IDNPROCEEDING IS NULL THEN 'DD Visa' ELSE drawn(id, 'kind', getvariable('strAppealType')) END AS strAppealType,
    filed_on AS datAppealFiled, CASE WHEN decided_on < DATE '$released' THEN decided_on END AS datBIADecision,
    CASE WHEN decided_on < DATE '$released' THEN drawn(id, 'board says', getvariable('board')) END AS strBIADecision,
    case_type AS strCaseType, lang AS strLang, getvariable('nat_code')[nat + 1] AS strNat
FROM appeal
