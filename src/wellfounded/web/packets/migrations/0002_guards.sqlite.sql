-- A packet goes to no other case and to nobody else, and what is known of it is never set back.
CREATE TRIGGER making_only_goes_on BEFORE UPDATE OF case_id, holder, revision, blob ON making
WHEN NEW.case_id IS NOT OLD.case_id OR NEW.holder IS NOT OLD.holder OR NEW.revision <= OLD.revision
BEGIN SELECT RAISE(ABORT, 'a packet only goes on'); END;
