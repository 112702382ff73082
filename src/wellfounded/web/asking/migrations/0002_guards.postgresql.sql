-- Who asked an office is in reach of that office's work alone, and of whoever brings the code.
ALTER TABLE ask ENABLE ROW LEVEL SECURITY;
ALTER TABLE ask FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON ask USING (organisation_id = bound_tenant());

CREATE POLICY by_handle ON ask FOR SELECT USING (handle = bound_handle());

ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON offer USING (organisation_id = bound_tenant());

ALTER TABLE handing ENABLE ROW LEVEL SECURITY;
ALTER TABLE handing FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON handing USING (organisation_id = bound_tenant());

-- What somebody said stays as it was sent, and goes to no other office.
CREATE TRIGGER ask_stays_as_it_was_sent
BEFORE UPDATE OF organisation_id, intake_id, handle, digest, blob, day ON ask
FOR EACH ROW EXECUTE FUNCTION refuse('an ask stays as it was sent');

-- A time that is offered is never moved: somebody may have noted it down.
CREATE TRIGGER offer_never_changes BEFORE UPDATE ON offer
FOR EACH ROW EXECUTE FUNCTION refuse('an offer never changes');

-- Nothing is handed on without a yes, and a no or a withdrawal stands.
CREATE TRIGGER handing_only_goes_on BEFORE UPDATE ON handing
FOR EACH ROW WHEN (
  NEW.ask_id IS DISTINCT FROM OLD.ask_id
  OR NEW.organisation_id IS DISTINCT FROM OLD.organisation_id
  OR NEW.revision <= OLD.revision OR NOT (
    (OLD.state = 'asked' AND NEW.state IN ('agreed', 'refused', 'withdrawn'))
    OR (OLD.state = 'agreed' AND NEW.state IN ('handed', 'withdrawn'))
    OR (OLD.state = 'handed' AND NEW.state = 'withdrawn')
    OR (OLD.state = 'withdrawn' AND NEW.state = 'told')))
EXECUTE FUNCTION refuse('a handing only goes on');

CREATE TRIGGER handing_begins_with_a_question BEFORE INSERT ON handing
FOR EACH ROW WHEN (NEW.state <> 'asked')
EXECUTE FUNCTION refuse('a handing begins with a question');

-- The worker destroys what is over, and learns only how many there were.
CREATE POLICY forget_asks ON ask TO CURRENT_USER USING (runs_for_another());

CREATE POLICY forget_asks ON handing TO CURRENT_USER USING (runs_for_another());

CREATE POLICY forget_asks ON offer TO CURRENT_USER USING (runs_for_another());

CREATE FUNCTION forget_asks(before date) RETURNS bigint
LANGUAGE sql SECURITY DEFINER
BEGIN ATOMIC
  WITH gone AS (DELETE FROM ask WHERE until < before RETURNING id),
    with_them AS (DELETE FROM handing WHERE ask_id IN (SELECT id FROM gone) RETURNING 1),
    past AS (
      DELETE FROM offer WHERE start < before - 1
        AND NOT EXISTS (SELECT FROM ask WHERE ask.offer_id = offer.id)
      RETURNING 1)
  SELECT count(*) FROM gone;
END;

REVOKE ALL ON FUNCTION forget_asks FROM PUBLIC;
