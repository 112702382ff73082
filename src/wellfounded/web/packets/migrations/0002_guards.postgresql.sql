-- What hangs on a case is in reach when the case is.
ALTER TABLE making ENABLE ROW LEVEL SECURITY;
ALTER TABLE making FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON making USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

-- A packet goes to no other case and to nobody else, and what is known of it is never set back.
CREATE TRIGGER making_only_goes_on BEFORE UPDATE OF case_id, holder, revision, blob ON making
FOR EACH ROW WHEN (
  NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.holder IS DISTINCT FROM OLD.holder
  OR NEW.revision <= OLD.revision)
EXECUTE FUNCTION refuse('a packet only goes on');

-- The worker destroys what is a day old, and learns only how many there were.
CREATE POLICY forget_packets ON making TO CURRENT_USER USING (runs_for_another());

CREATE FUNCTION forget_packets(before timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER
BEGIN ATOMIC
  WITH old AS (
      DELETE FROM making WHERE heard < before AND kind = 'packet' RETURNING stream),
    gone AS (DELETE FROM piece WHERE stream IN (SELECT stream FROM old) RETURNING 1)
  SELECT count(*) FROM old;
END;

REVOKE ALL ON FUNCTION forget_packets FROM PUBLIC;
