-- Question: was the person marked as a child's case by the day of the decision?
-- Source: tbl_JuvenileHistory, idnJuvenile by tblLookup_Juvenile: 1 juvenile, 3 unaccompanied and
-- asylum, 4 unaccompanied, 6 accompanied; 2 has turned 18, 5 does not apply.
-- Known defects: one in a hundred rows has no day and is taken to be old.
SELECT DISTINCT proceeding.IDNPROCEEDING
FROM proceeding
INNER JOIN tbl_JuvenileHistory AS marks ON marks.idnCase = proceeding.IDNCASE
WHERE marks.idnJuvenile IN (1, 3, 4, 6)
    AND (marks.DATCREATEDON IS NULL OR CAST(marks.DATCREATEDON AS DATE) <= proceeding.seen_on)
