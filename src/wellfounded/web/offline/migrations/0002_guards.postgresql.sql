-- What hangs on a case is in reach when the case is.
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE ticket FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON ticket USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE arrived ENABLE ROW LEVEL SECURITY;
ALTER TABLE arrived FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON arrived USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

-- A phone that comes with a ticket is bound to nothing yet. It may look up the ticket it brings,
-- and never list the others.
CREATE POLICY by_handle ON ticket FOR SELECT USING (handle = bound_handle());

-- A ticket is for one phone and one case, or is gone.
CREATE TRIGGER ticket_never_changes BEFORE UPDATE ON ticket
FOR EACH ROW EXECUTE FUNCTION refuse('a ticket never changes');

-- A message stays what it was and whose it was. Once it is saved it is empty, for good.
CREATE TRIGGER arrived_only_goes_on BEFORE UPDATE ON arrived
FOR EACH ROW WHEN (NEW.case_id IS DISTINCT FROM OLD.case_id
  OR NEW.ticket IS DISTINCT FROM OLD.ticket OR NEW.number IS DISTINCT FROM OLD.number
  OR NEW.digest IS DISTINCT FROM OLD.digest OR OLD.state = 'saved'
  OR (NEW.blob IS DISTINCT FROM OLD.blob AND NEW.state <> 'saved'))
EXECUTE FUNCTION refuse('a message only goes on');
