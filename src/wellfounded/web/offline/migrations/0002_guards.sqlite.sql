-- A ticket is for one phone and one case, or is gone.
CREATE TRIGGER ticket_never_changes BEFORE UPDATE ON ticket
BEGIN SELECT RAISE(ABORT, 'a ticket never changes'); END;

-- A message stays what it was and whose it was. Once it is saved it is empty, for good.
CREATE TRIGGER arrived_only_goes_on BEFORE UPDATE ON arrived
WHEN NEW.case_id IS NOT OLD.case_id OR NEW.ticket IS NOT OLD.ticket
  OR NEW.number IS NOT OLD.number OR NEW.digest IS NOT OLD.digest OR OLD.state = 'saved'
  OR (NEW.blob IS NOT OLD.blob AND NEW.state <> 'saved')
BEGIN SELECT RAISE(ABORT, 'a message only goes on'); END;
