-- What the work is bound to: set for one transaction by wellfounded.web.database.scope.
CREATE FUNCTION bound_case() RETURNS uuid LANGUAGE sql STABLE
RETURN nullif(current_setting('app.case', true), '')::uuid;

CREATE FUNCTION bound_tenant() RETURNS uuid LANGUAGE sql STABLE
RETURN nullif(current_setting('app.tenant', true), '')::uuid;

CREATE FUNCTION bound_handle() RETURNS bigint LANGUAGE sql STABLE
RETURN nullif(current_setting('app.handle', true), '')::bigint;

-- Whether a function of the owner runs for somebody else. An owner who is there in person is
-- bound like everyone.
CREATE FUNCTION runs_for_another() RETURNS boolean LANGUAGE sql STABLE
RETURN current_user <> session_user;

-- A case is in reach of its organisation, and of work bound to the case itself; but work that
-- is bound to an organisation as well reaches no case of another one.
ALTER TABLE "case" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case" FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON "case" USING (
  organisation_id = bound_tenant()
  OR (id = bound_case() AND (bound_tenant() IS NULL OR organisation_id IS NULL)));

-- What hangs on a case is in reach when the case is.
ALTER TABLE code ENABLE ROW LEVEL SECURITY;
ALTER TABLE code FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON code USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE wrap ENABLE ROW LEVEL SECURITY;
ALTER TABLE wrap FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON wrap USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE revision FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON revision USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

ALTER TABLE once ENABLE ROW LEVEL SECURITY;
ALTER TABLE once FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON once USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

-- A trigger below holds a projection to the organisation of its case. So an organisation's list
-- of 100,000 need not look up each case.
ALTER TABLE projection ENABLE ROW LEVEL SECURITY;
ALTER TABLE projection FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON projection USING (
  organisation_id = bound_tenant()
  OR EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

-- Somebody who comes back with a code is bound to nothing yet. They may look up the rows of that
-- code's handle, which are one or two, and never list the others.
CREATE POLICY by_handle ON code FOR SELECT USING (handle = bound_handle());

-- A revision is never changed.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'restrict_violation', MESSAGE = TG_ARGV[0];
END $$;

CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
FOR EACH ROW EXECUTE FUNCTION refuse('a revision is never changed');

CREATE TRIGGER revision_is_never_emptied BEFORE TRUNCATE ON revision
FOR EACH STATEMENT EXECUTE FUNCTION refuse('a revision leaves only with its case');

-- It leaves with its case, and only then: first the case goes, then what hangs on it.
CREATE FUNCTION refuse_while_its_case_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "case" WHERE id = OLD.case_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'restrict_violation',
      MESSAGE = 'a revision leaves only with its case';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER revision_leaves_with_its_case BEFORE DELETE ON revision
FOR EACH ROW EXECUTE FUNCTION refuse_while_its_case_is_there();

ALTER TABLE revision DROP CONSTRAINT revision_case_id_a5abd1f9_fk_case_id;
ALTER TABLE revision ADD CONSTRAINT revision_case_id_a5abd1f9_fk_case_id
FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- A projection belongs to the organisation that holds its case. To move a case, take the
-- projection away first: the new organisation could not open it.
CREATE FUNCTION refuse_elsewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.organisation_id IS DISTINCT FROM
    (SELECT organisation_id FROM "case" WHERE id = NEW.case_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'restrict_violation',
      MESSAGE = 'a projection belongs where its case does';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER projection_is_added_where_its_case_is BEFORE INSERT ON projection
FOR EACH ROW EXECUTE FUNCTION refuse_elsewhere();

CREATE TRIGGER projection_stays_where_its_case_is
BEFORE UPDATE OF case_id, organisation_id ON projection
FOR EACH ROW EXECUTE FUNCTION refuse_elsewhere();

CREATE FUNCTION refuse_with_projection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM projection WHERE case_id = OLD.id) THEN
    RAISE EXCEPTION USING ERRCODE = 'restrict_violation',
      MESSAGE = 'a case moves without its projection';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER case_moves_without_its_projection BEFORE UPDATE OF organisation_id ON "case"
FOR EACH ROW WHEN (OLD.organisation_id IS DISTINCT FROM NEW.organisation_id)
EXECUTE FUNCTION refuse_with_projection();

-- A few jobs work across all cases. Each has one function that runs as the owner and gives back
-- next to nothing; the owner's policies are open inside such a function, and nowhere else.
CREATE POLICY due_drafts ON "case" FOR SELECT TO CURRENT_USER
USING (runs_for_another() AND organisation_id IS NULL);

CREATE FUNCTION due_drafts(before date) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
  SELECT id FROM "case" WHERE organisation_id IS NULL AND seen < before;
END;

CREATE POLICY forget_sent ON once TO CURRENT_USER USING (runs_for_another());

CREATE FUNCTION forget_sent(before date) RETURNS bigint
LANGUAGE sql SECURITY DEFINER
BEGIN ATOMIC
  WITH gone AS (DELETE FROM once WHERE day < before RETURNING 1) SELECT count(*) FROM gone;
END;

CREATE POLICY forget_ended ON wrap TO CURRENT_USER USING (runs_for_another());

CREATE FUNCTION forget_ended(at timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER
BEGIN ATOMIC
  WITH gone AS (DELETE FROM wrap WHERE until < at RETURNING 1) SELECT count(*) FROM gone;
END;

REVOKE ALL ON FUNCTION due_drafts, forget_sent, forget_ended FROM PUBLIC;
