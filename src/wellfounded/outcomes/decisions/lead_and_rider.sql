-- Question: with whose case was this person heard on the day of the decision?
-- Source: tbl_Lead_Rider: created on or before that day, and not severed by then. Several links:
-- the one made last. Without a link a person leads their own case.
-- Known defects: blnActive tells of the day of the release, not of the decision, and is not read.
-- A lead who is the rider of somebody else is not followed further. A link to oneself is none.
WITH active AS (
    SELECT
        proceeding.IDNPROCEEDING,
        links.idnLeadCase AS lead_case,
        row_number() OVER (
            PARTITION BY proceeding.IDNPROCEEDING
            ORDER BY links.datCreatedOn DESC NULLS LAST, links.idnLeadRider DESC
        ) AS place
    FROM proceeding
    INNER JOIN tbl_Lead_Rider AS links ON links.idnRiderCase = proceeding.IDNCASE
    WHERE links.idnLeadCase <> links.idnRiderCase
        AND CAST(links.datCreatedOn AS DATE) <= proceeding.seen_on
        AND (links.datSeveredOn IS NULL OR links.datSeveredOn > proceeding.seen_on)
)
SELECT
    proceeding.IDNPROCEEDING,
    COALESCE(active.lead_case, proceeding.IDNCASE) AS lead,
    active.lead_case IS NOT NULL AS rider
FROM proceeding
LEFT JOIN active ON active.IDNPROCEEDING = proceeding.IDNPROCEEDING AND active.place = 1
