-- What hangs on a case is in reach when the case is.
ALTER TABLE agenda ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON agenda USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE agenda_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_link FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON agenda_link USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE sending ENABLE ROW LEVEL SECURITY;
ALTER TABLE sending FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON sending USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

-- Who comes with a link is bound to nothing yet. They may look up the link they bring, and never
-- list the others.
CREATE POLICY by_handle ON agenda_link FOR SELECT USING (handle = bound_handle());

-- What the server knows of the days is never set back.
CREATE TRIGGER agenda_only_goes_on BEFORE UPDATE OF case_id, revision, blob ON agenda
FOR EACH ROW WHEN (NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.revision <= OLD.revision)
EXECUTE FUNCTION refuse('an agenda only goes on');

-- A link leads to one case for one purpose, or is gone.
CREATE TRIGGER link_never_changes BEFORE UPDATE ON agenda_link
FOR EACH ROW EXECUTE FUNCTION refuse('a link never changes');

-- A message whose outcome stands is never sent again.
CREATE TRIGGER outcome_never_changes BEFORE UPDATE ON sending
FOR EACH ROW WHEN (NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.about IS DISTINCT FROM OLD.about
  OR OLD.state IN ('sent', 'failed', 'unknown'))
EXECUTE FUNCTION refuse('an outcome never changes');

-- The worker asks whom to look at, and learns their ids alone.
CREATE POLICY to_remind ON agenda FOR SELECT TO CURRENT_USER
USING (runs_for_another() AND reminds);

CREATE FUNCTION to_remind() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
  SELECT case_id FROM agenda WHERE reminds;
END;

REVOKE ALL ON FUNCTION to_remind FROM PUBLIC;
