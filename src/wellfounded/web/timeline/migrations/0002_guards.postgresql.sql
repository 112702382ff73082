-- What happened is added to, and nothing else.
CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
FOR EACH ROW EXECUTE FUNCTION refuse('an event is never changed');

CREATE TRIGGER event_never_leaves BEFORE DELETE ON event
FOR EACH ROW EXECUTE FUNCTION refuse('an event is never deleted');

CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON event
FOR EACH STATEMENT EXECUTE FUNCTION refuse('an event is never deleted');

CREATE TRIGGER checkpoint_never_changes BEFORE UPDATE ON checkpoint
FOR EACH ROW EXECUTE FUNCTION refuse('a checkpoint is never changed');

CREATE TRIGGER checkpoint_never_leaves BEFORE DELETE ON checkpoint
FOR EACH ROW EXECUTE FUNCTION refuse('a checkpoint is never deleted');

CREATE TRIGGER checkpoint_is_never_emptied BEFORE TRUNCATE ON checkpoint
FOR EACH STATEMENT EXECUTE FUNCTION refuse('a checkpoint is never deleted');

-- The chain of a case is in reach when the case is, all of it, so that it can be checked and
-- added to. The chain of an organisation is its own. An organisation goes on seeing what happened
-- under it in a case that has moved on, and the person what is told after their case is deleted.
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY seen ON event FOR SELECT USING (
  organisation = bound_tenant()
  OR chain = bound_tenant()
  OR (chain = bound_case() AND bound_tenant() IS NULL)
  OR EXISTS (SELECT FROM "case" WHERE "case".id = chain));
CREATE POLICY added ON event FOR INSERT WITH CHECK (
  chain = bound_tenant()
  OR (chain = bound_case() AND bound_tenant() IS NULL)
  OR EXISTS (SELECT FROM "case" WHERE "case".id = chain));

-- A checkpoint is made of the heads of all chains, and of nothing else of them.
CREATE POLICY chain_heads ON event FOR SELECT TO CURRENT_USER
USING (runs_for_another());

CREATE FUNCTION chain_heads() RETURNS TABLE (chain uuid, seq bigint, hash bytea)
LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
  SELECT DISTINCT ON (event.chain) event.chain, event.seq, event.hash
  FROM event ORDER BY event.chain, event.seq DESC;
END;

REVOKE ALL ON FUNCTION chain_heads FROM PUBLIC;
