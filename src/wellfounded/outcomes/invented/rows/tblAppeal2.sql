-- Which case and proceeding an appeal belongs to.
SELECT id AS _key, filed_on AS _day, id AS idnAppeal, IDNCASE AS idncase, IDNPROCEEDING AS idnProceeding
FROM appeal WHERE u(id, 'second list') < 0.815
