-- What hangs on a case is in reach when the case is.
ALTER TABLE file ENABLE ROW LEVEL SECURITY;
ALTER TABLE file FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON file USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE piece FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON piece USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE coming ENABLE ROW LEVEL SECURITY;
ALTER TABLE coming FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON coming USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

-- A sealed piece is never changed.
CREATE TRIGGER piece_never_changes BEFORE UPDATE ON piece
FOR EACH ROW EXECUTE FUNCTION refuse('a piece is never changed');

-- What is known of a paper is never set back, and goes to no other case.
CREATE TRIGGER file_only_goes_on BEFORE UPDATE OF case_id, revision, blob, digest ON file
FOR EACH ROW WHEN (NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.revision <= OLD.revision)
EXECUTE FUNCTION refuse('a file only goes on');

-- The worker destroys what stopped half-way, and learns only how many there were.
CREATE POLICY forget_cut ON coming TO CURRENT_USER USING (runs_for_another());

CREATE POLICY forget_cut ON piece TO CURRENT_USER USING (runs_for_another());

CREATE FUNCTION forget_cut(before timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER
BEGIN ATOMIC
  WITH cut AS (DELETE FROM coming WHERE heard < before RETURNING stream),
    gone AS (DELETE FROM piece WHERE stream IN (SELECT stream FROM cut) RETURNING 1)
  SELECT count(*) FROM cut;
END;

REVOKE ALL ON FUNCTION forget_cut FROM PUBLIC;
