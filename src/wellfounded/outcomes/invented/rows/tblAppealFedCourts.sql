-- That a federal court was asked.
SELECT id AS _key, decided_on + 60 AS _day, id AS idnAppealFedCourts, id AS lngAppealID, decided_on + 60 AS datRequestedByOIL
FROM appeal WHERE u(id, 'federal') < 0.145 AND decided_on + 60 < DATE '$released'
