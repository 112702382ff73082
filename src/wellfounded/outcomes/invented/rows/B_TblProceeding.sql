-- A proceeding. One that began by a move names the court it came from; one that ends by it, the court it goes to.
SELECT IDNPROCEEDING AS _key, began AS _day, IDNPROCEEDING, IDNCASE, filed AS OSC_DATE,
    CASE WHEN u(IDNPROCEEDING, 'put in') >= 0.0283 THEN began END AS INPUT_DATE,
    getvariable('court_code')[here + 1] AS BASE_CITY_CODE, getvariable('court_code')[here + 1] AS HEARING_LOC_CODE,
    CASE WHEN u(IDNPROCEEDING, 'no judge') < 0.0089 THEN NULL WHEN u(IDNPROCEEDING, 'no judge') < 0.0109 THEN 'Q0Q'
        ELSE getvariable('judge_code')[judge + 1] END AS IJ_CODE,
    CASE WHEN moved_in THEN began END AS TRANS_IN_DATE,
    CASE WHEN moved_in THEN getvariable('court_code')[before + 1] END AS PREV_HEARING_LOC,
    CASE WHEN moved_in THEN getvariable('court_code')[before + 1] END AS PREV_HEARING_BASE,
    CASE WHEN moved_in THEN getvariable('judge_code')[judge_before + 1] END AS PREV_IJ_CODE,
    coalesce(comp_date, greatest(began, DATE '$released' - 20) + days(u(lead, 'next') * 1100)) AS HEARING_DATE,
    CASE WHEN dec_code IS NOT NULL THEN drawn(IDNPROCEEDING, 'type', getvariable('DEC_TYPE')) END AS DEC_TYPE,
    dec_code AS DEC_CODE, other_comp AS OTHER_COMP, comp_date AS COMP_DATE,
    CASE WHEN dec_code IS NOT NULL AND u(IDNPROCEEDING, 'appeal') < 0.17
        THEN drawn(IDNPROCEEDING, 'by', getvariable('APPEAL_RSVD')) END AS APPEAL_RSVD,
    CASE WHEN done THEN CASE WHEN absentia THEN 'Y' ELSE 'N' END END AS ABSENTIA,
    CASE WHEN way = 'move' THEN comp_date END AS VENUE_CHG_GRANTED,
    CASE WHEN way = 'move' THEN getvariable('court_code')[court_of(lead, j, here) + 1] END AS TRANSFER_TO,
    CASE WHEN dec_code IS NOT NULL THEN comp_date + 30 END AS DATE_APPEAL_DUE_STATUS,
    custody AS CUSTODY, case_type AS CASE_TYPE, getvariable('nat_code')[nat + 1] AS NAT, lang AS LANG,
    CASE WHEN custody <> 'N' AND u(i, 'held') < 0.66 THEN filed - days(u(i, 'held on') * 30) END AS DATE_DETAINED,
    CASE WHEN custody = 'R' THEN filed + days(u(i, 'let go') * 60) END AS DATE_RELEASED
FROM proc
