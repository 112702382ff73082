-- What the server knows of the days is never set back.
CREATE TRIGGER agenda_only_goes_on BEFORE UPDATE OF case_id, revision, blob ON agenda
WHEN NEW.case_id IS NOT OLD.case_id OR NEW.revision <= OLD.revision
BEGIN SELECT RAISE(ABORT, 'an agenda only goes on'); END;

-- A link leads to one case for one purpose, or is gone.
CREATE TRIGGER link_never_changes BEFORE UPDATE ON agenda_link
BEGIN SELECT RAISE(ABORT, 'a link never changes'); END;

-- A message whose outcome stands is never sent again.
CREATE TRIGGER outcome_never_changes BEFORE UPDATE ON sending
WHEN NEW.case_id IS NOT OLD.case_id OR NEW.about IS NOT OLD.about
  OR OLD.state IN ('sent', 'failed', 'unknown')
BEGIN SELECT RAISE(ABORT, 'an outcome never changes'); END;
