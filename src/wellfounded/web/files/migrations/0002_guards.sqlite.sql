-- A sealed piece is never changed.
CREATE TRIGGER piece_never_changes BEFORE UPDATE ON piece
BEGIN SELECT RAISE(ABORT, 'a piece is never changed'); END;

-- What is known of a paper is never set back, and goes to no other case.
CREATE TRIGGER file_only_goes_on BEFORE UPDATE OF case_id, revision, blob, digest ON file
WHEN NEW.case_id IS NOT OLD.case_id OR NEW.revision <= OLD.revision
BEGIN SELECT RAISE(ABORT, 'a file only goes on'); END;
