-- A key of the newest epoch that has run out stays: the next who opens the case sees by it that
-- another is due. A case without a newer key than this one has none newer at all: its person
-- always holds the newest.
CREATE OR REPLACE FUNCTION forget_ended(at timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER
BEGIN ATOMIC
  WITH gone AS (
    DELETE FROM wrap WHERE until < at AND EXISTS (
      SELECT FROM wrap AS newer WHERE newer.case_id = wrap.case_id AND newer.epoch > wrap.epoch)
    RETURNING 1)
  SELECT count(*) FROM gone;
END;
