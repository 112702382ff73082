-- Question: was the judge's decision appealed, and what did the Board say?
-- Source: tblAppeal of the category IJ and the type Case Appeal; strBIADecision. The appeal names
-- the proceeding; else it is of the case and filed on or after the day of the decision.
-- Known defects: one appeal in ten names no proceeding. Several appeals: the last to be decided,
-- then the last to be filed. The outcome elsewhere in the mart is the judge's, and not final.
WITH found AS (
    SELECT
        proceeding.IDNPROCEEDING,
        appeals.strBIADecision AS said,
        row_number() OVER (
            PARTITION BY proceeding.IDNPROCEEDING
            ORDER BY
                appeals.datBIADecision DESC NULLS LAST,
                appeals.datAppealFiled DESC NULLS LAST,
                appeals.idnAppeal DESC
        ) AS place
    FROM proceeding
    INNER JOIN tblAppeal AS appeals ON appeals.idncase = proceeding.IDNCASE
    WHERE UPPER(appeals.strAppealCategory) = 'IJ'
        AND UPPER(appeals.strAppealType) = 'CASE APPEAL'
        AND (
            appeals.idnProceeding = proceeding.IDNPROCEEDING
            OR (
                appeals.idnProceeding IS NULL
                AND appeals.datAppealFiled >= proceeding.decided_on
            )
        )
)
SELECT
    IDNPROCEEDING,
    CASE
        WHEN said IS NULL THEN 'pending'
        WHEN said IN ('REM', 'BCR', 'ACR') THEN 'remand'
        WHEN said IN ('SUS', 'GRN', 'GNR', 'GRS') THEN 'sustain'
        WHEN said IN (
            'DIS', 'D30', 'DEN', 'DMO', 'DNS', 'DSO', 'DUT', 'DVD', 'SAD', 'SAF', 'SAV', 'SDG',
            'SED', 'SND', 'SOD', 'SUD', 'REJ'
        ) THEN 'dismiss'
        ELSE 'other'
    END AS appeal
FROM found
WHERE place = 1
