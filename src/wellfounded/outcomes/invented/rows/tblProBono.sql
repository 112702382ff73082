-- That somebody looked for a volunteer attorney. Its first column is no key.
SELECT id AS _key, filed_on AS _day, id AS idnAppeal, case_type AS Case_type, lang AS strLang,
    getvariable('nat_code')[nat + 1] AS strNat, custody AS strCustody
FROM appeal WHERE u(id, 'volunteer') < 0.049 AND IDNPROCEEDING IS NOT NULL
