-- Question: what did the judge decide on asylum in this proceeding, where, when and for whom?
-- Source: the steps before; one row for each proceeding with an asylum application.
-- merits: it ended, by DEC_CODE, and not by a move or a closing (OTHER_COMP). Only such rows are
-- decisions. filing: C_ASY_TYPE I was referred by an asylum officer, E was asked for in court.
-- judge: the several codes of one judge are one (same_judge), as the lookup names them.
-- Known defects: C_ASY_TYPE J has no published meaning and is 'unknown'. The last two months
-- before a release are provisional: clerks enter decisions late.
SELECT
    proceeding.IDNPROCEEDING,
    proceeding.IDNCASE,
    lead_and_rider.lead,
    lead_and_rider.rider,
    proceeding.court,
    COALESCE(moves.first_court, proceeding.court) AS first_court,
    COALESCE(same_judge.judge, proceeding.judge) AS judge,
    proceeding.nationality,
    proceeding.case_type,
    CASE proceeding.asylum_type
        WHEN 'I' THEN 'affirmative'
        WHEN 'E' THEN 'defensive'
        ELSE 'unknown'
    END AS filing,
    CASE proceeding.held
        WHEN 'D' THEN 'detained'
        WHEN 'N' THEN 'never'
        WHEN 'R' THEN 'released'
        ELSE 'unknown'
    END AS custody,
    representation.represented,
    juvenile.IDNPROCEEDING IS NOT NULL AS juvenile,
    proceeding.priority,
    proceeding.notice_on,
    last_application.received_on,
    proceeding.decided_on,
    CAST(EXTRACT(YEAR FROM proceeding.decided_on) AS INTEGER)
    + CASE WHEN EXTRACT(MONTH FROM proceeding.decided_on) >= 10 THEN 1 ELSE 0 END AS fiscal_year,
    asylum_class.word AS asylum,
    withholding_class.word AS withholding,
    cat_class.word AS cat,
    application.another_granted = 1 AS another_granted,
    proceeding.dec_code,
    proceeding.other_comp,
    CASE
        WHEN proceeding.decided_on IS NULL THEN NULL
        WHEN proceeding.other_comp IN ('C', 'T') THEN 'moved'
        WHEN proceeding.other_comp = 'X' THEN 'other'
        WHEN proceeding.other_comp IS NOT NULL THEN 'closed'
        WHEN proceeding.dec_code IS NULL THEN NULL
        ELSE COALESCE(court_decision.completion, 'other')
    END AS completion,
    proceeding.decided_on IS NOT NULL
    AND proceeding.dec_code IS NOT NULL
    AND proceeding.other_comp IS NULL AS merits,
    proceeding.absentia,
    first_completion.IDNPROCEEDING IS NOT NULL AS first_of_case,
    COALESCE(appeal.appeal, 'none') AS appeal,
    COALESCE(proceeding.decided_on >= released.provisional_from, FALSE) AS provisional,
    last_application.last_received_on,
    last_application.last_letter,
    last_application.last_letter_rank,
    last_application.last_application
FROM proceeding
CROSS JOIN released
INNER JOIN application ON application.IDNPROCEEDING = proceeding.IDNPROCEEDING
INNER JOIN last_application ON last_application.IDNPROCEEDING = proceeding.IDNPROCEEDING
INNER JOIN representation ON representation.IDNPROCEEDING = proceeding.IDNPROCEEDING
INNER JOIN lead_and_rider ON lead_and_rider.IDNPROCEEDING = proceeding.IDNPROCEEDING
INNER JOIN outcome_class AS asylum_class ON asylum_class.class = application.asylum
LEFT JOIN outcome_class AS withholding_class ON withholding_class.class = application.withholding
LEFT JOIN outcome_class AS cat_class ON cat_class.class = application.cat
LEFT JOIN same_judge ON same_judge.code = proceeding.judge
LEFT JOIN moves ON moves.IDNCASE = proceeding.IDNCASE
LEFT JOIN first_completion ON first_completion.IDNPROCEEDING = proceeding.IDNPROCEEDING
LEFT JOIN juvenile ON juvenile.IDNPROCEEDING = proceeding.IDNPROCEEDING
LEFT JOIN appeal ON appeal.IDNPROCEEDING = proceeding.IDNPROCEEDING
LEFT JOIN court_decision
    ON court_decision.case_type = proceeding.case_type
    AND court_decision.dec_code = proceeding.dec_code
