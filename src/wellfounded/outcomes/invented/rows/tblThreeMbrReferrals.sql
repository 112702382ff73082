-- That three members looked at an appeal.
SELECT id AS _key, filed_on AS _day, id AS idn3MemberReferral, id AS lngAppealID, filed_on + 60 AS datReferredTo3Member
FROM appeal WHERE u(id, 'three') < 0.056 AND filed_on + 60 < DATE '$released'
