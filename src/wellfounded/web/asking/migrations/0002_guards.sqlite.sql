-- What somebody said stays as it was sent, and goes to no other office.
CREATE TRIGGER ask_stays_as_it_was_sent
BEFORE UPDATE OF organisation_id, intake_id, handle, digest, blob, day ON ask
BEGIN SELECT RAISE(ABORT, 'an ask stays as it was sent'); END;

-- A time that is offered is never moved: somebody may have noted it down.
CREATE TRIGGER offer_never_changes BEFORE UPDATE ON offer
BEGIN SELECT RAISE(ABORT, 'an offer never changes'); END;

-- Nothing is handed on without a yes, and a no or a withdrawal stands.
CREATE TRIGGER handing_only_goes_on BEFORE UPDATE ON handing
WHEN NEW.ask_id IS NOT OLD.ask_id OR NEW.organisation_id IS NOT OLD.organisation_id
  OR NEW.revision <= OLD.revision OR NOT (
    (OLD.state = 'asked' AND NEW.state IN ('agreed', 'refused', 'withdrawn'))
    OR (OLD.state = 'agreed' AND NEW.state IN ('handed', 'withdrawn'))
    OR (OLD.state = 'handed' AND NEW.state = 'withdrawn')
    OR (OLD.state = 'withdrawn' AND NEW.state = 'told'))
BEGIN SELECT RAISE(ABORT, 'a handing only goes on'); END;

CREATE TRIGGER handing_begins_with_a_question BEFORE INSERT ON handing
WHEN NEW.state <> 'asked'
BEGIN SELECT RAISE(ABORT, 'a handing begins with a question'); END;
