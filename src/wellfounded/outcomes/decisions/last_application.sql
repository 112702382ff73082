-- Question: which asylum application of a proceeding was received last, and what was its letter?
-- Source: tbl_Court_Appln; ties by the order of the Deportation Data Project: F, G, D, C, I, L, P,
-- S, A, R, O, T, W, M, then none, then the higher number of the row.
-- Known defects: a move copies the application, with the same day of receipt and the letter T on
-- the row that was left. That is why the letter breaks the tie before the number does.
WITH placed AS (
    SELECT
        applications.IDNPROCEEDING,
        applications.IDNPROCEEDINGAPPLN,
        applications.APPL_RECD_DATE,
        applications.APPL_DEC,
        COALESCE(
            NULLIF(POSITION(COALESCE(applications.APPL_DEC, '-') IN 'FGDCILPSAROTWM'), 0), 15
        ) AS letter_rank
    FROM tbl_Court_Appln AS applications
    INNER JOIN proceeding ON proceeding.IDNPROCEEDING = applications.IDNPROCEEDING
    WHERE applications.APPL_CODE = 'ASYL'
), numbered AS (
    SELECT
        placed.*,
        MIN(APPL_RECD_DATE) OVER (PARTITION BY IDNPROCEEDING) AS received_on,
        row_number() OVER (
            PARTITION BY IDNPROCEEDING
            ORDER BY APPL_RECD_DATE DESC NULLS LAST, letter_rank, IDNPROCEEDINGAPPLN DESC
        ) AS place
    FROM placed
)
SELECT
    IDNPROCEEDING,
    received_on,
    APPL_RECD_DATE AS last_received_on,
    APPL_DEC AS last_letter,
    letter_rank AS last_letter_rank,
    IDNPROCEEDINGAPPLN AS last_application
FROM numbered
WHERE place = 1
